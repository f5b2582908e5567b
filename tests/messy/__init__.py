"""Messy ward submissions with known truth, and the score of the reader on them (``python -m tests.messy --help``).

Written apart from the reader: what a case says is drawn from lists of real wordings (``words``), how it is
laid out from ``submissions`` and ``official``, how it is stored from ``writers``; the truth is noted while a
cell is placed, never read back.
"""
