"""Fields of a form: each shows one field of the entity at hand, and writes what the person puts there."""
