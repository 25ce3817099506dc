"""Tests of the core: readings in, runs out."""
