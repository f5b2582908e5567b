"""One page each: the headings, groups, sums and blocks of its tables."""
