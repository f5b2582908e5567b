"""Rules that say what is doubtful in the observations; none of them changes a value."""
