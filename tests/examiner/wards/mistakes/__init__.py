"""A mistake planted in each workbook, or none where it only seems so."""
