"""The list of groups: as columns for a spreadsheet, and on paper."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext as _

from kring.foundation.documents.api import pdf
from kring.ui.api import Column, Sort, Table

from .queries import CircleRow, DivisionRow, SeatRow

Line = tuple[CircleRow, SeatRow]


def table(row: DivisionRow) -> Table[Line]:
    """Group, moment, name, and what people were mixed on."""
    made: list[Column[Line]] = [
        Column("group", _("groep"), lambda line: line[0].number, kind="number"),
        Column("moment", _("moment"), lambda line: line[0].moment),
        Column("name", _("naam"), lambda line: line[1].name),
    ]
    for place, name in enumerate(row.attributes):
        made.append(Column(f"value{place}", name, lambda line, place=place: line[1].values[place]))  # type: ignore[misc]
    return Table(_("Groepen"), made, Sort("group"))


def list_pdf(row: DivisionRow, circles: Sequence[CircleRow], *, at: datetime, language: str = "nl") -> bytes:
    """Every group with its people, ready to print."""
    data = {
        "title": row.title,
        "proof": row.proof,
        "words": {"groups": _("Groepen"), "people": _("mensen")},
        "groups": [
            {"name": one.name, "moment": one.moment, "people": [seat.name for seat in one.people]} for one in circles
        ],
    }
    return pdf("groups/list", data, language, at=at)
