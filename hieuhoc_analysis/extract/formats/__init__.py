"""The readers, one for each file format: bytes → the cells of a grid, guarded against what strangers may send."""
