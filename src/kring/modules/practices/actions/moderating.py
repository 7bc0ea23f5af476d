"""Editors of the house: publish, send back with a reason, take down with a reason. Never their own."""

from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.practices import access, events, finding
from kring.modules.practices.models import Practice, Ruling, Trial, Version
from kring.modules.practices.states import PracticeState, TrialState, Verdict

from .checking import NotNow
from .writing import unpublish


class NeedsReason(Refusal):
    """Schrijf erbij waarom. De maker leest dit."""


@action
def publish(*, by: Actor, version: Version) -> None:
    """Everybody may read this version from now on. Raises NotAllowed, NotNow (pulled back, or without a yes)."""
    practice = _waiting(by, version)
    if not version.consents.filter(withdrawn_at=None).exists():
        raise NotNow
    version.published_at = version.published_at or by.at
    version.save(update_fields=["published_at"])
    practice.state, practice.live, practice.changed_at = PracticeState.PUBLISHED, version, by.at
    practice.save(update_fields=["state", "live", "changed_at"])
    _rule(by, version, Verdict.PUBLISHED, "")
    finding.show(version)
    _mail(by, practice, "published", "practice")
    tell(events.PracticePublished(about=(practice.ref, _author(practice)), data={"version": version.number}))


@action
def return_to_author(*, by: Actor, version: Version, reason: str) -> None:
    """Ask the author for another text. What was published earlier stays. Raises NotAllowed, NotNow, NeedsReason."""
    practice = _waiting(by, version)
    _need(reason)
    practice.state, practice.changed_at = PracticeState.RETURNED, by.at
    practice.save(update_fields=["state", "changed_at"])
    _rule(by, version, Verdict.RETURNED, reason)
    _mail(by, practice, "returned", "practice")
    tell(events.PracticeReturned(about=(practice.ref, _author(practice)), data={"version": version.number}))


@action
def take_down(*, by: Actor, practice: Practice, reason: str) -> None:
    """Nobody but the author reads it from now on, who is told why. Raises NotAllowed, NotNow, NeedsReason."""
    access.check_is_editor_of(by, practice.author_id)
    _need(reason)
    practice = Practice.objects.select_for_update().get(pk=practice.pk)
    version = practice.live
    if version is None:
        raise NotNow
    unpublish(by, practice, PracticeState.TAKEN_DOWN)
    _rule(by, version, Verdict.TAKEN_DOWN, reason)
    _mail(by, practice, "taken_down", "practice")
    tell(events.PracticeTakenDown(about=(practice.ref, _author(practice)), data={"version": version.number}))


@action
def take_down_trial(*, by: Actor, trial: Trial, reason: str) -> None:
    """A trial counts no more and nobody else reads it; who told it is told why. Raises NotAllowed, NotNow,
    NeedsReason."""
    access.check_is_editor_of(by, trial.person_id)
    _need(reason)
    trial = Trial.objects.select_for_update().get(pk=trial.pk)
    if trial.state != TrialState.TOLD:
        raise NotNow
    trial.state, trial.ruled_at, trial.ruled_by_id, trial.reason = TrialState.TAKEN_DOWN, by.at, by.person_id, reason
    trial.save(update_fields=["state", "ruled_at", "ruled_by", "reason"])
    url = reverse("practices:trial", args=[trial.pk])
    send(by=by, person_id=trial.person_id, notice="practices.trial_taken_down", context={"url": url})
    tell(events.TrialTakenDown(about=(trial.ref, Ref("person", str(trial.person_id)))))


def _waiting(by: Actor, version: Version) -> Practice:
    """The practice of a version that waits to be read, locked."""
    practice = Practice.objects.select_for_update().get(pk=version.practice_id)
    access.check_is_editor_of(by, practice.author_id)
    latest = Version.objects.filter(practice=practice).values_list("pk", flat=True).first()
    if practice.state != PracticeState.OFFERED or latest != version.pk:
        raise NotNow
    return practice


def _need(reason: str) -> None:
    if not reason.strip():
        raise NeedsReason(field="reason")


def _rule(by: Actor, version: Version, verdict: Verdict, reason: str) -> None:
    Ruling(version=version, verdict=verdict, reason=reason, ruled_at=by.at, ruled_by_id=by.person_id).save()


def _mail(by: Actor, practice: Practice, notice: str, page: str) -> None:
    url = reverse(f"practices:{page}", args=[practice.pk])
    send(by=by, person_id=practice.author_id, notice=f"practices.{notice}", context={"url": url})


def _author(practice: Practice) -> Ref:
    return Ref("person", str(practice.author_id))
