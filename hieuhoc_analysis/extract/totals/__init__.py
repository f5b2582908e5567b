"""Which lines add up others: said by their name, shown by their look, proved by formulas and figures."""
