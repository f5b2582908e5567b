"""Figures against others that they must agree with: parts and totals, rates and counts, quarters and years."""
