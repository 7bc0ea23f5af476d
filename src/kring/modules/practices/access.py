"""Who may see and do what: fetching is checking, a stranger gets 404."""

from typing import Any

from django.db.models import Q, QuerySet
from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal

from .models import Asked, Experiment, Practice, Question, Trial, Version
from .states import AskedState, PracticeState, TrialState

PUBLISHER = Ref("publisher", "kring")  # its editors read practices before they are published
WRITABLE = frozenset(set(PracticeState) - {PracticeState.PROPOSED, PracticeState.OFFERED})


class AlreadyAnswered(Refusal):
    """Hier heb je al op geantwoord."""


def is_editor(by: Actor) -> bool:
    """May this actor moderate practices?"""
    return by.is_person and by.has(Role.EDITOR, PUBLISHER)


def check_is(by: Actor, person_id: int) -> None:
    """Raises NotAllowed for anybody but this person."""
    if not by.is_person or by.person_id != person_id:
        raise NotAllowed


def check_is_editor_of(by: Actor, person_id: int) -> None:
    """Raises NotAllowed for who is no editor, and for an editor whose own work it is."""
    if not is_editor(by) or by.person_id == person_id:
        raise NotAllowed


def signed_in(*, by: Actor) -> None:
    """404 for who is no person."""
    if not by.is_person:
        raise Http404


def editors(*, by: Actor) -> None:
    """404 for who is no editor."""
    if not is_editor(by):
        raise Http404


def practice(*, by: Actor, id: int) -> Practice:
    """A practice that is published, for anybody; its author sees it in every state but "proposed". Else 404."""
    mine = Q(author_id=by.person_id) & ~Q(state=PracticeState.PROPOSED) if by.is_person else Q(pk=None)
    one: Practice = _first(Practice.objects.filter(Q(live__isnull=False) | mine, pk=id).select_related("live"))
    return one


def published(*, id: int) -> Practice:
    """A practice that everybody can read; 404 for all others."""
    one: Practice = _first(Practice.objects.filter(live__isnull=False, pk=id).select_related("live"))
    return one


def own_practice(*, by: Actor, id: int) -> Practice:
    """The actor's own practice; 404 for anybody else's, and for a proposal that waits for their yes."""
    found = Practice.objects.exclude(state=PracticeState.PROPOSED).select_related("live")
    one: Practice = _first(_of(by, found, "author_id").filter(pk=id))
    return one


def writable(*, by: Actor, id: int) -> Practice:
    """The actor's own practice that may be changed now; 404 while the editors read it."""
    found = own_practice(by=by, id=id)
    if found.state not in WRITABLE:
        raise Http404
    return found


def removable(*, by: Actor, id: int) -> Practice:
    """The actor's own practice that nobody else reads; 404 while it is published or offered."""
    found = writable(by=by, id=id)
    if found.live_id is not None:
        raise Http404
    return found


def withdrawable(*, by: Actor, id: int) -> Practice:
    """The actor's own practice that everybody reads; 404 for any other."""
    found = own_practice(by=by, id=id)
    if found.live_id is None:
        raise Http404
    return found


def proposal(*, by: Actor, id: int) -> Practice:
    """A practice that somebody else wrote down for the actor, and that waits for their yes; else 404."""
    one: Practice = _first(_of(by, Practice.objects.filter(state=PracticeState.PROPOSED), "author_id").filter(pk=id))
    return one


def offered(*, by: Actor, id: int) -> Version:
    """The version that waits for an editor; 404 for others, and for an editor's own."""
    editors(by=by)
    found = Version.objects.filter(practice_id=id, practice__state=PracticeState.OFFERED)
    one: Version = _first(found.exclude(practice__author_id=by.person_id).select_related("practice__live"))
    return one


def published_of_another(*, by: Actor, id: int) -> Practice:
    """A published practice that this editor may take down; else 404."""
    editors(by=by)
    one: Practice = _first(
        Practice.objects.filter(live__isnull=False, pk=id).exclude(author_id=by.person_id).select_related("live")
    )
    return one


def to_try(*, by: Actor, id: int) -> Practice:
    """A published practice of somebody else, to tell how it went; else 404."""
    signed_in(by=by)
    found = published(id=id)
    if found.author_id == by.person_id:
        raise Http404
    return found


def own_trial(*, by: Actor, id: int) -> Trial:
    """The actor's own trial; 404 for anybody else's."""
    one: Trial = _first(_of(by, Trial.objects.select_related("practice__live"), "person_id").filter(pk=id))
    return one


def trial_of_another(*, by: Actor, id: int) -> Trial:
    """A trial of somebody else that can be read and that this editor may take down; else 404."""
    editors(by=by)
    found = Trial.objects.filter(state=TrialState.TOLD, practice__live__isnull=False, pk=id)
    one: Trial = _first(found.exclude(person_id=by.person_id).select_related("practice__live"))
    return one


def experiment(*, by: Actor, id: int) -> Experiment:
    """The actor's own experiment; 404 for everybody else."""
    one: Experiment = _first(_of(by, Experiment.objects.select_related("practice__live"), "person_id").filter(pk=id))
    return one


def question(*, by: Actor, id: int) -> Question:
    """A question that the actor put; else 404."""
    one: Question = _first(_of(by, Question.objects.select_related("practice__live"), "asker_id").filter(pk=id))
    return one


def asked(*, by: Actor, id: int) -> Asked:
    """A question that was put to the actor; else 404."""
    found = Asked.objects.select_related("question__practice__live")
    one: Asked = _first(_of(by, found, "person_id").filter(pk=id))
    return one


def answer(*, by: Actor, id: int) -> Asked:
    """An answer that the actor gave or got; else 404."""
    signed_in(by=by)
    mine = Q(person_id=by.person_id) | Q(question__asker_id=by.person_id)
    found = Asked.objects.filter(mine, state=AskedState.ANSWERED, pk=id)
    one: Asked = _first(found.select_related("question__practice__live"))
    return one


def answer_received(*, by: Actor, id: int) -> Asked:
    """An answer to a question of the actor's; else 404."""
    found = Asked.objects.filter(state=AskedState.ANSWERED).select_related("question")
    one: Asked = _first(_of(by, found, "question__asker_id").filter(pk=id))
    return one


def _of(by: Actor, found: "QuerySet[Any]", owner: str) -> "QuerySet[Any]":
    return found.filter(**{owner: by.person_id}) if by.is_person else found.none()


def _first(found: "QuerySet[Any]") -> Any:
    one = found.first()
    if one is None:
        raise Http404
    return one
