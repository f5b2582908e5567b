"""Measuring ``hieuhoc clean`` beside other ways to read the same workbooks: ``python -m benchmarks``."""
