"""The guide of a conversation: the question, the steps with their minutes, who does what. Of rounds and break-outs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .queries import RoundRow
from .rules import STEPS, stretched, turns
from .talks import GroupRow, Talk


@dataclass(frozen=True)
class Step:
    """One step: its number, after how many minutes it begins, how many it takes, its name and what people do."""

    number: int
    begins: int
    minutes: int
    name: str
    words: str

    @property
    def ends(self) -> int:
        return self.begins + self.minutes


@dataclass(frozen=True)
class Guide:
    """Everything on the page, for one group or for all. first: what to settle before the first step."""

    title: str
    question: str
    group: GroupRow | None
    roles: tuple[tuple[str, str], ...]
    first: str
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        return self.steps[-1].ends


def of_round(row: RoundRow, group: GroupRow | None) -> Guide:
    """The guide of a round, for one group when it is known."""
    told = _steps()
    steps = _timed((length, *told[name]) for length, name in STEPS)
    return Guide(row.title, row.question, group, _roles(), "", steps)


def of_breakout(talk: Talk, group: GroupRow | None) -> Guide:
    """The guide of small groups, for one of them when it is known: with the names of who tells, asks and listens."""
    title = f"{talk.gathering_title} · {talk.title}"
    if not talk.in_turn:
        told = _steps()
        steps = _timed((length, *told[name]) for length, name in stretched(talk.minutes))
        return Guide(title, talk.question, group, _roles(), "", steps)
    known = group is not None and len(group.names) > 1
    names = group.names if group is not None and known else _letters(talk.people)
    steps = _timed((length, *_turn(step, who, names)) for length, step, who in turns(len(names), talk.minutes))
    return Guide(title, talk.question, group, _turning_roles(), _first(names, known), steps)


def _timed(told: Iterable[tuple[int, str, str]]) -> tuple[Step, ...]:
    made: list[Step] = []
    for number, (length, name, words) in enumerate(told, start=1):
        made.append(Step(number, made[-1].ends if made else 0, length, name, words))
    return tuple(made)


def _letters(people: int) -> tuple[str, ...]:
    return tuple("ABCDEFGHIJ"[: max(2, min(people, 10))])


def _first(names: Sequence[str], known: bool) -> str:
    turning = _("Na elke beurt schuiven de rollen één mens door.")
    return turning if known else f"{_('Spreek eerst af wie %(names)s is.') % {'names': _and(names)}} {turning}"


def _and(names: Sequence[str]) -> str:
    return _("%(some)s en %(last)s") % {"some": ", ".join(names[:-1]), "last": names[-1]} if names[1:] else names[0]


def _turn(step: str, who: int, names: Sequence[str]) -> tuple[str, str]:
    """Name and words of one step, in which it is the turn of this one of these people."""
    if step == "together":
        return _("Samen"), _(
            "Wat neem je mee uit de verhalen van de anderen? Zeg allemaal één ding, en schrijf het op."
        )
    teller = names[who]
    if step == "tell":
        return (
            _("%(name)s vertelt") % {"name": teller},
            _("Vertel één voorbeeld uit je eigen school. De anderen zeggen nog niets."),
        )
    asker, *listeners = [*names[who + 1 :], *names[:who]]
    words = _("%(name)s vraagt door: wat maakte dat het daar zo ging?") % {"name": asker}
    if listeners:
        listening = ngettext(
            "%(names)s luistert, en zegt aan het eind in één zin wat de kern was.",
            "%(names)s luisteren, en zeggen aan het eind in één zin wat de kern was.",
            len(listeners),
        )
        words = f"{words} {listening % {'names': _and(listeners)}}"
    return _("Vragen aan %(name)s") % {"name": teller}, words


def _steps() -> dict[str, tuple[str, str]]:
    return {
        "acquaint": (_("Kennismaken"), _("Zeg in één zin waar je werkt en wat jouw school anders maakt dan andere.")),
        "alone": (
            _("Eerst alleen"),
            _("Schrijf op wat jou bij deze vraag helpt en wat je hindert. In jezelf, en om je heen."),
        ),
        "talk": (
            _("Het gesprek"),
            _("Vertel om de beurt één voorbeeld. Vraag door: wat maakte dat het daar zo ging? Wat is bij jou anders?"),
        ),
        "top": (_("Wat telt het meest?"), _("Zet samen op een rij wat vaak terugkwam, en wat maar één iemand zei.")),
        "agree": (_("Afspreken"), _("Wie doet wat na vandaag? Schrijf de naam en de dag erbij.")),
    }


def _roles() -> tuple[tuple[str, str], ...]:
    return (
        (_("Gespreksleider"), _("bewaakt de vraag en zorgt dat iedereen aan het woord komt.")),
        (_("Schrijver"), _("schrijft op wat er gezegd wordt, in de woorden van de groep.")),
        (_("Klok"), _("houdt de tijd in de gaten en zegt wanneer de volgende stap begint.")),
    )


def _turning_roles() -> tuple[tuple[str, str], ...]:
    return (
        (_("Verteller"), _("vertelt één voorbeeld bij de vraag, zo precies mogelijk.")),
        (_("Vrager"), _("vraagt door en geeft geen raad.")),
        (_("Luisteraar"), _("luistert, houdt de tijd in de gaten en zegt aan het eind wat de kern was.")),
    )
