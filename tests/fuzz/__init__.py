"""Fuzzing: workbooks mutated in their bytes, records, XML and zip, each to end as a table or as one clear sentence.

The campaign is ``python -m tests.fuzz --n 20000 --seed 0``; a file that shows a fault is kept with ``--keep DIR``.
"""
