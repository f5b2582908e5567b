"""Names of khu phố, wards and districts: every way of writing one becomes one canonical name."""
