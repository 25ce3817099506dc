"""A detection: whether backup heat runs, and the evidence that says so."""

from __future__ import annotations

from typing import NamedTuple

from .evidence import Verdict
from .run import EvidenceKind


class Detection(NamedTuple):
    """A verdict and the evidence that gave it (None: nothing can tell)."""

    verdict: Verdict
    evidence: EvidenceKind | None
