"""What each column of a table counts, beside the others and with the words of its lines."""
