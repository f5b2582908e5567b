"""What each line of a table is about: a ward, a khu phố, a period, a level or an indicator."""
