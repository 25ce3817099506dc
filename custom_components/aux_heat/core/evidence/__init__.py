"""Evidence: what each kind of source can tell of the backup, each in a module of its own."""

from .verdict import UNKNOWN, Verdict

__all__ = ["UNKNOWN", "Verdict"]
