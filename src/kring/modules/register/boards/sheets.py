"""What a board takes along as a file: safe for spreadsheets (kring.ui)."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from kring.modules.record.api import BoardActivity
from kring.ui.api import csv_response

from .queries import BoardPage


def leaders(board: BoardPage) -> HttpResponse:
    """One row per function and register of the leaders of a board; without standing where it disputes them all."""
    heads = [
        _("Naam"), _("Functie"), _("School"), _("Plaats"), _("Vestiging"), _("Vanaf"), _("Tot en met"),
        _("Functie volgens het bestuur"), _("Register"), _("Status"), _("Titel"), _("Tot"),
    ]  # fmt: skip
    rows: list[list[object]] = []
    for leader in board.leaders:
        for function in leader.functions:
            who = [
                leader.name, str(capfirst(function.role_label)), function.school.name, function.school.place,
                function.school.code, function.from_date, function.until_date, function.standing_label,
            ]  # fmt: skip
            if not leader.standings:
                rows.append([*who, "", _("niet ingeschreven") if leader.counts else "", "", None])
            rows += [[*who, one.name, one.word, one.title, one.until] for one in leader.standings]
    return csv_response(heads, rows, f"leiders-{board.number}.csv")


def activities(shared: Sequence[BoardActivity]) -> HttpResponse:
    """The activities that a leader lets the board see."""
    heads = [_("Activiteit"), _("Soort"), _("Laatste dag"), _("Waarvoor"), _("Te zien tot en met")]
    rows = [[row.title, row.kind_label, row.on, row.purpose, row.visible_until] for row in shared]
    return csv_response(heads, rows, "activiteiten.csv")
