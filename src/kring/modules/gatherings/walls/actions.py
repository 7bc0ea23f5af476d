"""Verbs of walls of gatherings: opening one, publishing the page of a series, and what a note becomes."""

from kring.foundation.home.api import make_findable, take_back
from kring.foundation.people.api import LEADING, relations_of
from kring.foundation.records.api import Actor, Missing, NotAllowed, Ref, Refusal, action, tell
from kring.modules.gatherings.models import Gathering, Series, SeriesPage, TakenOn
from kring.modules.gatherings.series.access import check_may_run
from kring.modules.harvest import api as harvest
from kring.modules.practices.api import draft
from kring.parts.promises import api as promises
from kring.parts.wall import api as wall

from . import access, events, finding
from .states import Became, PageState

KIND = "gathering"  # of the wall, and of its owner
MOST_GROUPS = 12


class NothingOnWalls(Refusal):
    """Er is nog niets te laten zien: op geen enkele muur die dicht is hangt een briefje. Sluit eerst een muur."""


class NotASolution(Refusal):
    """Alleen een oplossing kan een praktijk worden."""


class NobodyToAsk(Refusal):
    """Wie dit schreef, heeft geen account. Zonder ja van de schrijver maken we er geen praktijk van."""


@action
def open_for(*, by: Actor, gathering: Gathering) -> int:
    """The wall of a gathering, with its themes and a group for each session; the same one when there is one already.

    Raises NotAllowed.
    """
    known = wall.walls_of(gathering.ref)
    if known:
        return known[0].id
    themes = list(gathering.themes.order_by("number").values_list("number", "name"))
    themes = themes or list(gathering.series.themes.order_by("number").values_list("number", "name"))
    sessions = list(dict.fromkeys(gathering.sessions.values_list("title", flat=True)))[:MOST_GROUPS]
    number = wall.open_wall(
        by=by, kind=KIND, owner=gathering.ref, title=gathering.title or gathering.series.title,
        question=gathering.series.question, themes=themes, groups=sessions or [f"Groep {n}" for n in range(1, 5)],
    )  # fmt: skip
    tell(events.WallOfGatheringOpened(about=(gathering.ref, Ref("wall", str(number))), data={"wall": number}))
    return number


def walls_of_series(series: Series) -> list[wall.WallRow]:
    """The walls of all gatherings of a series, in the order of their days. The caller checked who may see them."""
    dates = Gathering.objects.filter(series=series).order_by("meeting__starts_at", "pk")
    order = {one.ref: place for place, one in enumerate(dates)}
    return sorted(wall.walls_of(list(order)), key=lambda row: (order[row.owner], row.id))


def _page(by: Actor, series: Series, state: PageState) -> bool:
    """Put the page in this state; False when it is in it already."""
    check_may_run(by, series.owner)
    row = SeriesPage.objects.select_for_update().filter(series=series).first()
    row = row or SeriesPage(series=series, state=PageState.HIDDEN)
    if row.state == state:
        return False
    row.state, row.changed_at, row.changed_by_id = state, by.at, by.person_id if by.is_person else None
    row.save()
    return True


@action
def publish_page(*, by: Actor, series: Series) -> None:
    """Everybody reads and finds the wall over the whole series; again: what was closed since is found too.

    Raises NotAllowed, NothingOnWalls.
    """
    check_may_run(by, series.owner)
    walls = walls_of_series(series)
    if not any(row.notes for row in walls if row.state is not wall.State.OPEN):
        raise NothingOnWalls
    _page(by, series, PageState.PUBLIC)
    make_findable(finding.of_series(series, walls))
    tell(events.SeriesWallPublished(about=(series.ref,), data={"walls": len(walls)}))


def follow_walls(gathering: Ref) -> None:
    """What everybody finds of a public series follows its walls: words that were taken away are found no more.

    Called within an action of the wall.
    """
    series = Series.objects.filter(gatherings__pk=gathering.id).first()
    if series is not None and access.is_public(series):
        make_findable(finding.of_series(series, walls_of_series(series)))


@action
def hide_page(*, by: Actor, series: Series) -> None:
    """Only who runs the series reads it. Raises NotAllowed."""
    if _page(by, series, PageState.HIDDEN):
        take_back([finding.ref_of(series)])
        tell(events.SeriesWallHidden(about=(series.ref,)))


@action
def take_promise(*, by: Actor, owner: Ref, on: Ref, agreed: wall.Agreed) -> int:
    """A promise note becomes a promise, once; its owner is asked after six weeks. Returns its number.

    Raises what a promise refuses (a guest is asked after a week at the soonest, and has one open at a time).
    """
    known = TakenOn.objects.filter(note=agreed.note_id, became=Became.PROMISE).first()
    if known is not None:
        return int(known.number)
    number = promises.promise(
        by=by, words=agreed.words[:300], due_date=agreed.due_date, about=owner, made_in=on, owner_id=agreed.owner_id,
        owner_name="" if agreed.owner_id else agreed.owner_name,
        owner_address="" if agreed.owner_id else agreed.owner_address,
    )  # fmt: skip
    TakenOn(note=agreed.note_id, became=Became.PROMISE, number=number, taken_at=by.at).save()
    tell(events.PromiseTaken(about=(owner,), data={"note": agreed.note_id, "promise": number}))
    return number


@action
def propose_practice(*, by: Actor, gathering: Gathering, note: int) -> int:
    """Ask the writer of a solution for a practice: a draft that waits for their yes. Once; returns its number.

    Raises NotAllowed, Missing, NotASolution, NobodyToAsk.
    """
    if not access.may_facilitate(by, gathering.ref):
        raise NotAllowed
    rows = wall.notes_of([row.id for row in wall.walls_of(gathering.ref)])
    found = next((row for row in rows if row.id == note), None)
    if found is None:
        raise Missing
    if found.kind is not wall.NoteKind.SOLUTION:
        raise NotASolution
    known = TakenOn.objects.filter(note=note, became=Became.PRACTICE).first()
    if known is not None:
        return int(known.number)
    author = wall.authors_of([note])[note].person_id
    if author is None:
        raise NobodyToAsk
    number = draft(
        by=by, author_id=author, title=_title(found.words), source=found.ref, problem=gathering.series.question,
        context=found.words, **_of_school(author, by),
    )  # fmt: skip
    TakenOn(note=note, became=Became.PRACTICE, number=number, taken_at=by.at).save()
    tell(events.PracticeProposed(about=(gathering.ref,), data={"note": note, "practice": number}))
    return number


def _title(words: str) -> str:
    first = words.strip().splitlines()[0]
    return first if len(first) <= 80 else f"{first[:79].rsplit(' ', 1)[0]}…"


def _of_school(author: int, by: Actor) -> dict[str, str]:
    led = [row.ref.id for row in relations_of(author, on=by.today) if row.role in LEADING and row.ref.kind == "site"]
    return {"site": led[0]} if led else {}


@action
def harvest_series(*, by: Actor, series: Series) -> int:
    """Begin a harvest over the walls of a series, or put later walls behind the others; returns its number.

    Raises NotAllowed, NothingOnWalls, and what the harvest refuses.
    """
    check_may_run(by, series.owner)
    walls = [row.id for row in walls_of_series(series) if row.notes]
    if not walls:
        raise NothingOnWalls
    known = harvest.harvests_of(series.ref.kind, series.ref.id)
    if known:
        if known[0].state is not harvest.State.PUBLISHED:
            harvest.add_walls(by=by, harvest=known[0].id, walls=walls)
        return int(known[0].id)
    number = harvest.open_harvest(by=by, owner=series.ref, title=series.title, walls=walls)
    tell(events.SeriesHarvested(about=(series.ref,), data={"harvest": number, "walls": len(walls)}))
    return number
