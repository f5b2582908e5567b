"""Official sheets of other countries, in English: invented in the manner of their offices."""
