"""Publishing the figures of a month, correcting them, and entering how many leaders there are in all."""

from datetime import date
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref, Refusal, action, tell
from kring.modules.register.models import LeadersTotal, MonthFigures, Register

from . import events
from .queries.facts import counts_of
from .queries.published import FIRST
from .rules import months_between, publishable


class ReasonMissing(Refusal):
    """Schrijf op waarom de cijfers zijn veranderd. Iedereen leest dit erbij."""


class NotPublished(Refusal):
    """De cijfers van deze maand zijn nog niet gepubliceerd. Er is nog niets te verbeteren."""


class InTheFuture(Refusal):
    """Deze dag ligt nog voor ons. Kies een dag die is geweest."""


@action
def publish(*, by: Actor, register: Register) -> int:
    """Publish every month of this register that has come and was not published; returns how many. By the system.

    From then on a month stays as it is, whatever changes about the past.
    """
    if by.kind is not ActorKind.SYSTEM:
        raise NotAllowed
    last = MonthFigures.objects.filter(register=register).order_by("-month", "-version").first()
    months = months_between(last.month if last else FIRST, by.today)[1 if last else 0 :]
    if not months:
        return 0
    before: dict[str, Any] | None = last.counts if last else None
    rows = []
    for month, exact in zip(months, counts_of(register, months), strict=True):
        before = publishable(exact, before)
        rows.append(MonthFigures(register=register, month=month, counts=before, published_at=by.at))
    MonthFigures.objects.bulk_create(rows, batch_size=500)
    about = (Ref("register", register.pk),)
    tell(events.FiguresPublished(about=about, data={"months": len(rows), "last": str(months[-1])}))
    return len(rows)


@action
def correct(*, by: Actor, register: Register, month: date, reason: str) -> bool:
    """Compute a published month anew and publish it beside the earlier one, with the reason; says whether anything
    differed. Raises NotAllowed for anybody but the register's office, ReasonMissing, NotPublished."""
    _check_is_office(by, register)
    if not reason.strip():
        raise ReasonMissing(field="reason")
    earlier = MonthFigures.objects.filter(register=register, month=month).order_by("-version").first()
    if earlier is None:
        raise NotPublished
    before = MonthFigures.objects.filter(register=register, month__lt=month).order_by("-month", "-version").first()
    [exact] = counts_of(register, [month])
    counts = publishable(exact, before.counts if before else None)
    if counts == earlier.counts:
        return False
    MonthFigures(
        register=register, month=month, version=earlier.version + 1, counts=counts, published_at=by.at,
        reason=reason.strip(),
    ).save()  # fmt: skip
    about = (Ref("register", register.pk),)
    tell(events.FiguresCorrected(about=about, data={"month": str(month), "version": earlier.version + 1}))
    return True


@action
def enter_total(*, by: Actor, register: Register, on_date: date, total: int, source: str) -> None:
    """The office notes how many leaders there are in all according to a source; the same day again replaces it.

    Raises NotAllowed, InTheFuture.
    """
    if by.kind is not ActorKind.SYSTEM:
        _check_is_office(by, register)
    if on_date > by.today:
        raise InTheFuture(field="on_date")
    known = LeadersTotal.objects.filter(register=register, on_date=on_date).first()
    if known is not None and (known.total, known.source) == (total, source):
        return
    row = known or LeadersTotal(register=register, on_date=on_date)
    row.total, row.source = total, source
    row.save()
    tell(events.TotalEntered(about=(Ref("register", register.pk),), data={"on": str(on_date), "total": total}))


def _check_is_office(by: Actor, register: Register) -> None:
    if not by.has(Role.OFFICE, register.ref):
        raise NotAllowed
