"""Harvesters: one module per kind of source, all behind one protocol."""
