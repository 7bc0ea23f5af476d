"""One's own trials and experiments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kring.foundation.records.api import Actor
from kring.modules.directory.api import site_cards
from kring.modules.practices.actions.checking import schools_of
from kring.modules.practices.models import Experiment, Practice, Trial
from kring.modules.practices.states import Decision, Result, Shown, TrialState


@dataclass(frozen=True)
class OwnTrial:
    """A story of one's own. title: "" when the practice is no longer there for others; variant: one's own variant."""

    id: int
    practice: int | None
    title: str
    result: str
    happened: str
    adaptation: str
    shown: str
    school: str
    told_at: datetime
    taken_down: bool
    reason: str
    variant: int | None

    @property
    def result_label(self) -> str:
        return str(Result(self.result).label)

    @property
    def shown_label(self) -> str:
        return str(Shown(self.shown).label)


@dataclass(frozen=True)
class ExperimentRow:
    """An experiment card."""

    id: int
    title: str
    expected: str
    tried: str
    saw: str
    decision: str
    because: str
    begun_at: datetime
    practice: int | None
    practice_title: str
    draft: int | None

    @property
    def decision_label(self) -> str:
        return str(Decision(self.decision).label)

    @property
    def runs(self) -> bool:
        return self.decision == Decision.RUNNING


def own_schools(*, by: Actor) -> list[tuple[str, str]]:
    """Code and name of the schools where the reader works today."""
    codes = schools_of(by.person_id, by)
    cards = site_cards(codes)
    return [(code, f"{cards[code].name}, {cards[code].place}") for code in codes if code in cards]


def school_choices(*, by: Actor, now: str) -> list[tuple[str, str]]:
    """The same for a form, and the school that was chosen before."""
    found = own_schools(by=by)
    if now and now not in dict(found):
        card = site_cards([now]).get(now)
        found.append((now, f"{card.name}, {card.place}" if card else now))
    return found


def own_trials(*, by: Actor) -> list[OwnTrial]:
    """What the reader told of practices of others, latest first."""
    found = list(Trial.objects.filter(person_id=by.person_id).select_related("practice__live"))
    return trial_rows(found)


def trial_rows(found: Sequence[Trial]) -> list[OwnTrial]:
    """Rows of trials that are all the reader's own."""
    schools = site_cards({one.site for one in found})
    variants = _drafted("trial", found)
    return [
        OwnTrial(
            id=one.pk,
            practice=one.practice_id if _live(one.practice) else None,
            title=_title(one.practice),
            result=one.result,
            happened=one.happened,
            adaptation=one.adaptation,
            shown=one.shown,
            school=schools[one.site].name if one.site in schools else "",
            told_at=one.told_at,
            taken_down=one.state == TrialState.TAKEN_DOWN,
            reason=one.reason,
            variant=variants.get(str(one.pk)),
        )
        for one in found
    ]


def own_experiments(*, by: Actor) -> list[ExperimentRow]:
    """The reader's cards, latest first."""
    return experiment_rows(list(Experiment.objects.filter(person_id=by.person_id).select_related("practice__live")))


def experiment_rows(found: Sequence[Experiment]) -> list[ExperimentRow]:
    """Rows of cards that are all the reader's own."""
    drafts = _drafted("experiment", found)
    return [
        ExperimentRow(
            id=one.pk, title=one.title, expected=one.expected, tried=one.tried, saw=one.saw, decision=one.decision,
            because=one.because, begun_at=one.begun_at, practice=one.practice_id if _live(one.practice) else None,
            practice_title=_title(one.practice), draft=drafts.get(str(one.pk)),
        )
        for one in found
    ]  # fmt: skip


def _live(practice: Practice | None) -> bool:
    return practice is not None and practice.live_id is not None


def _title(practice: Practice | None) -> str:
    return practice.live.title if practice is not None and practice.live is not None else ""


def _drafted(kind: str, found: Sequence[Any]) -> dict[str, int]:
    """id of what was drafted from → number of the practice."""
    if not found:
        return {}
    drafts = Practice.objects.filter(source_kind=kind, source_id__in=[str(one.pk) for one in found])
    return dict(drafts.order_by().values_list("source_id", "pk"))
