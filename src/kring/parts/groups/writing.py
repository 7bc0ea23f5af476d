"""Groups to a file: id, group, and what stood in the list. Files appear whole, all of them, or not at all."""

import csv
import io
import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from kring.core.grouping import Unusable
from kring.ui.api import csv_safe

from .outcome import Outcome
from .tables import Table

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell

NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,15})?", re.ASCII)
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # what a workbook cannot hold
OURS = ("group", "slot", "guide")  # columns that we write; in a list they are of an earlier time
ENDINGS = {"out": (".csv", ".xlsx"), "report": (".pdf",), "mdgp": (".csv",)}


def check_target(path: Path, option: str, inputs: Sequence[Path]) -> None:
    """Raises Unusable when this file cannot be written, or would take the place of one that is read."""
    endings = ENDINGS[option]
    option = "out" if option == "mdgp" else option
    if path.suffix.lower() not in endings:
        sentence = _("--%(option)s %(path)s: de naam moet eindigen op %(endings)s.")
        raise Unusable(sentence % {"option": option, "path": path, "endings": _(" of ").join(endings)})
    if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        sentence = _("--%(option)s %(path)s: daar kan niets geschreven worden.")
        raise Unusable(sentence % {"option": option, "path": path})
    if any(path.exists() and one.exists() and path.samefile(one) for one in inputs):
        sentence = _("--%(option)s %(path)s: dat is het bestand dat gelezen wordt. Kies een andere naam.")
        raise Unusable(sentence % {"option": option, "path": path})


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write every file beside its place, and only then give all of them their names."""
    parts = {path: path.with_name(f".{path.name}.{os.getpid()}.part") for path in contents}
    try:
        for path, content in contents.items():
            parts[path].write_bytes(content)
        for path, part in parts.items():
            part.replace(path)
    except OSError as error:
        sentence = _("%(file)s kan niet geschreven worden: %(why)s.")
        raise Unusable(
            sentence % {"file": error.filename or _("het bestand"), "why": error.strerror or error}
        ) from None
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def groups_file(outcome: Outcome) -> bytes:
    """The content of --out."""
    heads, rows = rows_of(outcome)
    if outcome.options.out.suffix.lower() == ".xlsx":
        return _workbook(heads, rows)
    return _csv(outcome.table, heads, rows)


def rows_of(outcome: Outcome) -> tuple[list[str], list[list[str]]]:
    """Headings and rows: id, group, slot and guide when there are any, and the columns of the list."""
    table = outcome.table
    id_column = table.need(outcome.options.id)
    extra: dict[str, Callable[[int], str]] = {"group": lambda group: str(group + 1)}
    if outcome.grouping.slot:
        extra["slot"] = outcome.slot_of
    if outcome.grouping.guide:
        extra["guide"] = outcome.guide_of
    first = "id" if "id" not in table.columns else id_column
    kept = {name: _free(name, [first, *OURS], table) for name in table.columns if name != first}
    heads = [first, *extra, *kept.values()]
    rows = []
    for person, group in enumerate(outcome.grouping.group):
        row = [outcome.people.ids[person], *(value(group) for value in extra.values())]
        rows.append(row + [table.columns[name][person] for name in kept])
    return heads, rows


def _free(name: str, taken: Sequence[str], table: Table) -> str:
    """A column of the list that is called as one of ours gets another name: group_before."""
    while name in taken:
        name = f"{name}_before"
        if name in table.columns:
            taken = [*taken, name]
    return name


def _csv(table: Table, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """With the separator of the list, so that the program that made it opens it; workbooks give semicolons."""
    out = io.StringIO()
    ends = "\r\n" if table.marked else "\n"
    writer = csv.writer(out, delimiter=table.separator or ";", lineterminator=ends)
    writer.writerows([safe(cell) for cell in row] for row in [heads, *rows])
    return (("\ufeff" if table.marked else "") + out.getvalue()).encode()


def safe(text: str) -> str:
    """A plain number stays as it is; any other text that a spreadsheet would run gets an apostrophe in front."""
    return text if NUMBER.fullmatch(text) else csv_safe(text)


def _workbook(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    from openpyxl import Workbook  # here: few ask for a workbook, and it takes a while to load

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Groepen"))
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, head, bold=True) for head in heads])
    for row in rows:
        sheet.append([_cell(sheet, text) for text in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: object, text: str, *, bold: bool = False) -> "WriteOnlyCell":
    """Numbers as numbers, everything else as text: never as a formula."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    if NUMBER.fullmatch(text) and text != "-0":
        return WriteOnlyCell(sheet, int(text) if text.lstrip("-").isdigit() else float(text.replace(",", ".")))
    cell = WriteOnlyCell(sheet, CONTROLS.sub("", csv_safe(text)))
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell
