"""What goes back to the ward: its own workbook with the doubtful cells marked."""
