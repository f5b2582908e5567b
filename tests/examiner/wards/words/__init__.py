"""What people type for figures, names and periods, and what programs make of it."""
