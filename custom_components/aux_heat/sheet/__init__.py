"""The installer's sheet: one printable page that says what was found, in the field's terms."""

from .view import SheetView, sheet_path

__all__ = ["SheetView", "sheet_path"]
