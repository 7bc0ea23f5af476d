"""What is still needed: steps as data, one sentence each. The sentences stand in words.py, so that this is pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kring.core.days.api import months_later

from .facts import Evidence, Facts, Grant
from .renewal import Way, Weighed, best, weigh
from .sets import RuleSet
from .standing import Standing, Status, standing

OPENS_MONTHS_BEFORE = 12  # from the first reminder on, renewing is the next thing to do


class Need(StrEnum):
    """What a step is about. Each has its sentence in words.py."""

    ENROL = "enrol"
    APPLY = "apply"
    MAY_APPLY = "may_apply"
    NO_END = "no_end"
    FINISH_TRAINING = "finish_training"
    THEMES = "themes"
    THEMES_MET = "themes_met"
    POINTS = "points"
    POINTS_SHORTER = "points_shorter"
    POINTS_MORE = "points_more"
    POINTS_MET = "points_met"
    MASTER_MET = "master_met"
    QUALIFIED_MET = "qualified_met"
    ADD_PROOF = "add_proof"
    RENEW = "renew"
    POSTPONED = "postponed"
    CONDITIONAL = "conditional"
    LAPSED = "lapsed"
    REMOVED = "removed"
    COME_BACK = "come_back"


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence to be: an amount, years, the day before which, and titles of own activities."""

    need: Need
    amount: int = 0
    years: int = 0
    before: date | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Needed:
    """What somebody still has to do: steps in order, the first is the next thing.

    met: is there enough to renew now? counted, would: ids of own activities that count, and that would with proof.
    share: how far on the way, 0 to 1, for the picture. years: how long a renewal would hold now.
    """

    steps: tuple[Step, ...]
    met: bool = False
    counted: tuple[int, ...] = ()
    would: tuple[int, ...] = ()
    share: float = 0.0
    years: int = 0
    ways: tuple[Weighed, ...] = ()


def needed(facts: Facts, evidence: Sequence[Evidence], rules: RuleSet, on: date) -> Needed:
    """What somebody with these facts and this evidence still needs on this day; rules: of this day's decisions."""
    how = standing(facts, on)
    plain = _without_renewal(how, rules)
    if plain is not None:
        return plain
    grant = current_grant(facts, on)
    assert grant is not None  # every status that is left follows from a grant
    ways = weigh(rules, grant, evidence, on)
    leading = best(ways) or ways[0]  # the way that is met, else the ordinary one: themes or points
    before = how.until if how.status is Status.CONDITIONAL else how.due
    return Needed(
        steps=(
            *_by_status(how),
            _about(leading, before if how.status is not Status.LAPSED else None),
            *_more(leading, rules),
            *_with_proof(ways, leading),
            *_ask(how, leading, before, on),
            *_training(grant, rules),
        ),
        met=leading.met,
        counted=tuple(one.id for one in leading.counted),
        would=() if leading.met else tuple(one.id for way in ways for one in way.would),
        share=min(1.0, leading.have / leading.asks),
        years=leading.years,
        ways=ways,
    )


def current_grant(facts: Facts, on: date) -> Grant | None:
    """The grant that a renewal on this day would renew: the latest; None after a removal or without one."""
    given = [grant for grant in facts.grants if grant.from_date <= on]
    if not given or any(given[-1].from_date < day <= on for day in facts.removals):
        return None
    return given[-1]


def _without_renewal(how: Standing, rules: RuleSet) -> Needed | None:
    """Where there is nothing to renew: one or two sentences, in words that fit the register."""
    if how.status in (Status.ABSENT, Status.WITHDRAWN):
        return Needed((Step(Need.ENROL),))
    if how.status is Status.REMOVED:
        return Needed((Step(Need.REMOVED), Step(Need.COME_BACK)))
    if how.status is Status.ENROLLED:
        return Needed((Step(Need.APPLY if rules.titles else Need.MAY_APPLY),))
    if how.due is None or rules.renewal is None:
        return Needed((Step(Need.NO_END),), met=True, share=1.0)
    return None


def _by_status(how: Standing) -> tuple[Step, ...]:
    if how.status is Status.POSTPONED:
        return (Step(Need.POSTPONED, before=how.until),)
    if how.status is Status.CONDITIONAL:
        return (Step(Need.CONDITIONAL, before=how.until),)
    if how.status is Status.LAPSED:
        return (Step(Need.LAPSED),)
    return ()


def _about(leading: Weighed, before: date | None) -> Step:
    """The sentence about the way that leads: what is met, or what still misses."""
    names = tuple(one.title for one in leading.counted)
    if leading.met:
        return Step(MET[leading.way], leading.have, leading.years, before, names)
    return Step(MISSING[leading.way], leading.asks - leading.have, leading.years, before, names)


def _more(leading: Weighed, rules: RuleSet) -> tuple[Step, ...]:
    """Points only: what a few points more would bring."""
    if leading.way is not Way.POINTS or rules.renewal is None:
        return ()
    higher = [band for band in rules.renewal.bands if band.points > leading.have]
    if not higher:
        return ()
    need = Need.POINTS_MORE if leading.met else Need.POINTS_SHORTER
    return (Step(need, higher[0].points - leading.have, higher[0].years),)


def _with_proof(ways: tuple[Weighed, ...], leading: Weighed) -> tuple[Step, ...]:
    """These would do it: own activities that count as soon as there is proof."""
    names = tuple(dict.fromkeys(one.title for way in ways for one in way.would))
    return (Step(Need.ADD_PROOF, len(names), names=names),) if names and not leading.met else ()


def _ask(how: Standing, leading: Weighed, before: date | None, on: date) -> tuple[Step, ...]:
    """Asking for renewal: when there is enough, and from a year before the due date on."""
    if not leading.met:
        return ()
    if how.status is Status.REGISTERED and before is not None:
        opens = months_later(before, -OPENS_MONTHS_BEFORE)
        if on < opens:
            return ()
    return (Step(Need.RENEW, before=None if how.status is Status.LAPSED else before),)


def _training(grant: Grant, rules: RuleSet) -> tuple[Step, ...]:
    rule = rules.title(rules.heir(grant.title))
    return (Step(Need.FINISH_TRAINING),) if rule is not None and rule.in_training else ()


MISSING = {
    Way.THEMES: Need.THEMES,
    Way.POINTS: Need.POINTS,
    Way.MASTER: Need.MASTER_MET,  # never leads while it is not met: there is always an ordinary way before it
    Way.QUALIFIED: Need.QUALIFIED_MET,
}
MET = {
    Way.THEMES: Need.THEMES_MET,
    Way.POINTS: Need.POINTS_MET,
    Way.MASTER: Need.MASTER_MET,
    Way.QUALIFIED: Need.QUALIFIED_MET,
}
