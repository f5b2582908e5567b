"""What cells and lines look like before anybody asks what they mean: shapes, merges, units, names of totals, periods, legible text."""
