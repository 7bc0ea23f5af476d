"""A file with activities: offered, looked at, and taken over in one go, or put away."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from uuid import uuid4

from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.modules.record import access, events, exchange
from kring.modules.record.exchange import Carried, CarriedGoal
from kring.modules.record.models import Activity, Goal, Import, Link
from kring.modules.record.queries.importing import Sorted, columns_of, sorted_out
from kring.modules.record.questions import WORDS
from kring.modules.record.states import ActivityState, ImportState

MOST_BYTES = 3 * 1024 * 1024
SPREADSHEET = b"PK\x03\x04"


class FileTooLarge(Refusal):
    """Dit bestand is te groot. Het mag hooguit 3 MB zijn."""


class IsSpreadsheet(Refusal):
    """Dit is een Excel-bestand. Kies in Excel "Opslaan als" en dan "CSV UTF-8". Lees dat bestand in."""


class IsNoList(Refusal):
    """In dit bestand staat geen lijst. Kies een CSV- of JSON-bestand met een regel per activiteit."""


class NothingNew(Refusal):
    """In dit bestand staat niets nieuws. Er is niets veranderd."""


@action
def offer_file(*, by: Actor, name: str, data: bytes) -> Import:
    """Lay a file ready to look at; what was laid ready before goes. Nothing comes into the record.

    Raises NotAllowed, FileTooLarge, IsSpreadsheet, IsNoList.
    """
    if not by.is_person:
        raise NotAllowed
    text = _text_of(data)
    Import.objects.filter(person_id=by.person_id, state=ImportState.OFFERED).delete()
    made = Import.objects.create(
        person_id=by.person_id, name=name[:140], text=text, columns=columns_of(text), given_at=by.at
    )
    tell(events.ImportOffered(about=(by.ref,), data={"import": made.pk}))
    return made


def _text_of(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise FileTooLarge(field="file")
    if data.startswith(SPREADSHEET):
        raise IsSpreadsheet(field="file")
    try:
        text = exchange.decoded(data)
    except exchange.NotText:
        raise IsNoList(field="file") from None
    if not exchange.is_own_json(text) and len(exchange.sheet(text).headings) < 2:
        raise IsNoList(field="file")
    return text


@action
def take_over(*, by: Actor, offered: Import, columns: Mapping[str, int]) -> int:
    """Put what is new in a file into one's record, all at once; says how many. Raises NotAllowed, NothingNew,
    AlreadyAnswered for a file that was taken over meanwhile.
    """
    access.check_is_own(by, offered)
    if Import.objects.select_for_update().filter(pk=offered.pk, state=ImportState.OFFERED).first() is None:
        raise access.AlreadyAnswered
    found = sorted_out(by=by, text=offered.text, columns=columns)
    if not found.new:
        raise NothingNew
    made = _write(by, found)
    offered.state, offered.text, offered.columns, offered.added = ImportState.TAKEN, "", {}, len(made)
    offered.save(update_fields=["state", "text", "columns", "added"])
    tell(events.ImportTaken(about=(by.ref,), data={"import": offered.pk, "count": len(made)}))
    return len(made)


@action
def drop_file(*, by: Actor, offered: Import) -> None:
    """Put a file away without taking anything over. Raises NotAllowed."""
    access.check_is_own(by, offered)
    id_ = offered.pk
    offered.delete()
    tell(events.ImportDropped(about=(by.ref,), data={"import": id_}))


def _write(by: Actor, found: Sorted) -> list[Activity]:
    goals = _goals(by, found)
    made = Activity.objects.bulk_create(_activity(by, one, found.themes, goals) for one in found.new)
    Link.objects.bulk_create(
        Link(activity=activity, words=words, url=url, added_at=by.at)
        for activity, one in zip(made, found.new, strict=True)
        for words, url in one.links
    )
    return made


def _goals(by: Actor, found: Sorted) -> dict[str, Goal]:
    """The goals that the new activities need, by their words: those that are there, and those that come along."""
    mine = list(Goal.objects.filter(person_id=by.person_id))
    known, marks = {goal.words: goal for goal in mine}, {goal.uid for goal in mine}
    wanted = {goal.words: goal for goal in found.goals if goal.uid not in marks}
    for words in {one.goal for one in found.new if one.goal}:
        wanted.setdefault(words, CarriedGoal(uid=uuid4(), words=words))
    made = Goal.objects.bulk_create(
        Goal(
            person_id=by.person_id, uid=one.uid, words=one.words, site=one.site,
            set_at=_moment(one.set_date) if one.set_date else by.at, done_date=one.done_date,
        )
        for words, one in wanted.items()
        if words not in known
    )  # fmt: skip
    return known | {goal.words: goal for goal in made}


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def _activity(by: Actor, one: Carried, themes: Mapping[str, str], goals: Mapping[str, Goal]) -> Activity:
    back = one.looked_back_date
    return Activity(
        person_id=by.person_id, uid=one.uid or uuid4(), state=ActivityState.ACCEPTED, title=one.title, kind=one.kind,
        from_date=one.from_date, until_date=one.until_date,
        themes=[code for code in one.themes if code in themes], formal=one.formal, with_team=one.with_team,
        organiser=one.organiser, hours=one.hours, points=one.points,
        question=one.question if one.question in WORDS else "", reflection=one.reflection,
        goal=goals.get(one.goal), brought=one.brought, ask_date=one.ask_date, brought_later=one.brought_later,
        looked_back_at=_moment(back) if back else None, proven=bool(one.links), entered_at=by.at,
    )  # fmt: skip
