"""Figures, headings and khu phố beside those of other years, and of what was published."""
