"""Figures that are there twice: in a table, on two sheets, in two files, of two wards."""
