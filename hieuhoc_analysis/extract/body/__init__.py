"""The lines under a heading: where they begin and end, which are captions, and what stands over what."""
