"""What stands on the page of one activity, of a proposal, of goals."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Count, Q

from kring.foundation.audit.api import story
from kring.foundation.files.api import FileCard, files_of
from kring.foundation.privacy.api import Grant
from kring.foundation.records.api import Actor, Ref, titles
from kring.modules.directory.api import appointments_of
from kring.modules.record.frameworks import themes_for
from kring.modules.record.models import Activity, Goal, Link
from kring.modules.record.questions import WORDS, questions_for
from kring.modules.record.sharing import share_page
from kring.modules.record.states import ActivityKind, ActivityState
from kring.modules.standard.api import theme_names, themes
from kring.ui.api import Moment

from .lists import ActivityRow, accepted_rows

OWN_STORY = "record."  # files and grants tell the same once more


@dataclass(frozen=True)
class LinkRow:
    """Evidence that stands somewhere else."""

    id: int
    words: str
    url: str

    @property
    def host(self) -> str:
        """The name of the site where it stands."""
        return urlsplit(self.url).hostname or ""


@dataclass(frozen=True)
class Sharing:
    """Somebody who may look at an activity: who, until when, for what."""

    grant: int
    receiver: str
    until_date: date
    purpose: str


@dataclass(frozen=True)
class ActivityPage:
    """An activity as its leader sees it, and the one thing that would add most."""

    row: ActivityRow
    organiser: str
    question: str
    reflection: str
    goal: str
    brought: str
    brought_later: str
    looked_back_at: datetime | None
    ask_date: date | None
    may_look_back: bool
    files: tuple[FileCard, ...]
    links: tuple[LinkRow, ...]
    shared: tuple[Sharing, ...]
    share_page: str
    source: str
    moments: tuple[Moment, ...]

    @property
    def next_step(self) -> str:
        """What would add most now: "back", "themes", "reflection", "evidence", "brought", or "" when all is there."""
        steps = {
            "back": self.may_look_back,
            "reflection": not self.reflection,
            "evidence": not self.row.proven,
            "brought": not self.brought and not self.goal,
        }
        return next((name for name, wanted in steps.items() if wanted), "")


def activity_page(*, by: Actor, activity: Activity) -> ActivityPage:
    """Everything of an activity that `access.activity` gave."""
    [row] = accepted_rows([activity])
    return ActivityPage(
        row=row,
        organiser=activity.organiser,
        question=str(WORDS.get(activity.question, "")),
        reflection=activity.reflection,
        goal=activity.goal.words if activity.goal else "",
        brought=activity.brought,
        brought_later=activity.brought_later,
        looked_back_at=activity.looked_back_at,
        ask_date=activity.ask_date,
        may_look_back=bool(activity.ask_date and activity.ask_date <= by.today and not activity.looked_back_at),
        files=tuple(files_of(activity.ref)),
        links=tuple(LinkRow(one.pk, one.words, one.url) for one in Link.objects.filter(activity=activity)),
        shared=shared_with(activity, by.today),
        share_page=share_page(by, activity.pk),
        source=_source(activity),
        moments=tuple(_moments(activity)),
    )


def shared_with(activity: Activity, on: date) -> tuple[Sharing, ...]:
    """Who may look at this activity on a day, by leave of its leader."""
    given = list(
        Grant.objects.filter(
            giver_id=activity.person_id, item_kind="activity", item_id__in=["", str(activity.pk)],
            withdrawn_at=None, from_date__lte=on, until_date__gte=on,
        )
    )  # fmt: skip
    names = titles([grant.receiver for grant in given])
    return tuple(Sharing(grant.pk, names[grant.receiver], grant.until_date, grant.purpose) for grant in given)


def _source(activity: Activity) -> str:
    if not activity.source_kind:
        return ""
    ref = Ref(activity.source_kind, activity.source_id)
    return titles([ref])[ref]


def _moments(activity: Activity) -> list[Moment]:
    told = [row for row in story(activity.ref) if row.event.startswith(OWN_STORY)]
    return [Moment(at=row.at, sentence=row.sentence) for row in told]


@dataclass(frozen=True)
class ProposalRow:
    """What somebody else entered, as the leader sees it before a yes."""

    id: int
    title: str
    kind_label: str
    on: date
    source: str
    themes: tuple[str, ...]
    hours: Decimal | None
    points: int | None
    declined: bool


def proposals(*, by: Actor) -> list[ProposalRow]:
    """What waits for the reader, and what they said no to; latest first."""
    waiting = Activity.objects.filter(person_id=by.person_id).exclude(state=ActivityState.ACCEPTED)
    return proposal_rows(list(waiting[:100]))


def proposal_rows(found: list[Activity]) -> list[ProposalRow]:
    """Rows of proposals that `access` or a query of the reader's own gave."""
    names = titles([Ref(one.source_kind, one.source_id) for one in found])
    themed = theme_names(code for one in found for code in one.themes)
    return [
        ProposalRow(
            id=one.pk,
            title=one.title,
            kind_label=str(ActivityKind(one.kind).label),
            on=one.until_date,
            source=names[Ref(one.source_kind, one.source_id)],
            themes=tuple(themed[code] for code in one.themes if code in themed),
            hours=one.hours,
            points=one.points,
            declined=one.state == ActivityState.DECLINED,
        )
        for one in found
    ]


@dataclass(frozen=True)
class GoalRow:
    """A goal of the reader, and how many activities belong to it."""

    id: int
    words: str
    school: str
    set_at: datetime
    done_date: date | None
    activities: int


def goals(*, by: Actor) -> list[GoalRow]:
    """The reader's goals: open ones first."""
    found = list(Goal.objects.filter(person_id=by.person_id).annotate(count=Count("activities")))
    names = titles([Ref("site", goal.site) for goal in found if goal.site])
    rows = [
        GoalRow(
            id=goal.pk,
            words=goal.words,
            school=names.get(Ref("site", goal.site), ""),
            set_at=goal.set_at,
            done_date=goal.done_date,
            activities=goal.count,
        )
        for goal in found
    ]
    return sorted(rows, key=lambda row: row.done_date is not None)


def goal_answers(goal: Goal) -> dict[str, Any]:
    """A goal that `access.goal` gave, as its form wants it."""
    return {"words": goal.words, "site": goal.site, "done": goal.done_date is not None}


def goal_choices(*, by: Actor, activity: Activity) -> list[tuple[int, str]]:
    """Goals to choose from for an activity: the open ones, and the one it belongs to."""
    found = Goal.objects.filter(Q(done_date=None) | Q(pk=activity.goal_id), person_id=by.person_id)
    return list(found.values_list("pk", "words"))


def activity_answers(activity: Activity) -> dict[str, Any]:
    """What was told of an activity that `access.activity` gave, as its form wants it."""
    one_day = activity.from_date == activity.until_date
    return {
        "title": activity.title,
        "kind": activity.kind,
        "from_date": activity.from_date,
        "until_date": None if one_day else activity.until_date,
        "themes": activity.themes,
        "formal": "yes" if activity.formal else "no",
        "with_team": "yes" if activity.with_team else "no",
        "organiser": activity.organiser,
        "hours": None if activity.hours is None else activity.hours.normalize(),
        "points": activity.points,
    }


def reflection_answers(activity: Activity) -> dict[str, Any]:
    """The question that was answered, or the first that fits, and the answer."""
    question = activity.question or questions_for(activity.kind)[0].code
    return {"question": question, "words": activity.reflection}


def own_schools(*, by: Actor) -> list[tuple[str, str]]:
    """The schools of the reader: code and name."""
    rows = appointments_of(by.person_id, on=by.today)
    return list({row.school.code: f"{row.school.name}, {row.school.place}" for row in rows}.items())


def theme_choices(*, person_id: int, on: date, chosen: Collection[str] = ()) -> list[tuple[str, str]]:
    """The themes offered to somebody for this day, and those that were chosen before."""
    offered = [(row.code, row.name) for row in themes_for(person_id, on)]
    others = theme_names(set(chosen) - {code for code, _name in offered})
    return [*offered, *others.items()]


def kind_choices(on: date) -> list[tuple[str, str]]:
    """The kinds that are offered on a day, in the order of the code list."""
    prefix = "kind-"
    codes = [row.code.removeprefix(prefix) for row in themes("activity-kinds", on)]
    return [(code, str(ActivityKind(code).label).capitalize()) for code in codes if code in ActivityKind.values]
