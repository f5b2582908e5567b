"""Figures that stand in other lines than their own: slipped, exchanged, sorted alone, dragged down."""
