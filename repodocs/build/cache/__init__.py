"""A shared cache: who may use it, and what is exchanged with it."""
