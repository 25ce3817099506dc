"""Faults: what goes wrong in a home, and what is left of it."""
