"""A board asks once; a leader shows what they choose, or does not, and nobody can tell silence from no."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache

from kring.foundation.audit.api import story
from kring.foundation.home.api import inbox
from kring.foundation.people.api import Scope
from kring.foundation.privacy.api import erase_person
from kring.foundation.privacy.models import Grant
from kring.foundation.records.api import NotAllowed, Ref, now
from kring.modules.register.boards import actions
from kring.modules.register.boards.states import SignupState
from kring.modules.register.models import BoardSignup, InsightQuestion
from tests import cast
from tests.modules.register.board_world import (
    BOARD,
    HOME,
    admin,
    api,
    at_now,
    board_ref,
    client_of,
    key_of,
    leader_with,
    signed_up,
    today,
)
from tests.modules.register.register_world import leader, schools

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools() -> None:
    cache.clear()
    schools()


def test_a_refusal_looks_like_silence() -> None:
    anna, _ = leader_with()
    nora = leader("Nora", "Zon", site="10AA01")
    bea = admin()
    days = {"from_date": today() - timedelta(days=365), "until_date": today()}
    for who in (anna, nora):
        actions.ask_insight(by=at_now(bea), board=BOARD, person_id=who.pk, purpose="Ons gesprek", **days)
    before = [client_of(bea).get(f"{HOME}leider/{who.pk}/").text for who in (anna, nora)]
    told = len(story(board_ref(), most=50))
    question = InsightQuestion.objects.get(person=anna)
    assert "Kies of je activiteiten laat zien" in [item.title for item in inbox(by=at_now(anna))]
    assert client_of(anna).post(f"/register/inzage/vraag/{question.pk}/niet/").status_code == 302
    assert "Kies of je activiteiten laat zien" not in [item.title for item in inbox(by=at_now(anna))]
    after = [client_of(bea).get(f"{HOME}leider/{who.pk}/").text for who in (anna, nora)]
    for was, now_is in zip(before, after, strict=True):
        assert stripped(was).splitlines() == stripped(now_is).splitlines()
    assert len(story(board_ref(), most=50)) == told
    headers = key_of(bea, Scope.READ_BOARD)
    rows = api(f"{BOARD}/leaders", headers).json()["leaders"]
    assert rows[0]["asked_on"] == rows[1]["asked_on"] is not None
    assert rows[0].keys() == rows[1].keys()
    assert client_of(anna).get(f"/register/inzage/vraag/{question.pk}/").status_code == 404


def stripped(text: str) -> str:
    """A page without what differs at every request: the tokens against forged forms."""
    return re.sub(r'("X-CSRFToken": |csrfmiddlewaretoken" value=)"[^"]+"', "", text)


def test_a_board_asks_once() -> None:
    anna, _ = leader_with()
    bea, carl = admin("Bea"), admin("Carl")
    ask = {"board": BOARD, "purpose": "Gesprek", "from_date": today(), "until_date": today()}
    with pytest.raises(actions.WrongPeriod):
        actions.ask_insight(by=at_now(bea), person_id=anna.pk, **{**ask, "from_date": today() + timedelta(days=1)})
    actions.ask_insight(by=at_now(bea), person_id=anna.pk, **ask)
    with pytest.raises(actions.AskedAlready):
        actions.ask_insight(by=at_now(carl), person_id=anna.pk, **ask)
    with pytest.raises(actions.NotYourLeader):
        actions.ask_insight(by=at_now(bea), person_id=leader("Nora", site="10BB00").pk, **ask)
    with pytest.raises(NotAllowed):
        actions.ask_insight(by=at_now(anna), person_id=anna.pk, **ask)
    assert "Jullie kunnen dit één keer vragen" in client_of(bea).get(f"{HOME}leider/{anna.pk}/vraag/").text


def test_a_leader_answers_with_what_they_choose_and_nothing_of_others() -> None:
    anna, [first, second] = leader_with()
    other, [theirs] = leader_with(1, given="Nora", site="10AA01")
    bea = admin()
    number = actions.ask_insight(
        by=at_now(bea), board=BOARD, person_id=anna.pk, purpose="Ons gesprek", from_date=today(), until_date=today()
    )
    client = client_of(anna)
    page = client.get(f"/register/inzage/vraag/{number}/")
    command = page.context["form"]["command"].value()
    data = {"activities": [first], "purpose": "Ons gesprek", "until_date": "31-12-2026", "command": str(command)}
    until = today() + timedelta(days=40)
    data["until_date"] = until.strftime("%d-%m-%Y")
    assert client.post(f"/register/inzage/vraag/{number}/", data).status_code == 302
    assert client.post(f"/register/inzage/vraag/{number}/", data).status_code == 404  # answered
    [given] = Grant.objects.all()
    assert (given.item_id, given.receiver, given.until_date) == (str(first), Ref("board", BOARD), until)
    share = {"by": at_now(anna), "purpose": "x", "until_date": until}
    with pytest.raises(NotAllowed):
        actions.share(board=BOARD, activities=[theirs], **share)
    with pytest.raises(NotAllowed):
        actions.share(board="10002", activities=[second], **share)
    with pytest.raises(actions.NothingChosen):
        actions.share(board=BOARD, activities=[], **share)
    assert client_of(other).get(f"/register/inzage/vraag/{number}/").status_code == 404
    assert client.get("/register/inzage/bestuur/10002/").status_code == 404


def test_whoever_goes_leaves_no_board_open() -> None:
    bea = admin()
    carl, waiting = signed_up("Carl", "10003")
    for who in (bea, carl):
        erase_person(by=cast.system(now()), person_id=who.pk)
    states = dict(BoardSignup.objects.values_list("person_id", "state"))
    assert states == {bea.pk: SignupState.ENDED, carl.pk: SignupState.WITHDRAWN}
    assert BoardSignup.objects.get(pk=waiting.pk).explanation == ""
