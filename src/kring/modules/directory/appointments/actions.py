"""Verbs that change appointments. The relation itself is changed by people; the school's rules stand here."""

from datetime import date
from typing import Any

from kring.foundation.people.api import (
    Role,
    Standing,
    change_relation,
    end_relation,
    judge_relation,
    start_relation,
)
from kring.foundation.records.api import Actor, Event, NotAllowed, Ref, Refusal, action, tell
from kring.modules.directory.models import Site

from . import events
from .rules import MATCHING_ROLES, is_likely_start, roles_at


class UnknownSchool(Refusal):
    """Deze school staat niet (meer) in de lijst. Zoek de school opnieuw."""


class NoSuchFunction(Refusal):
    """Deze functie bestaat niet op deze school. Kies een andere functie."""


class UnlikelyStart(Refusal):
    """Deze begindatum kan niet kloppen. Schrijf de datum waarop je begon, met het jaar."""


@action
def claim_appointment(*, by: Actor, role: Role, site: str, from_date: date, until_date: date | None = None) -> int:
    """The actor says that they have a function at this site; returns the number of the appointment.

    Raises NotAllowed (nobody signed in), UnknownSchool, NoSuchFunction, UnlikelyStart, and people's refusals for
    days that overlap or run backwards.
    """
    if not by.is_person or by.id is None:
        raise NotAllowed
    found = Site.objects.filter(pk=site).first()
    if found is None:
        raise UnknownSchool
    if role not in roles_at(found.kind):
        raise NoSuchFunction(field="role")
    _check_start(from_date, by)
    ref = Ref("site", site)
    relation = start_relation(
        by=by, person_id=by.id, role=role, ref=ref, from_date=from_date, until_date=until_date
    )  # fmt: skip
    tell(
        events.AppointmentClaimed(
            about=(Ref("appointment", str(relation.pk)),), data={"relation": relation.pk, "role": role}
        )
    )
    return relation.pk


@action
def move_appointment(*, by: Actor, appointment: Any, from_date: date, until_date: date | None) -> None:
    """The leader corrects the days of an own appointment. Raises NotAllowed, UnlikelyStart, people's refusals."""
    _check_own(by, appointment)
    _check_start(from_date, by)
    if (appointment.from_date, appointment.until_date) == (from_date, until_date):
        return
    change_relation(by=by, relation=appointment, from_date=from_date, until_date=until_date)
    _told(events.AppointmentMoved, appointment)


@action
def end_appointment(*, by: Actor, appointment: Any, until_date: date) -> None:
    """The leader says when an own appointment ends; rights end with that day. Raises NotAllowed, EndsBeforeStart."""
    _check_own(by, appointment)
    if appointment.until_date == until_date:
        return
    end_relation(by=by, relation=appointment, until_date=until_date)
    _told(events.AppointmentEnded, appointment)


@action
def confirm_appointment(*, by: Actor, appointment: Any) -> None:
    """The board of the site says that the appointment is right. Raises NotAllowed for anybody else."""
    _judge(by, appointment, Standing.CONFIRMED, events.AppointmentConfirmed)


@action
def dispute_appointment(*, by: Actor, appointment: Any) -> None:
    """The board of the site says that the appointment is not right: it gives no rights from now on.

    The leader keeps the row and alone can change it. Raises NotAllowed for anybody but the board.
    """
    _judge(by, appointment, Standing.DISPUTED, events.AppointmentDisputed)


def _judge(by: Actor, appointment: Any, standing: Standing, event: type[Event]) -> None:
    check_is_its_board(by, appointment)
    if appointment.standing == standing:
        return
    judge_relation(by=by, relation=appointment, standing=standing)
    _told(event, appointment)


def check_is_its_board(by: Actor, appointment: Any) -> None:
    """Raises NotAllowed for whoever is not the administrator of the board that the site has now, and for the
    person of the appointment: nobody confirms themselves."""
    board = Site.objects.filter(pk=appointment.ref_id).values_list("board_id", flat=True).first()
    if board is None or not by.has(Role.BOARD_ADMIN, Ref("board", board)) or by.id == appointment.person_id:
        raise NotAllowed


def _check_own(by: Actor, appointment: Any) -> None:
    if not by.is_person or by.id != appointment.person_id or appointment.role not in MATCHING_ROLES:
        raise NotAllowed


def _check_start(from_date: date, by: Actor) -> None:
    if not is_likely_start(from_date, by.today):
        raise UnlikelyStart(field="from_date")


def _told(event: type[Event], appointment: Any) -> None:
    # people's own event stands on the timeline of the person and of the school; this one on that of the appointment
    tell(event(about=(Ref("appointment", str(appointment.pk)),), data={"relation": appointment.pk}))
