"""Sheets retold from Vietnamese tables and forms that offices have published."""
