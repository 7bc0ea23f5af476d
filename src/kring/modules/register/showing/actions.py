"""Choosing what everybody sees, and shielding."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from django.urls import reverse

from kring.foundation.files.api import keep, remove
from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.register.models import Enrolment, Entry, Register, Shield, Showing

from . import access, events, rules
from .portrait import redrawn

SHIELDED_NOTICE = "register.shielded"
SHIELD_ENDS_NOTICE = "register.shield_ends"


class NoPortrait(Refusal):
    """Voeg eerst een foto toe. Daarna kun je kiezen of iedereen die ziet."""


class NotInRegister(Refusal):
    """Dit registernummer staat niet in jullie register. Kijk het nummer na."""


class ReasonMissing(Refusal):
    """Schrijf op waarom. Zonder reden kan niemand dit later nagaan."""


class WrongEnd(Refusal):
    """Kies een einddatum die niet voorbij is en hooguit een jaar verder. Daarna kun je opnieuw besluiten."""


class AlreadyShielded(Refusal):
    """Deze persoon is al afgeschermd. Wijzig de einddatum van die afscherming."""


@dataclass(frozen=True)
class Choices:
    """What somebody lets everybody see. The defaults show nothing."""

    school: bool = False
    show_portrait: bool = False
    email: str = ""
    website: str = ""
    phone: str = ""
    motto: str = ""


@action
def choose(*, by: Actor, choices: Choices) -> None:
    """The actor chooses what everybody sees; nothing happens when nothing differs. Raises NotAllowed, NoPortrait."""
    row = _own(by)
    if choices.show_portrait and row.portrait is None:
        raise NoPortrait(field="show_portrait")
    changed = sorted(name for name, value in asdict(choices).items() if getattr(row, name) != value)
    if not changed:
        return
    for name in changed:
        setattr(row, name, getattr(choices, name))
    row.changed_at = by.at
    row.save()
    if "school" in changed:
        _refresh(by, by.person_id)
    tell(events.ShownChanged(about=(by.ref,), data={"changed": changed}))


def _own(by: Actor) -> Showing:
    """The actor's row, a new one (not saved) when they never chose. Raises NotAllowed for nobody in particular."""
    if not by.is_person:
        raise NotAllowed
    found = Showing.objects.select_for_update().filter(person_id=by.person_id).first()
    return found or Showing(person_id=by.person_id, changed_at=by.at)


def _refresh(by: Actor, person_id: int) -> None:
    from kring.modules.register.actions.entries import refresh

    refresh(by=by, person_id=person_id)


@action
def add_portrait(*, by: Actor, content: bytes) -> None:
    """Keep a photo, drawn anew, in place of the former. Whether everybody sees it is another choice, first no.

    Raises NotAllowed, NotAPortrait, TooSmall, and files' refusals.
    """
    row, drawn = _own(by), redrawn(content)
    row.save()
    kept = keep(by=by, name="portret.jpg", content=drawn, owner=access.portrait_ref(row))
    former, row.portrait = row.portrait, kept.id
    row.changed_at = by.at
    row.save()
    _drop(by, former)
    tell(events.PortraitAdded(about=(by.ref,)))


@action
def remove_portrait(*, by: Actor) -> None:
    """Take the photo away, for everybody and for good. Raises NotAllowed."""
    row = _own(by)
    if row.portrait is None:
        return
    former, row.portrait, row.show_portrait, row.changed_at = row.portrait, None, False, by.at
    row.save()
    _drop(by, former)
    tell(events.PortraitRemoved(about=(by.ref,)))


def _drop(by: Actor, former: UUID | None) -> None:
    if former is not None:
        remove(by=by, id=former)


@action
def shield(*, by: Actor, register: Register, number: str, reason: str, until_date: date) -> int:
    """The office hides somebody of its register, in every register, from today until a day; returns the shield.

    The person is told. Raises NotAllowed, NotInRegister, ReasonMissing, WrongEnd, AlreadyShielded.
    """
    access.check_is_office(by, register.pk)
    enrolment = Enrolment.objects.select_for_update().filter(register=register, number=number, left_date=None).first()
    if enrolment is None:
        raise NotInRegister(field="number")
    if enrolment.person_id == by.id:
        raise NotAllowed
    _check(reason, until_date, by.today)
    held = Shield.objects.filter(
        register=register, person_id=enrolment.person_id, lifted_at=None, until_date__gte=by.today
    )
    if held.exists():
        raise AlreadyShielded(field="number")
    made = Shield(
        register=register, person_id=enrolment.person_id, reason=reason, from_date=by.today, until_date=until_date,
        put_by_id=by.id, put_at=by.at,
    )  # fmt: skip
    made.save()
    _hide(enrolment.person_id, by.today)
    context = {"url": reverse("register:showing"), "until": str(until_date)}
    send(by=by, person_id=enrolment.person_id, notice=SHIELDED_NOTICE, context=context)
    tell(events.Shielded(about=_about(made), data={"shield": made.pk, "until": str(until_date)}))
    return made.pk


def _about(held: Shield) -> tuple[Ref, ...]:
    return (Ref("person", str(held.person_id)), Ref("register", held.register_id))


def _check(reason: str, until_date: date, today: date) -> None:
    if not reason.strip():
        raise ReasonMissing(field="reason")
    if not rules.may_last(today, until_date):
        raise WrongEnd(field="until_date")


def _hide(person_id: int, on: date) -> None:
    """The entries of this person follow from the shields that hold; called inside an action."""
    Entry.objects.filter(enrolment__person_id=person_id).update(
        shielded_until=hidden_until([person_id], on).get(person_id)
    )


def hidden_until(person_ids: Iterable[int], on: date) -> dict[int, date]:
    """The last day on which each of these people is not found; who is not shielded is not in it."""
    held = Shield.objects.filter(
        person_id__in=list(person_ids), lifted_at=None, from_date__lte=on, until_date__gte=on
    ).order_by("until_date")
    return dict(held.values_list("person_id", "until_date"))


@action
def move_shield(*, by: Actor, shield: Shield, reason: str, until_date: date) -> None:
    """The office looks again: another last day, with a reason. Raises NotAllowed, ReasonMissing, WrongEnd."""
    access.check_is_office(by, shield.register_id)
    _check(reason, until_date, by.today)
    if (shield.until_date, shield.reason) == (until_date, reason):
        return
    shield.until_date, shield.reason, shield.reminded_at = until_date, reason, None
    shield.save(update_fields=["until_date", "reason", "reminded_at"])
    _hide(shield.person_id, by.today)
    tell(events.ShieldMoved(about=_about(shield), data={"shield": shield.pk, "until": str(until_date)}))


@action
def lift_shield(*, by: Actor, shield: Shield) -> None:
    """The office ends a shield today: from now on the person is found again. Raises NotAllowed."""
    access.check_is_office(by, shield.register_id)
    if shield.lifted_at is not None:
        return
    shield.lifted_at = by.at
    shield.save(update_fields=["lifted_at"])
    _hide(shield.person_id, by.today)
    tell(events.ShieldLifted(about=_about(shield), data={"shield": shield.pk}))


@action
def remind(*, by: Actor, shield: Shield) -> None:
    """Tell somebody, once, that their shield ends soon; the office sees it among its things to do."""
    if shield.reminded_at is not None or shield.lifted_at is not None:
        return
    shield.reminded_at = by.at
    shield.save(update_fields=["reminded_at"])
    context = {"url": reverse("register:showing"), "until": str(shield.until_date)}
    send(by=by, person_id=shield.person_id, notice=SHIELD_ENDS_NOTICE, context=context)
    tell(events.ShieldEndNear(about=_about(shield), data={"shield": shield.pk}))
