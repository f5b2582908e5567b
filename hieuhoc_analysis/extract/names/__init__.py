"""The columns at the left of a table that tell its lines apart: name, number, group, year."""
