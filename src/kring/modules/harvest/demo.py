"""The demonstration's harvests of walls that somebody else filled: one that everybody reads, and one being coded.

Two of the cast code by rule (words that occur in a note), the second one now and then differently; they talk about it.
The same walls and day give the same story.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from kring.foundation.people.api import actor_for, address_of
from kring.foundation.records.api import Actor, Ref
from kring.modules.standard.api import themes
from kring.parts.wall.api import NoteKind, NoteRow

from . import actions
from .demo_words import ASPECTS, BECAUSE, LEFT_OUT, OTHERWISE, PUBLISHED, RUNNING, Named
from .models import Coder, Coding, Harvest
from .queries.codes import pairs_that_differ
from .queries.notes import notes_in
from .rules import Code

CODERS = ("noor", "rosa")
DIFFERS_EVERY = 7  # so often the second one reads a note the other way


def tell_story(
    *, by: Actor, cast: Mapping[str, int], owner: Ref, walls: Sequence[int], lead: str = "olga"
) -> list[int]:
    """A published harvest and one that is being coded, of these walls in order of meeting; returns their numbers.

    owner: what was harvested, of a kind that a module registered; lead: who leads it, by mail name. Without notes on
    the walls there is no story.
    """
    olga = _then(cast[lead], by, 20)
    first = _opened(olga, owner, PUBLISHED, walls, double=50)
    if not notes_in(first):
        return []
    coders = _coders(olga, first, cast)
    actions.begin_coding(by=olga, harvest=first)
    for place, coder in enumerate(coders):
        _code(by, coder, second=place == 1, share=100)
        actions.say_done(by=_then(coder.person_id or 0, by, 12), coder=coder)
    _talk(by, coders[0], first)
    _write(_then(cast[lead], by, 8), first)
    running = _opened(_then(cast[lead], by, 3), owner, RUNNING, walls, double=20)
    more = _coders(_then(cast[lead], by, 3), running, cast)
    actions.begin_coding(by=_then(cast[lead], by, 3), harvest=running)
    _code(by, more[0], second=False, share=60)
    return [first.pk, running.pk]


def _then(person_id: int, by: Actor, days: int) -> Actor:
    return actor_for(person_id, by.at - timedelta(days=days))


def _opened(olga: Actor, owner: Ref, title: str, walls: Sequence[int], *, double: int) -> Harvest:
    number = actions.open_harvest(by=olga, owner=owner, title=title, walls=walls, double=double)
    return Harvest.objects.get(pk=number)


def _coders(olga: Actor, harvest: Harvest, cast: Mapping[str, int]) -> list[Coder]:
    for name in CODERS:
        address = address_of(cast[name])
        if address is not None:
            actions.invite(by=olga, harvest=harvest, address=address.email)
    return list(Coder.objects.filter(harvest=harvest).select_related("harvest").order_by("pk"))


def _code(by: Actor, coder: Coder, *, second: bool, share: int) -> None:
    """The first `share` of 100 of this coder's notes get a code."""
    person = _then(coder.person_id or 0, by, 14)
    harvest = Harvest.objects.get(pk=coder.harvest_id)
    dealt = set(Coding.objects.filter(coder=coder).values_list("note", flat=True))
    mine = [note for note in notes_in(harvest) if note.id in dealt]
    known = [row.code for row in themes(harvest.framework, harvest.opened_at.date())]
    for place, note in enumerate(mine[: len(mine) * share // 100]):
        named = _named(note)
        code = Code()
        if named is not None:
            number = actions.add_aspect(by=person, harvest=harvest, side=named.side, name=named.name)
            helps = note.kind in (NoteKind.SOLUTION, NoteKind.CONDITION) or named.helps
            turned = second and place % DIFFERS_EVERY == DIFFERS_EVERY - 1
            competence = known[named.competence] if named.competence < len(known) else ""
            code = Code(number, competence, "helps" if helps != turned else "hinders")
        actions.code(by=person, coder=coder, note=note.id, code=code)


def _named(note: NoteRow) -> Named | None:
    words = note.words.casefold()
    return next((named for named in ASPECTS if any(part in words for part in named.words)), None)


def _talk(by: Actor, coder: Coder, harvest: Harvest) -> None:
    """They talk about what they read differently, and keep what the first one gave."""
    person = _then(coder.person_id or 0, by, 10)
    for note, given in pairs_that_differ(harvest).items():
        kept = next((row.code for row in given if row.coder == coder.pk), None)
        actions.decide(by=person, harvest=harvest, note=note, code=kept or Code(), because=BECAUSE)


def _write(olga: Actor, harvest: Harvest) -> None:
    """Every note finds its point or its reason; the report is composed and published."""
    actions.begin_report(by=olga, harvest=harvest)
    together: dict[str, list[NoteRow]] = {}
    for note in notes_in(harvest):
        named = _named(note)
        together.setdefault(named.name if named else "", []).append(note)
    for name, notes in together.items():
        if not name:
            for note in notes:
                actions.leave_out(by=olga, harvest=harvest, note=note.id, reason=LEFT_OUT)
            continue
        core = next((note for note in notes if note.kind is NoteKind.SOLUTION), notes[0])
        words = core.words if len(core.words) <= 400 else OTHERWISE % {"aspect": name}
        actions.take_up(by=olga, harvest=harvest, notes=[note.id for note in notes], words=words)
    actions.compose_report(by=olga, harvest=harvest)
    actions.publish(by=olga, harvest=harvest)
