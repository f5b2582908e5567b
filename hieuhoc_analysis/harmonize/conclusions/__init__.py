"""What follows from all figures of a submission: whose they are, what people corrected, what has to be told of them."""
