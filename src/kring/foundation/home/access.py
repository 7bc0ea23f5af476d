"""Who may see and answer a question: fetching is checking, a stranger gets 404."""

from django.http import Http404

from kring.foundation.records.api import Actor, NotAllowed, Ref

from .models import Question
from .registry import addressee_of


def question(*, by: Actor, id: int) -> Question:
    """The question, for its asker and for whoever answers for the organisation; 404 for all others."""
    found = Question.objects.filter(pk=id).first()
    if found is None or not (is_asker(by, found) or may_answer(by, found)):
        raise Http404
    return found


def is_asker(by: Actor, question: Question) -> bool:
    """Is this the person who asked?"""
    return by.is_person and question.asker_id == by.id


def check_may_answer(by: Actor, question: Question) -> None:
    """Raises NotAllowed for anybody who does not answer for the organisation."""
    known = addressee_of(question.to_kind)
    if known is None or not known.may_answer(by, Ref(question.to_kind, question.to_id)):
        raise NotAllowed


def may_answer(by: Actor, question: Question) -> bool:
    """Does this actor answer for the organisation?"""
    try:
        check_may_answer(by, question)
    except NotAllowed:
        return False
    return True
