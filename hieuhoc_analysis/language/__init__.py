"""The Vietnamese language, for every stage: reading it as it was typed, and writing it as it should be."""
