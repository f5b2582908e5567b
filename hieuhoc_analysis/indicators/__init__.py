"""Indicators: pure functions from the observations table (design 5.2) to tidy frames with documented columns.

`growth`, `coverage`, `targets`, `dropout` and `ranking` compute; `territory` says on which units, `regimes` under which
programme; `narrative` puts it into sentences. Shares and rates are fractions (0.875 is 87.5 %), counts are in the data
element's own unit, a gap is NaN and never 0, and an empty input gives an empty frame with the same columns.
"""
