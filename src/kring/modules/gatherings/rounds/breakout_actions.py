"""Verbs of break-outs: make small groups of who has a place, threes of strangers, and what they talk about."""

from kring.foundation.records.api import Actor, Missing, Refusal, action, tell
from kring.modules.gatherings.series.access import check_may_run
from kring.modules.gatherings.series.models import Gathering
from kring.parts.groups import api as groups

from . import breakouts, events
from .models import BreakoutGuide
from .rules import LONGEST, SHORTEST


class MinutesWrong(Refusal):
    """Een gesprek duurt minstens 10 minuten en hoogstens 3 uur."""


@action
def make_breakouts(*, by: Actor, gathering: Gathering, way: groups.Way, least: int, most: int) -> int:
    """Small groups of who has a place at a gathering; returns the number of the division.

    Raises NotAllowed, NobodyToDivide, SizesWrong (parts.groups).
    """
    number = breakouts.begin(by=by, gathering=gathering, way=way, least=least, most=most)
    tell(events.BreakoutsMade(about=(gathering.ref,), data={"gathering": gathering.pk, "division": number}))
    return number


@action
def make_threes(*, by: Actor, gathering: Gathering) -> int:
    """Threes of people who do not know each other; what is left over makes one group of four, or of two.

    Returns the number of the division. Raises NotAllowed, NobodyToDivide (parts.groups), NobodyToTalkTo.
    """
    number = breakouts.begin_threes(by=by, gathering=gathering)
    tell(events.BreakoutsMade(about=(gathering.ref,), data={"gathering": gathering.pk, "division": number}))
    return number


@action
def set_guide(*, by: Actor, gathering: Gathering, division: int, question: str, minutes: int) -> None:
    """What the small groups of this division talk about, "" for the question of the series, and how long.

    Raises NotAllowed, MinutesWrong; Missing when these are no small groups of this gathering.
    """
    check_may_run(by, gathering.series.owner)
    if not SHORTEST <= minutes <= LONGEST:
        raise MinutesWrong(field="minutes")
    if breakouts.division_of(gathering, division) is None:
        raise Missing
    question = "" if question.strip() == gathering.series.question else question.strip()
    columns = {"question": question, "minutes": minutes}
    if BreakoutGuide.objects.filter(division_id=division, **columns).exists():
        return
    BreakoutGuide.objects.update_or_create(division_id=division, defaults={"gathering": gathering, **columns})
    tell(events.BreakoutGuideChanged(about=(gathering.ref,), data={"gathering": gathering.pk, "division": division}))
