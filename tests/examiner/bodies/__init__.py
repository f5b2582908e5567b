"""Official sheets on where tables part, where their bodies end and which lines are totals."""
