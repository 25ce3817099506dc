"""Tests of Aux Heat Monitor; the folders mirror the repository's."""
