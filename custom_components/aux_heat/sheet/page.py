"""The sheet's page: HTML for paper, A4 or Letter. No script, nothing from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape
from typing import Final

# For paper in black and white: lines and bold type say what colour would.
_STYLE: Final = """
@page { margin: 9mm 10mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; }
body { margin: 0 auto; max-width: 196mm; padding: 4mm 0; overflow-wrap: break-word;
  font: 7.4pt/1.22 "Liberation Sans", Arial, Helvetica, sans-serif; }
header { border-bottom: 1.2pt solid #000; margin-bottom: 1.2mm; padding-bottom: .8mm; }
h1 { font-size: 12.5pt; margin: 0; }
h2, caption { font-size: 8.2pt; font-weight: bold; margin: 1.6mm 0 .5mm; text-align: left; }
p, ul { margin: 0; padding: 0; }
li { list-style: none; padding-left: 2.6mm; text-indent: -2.6mm; }
li::before { content: "\\2022\\00a0\\00a0"; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: .4pt solid #999; padding: .12mm 1mm .12mm 0; text-align: left;
  vertical-align: top; }
thead th { border-bottom: .8pt solid #000; vertical-align: bottom; }
tbody th { font-weight: normal; padding-right: 2mm; white-space: nowrap; }
thead .n { white-space: normal; }
.n + :not(.n) { padding-left: 3mm; }
tr.total th, tr.total td { border-bottom: 0; border-top: .8pt solid #000; font-weight: bold; }
.n { padding-left: 1mm; text-align: right; white-space: nowrap; }
.pair { display: grid; gap: 0 5mm; grid-template-columns: 1fr 1fr; }
.screen { color: #444; font-size: 9pt; margin-bottom: 3mm; }
@media print { body { padding: 0; } .screen { display: none; } }
@media screen { body { padding: 6mm; max-width: 208mm; } }
@media screen and (max-width: 600px) { .pair { grid-template-columns: 1fr; }
  table { display: block; overflow-x: auto; } }
"""
_STYLE_HASH: Final = b64encode(sha256(_STYLE.encode()).digest()).decode()
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# What stands in a cell where there is nothing to tell.
NOTHING: Final = "-"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of plain texts. ``words``: so many columns, from the left, are words, not figures."""

    title: str
    head: tuple[str, ...]
    rows: list[tuple[str, ...]]
    words: int = 1
    total: tuple[str, ...] | None = None
    note: str | None = None
    # Of the columns after those that are figures, words again.
    words_last: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the page says, in its order and its language; plain texts."""

    language: str
    title: str
    hint: str
    facts: list[tuple[str, str]]
    findings_title: str
    findings: list[tuple[str, str]]
    no_findings: str
    pairs: list[tuple[Table, Table]]
    runs: Table
    notes_title: str
    notes: list[str] = field(default_factory=list)


def page(sheet: Sheet) -> str:
    """Return the page. Every text is escaped: names are the household's."""
    facts = "<br>".join(f"<b>{escape(name)}</b> {escape(said)}" for name, said in sheet.facts)
    findings = _list(f"<b>{escape(name)}</b> {escape(shown)}" for name, shown in sheet.findings)
    pairs = "\n".join(
        f'<div class="pair">\n<div>{_table(left)}</div>\n<div>{_table(right)}</div>\n</div>'
        for left, right in sheet.pairs
    )
    return f"""<!DOCTYPE html>
<html lang="{escape(sheet.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(sheet.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<p class="screen">{escape(sheet.hint)}</p>
<header>
<h1>{escape(sheet.title)}</h1>
<p>{facts}</p>
</header>
<main>
<section>
<h2>{escape(sheet.findings_title)}</h2>
{findings if sheet.findings else f"<p>{escape(sheet.no_findings)}</p>"}
</section>
{pairs}
{_table(sheet.runs)}
<section>
<h2>{escape(sheet.notes_title)}</h2>
{_list(map(escape, sheet.notes))}
</section>
</main>
</body>
</html>
"""


def _list(items: Iterable[str]) -> str:
    """Return a list of what is HTML already."""
    lines = "\n".join(f"<li>{item}</li>" for item in items)
    return f"<ul>\n{lines}\n</ul>"


def _table(table: Table) -> str:
    head = "".join(
        f'<th scope="col"{_class(table, place)}>{escape(name)}</th>'
        for place, name in enumerate(table.head)
    )
    rows = [_row(table, cells) for cells in table.rows]
    if table.total is not None:
        rows.append(_row(table, table.total, ' class="total"'))
    body = "\n".join(rows)
    note = "" if table.note is None else f"\n<p>{escape(table.note)}</p>"
    return (
        f"<table>\n<caption>{escape(table.title)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>{note}"
    )


def _row(table: Table, cells: tuple[str, ...], which: str = "") -> str:
    first, *others = cells
    said = "".join(
        f"<td{_class(table, place)}>{escape(cell)}</td>" for place, cell in enumerate(others, 1)
    )
    return f'<tr{which}><th scope="row">{escape(first)}</th>{said}</tr>'


def _class(table: Table, place: int) -> str:
    is_figure = table.words <= place < len(table.head) - table.words_last
    return ' class="n"' if is_figure else ""
