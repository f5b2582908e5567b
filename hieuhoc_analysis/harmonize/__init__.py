"""From written words to codes: headings, names of units, numbers, periods; every decision is a row of a codelist."""
