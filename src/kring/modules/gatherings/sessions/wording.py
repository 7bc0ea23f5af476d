"""Sentences about places: why somebody sits where they sit, and why it cannot be."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.core.assignment.api import Infeasible


def ordinal(rank: int | None) -> str:
    """Which wish it is, in words."""
    words = {1: _("eerste wens"), 2: _("tweede wens"), 3: _("derde wens"), 4: _("vierde wens"), 5: _("vijfde wens")}
    return words[rank] if rank else _("geen van de wensen")


def passed_sentence(title: str, passed: Mapping[str, Any]) -> str:
    """Why an earlier wish did not come true, with the numbers."""
    if not passed["full"]:
        return _("{title} had nog plek. Maar zonder jou kon de sessie waarin je nu zit niet doorgaan.").format(
            title=title
        )
    numbers = [
        ngettext("{n} wilde hier liever heen dan jij", "{n} wilden hier liever heen dan jij", passed["dearer"]),
        ngettext("{n} even graag", "{n} even graag", passed["equal"]),
        ngettext("{n} minder graag, of begeleidt hier", "{n} minder graag, of begeleiden hier", passed["less"]),
    ]
    counts = (passed["dearer"], passed["equal"], passed["less"])
    told = ", ".join(words.format(n=n) for words, n in zip(numbers, counts, strict=True) if n)
    full = ngettext("{title} was vol met {n} plek", "{title} was vol met {n} plekken", passed["taken"])
    return f"{full.format(title=title, n=passed['taken'])}: {told}."


def own_sentence(rank: int | None, *, fixed: bool, late: bool, wished: bool) -> str:
    """What somebody's place is to them."""
    if fixed:
        return _("Je begeleidt deze sessie of maakt er notities.")
    if late:
        return _("Je koos deze vrije plek na de indeling.")
    if not wished:
        return _("Je gaf geen wensen op. Daarom zit je waar plek was.")
    if rank is None:
        return _("Geen van je wensen kwam uit. Daarom zit je waar plek was.")
    return _("Dit is je {wish}.").format(wish=ordinal(rank))


def why_not(reason: Infeasible, titles: Mapping[int, str]) -> str:
    """Why the places cannot be divided, with numbers and what to do."""
    names = ", ".join(titles.get(one, "") for one in reason.places)
    said = {
        "seats": _(
            "Er zijn te weinig plekken: {people} mensen kunnen alleen naar {names}, en daar zijn samen {seats} plekken."
            " Maak een sessie groter of voeg er een toe."
        ),
        "fixed": _(
            "Bij {names} staan {people} begeleiders en notulisten, maar er zijn {seats} plekken. Maak meer plek."
        ),
        "least": _(
            "Er zijn te weinig mensen: {names} hebben samen minstens {seats} mensen nodig, en {people} kunnen erheen."
            " Verlaag het minimum of haal een sessie weg."
        ),
    }[reason.why]
    return said.format(people=reason.people, names=names or _("geen enkele sessie"), seats=reason.seats)
