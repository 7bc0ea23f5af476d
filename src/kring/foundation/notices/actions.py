"""Telling somebody something by mail, and their say in it."""

from collections.abc import Mapping
from typing import Any

from kring.foundation.records.api import Actor, NotAllowed, Ref, action, tell

from . import events, letters, post, registry, tokens
from .models import Notice, Preference, ShownMail
from .registry import kind_called
from .states import When


def _person(person_id: int) -> tuple[Ref, ...]:
    return (Ref("person", str(person_id)),)


def wish(person_id: int, name: str) -> When:
    """When this person wants to hear of this kind of notice."""
    kind = kind_called(name)
    if kind.compulsory:
        return kind.wished(None)  # nothing to look up
    return kind.wished(Preference.objects.filter(person_id=person_id, kind=name).values_list("when", flat=True).first())


@action
def send(*, by: Actor, person_id: int, notice: str, context: Mapping[str, Any] | None = None) -> None:
    """Tell a person something: now, on Monday or not at all, as they chose. Raises UnknownNotice.

    context: plain values for the templates; `url` is where to go. Nothing leaves before the transaction is committed,
    and nothing at all when it is rolled back: the job that sends it is part of the same transaction.
    """
    when = wish(person_id, notice)
    if when is When.OFF:
        return
    made = Notice(person_id=person_id, kind=notice, context=dict(context or {}), created_at=by.at, when=when)
    made.save()
    if when is When.NOW:
        from .jobs import deliver_notice

        deliver_notice.defer(notice=made.pk)
    tell(events.NoticeMade(about=_person(person_id), data={"notice": made.pk, "kind": notice}))


@action
def deliver(*, by: Actor, notice_id: int) -> None:
    """Send one notice, unless that was done. Raises MailNotSent, after which nothing has changed.

    The row is locked while the mail is handed over, so two workers never send it both.
    """
    notice = Notice.objects.select_for_update().filter(pk=notice_id, sent_at=None, failed_at=None).first()
    if notice is None:
        return None
    to = registry.addressee(notice.person_id)
    if to is None:
        return _fail(by, [notice])
    kind = kind_called(notice.kind)
    try:
        post.hand_over(letters.letter(kind, to, notice.person_id, notice.context, notice.pk))
    except post.Refused:
        return _fail(by, [notice])
    return _sent(by, [notice])


@action
def deliver_digest(*, by: Actor, person_id: int, week: str) -> None:
    """Send what waits for Monday as one mail. A second time in the same week there is nothing left to send."""
    waiting = list(
        Notice.objects.select_for_update().filter(
            person_id=person_id, when=When.DIGEST, sent_at=None, failed_at=None, created_at__lte=by.at
        )
    )
    if not waiting:
        return None
    to = registry.addressee(person_id)
    if to is None:
        return _fail(by, waiting)
    lines = [(kind_called(notice.kind), notice.context) for notice in waiting]
    try:
        post.hand_over(letters.digest(to, person_id, lines, f"{person_id}-{week}"))
    except post.Refused:
        return _fail(by, waiting)
    return _sent(by, waiting)


def _sent(by: Actor, notices: list[Notice]) -> None:
    ids = [notice.pk for notice in notices]
    Notice.objects.filter(pk__in=ids).update(sent_at=by.at, context={})
    tell(events.NoticeSent(about=_person(notices[0].person_id), data={"notices": ids}))


def _fail(by: Actor, notices: list[Notice]) -> None:
    ids = [notice.pk for notice in notices]
    Notice.objects.filter(pk__in=ids).update(failed_at=by.at, context={})
    tell(events.NoticeFailed(about=_person(notices[0].person_id), data={"notices": ids}))


@action
def choose(*, by: Actor, person_id: int, wishes: Mapping[str, When]) -> None:
    """Keep when a person wants to hear of what. Raises NotAllowed for anybody else and for compulsory kinds."""
    if by.ref != Ref("person", str(person_id)) or any(kind_called(name).compulsory for name in wishes):
        raise NotAllowed
    _keep_wishes(person_id, wishes)


@action
def unsubscribe(*, by: Actor, token: str) -> None:
    """Stop the mail that carried this token. Raises BadLink. Doing it twice changes nothing."""
    person_id, name = tokens.read(token)
    names = [
        kind.name for kind in registry.all_kinds() if not kind.compulsory and name in (kind.name, tokens.EVERYTHING)
    ]
    if name == tokens.EVERYTHING:
        names = [known for known in names if wish(person_id, known) is When.DIGEST]
    _keep_wishes(person_id, dict.fromkeys(names, When.OFF))


def _keep_wishes(person_id: int, wishes: Mapping[str, When]) -> None:
    changed = {name: when for name, when in wishes.items() if wish(person_id, name) is not when}
    if not changed:
        return
    Preference.objects.bulk_create(
        [Preference(person_id=person_id, kind=name, when=when) for name, when in changed.items()],
        update_conflicts=True,
        unique_fields=["person_id", "kind"],
        update_fields=["when"],
    )
    tell(events.PreferencesChanged(about=_person(person_id), data={"kinds": sorted(changed)}))


@action
def move_person(*, by: Actor, from_id: int, into_id: int) -> None:
    """Two accounts became one: what was told to the one was told to the other. The other's own wishes hold."""
    told = Notice.objects.filter(person_id=from_id)
    known = Preference.objects.filter(person_id=into_id).values("kind")
    wished = Preference.objects.filter(person_id=from_id).exclude(kind__in=known)
    if told.exists() or wished.exists():
        moved = told.update(person_id=into_id) + wished.update(person_id=into_id)
        tell(events.NoticesMoved(about=_person(into_id), data={"count": moved}))


@action
def show_mail(*, by: Actor, to: str, subject: str, text: str, html: str) -> None:
    """Keep a mail of the demonstration for the page that shows it."""
    ShownMail(to=to, subject=subject, text=text, html=html, sent_at=by.at).save()
    tell(events.MailShown())
