"""Layouts, messes and formats put together by lot."""
