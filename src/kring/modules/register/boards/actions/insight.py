"""A board asks once; a leader shares, or does not. Leave itself is privacy's: per item, with purpose and end."""

from collections.abc import Sequence
from datetime import date

from django.db import IntegrityError, transaction
from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.privacy.api import grant
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.record.api import facts_of
from kring.modules.register.boards import access, events
from kring.modules.register.models import InsightQuestion

INSIGHT_NOTICE = "register.insight_asked"
MOST = 100  # activities in one go


class AskedAlready(Refusal):
    """Jullie hebben dit al één keer gevraagd. De leider kan altijd zelf nog activiteiten laten zien."""


class NotYourLeader(Refusal):
    """Deze persoon geeft nu geen leiding op een school van jullie bestuur."""


class WrongPeriod(Refusal):
    """De laatste dag van de periode ligt vóór de eerste. Kies een latere dag."""


class NothingChosen(Refusal):
    """Kies minstens één activiteit."""


@action
def ask_insight(*, by: Actor, board: str, person_id: int, purpose: str, from_date: date, until_date: date) -> int:
    """The board asks a leader, once, to show activities of a period; returns the number of the question.

    Raises NotAllowed, NotYourLeader, WrongPeriod, AskedAlready. The story is the leader's: about them, not the board.
    """
    access.check_administers(by, board)
    if person_id == by.id:
        raise NotAllowed
    if not access.works_at(person_id, board, by):
        raise NotYourLeader
    if until_date < from_date:
        raise WrongPeriod(field="until_date")
    question = InsightQuestion(
        board_id=board, person_id=person_id, asked_by_id=by.person_id, purpose=purpose, from_date=from_date,
        until_date=until_date, asked_at=by.at,
    )  # fmt: skip
    try:
        with transaction.atomic():
            question.save()
    except IntegrityError as error:
        if "register_insight_once" in str(error):
            raise AskedAlready from None
        raise
    url = reverse("register:insight_question", args=[question.pk])
    send(by=by, person_id=person_id, notice=INSIGHT_NOTICE, context={"url": url})
    tell(events.InsightAsked(about=(Ref("person", str(person_id)),), data={"question": question.pk}))
    return question.pk


@action
def share(
    *,
    by: Actor,
    board: str,
    activities: Sequence[int],
    purpose: str,
    until_date: date,
    question: InsightQuestion | None = None,
) -> int:
    """The leader lets an own board see these activities of theirs until a day; returns how many.

    One grant per activity, so that each can be withdrawn alone. question: the board's, answered by this.
    Raises NotAllowed (not one's own board or activity), NothingChosen, and privacy's refusals about the days.
    """
    if not by.is_person or by.id is None or not access.works_at(by.id, board, by):
        raise NotAllowed
    if question is not None and (question.person_id, question.board_id) != (by.id, board):
        raise NotAllowed
    chosen = list(dict.fromkeys(activities))
    if not chosen or len(chosen) > MOST:
        raise NothingChosen(field="activities")
    if set(chosen) - {fact.id for fact in facts_of(by.id)}:
        raise NotAllowed
    for number in chosen:
        grant(
            by=by, receiver=Ref("board", board), item=Ref("activity", str(number)), purpose=purpose,
            from_date=by.today, until_date=until_date,
        )  # fmt: skip
    if question is not None:
        _answered(by, question)
    tell(events.InsightGiven(about=(by.ref,), data={"board": board, "count": len(chosen)}))
    return len(chosen)


@action
def decline(*, by: Actor, question: InsightQuestion) -> None:
    """The leader does not go into a question. Nobody else can see that: for the board nothing changes."""
    if by.ref != Ref("person", str(question.person_id)):
        raise NotAllowed
    if _answered(by, question):
        tell(events.InsightDeclined(about=(by.ref,), data={"question": question.pk}))


def _answered(by: Actor, question: InsightQuestion) -> bool:
    """Take the question off the leader's list; says whether it was still on it."""
    found = InsightQuestion.objects.select_for_update().filter(pk=question.pk, answered_at=None).first()
    if found is None:
        return False
    found.answered_at = by.at
    found.save(update_fields=["answered_at"])
    return True
