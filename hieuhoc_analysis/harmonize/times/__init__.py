"""Days, years and parts of years, as people write them."""
