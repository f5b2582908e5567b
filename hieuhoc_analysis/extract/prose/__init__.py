"""Figures that stand in no table: in letters, in messages, on slides, in lists that go on elsewhere."""
