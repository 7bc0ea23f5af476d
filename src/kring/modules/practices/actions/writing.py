"""Writing a practice down, offering it with a yes, and taking it back."""

from collections.abc import Mapping
from typing import Any

from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.practices import access, events, finding
from kring.modules.practices.models import CONTEXT, TEXT, Consent, Practice, Version
from kring.modules.practices.rules import missing
from kring.modules.practices.states import PracticeState

from .checking import NotNow, UnknownSchool, UnknownTheme, check_site, checked, context_of

__all__ = ["NotComplete", "NotNow", "UnknownSchool", "UnknownTheme"]


class NotComplete(Refusal):
    """Er ontbreekt nog iets. Vul eerst in wat hieronder staat."""


@action
def begin(
    *, by: Actor, text: Mapping[str, Any], variant_of: Practice | None = None, source: Ref | None = None
) -> Practice:
    """Begin a draft of one's own, of a thing (an experiment, a trial) or of nothing; the same thing twice gives the
    same draft. Raises NotAllowed, UnknownTheme, UnknownSchool."""
    if not by.is_person:
        raise NotAllowed
    known = _drafted(by.person_id, source)
    if known is not None:
        return known
    check_site(by.person_id, text.get("site", ""))
    made = _made(by, by.person_id, text, source, variant_of)
    tell(events.PracticeBegun(about=(made.ref, by.ref)))
    return made


@action
def draft(*, by: Actor, author_id: int, title: str, source: Ref | None = None, **text: Any) -> int:
    """Write a practice down for somebody: on a wall, from an answer. It waits for the author's yes, who is told; for
    oneself it is a draft at once. Returns its number; the same source for the same author drafts once.

    text: any of the columns of a practice (problem, context, steps, effect, themes, …). The caller has checked that
    the actor may. Raises NotAllowed for a visitor, UnknownTheme.
    """
    own = by.is_person and by.person_id == author_id
    if own:
        return begin(by=by, text={"title": title, **text}, source=source).pk
    if not by.is_person and by.kind != "system":
        raise NotAllowed
    known = _drafted(author_id, source)
    if known is not None:
        return known.pk
    made = _made(by, author_id, {"title": title, **text}, source, None)
    send(by=by, person_id=author_id, notice="practices.proposed", context={"url": _url("proposal", made)})
    tell(events.PracticeProposed(about=(made.ref, _person(author_id))))
    return made.pk


def _drafted(author_id: int, source: Ref | None) -> Practice | None:
    if source is None:
        return None
    return Practice.objects.filter(author_id=author_id, source_kind=source.kind, source_id=source.id).first()


def _made(
    by: Actor, author_id: int, text: Mapping[str, Any], source: Ref | None, variant_of: Practice | None
) -> Practice:
    own = by.is_person and by.person_id == author_id
    made = Practice(
        author_id=author_id,
        drafted_by_id=by.person_id if by.is_person and not own else None,
        state=PracticeState.DRAFT if own else PracticeState.PROPOSED,
        variant_of=variant_of,
        source_kind=source.kind if source else "",
        source_id=source.id if source else "",
        begun_at=by.at,
        changed_at=by.at,
        **checked(text),
    )
    made.save()
    return made


@action
def take_on(*, by: Actor, practice: Practice) -> None:
    """Yes to what somebody wrote down for the actor: it is their draft now. Raises NotAllowed, NotNow."""
    access.check_is(by, practice.author_id)
    practice = _now_in(practice, {PracticeState.PROPOSED})
    _move(by, practice, PracticeState.DRAFT)
    tell(events.PracticeTakenOn(about=(practice.ref, by.ref)))


@action
def decline(*, by: Actor, practice: Practice) -> None:
    """No to what somebody wrote down for the actor: it goes. Raises NotAllowed, NotNow."""
    access.check_is(by, practice.author_id)
    practice, ref = _now_in(practice, {PracticeState.PROPOSED}), practice.ref
    practice.delete()
    tell(events.PracticeRemoved(about=(ref, by.ref)))


@action
def change(*, by: Actor, practice: Practice, text: Mapping[str, Any]) -> None:
    """Change parts of one's own text. What is published stays as it is until the change is offered and published.

    Raises NotAllowed, NotNow (the editors are reading), UnknownTheme, UnknownSchool.
    """
    access.check_is(by, practice.author_id)
    practice = _now_in(practice, access.WRITABLE)
    check_site(by.person_id, text.get("site", ""), practice.site)
    changed = {name: value for name, value in checked(text).items() if getattr(practice, name) != value}
    if not changed:
        return
    for name, value in changed.items():
        setattr(practice, name, value)
    practice.changed_at = by.at
    practice.save(update_fields=[*changed, "changed_at"])
    tell(events.PracticeChanged(about=(practice.ref, by.ref)))


@action
def remove(*, by: Actor, practice: Practice) -> None:
    """Throw away a text that nobody else reads. Raises NotAllowed, NotNow."""
    access.check_is(by, practice.author_id)
    practice = _now_in(practice, access.WRITABLE)
    if practice.live_id is not None:
        raise NotNow
    ref = practice.ref
    practice.delete()
    tell(events.PracticeRemoved(about=(ref, by.ref)))


@action
def offer(*, by: Actor, practice: Practice, consent: bool) -> Version:
    """Say yes to publishing this text, and give it to the editors to read. Raises NotAllowed (also without the yes),
    NotNow, NotComplete."""
    access.check_is(by, practice.author_id)
    if not consent:
        raise NotAllowed
    practice = _now_in(practice, access.WRITABLE)
    if missing({name: getattr(practice, name) for name in TEXT}):
        raise NotComplete
    version = _version(by, practice)
    Consent(version=version, given_at=by.at).save()
    _move(by, practice, PracticeState.OFFERED)
    tell(events.PracticeOffered(about=(practice.ref, by.ref), data={"version": version.number}))
    return version


def _version(by: Actor, practice: Practice) -> Version:
    """The latest version when it says the same of the same school, otherwise a new one."""
    says = {name: getattr(practice, name) for name in TEXT}
    kind = dict.fromkeys(CONTEXT, "") | context_of(practice.site)
    last = Version.objects.filter(practice=practice).first()
    if last is not None and {name: getattr(last, name) for name in TEXT} == says:
        return last
    made = Version(
        practice=practice, number=(last.number if last else 0) + 1, offered_at=by.at, **says, **kind
    )  # fmt: skip
    made.save()
    return made


@action
def pull_back(*, by: Actor, practice: Practice) -> None:
    """Take a text back before it was read; what is published already stays. Raises NotAllowed, NotNow."""
    access.check_is(by, practice.author_id)
    practice = _now_in(practice, {PracticeState.OFFERED})
    version = Version.objects.filter(practice=practice).first()
    if version is not None and version.pk != practice.live_id:
        _no_longer(by, version)
    _move(by, practice, PracticeState.PUBLISHED if practice.live_id else PracticeState.DRAFT)
    tell(events.PracticePulledBack(about=(practice.ref, by.ref)))


@action
def withdraw(*, by: Actor, practice: Practice) -> None:
    """Take the yes back: at once nobody else reads it anywhere. Raises NotAllowed, NotNow."""
    access.check_is(by, practice.author_id)
    practice = Practice.objects.select_for_update().get(pk=practice.pk)
    if practice.live_id is None:
        raise NotNow
    for version in practice.versions.all():
        _no_longer(by, version)
    unpublish(by, practice, PracticeState.WITHDRAWN)
    tell(events.PracticeWithdrawn(about=(practice.ref, by.ref)))


def _no_longer(by: Actor, version: Version) -> None:
    version.consents.filter(withdrawn_at=None).update(withdrawn_at=by.at)


def unpublish(by: Actor, practice: Practice, state: PracticeState) -> None:
    """Within the action that takes a practice away: from its page, the feed, the API and the search."""
    practice.live = None
    practice.save(update_fields=["live"])
    _move(by, practice, state)
    finding.take_away([practice.pk])


@action
def forget_author(*, by: Actor, person_id: int) -> None:
    """Somebody goes: what they published is found nowhere from now on. Their rows go after this (privacy)."""
    gone = list(Practice.objects.filter(author_id=person_id).values_list("pk", flat=True))
    if not gone:
        return
    finding.take_away(gone)
    tell(events.AuthorGone(about=(_person(person_id),), data={"count": len(gone)}))


def _now_in(practice: Practice, states: Any) -> Practice:
    """The practice as it is now, locked; raises NotNow when it left these states."""
    found = Practice.objects.select_for_update().filter(pk=practice.pk).first()
    if found is None or found.state not in states:
        raise NotNow
    return found


def _move(by: Actor, practice: Practice, state: PracticeState) -> None:
    practice.state, practice.changed_at = state, by.at
    practice.save(update_fields=["state", "changed_at"])


def _person(person_id: int) -> Ref:
    return Ref("person", str(person_id))


def _url(name: str, practice: Practice) -> str:
    return reverse(f"practices:{name}", args=[practice.pk])
