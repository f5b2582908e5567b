"""Several sheets, years, quarters or communes in a workbook."""
