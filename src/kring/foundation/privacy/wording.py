"""The register in words for people: what we keep, why, how long, and what happens when you go."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.records.api import Ground, OnErase, Personal

from .register import declared

GROUNDS = {
    Ground.CONSENT: gettext_lazy("Je koos hier zelf voor."),
    Ground.CONTRACT: gettext_lazy("Het is nodig om je mee te laten doen."),
    Ground.LAW: gettext_lazy("Het moet van de wet."),
    Ground.TASK: gettext_lazy("Het hoort bij een publieke taak."),
    Ground.INTEREST: gettext_lazy("We hebben nagegaan dat het nodig is en jou niet te veel raakt."),
}
TITLES: dict[str, Any] = {
    "people.Person": gettext_lazy("Wie je bent"),
    "people.Account": gettext_lazy("Je account"),
    "people.Relation": gettext_lazy("Je functies"),
    "people.Pass": gettext_lazy("Links die je gaf"),
    "people.Token": gettext_lazy("Je sleutels"),
    "audit.Entry": gettext_lazy("Je tijdlijn"),
    "files.File": gettext_lazy("Je bestanden"),
    "notices.Notice": gettext_lazy("Mail die je kreeg"),
    "notices.Preference": gettext_lazy("Welke mail je wilt"),
    "privacy.Grant": gettext_lazy("Toestemmingen die je gaf"),
    "privacy.Look": gettext_lazy("Wie iets van jou bekeek"),
    "privacy.Export": gettext_lazy("Downloads die je vroeg"),
    "home.Question": gettext_lazy("Je vragen"),
    "home.Message": gettext_lazy("Wat je schreef bij een vraag"),
    "account.EmailAddress": gettext_lazy("Je mailadressen"),
    "account.EmailConfirmation": gettext_lazy("Bevestigingen van je mailadres"),
    "mfa.Authenticator": gettext_lazy("Je extra beveiliging"),
    "socialaccount.SocialAccount": gettext_lazy("Inloggen met een ander account"),
    "socialaccount.SocialToken": gettext_lazy("Sleutels van een ander account"),
    "usersessions.UserSession": gettext_lazy("Waar je bent ingelogd"),
}


@dataclass(frozen=True)
class PurposeRow:
    """One purpose: which tables serve it, on what ground, how long it is kept, and what happens when you go."""

    purpose: str
    what: str
    ground: str
    kept: str
    after: str
    models: frozenset[str]


@dataclass(frozen=True)
class Use:
    """Purposes of one table that share a ground and a time."""

    purposes: tuple[str, ...]
    ground: str
    kept: str


@dataclass(frozen=True)
class Known:
    """What is kept under one title, and what for."""

    what: str
    uses: tuple[Use, ...]


def register_title(model: str, title: Any) -> None:
    """Say what a table is called for people ("casework.Case" → "Je aanvragen"); translatable."""
    TITLES[model] = title


def title_of(model: str) -> str:
    """What a table is called for people."""
    known = TITLES.get(model)
    return str(known) if known else capfirst(str(apps.get_model(model)._meta.verbose_name))


def period(days: int) -> str:
    """Days in the largest unit that fits: 730 is "2 jaar", 90 "3 maanden"."""
    if days >= 365 and days % 365 == 0:
        return ngettext("%(n)s jaar", "%(n)s jaar", days // 365) % {"n": days // 365}
    if days >= 30 and days % 30 == 0:
        return ngettext("%(n)s maand", "%(n)s maanden", days // 30) % {"n": days // 30}
    return ngettext("%(n)s dag", "%(n)s dagen", days) % {"n": days}


def kept_for(row: Personal) -> str:
    """How long it is kept."""
    if row.retention_days == 0:
        return _("tot %(ends)s") % {"ends": _(row.ends)}
    return _("tot %(period)s na %(ends)s") % {"period": period(row.retention_days), "ends": _(row.ends)}


def after_leaving(row: Personal) -> str:
    """What happens to it when the account is deleted."""
    if row.on_erase is OnErase.KEEP:
        return _("blijft, zonder je naam. %(why)s") % {"why": _(row.why_kept)}
    return _("gaat weg")


def purposes(models: Iterable[str] | None = None) -> list[PurposeRow]:
    """Every purpose, or those of these tables only, each once, in order of purpose."""
    wanted = None if models is None else set(models)
    grouped: dict[tuple[str, str, str, str], list[str]] = {}
    for row in declared():
        if wanted is None or row.model in wanted:
            key = (_(row.purpose), str(GROUNDS[row.ground]), kept_for(row), after_leaving(row))
            grouped.setdefault(key, []).append(row.model)
    return [
        PurposeRow(
            purpose=purpose,
            what=", ".join(sorted({title_of(model) for model in found})),
            ground=ground,
            kept=kept,
            after=after,
            models=frozenset(found),
        )
        for (purpose, ground, kept, after), found in sorted(grouped.items())
    ]


def by_title(models: Iterable[str]) -> list[Known]:
    """What these tables keep, each title once, in order of title; what shares a ground and a time stands together."""
    wanted = set(models)
    titles: dict[str, dict[tuple[str, str], list[str]]] = {}
    for row in declared():
        if row.model in wanted:
            uses = titles.setdefault(title_of(row.model), {})
            uses.setdefault((str(GROUNDS[row.ground]), kept_for(row)), []).append(_(row.purpose))
    return [
        Known(what, tuple(Use(tuple(dict.fromkeys(said)), ground, kept) for (ground, kept), said in uses.items()))
        for what, uses in sorted(titles.items())
    ]
