"""What the paper says around its tables: titles, names of sheets, who signs; the ward and period that follow from it."""
