"""Help for each place, the list of keys, and what the product is made of. All of it is on this computer."""
