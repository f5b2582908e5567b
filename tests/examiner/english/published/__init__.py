"""Sheets retold from tables that offices of other countries have published."""
