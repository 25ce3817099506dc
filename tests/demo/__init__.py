"""Tests of the demo: the house's physics, its entities, the launcher."""
