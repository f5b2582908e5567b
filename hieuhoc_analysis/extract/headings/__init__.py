"""The levels of a heading, what speaks for a line being one, and which columns each of its words stands over."""
