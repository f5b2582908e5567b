"""What the words of a heading say, by the codelists: its facets, and the data element that they name together."""
