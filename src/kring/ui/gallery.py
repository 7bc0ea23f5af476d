"""What the gallery shows: made-up content for every component in every state. No database, fixed days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from kring.ui import charts
from kring.ui.forms import TypedDateField
from kring.ui.paging import pages
from kring.ui.rows import Fact, Filter, Link, Moment, Option, Step
from kring.ui.tables import Column, Sort, Table

TODAY = date(2026, 11, 21)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Example(forms.Form):
    """Every kind of question once."""

    name = forms.CharField(label="Naam van de school", max_length=100)
    email = forms.EmailField(label="E-mailadres", help_text="Je eigen adres, niet dat van de school.")
    since = TypedDateField(label="Sinds wanneer werk je hier?", today=TODAY)
    role = forms.ChoiceField(
        label="Wat ben je daar?",
        choices=[("", "Kies je functie"), ("directeur", "Directeur"), ("adjunct", "Adjunct-directeur")],
    )
    kind = forms.ChoiceField(
        label="Waar werk je?",
        widget=forms.RadioSelect,
        choices=[("po", "Primair onderwijs"), ("vo", "Voortgezet onderwijs")],
    )
    days = forms.MultipleChoiceField(
        label="Op welke dagen kun je?",
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="Kies zoveel dagen als je wilt.",
        choices=[("ma", "Maandag"), ("di", "Dinsdag"), ("do", "Donderdag")],
    )
    story = forms.CharField(label="Wat wil je erover kwijt?", widget=forms.Textarea, required=False)
    proof = forms.FileField(label="Bewijs", required=False, help_text="Een pdf of foto, hoogstens 20 MB.")
    agreed = forms.BooleanField(label="Ik heb het reglement gelezen")


@dataclass(frozen=True)
class School:
    """A row of the example table."""

    name: str
    town: str
    pupils: int
    since: date


SCHOOLS = [
    School("De Wingerd", "Zwolle", 214, date(1998, 8, 1)),
    School("'t Kompas", "Den Helder", 87, date(2011, 8, 1)),
    School("Het Veldhoen", "Apeldoorn", 341, date(2004, 8, 1)),
]
TABLE = Table(
    caption="Drie verzonnen scholen",
    columns=[
        Column[School]("name", "School", lambda row: row.name, sortable=True, href=lambda row: "#tabel"),
        Column[School]("town", "Plaats", lambda row: row.town, sortable=True),
        Column[School]("pupils", "Leerlingen", lambda row: row.pupils, kind="number", sortable=True),
        Column[School]("since", "Open sinds", lambda row: row.since, kind="date"),
    ],
    default=Sort("name"),
)


def context(path: str, params: Mapping[str, str]) -> dict[str, Any]:
    """Give the gallery its content. In: the present address and its parameters. Out: what ui/gallery.html shows."""
    wrong = Example({"email": "anna", "since": "morgen", "days": []}, auto_id="fout_%s")
    sort = TABLE.sort(params)
    ordered = sorted(SCHOOLS, key=lambda row: getattr(row, sort.key), reverse=sort.descending)
    paged = pages(total=212, path=path, params=params)
    return {
        "form": Example(),
        "wrong": wrong,
        "table": TABLE.view(ordered, path=path, params=params, pages=paged, csv="#tabel"),
        "empty_table": TABLE.view([], path=path, params=params),
        "people": ["Anna de Wit", "Bram Jansen", "Chaima El Idrissi", "Daan Visser", "Elif Yılmaz"],
        "many": [f"Persoon {letter}" for letter in "ABCDEFGHIJK"],
        **_lists(),
        **_charts(),
    }


def _lists() -> dict[str, Any]:
    return {
        "crumbs": [Link("Scholen", "#"), Link("Zwolle", "#")],
        "tabs": [
            Link("Wachtrij", "#", current=True, count=4),
            Link("Besloten", "#", count=31),
            Link("Afspraken", "#"),
        ],
        "filters": [
            Filter(
                "soort",
                "Soort school",
                (
                    Option("bo", "Basisschool", 5936, chosen=True),
                    Option("sbo", "Speciaal basisonderwijs", 186),
                    Option("leeg", "Nog niets", 0),
                ),
            )
        ],
        "moments": [
            Moment(date(2027, 3, 14), "Je registratie loopt af.", remark="nog te doen", open=True),
            Moment(date(2026, 11, 3), "De commissie heeft je geregistreerd.", who="Commissie PO", href="#"),
            Moment(date(2026, 10, 20), "Je vroeg registratie aan.", who="jij"),
        ],
        "steps": [
            Step("Inschrijven", "done", "#"),
            Step("Bewijs", "now"),
            Step("Besluit", remark="binnen 6 weken"),
        ],
        "facts": [
            Fact("School", "De Wingerd", href="#"),
            Fact("Functie", "Directeur"),
            Fact("Telefoon", "06 12 34 56 78", private=True),
        ],
        "meeting": datetime(2026, 12, 3, 15, 30, tzinfo=AMSTERDAM),
        "links": [Link("Overzicht", "#", current=True), Link("Details", "#")],
    }


def _charts() -> dict[str, Any]:
    years = ["2021", "2022", "2023", "2024", "2025", "2026"]
    part, whole = [12, 18, 24, 29, 36, 41], [31, 35, 37, 44, 49, 52]
    return {
        "bars": charts.bars(
            "Ingeschreven per soort school",
            [
                charts.Bar("Basisschool", 41, low=37, high=45),
                charts.Bar("Speciaal basisonderwijs", 28, low=16, high=40),
                charts.Bar("Voortgezet onderwijs", 9, low=7, high=11, quiet=True),
                charts.Bar("Speciaal onderwijs", None, note="minder dan 10 mensen"),
            ],
            unit="%",
            n=1204,
        ),
        "lines": charts.lines(
            "Ingeschreven schoolleiders",
            [
                charts.Series("PO", [charts.Point(y, v, v - 5, v + 5) for y, v in zip(years, whole, strict=True)]),
                charts.Series("VO", [charts.Point(y, v) for y, v in zip(years, part, strict=True)]),
            ],
            unit="%",
            n=1204,
        ),
        "ring": charts.ring(
            "Wie zit er in deze groep?",
            [
                charts.Segment("Basisschool", 5),
                charts.Segment("Speciaal onderwijs", 2),
                charts.Segment("Voortgezet onderwijs", 1),
            ],
            unit="mensen",
            n=8,
        ),
    }
