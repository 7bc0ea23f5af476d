"""Who may be asked a question: what `rules.choose` needs to know of everybody who said yes."""

from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta

from django.db.models import Q

from kring.foundation.people.api import Standing
from kring.foundation.records.api import AMSTERDAM
from kring.modules.directory.api import appointments_of_many, contexts_of

from .models import CONTEXT, Asked, Practice, Question, Trial, Willing
from .rules import Candidate, likeness
from .states import TrialState

AUTHOR, TRIED, THEME = 3, 2, 1
YEAR, MONTH = timedelta(days=365), timedelta(days=30)


def candidates_for(question: Question, on: date) -> list[Candidate]:
    """Everybody who may be asked this: the author who said so at the practice, and who said so for a theme of it."""
    fits = _fits(question)
    people = set(fits)
    boards, kinds = boards_of(people | {question.asker_id}, on), _kinds_of(people | {question.asker_id}, on)
    year, month, last = _load(people, on)
    return [
        Candidate(
            person_id=person_id,
            boards=boards[person_id],
            fit=fit,
            alike=_alike(kinds[person_id], kinds[question.asker_id]),
            asked=year[person_id],
            lately=month[person_id],
            last=last.get(person_id),
        )
        for person_id, fit in sorted(fits.items())
    ]


def _fits(question: Question) -> dict[int, int]:
    """person → how near they are to what is asked."""
    practice = question.practice
    themes = [question.theme] if question.theme else list(practice.themes if practice else [])
    family = _family(practice) if practice else []
    tried = set(Trial.objects.filter(practice__in=family, state=TrialState.TOLD).values_list("person_id", flat=True))
    authors = dict(Practice.objects.filter(pk__in=family, live__isnull=False).values_list("author_id", "live__may_ask"))
    resting = set(Willing.objects.filter(paused=True).values_list("person_id", flat=True))
    willing = Willing.objects.filter(paused=False).exclude(themes=[])
    near = willing.filter(Q(themes__overlap=themes) | Q(person_id__in=tried | authors.keys()))
    fits = {
        person_id: AUTHOR if person_id in authors else TRIED if person_id in tried else THEME
        for person_id in near.values_list("person_id", flat=True)
    }
    return fits | {one: AUTHOR for one, may_ask in authors.items() if may_ask and one not in resting}


def _family(practice: Practice) -> list[int]:
    """A practice, what it is a variant of, and its own variants."""
    found = Practice.objects.filter(Q(pk=practice.pk) | Q(pk=practice.variant_of_id) | Q(variant_of=practice))
    return list(found.values_list("pk", flat=True))


def boards_of(people: Collection[int], on: date) -> dict[int, frozenset[str]]:
    """The boards that these people work for on a day."""
    rows = appointments_of_many(set(people), on=on)
    return {
        person_id: frozenset(row.school.board_number for row in mine if row.school.board_number)
        for person_id, mine in rows.items()
    }


def _kinds_of(people: Collection[int], on: date) -> dict[int, list[tuple[str, ...]]]:
    rows = appointments_of_many(set(people), on=on)
    held = {
        person_id: [row.school.code for row in mine if row.standing is not Standing.DISPUTED]
        for person_id, mine in rows.items()
    }
    contexts = contexts_of({code for codes in held.values() for code in codes})
    return {
        person_id: [tuple(str(getattr(contexts[code], name)) for name in CONTEXT) for code in codes if code in contexts]
        for person_id, codes in held.items()
    }


def _alike(ones: list[tuple[str, ...]], others: list[tuple[str, ...]]) -> int:
    """The likeness of the two schools that are most alike."""
    return max((likeness(one, other) for one in ones for other in others), default=0)


def _load(people: Collection[int], on: date) -> tuple[Counter[int], Counter[int], dict[int, date]]:
    """How often each was asked in the last year and the last month, and the last day on which."""
    year, month, last = Counter[int](), Counter[int](), dict[int, date]()
    found = Asked.objects.filter(person_id__in=set(people)).order_by("asked_at")
    for person_id, at in found.values_list("person_id", "asked_at"):
        day = at.astimezone(AMSTERDAM).date()
        year[person_id] += day > on - YEAR
        month[person_id] += day > on - MONTH
        last[person_id] = day
    return year, month, last
