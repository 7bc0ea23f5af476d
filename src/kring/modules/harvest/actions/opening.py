"""Beginning a harvest: which walls, who codes, who codes what."""

from collections.abc import Iterable, Sequence

from django.db.models import Max
from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.people.api import person_with_address
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.harvest import access, events
from kring.modules.harvest.kinds import kind_of
from kring.modules.harvest.models import Coder, Coding, Harvest, HarvestWall
from kring.modules.harvest.rules import deal
from kring.modules.harvest.states import State
from kring.parts.wall.api import notes_of

from .checking import check_moves, locked

INVITED = "harvest.invited"
FRAMEWORK = "po-standard-2012"


class NoSuchAccount(Refusal):
    """Bij dit adres hoort geen account. Vraag deze persoon eerst een account te maken."""


class CodesAlready(Refusal):
    """Deze persoon codeert hier al."""


class NobodyCodes(Refusal):
    """Vraag eerst iemand om te coderen."""


class NothingToCode(Refusal):
    """Op deze muren staat nog geen notitie."""


class CodedAlready(Refusal):
    """Deze persoon heeft al notities gecodeerd en blijft daarom op de lijst."""


@action
def open_harvest(
    *, by: Actor, owner: Ref, title: str, walls: Sequence[int], framework: str = FRAMEWORK, double: int = 20
) -> int:
    """Begin a harvest of walls, in the order in which their people met; returns its number.

    owner: of a kind that a module registered. framework: a list of `standard`. double: of 100 notes, how many two
    people code. Raises NotAllowed for who may not lead harvests of this owner, KeyError for an unknown kind.
    """
    if not (by.kind == "system" or (by.is_person and kind_of(owner).may_lead(by, owner))):
        raise NotAllowed
    made = Harvest(
        owner_kind=owner.kind, owner_id=owner.id, title=title, framework=framework, double=double, opened_at=by.at,
        opened_by_id=by.person_id if by.is_person else None,
    )  # fmt: skip
    made.save()
    _stand(made, walls)
    tell(events.HarvestOpened(about=(made.ref, owner), data={"walls": [str(wall) for wall in walls]}))
    return made.pk


@action
def add_walls(*, by: Actor, harvest: int, walls: Sequence[int]) -> None:
    """Put walls of later groups behind the others, in the harvest with this number.

    Raises Missing, NotAllowed, NotNow once it is published.
    """
    found = locked(Harvest(pk=harvest), *(set(State) - {State.PUBLISHED}))
    access.check_may_lead(by, found)
    known = set(HarvestWall.objects.filter(harvest=found).values_list("wall", flat=True))
    fresh = [wall for wall in walls if wall not in known]
    if fresh:
        _stand(found, fresh)
        tell(events.WallsChosen(about=(found.ref,), data={"walls": [str(wall) for wall in fresh]}))


def _stand(harvest: Harvest, walls: Sequence[int]) -> None:
    last = HarvestWall.objects.filter(harvest=harvest).aggregate(last=Max("order"))["last"] or 0
    HarvestWall.objects.bulk_create(
        HarvestWall(harvest=harvest, wall=wall, order=last + place)
        for place, wall in enumerate(dict.fromkeys(walls), start=1)
    )


@action
def invite(*, by: Actor, harvest: Harvest, address: str) -> None:
    """Ask somebody with an account to code; they get a mail. Raises NotAllowed, NoSuchAccount, CodesAlready, NotNow."""
    access.check_may_lead(by, harvest)
    person_id = person_with_address(address)
    if person_id is None:
        raise NoSuchAccount(field="address")
    _invited(by, locked(harvest, State.OPEN, State.CODING), person_id)


@action
def join(*, by: Actor, harvest: Harvest) -> None:
    """Code oneself: for who leads it, or may code without being asked. Raises NotAllowed, CodesAlready, NotNow."""
    kind = kind_of(harvest.owner)
    if not (access.may_lead(by, harvest) or (by.is_person and kind.may_code(by, harvest.owner))):
        raise NotAllowed
    _invited(by, locked(harvest, State.OPEN, State.CODING), by.person_id)


def _invited(by: Actor, harvest: Harvest, person_id: int) -> None:
    if Coder.objects.filter(harvest=harvest, person_id=person_id).exists():
        raise CodesAlready(field="address")
    Coder(harvest=harvest, person_id=person_id, invited_at=by.at, invited_by_id=by.id if by.is_person else None).save()
    if not (by.is_person and by.person_id == person_id):
        context = {"url": reverse("harvest:show", args=[harvest.pk]), "title": harvest.title}
        send(by=by, person_id=person_id, notice=INVITED, context=context)
    tell(events.CoderInvited(about=(harvest.ref, Ref("person", str(person_id)))))


@action
def dismiss(*, by: Actor, harvest: Harvest, coder_id: int) -> None:
    """Take somebody off the list who coded nothing; their notes go to the others. Raises NotAllowed, CodedAlready."""
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.OPEN, State.CODING)
    found = Coder.objects.filter(harvest=harvest, pk=coder_id).first()
    if found is None:
        return
    if Coding.objects.filter(coder=found, coded_at__isnull=False).exists():
        raise CodedAlready
    about = (harvest.ref, Ref("person", str(found.person_id))) if found.person_id else (harvest.ref,)
    found.delete()
    if harvest.state == State.CODING:
        _dealt(harvest)
    tell(events.CoderDismissed(about=about))


@action
def begin_coding(*, by: Actor, harvest: Harvest, double: int | None = None) -> int:
    """Deal the notes among the coders; returns how many. Raises NotAllowed, NotNow, NobodyCodes, NothingToCode."""
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.OPEN)
    check_moves(harvest, State.CODING)
    harvest.state = State.CODING
    if double is not None:
        harvest.double = double
    harvest.save()
    if not Coder.objects.filter(harvest=harvest).exists():
        raise NobodyCodes
    dealt = _dealt(harvest)
    if not dealt:
        raise NothingToCode
    tell(events.CodingBegun(about=(harvest.ref,), data={"notes": dealt}))
    return dealt


@action
def deal_more(*, by: Actor, harvest: Harvest) -> int:
    """Deal the notes that came since; returns how many. Raises NotAllowed, NotNow."""
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.CODING)
    dealt = _dealt(harvest)
    if dealt:
        tell(events.CodingBegun(about=(harvest.ref,), data={"notes": dealt}))
    return dealt


def _dealt(harvest: Harvest) -> int:
    walls: Iterable[int] = harvest.walls.values_list("wall", flat=True)
    notes = [note.id for note in notes_of(list(walls))]
    coders = list(Coder.objects.filter(harvest=harvest).order_by("pk").values_list("pk", flat=True))
    before = list(Coding.objects.filter(harvest=harvest).values_list("note", "coder_id"))
    made = deal(notes, coders, harvest.double, before)
    Coding.objects.bulk_create(
        [Coding(harvest=harvest, note=note, coder_id=coder) for note, coder in made], batch_size=2000
    )
    return len({note for note, _ in made})
