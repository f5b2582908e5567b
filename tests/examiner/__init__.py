"""Sheets told one by one as offices make them, each with what a careful human would say of it.

Unlike ``tests.messy``, nothing here is drawn at random but the figures: every sheet is a design of its own,
labelled by hand without a look at how the reader works.
"""
