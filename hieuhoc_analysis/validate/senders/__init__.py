"""Who reported, when and under which name, and what was left out or estimated."""
