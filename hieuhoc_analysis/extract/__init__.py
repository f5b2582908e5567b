"""From a workbook of any format to labelled cells: what every line is, and which headings a value stands under."""
