"""What every verb that writes a text or a school checks first."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from kring.foundation.people.api import Standing
from kring.foundation.records.api import Actor, Refusal
from kring.modules.directory.api import appointments_of, contexts_of, site_cards
from kring.modules.practices.models import TEXT
from kring.modules.practices.rules import MOST_STEPS, checked_codes
from kring.modules.practices.states import Audience, Evidence
from kring.modules.standard.api import theme_names


class UnknownTheme(Refusal):
    """Dit thema kennen we niet. Kies een ander thema."""


class UnknownSchool(Refusal):
    """Deze school staat niet bij je functies. Kies een school waar je werkt."""


class NotNow(Refusal):
    """Dit kan nu niet meer: er is intussen iets veranderd. Kijk nog eens op de bladzijde."""


def checked(text: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a text that were given, as they are kept. Raises UnknownTheme, ValueError for words we lack."""
    kept = cleaned(text)
    check_themes(kept.get("themes", ()))
    return kept


def cleaned(text: Mapping[str, Any]) -> dict[str, Any]:
    """The same without looking whether the themes exist. Raises ValueError for words we lack."""
    unknown = text.keys() - set(TEXT)
    if unknown:
        raise TypeError(f"a practice has no {sorted(unknown)}")
    kept = dict(text)
    if "themes" in kept:
        kept["themes"] = checked_codes(kept["themes"])
    if "audience" in kept:
        kept["audience"] = checked_codes(Audience(one).value for one in kept["audience"])
    if kept.get("evidence"):
        kept["evidence"] = Evidence(kept["evidence"]).value
    if "steps" in kept:
        kept["steps"] = list(kept["steps"])[:MOST_STEPS]
    return kept


def check_themes(codes: Collection[str]) -> None:
    """Raises UnknownTheme for a code of no list."""
    if codes and set(codes) - theme_names(codes).keys():
        raise UnknownTheme(field="themes")


def check_site(person_id: int, site: str, now: str = "") -> None:
    """Raises UnknownSchool unless this person works or worked there; `now` is what it was and may stay."""
    if site and site != now and site not in schools_of(person_id):
        raise UnknownSchool(field="site")


def schools_of(person_id: int, by: Actor | None = None) -> list[str]:
    """The sites where somebody has a function that nobody disputes: ever, or on the day of acting."""
    rows = appointments_of(person_id, on=by.today if by else None)
    return list(dict.fromkeys(row.school.code for row in rows if row.standing is not Standing.DISPUTED))


def context_of(site: str) -> dict[str, str]:
    """The kind of school as columns; empty for no school."""
    found = contexts_of([site]).get(site) if site else None
    if found is None:
        return {}
    return {
        "school_type": found.school_type.value,
        "size": found.size.value,
        "weighting": found.weighting.value,
        "surroundings": found.surroundings.value,
        "province": found.province,
    }


def school_names(codes: Iterable[str]) -> dict[str, str]:
    """Names of schools with their places."""
    return {code: f"{card.name}, {card.place}" for code, card in site_cards(codes).items()}
