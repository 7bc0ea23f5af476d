"""What is still needed, in sentences: at most twenty words each, in the reader's language."""

from collections.abc import Sequence
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy

from .rules import Need, Needed, Step

MOST_WORDS = 20
NAMED = 3
MOST_LETTERS = 60  # of one title; a longer one is cut

# Per need: the sentence with a day and names of activities, with a day, with names, and bare. None: never asked for.
_Forms = tuple[Any, Any, Any, Any]


def _bare(text: Any) -> _Forms:
    return (text, text, text, text)


SENTENCES: dict[Need, _Forms] = {
    Need.ENROL: _bare(gettext_lazy("Schrijf je in om in dit register te staan.")),
    Need.APPLY: _bare(gettext_lazy("Je bent ingeschreven. Vraag een titel aan om geregistreerd te worden.")),
    Need.MAY_APPLY: _bare(gettext_lazy("Je bent ingeschreven. Je mag registratie aanvragen; het hoeft niet.")),
    Need.NO_END: _bare(gettext_lazy("Je registratie heeft geen einddatum. Je hoeft nu niets te doen.")),
    Need.FINISH_TRAINING: _bare(gettext_lazy("Klaar met je opleiding? Vraag dan een hogere titel aan.")),
    Need.THEMES: (
        ngettext_lazy(
            "Nog %(n)s thema vóór %(day)s; %(count)s: %(names)s.",
            "Nog %(n)s thema's vóór %(day)s; %(count)s: %(names)s.",
            "n",
        ),
        ngettext_lazy("Nog %(n)s thema vóór %(day)s.", "Nog %(n)s thema's vóór %(day)s.", "n"),
        ngettext_lazy("Nog %(n)s thema; %(count)s: %(names)s.", "Nog %(n)s thema's; %(count)s: %(names)s.", "n"),
        ngettext_lazy("Nog %(n)s thema.", "Nog %(n)s thema's.", "n"),
    ),
    Need.THEMES_MET: _bare(gettext_lazy("Je hebt %(n)s thema's: genoeg voor herregistratie; %(count)s: %(names)s.")),
    Need.POINTS: (
        ngettext_lazy(
            "Nog %(n)s punt vóór %(day)s; %(count)s: %(names)s.",
            "Nog %(n)s punten vóór %(day)s; %(count)s: %(names)s.",
            "n",
        ),
        ngettext_lazy("Nog %(n)s punt vóór %(day)s.", "Nog %(n)s punten vóór %(day)s.", "n"),
        ngettext_lazy("Nog %(n)s punt; %(count)s: %(names)s.", "Nog %(n)s punten; %(count)s: %(names)s.", "n"),
        ngettext_lazy("Nog %(n)s punt.", "Nog %(n)s punten.", "n"),
    ),
    Need.POINTS_SHORTER: _bare(
        ngettext_lazy(
            "Met nog %(n)s punt kun je al voor %(years)s jaar herregistreren.",
            "Met nog %(n)s punten kun je al voor %(years)s jaar herregistreren.",
            "n",
        )
    ),
    Need.POINTS_MORE: _bare(
        ngettext_lazy(
            "Met nog %(n)s punt geldt je herregistratie %(years)s jaar.",
            "Met nog %(n)s punten geldt je herregistratie %(years)s jaar.",
            "n",
        )
    ),
    Need.POINTS_MET: _bare(gettext_lazy("Je hebt %(n)s punten: genoeg voor %(years)s jaar; %(count)s: %(names)s.")),
    Need.MASTER_MET: _bare(gettext_lazy("Je master is genoeg voor herregistratie: %(names)s.")),
    Need.QUALIFIED_MET: _bare(gettext_lazy("Je opleiding vakbekwaam is genoeg voor herregistratie: %(names)s.")),
    Need.ADD_PROOF: _bare(
        ngettext_lazy(
            "Voeg bewijs toe, dan telt deze activiteit ook mee: %(names)s.",
            "Voeg bewijs toe, dan tellen deze activiteiten ook mee: %(names)s.",
            "n",
        )
    ),
    Need.RENEW: (
        gettext_lazy("Vraag vóór %(day)s herregistratie aan."),
        gettext_lazy("Vraag vóór %(day)s herregistratie aan."),
        gettext_lazy("Vraag herregistratie aan."),
        gettext_lazy("Vraag herregistratie aan."),
    ),
    Need.POSTPONED: _bare(gettext_lazy("Je hebt uitstel tot %(day)s.")),
    Need.CONDITIONAL: _bare(
        gettext_lazy("Je termijn is voorbij. Je blijft onder voorwaarden geregistreerd tot %(day)s.")
    ),
    Need.LAPSED: _bare(gettext_lazy("Je registratie is verlopen. Je kunt nog steeds herregistratie aanvragen.")),
    Need.REMOVED: _bare(gettext_lazy("Je bent niet langer geregistreerd, door een besluit.")),
    Need.COME_BACK: _bare(gettext_lazy("Je kunt opnieuw registratie aanvragen.")),
}
COUNTS = ngettext_lazy("deze activiteit telt mee", "deze activiteiten tellen mee", "n")


def sentences(found: Needed) -> tuple[str, ...]:
    """What is still needed, a sentence per step; the first is the next thing to do."""
    return tuple(sentence(step) for step in found.steps)


def sentence(step: Step) -> str:
    """One step in words, at most twenty of them: titles of activities are cut to what is left.

    >>> len(sentence(Step(Need.ADD_PROOF, 1, names=("een " * 40,))).split()) <= 20
    True
    """
    form = SENTENCES[step.need][2 * (step.before is None) + (not step.names)]
    values = {
        "n": step.amount,
        "years": step.years,
        "day": formats.date_format(step.before, "j F Y") if step.before else "",
        "count": COUNTS % {"n": len(step.names)},
        "names": "",
    }
    spare = MOST_WORDS - len(str(form % values).split()) + ("%(names)s" in str(form % {**values, "names": "%(names)s"}))
    return str(form % {**values, "names": listed(step.names, spare)}).replace("….", "…")


def listed(titles: Sequence[str], most: int) -> str:
    """These titles in at most so many words: up to three of them, cut alike; of more the last, and how many more.

    >>> listed(["Intervisie met collega's uit de regio", "Congres"], 4)
    'Intervisie met… en Congres'
    """
    if not titles:
        return ""
    if len(titles) <= NAMED:
        for words in range(most, 0, -1):
            whole = _joined([_cut(title, words) for title in titles])
            if len(whole.split()) <= most:
                return whole
    values = {"n": len(titles) - 1}
    spare = most - len((_("%(name)s en nog %(n)s") % {**values, "name": ""}).split())
    return _("%(name)s en nog %(n)s") % {**values, "name": _cut(titles[-1], spare)}


def _joined(short: Sequence[str]) -> str:
    if len(short) == 1:
        return short[0]
    return _("%(names)s en %(last)s") % {"names": ", ".join(short[:-1]), "last": short[-1]}


def _cut(title: str, most: int) -> str:
    """The first words of a title, with a sign that there is more."""
    words = title.split()
    kept = " ".join(words[: max(1, most)])[:MOST_LETTERS]
    return kept if len(kept) == len(" ".join(words)) else f"{kept.rstrip(' .,;:')}…"
