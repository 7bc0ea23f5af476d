"""The board portal at its doors: page, file and API say the same, and nothing before, beside or after."""

from datetime import timedelta

import pytest
from django.core.cache import cache

from kring.foundation.home.api import inbox
from kring.foundation.people.api import Role, Scope, Standing, end_relation, relation_with, relations_of
from kring.foundation.privacy.actions import withdraw
from kring.foundation.privacy.models import Grant, Look
from kring.foundation.records.api import NotAllowed, now
from kring.modules.register import actions as register_actions
from kring.modules.register.boards import actions, queries
from kring.modules.register.boards.states import SignupState
from kring.modules.register.models import BoardSignup, Register
from tests import cast
from tests.modules.register.board_world import (
    BOARD,
    HOME,
    admin,
    api,
    at_now,
    board_ref,
    client_of,
    doors,
    found_boards,
    key_of,
    leader_with,
    shared,
    signed_up,
    today,
)
from tests.modules.register.register_world import VO, enrolled, leader, officer, schools, works_at

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools() -> None:
    cache.clear()
    schools()


def test_signing_up_asks_for_a_second_factor_and_a_board_that_is_there() -> None:
    bea = cast.person("Bea", "Bestuur")
    po = Register.objects.get(pk="po")
    with pytest.raises(actions.SecondFactorFirst):
        actions.sign_up(by=at_now(bea), register=po, board=BOARD, function="x", explanation="y")
    page = client_of(bea).get("/register/bestuur/aanmelden/10001/")
    assert "Zet eerst de tweede stap aan" in page.text
    cast.second_factor(bea)
    with pytest.raises(actions.UnknownBoard):
        actions.sign_up(by=at_now(bea), register=po, board="99999", function="x", explanation="y")
    actions.sign_up(by=at_now(bea), register=po, board=BOARD, function="x", explanation="y")
    with pytest.raises(actions.SignedUpAlready):
        actions.sign_up(by=at_now(bea), register=po, board=BOARD, function="x", explanation="y")
    with pytest.raises(NotAllowed):
        actions.sign_up(by=cast.system(), register=po, board=BOARD, function="x", explanation="y")


def test_before_the_office_said_yes_there_is_nothing() -> None:
    anna, [activity, *_] = leader_with()
    bea, signup = signed_up()
    shared(anna, activity)
    assert not at_now(bea).has(Role.BOARD_ADMIN)
    client = client_of(bea)
    assert {client.get(door).status_code for door in [*doors(anna.pk, activity), "/register/bestuur/"]} == {404}
    headers = key_of(bea, Scope.READ_BOARD)
    assert api(f"{BOARD}/leaders", headers).status_code == 404
    assert api(f"{BOARD}/leaders/{anna.pk}/activities", headers).status_code == 404
    actions.refuse(by=at_now(officer()), signup=signup, reason="Wij kennen u niet.")
    assert client.get(HOME).status_code == 404
    assert "Wij kennen u niet." in client.get("/register/bestuur/aanmelden/").text


def test_the_office_answers_once_and_only_its_own_register() -> None:
    bea, signup = signed_up()
    vera, olga = officer(VO, "Vera"), officer()
    assert client_of(vera).get(f"/kantoor/besturen/{signup.pk}/").status_code == 404
    with pytest.raises(NotAllowed):
        actions.accept(by=at_now(vera), signup=signup)
    with pytest.raises(NotAllowed):
        actions.accept(by=at_now(bea), signup=signup)
    with pytest.raises(actions.ReasonMissing):
        actions.refuse(by=at_now(olga), signup=signup, reason="  ")
    assert [item.title for item in inbox(by=at_now(olga))][:1] == ["Beoordeel 1 bestuur"]
    answer = client_of(olga).post(f"/kantoor/besturen/{signup.pk}/", {"answer": "accept"})
    assert answer.status_code == 302
    assert at_now(bea).has(Role.BOARD_ADMIN, board_ref())
    with pytest.raises(actions.MovedOn):
        actions.refuse(by=at_now(olga), signup=signup, reason="Toch niet.")
    with pytest.raises(actions.SignedUpAlready):
        actions.sign_up(by=at_now(bea), register=signup.register, board=BOARD, function="x", explanation="y")


def test_somebody_of_the_office_does_not_answer_their_own() -> None:
    olga = officer()
    number = actions.sign_up(
        by=at_now(olga), register=Register.objects.get(pk="po"), board=BOARD, function="x", explanation="y"
    )
    with pytest.raises(NotAllowed):
        actions.accept(by=at_now(olga), signup=BoardSignup.objects.get(pk=number))
    assert "Dit ben je zelf" in client_of(olga).get(f"/kantoor/besturen/{number}/").text


def test_a_board_sees_exactly_its_leaders_of_today_and_its_schools_without() -> None:
    anna = leader("Anna", "Visser")
    leader("Nora", "Buur", site="10BB00")  # of another board
    gone = leader("Gijs", "Weg", site="10AA01")
    [row] = relations_of(gone.pk)
    end_relation(by=cast.actor(gone), relation=relation_with(row.id), until_date=today() - timedelta(days=1))
    only_claims = cast.person("Karin", "Nieuw")
    works_at(only_claims, "10AA00")
    bea = admin()
    board = queries.board_page(by=at_now(bea), number=BOARD)
    assert [leader.name for leader in board.leaders] == ["Anna Visser", "Karin Nieuw"]
    assert [len(leader.standings) for leader in board.leaders] == [1, 0]
    assert [card.code for card in board.without] == ["10AA01"]
    assert (board.enrolled, board.waiting, board.schools) == (1, 2, 2)
    text = client_of(bea).get(HOME).text
    assert "1 van jullie 2 leiders staan ingeschreven" in text
    assert "Nora Buur" not in text and "Gijs Weg" not in text
    assert client_of(bea).get(f"{HOME}leider/{gone.pk}/").status_code == 404
    assert anna.pk in {leader.person_id for leader in board.active}


def test_disputing_takes_the_standing_away_and_confirming_gives_it_back() -> None:
    anna, [activity, *_] = leader_with()
    bea = admin()
    shared(anna, activity)
    client = client_of(bea)
    [row] = relations_of(anna.pk)
    assert client.post(f"/register/bestuur/functie/{row.id}/betwisten/").status_code == 302
    board = queries.board_page(by=at_now(bea), number=BOARD)
    assert [leader.standings for leader in board.disputed] == [()] and board.active == ()
    assert client.get(f"{HOME}leider/{anna.pk}/").status_code == 404
    assert client.get(f"{HOME}leider/{anna.pk}/activiteit/{activity}/").status_code == 404
    assert client.post(f"/register/bestuur/functie/{row.id}/bevestigen/").status_code == 302
    assert client.get(f"{HOME}leider/{anna.pk}/activiteit/{activity}/").status_code == 200
    [row] = relations_of(anna.pk)
    assert row.standing is Standing.CONFIRMED


def test_a_neighbour_gets_nothing() -> None:
    anna, [activity, *_] = leader_with()
    admin()
    shared(anna, activity)
    neighbour = admin("Nel", "10002")
    client = client_of(neighbour)
    assert {client.get(door).status_code for door in doors(anna.pk, activity)} == {404}
    theirs = "/register/bestuur/10002/"
    assert client.get(f"{theirs}leider/{anna.pk}/").status_code == 404
    assert client.get(f"{theirs}leider/{anna.pk}/activiteit/{activity}/").status_code == 404
    headers = key_of(neighbour, Scope.READ_BOARD)
    assert api(f"{BOARD}/leaders", headers).status_code == 404
    assert api(f"10002/leaders/{anna.pk}/activities", headers).status_code == 404


def test_one_item_is_shared_seen_logged_and_withdrawn_at_every_door() -> None:
    anna, [first, second] = leader_with()
    bea = admin()
    client, headers = client_of(bea), key_of(bea, Scope.READ_BOARD)
    at = f"{HOME}leider/{anna.pk}/"
    assert client.get(f"{at}activiteit/{first}/").status_code == 404
    shared(anna, first)
    assert client.get(f"{at}activiteit/{first}/").status_code == 200
    assert client.get(f"{at}activiteit/{second}/").status_code == 404
    assert "Cursus 0" in client.get(at).text and "Cursus 1" not in client.get(at).text
    assert "Cursus 0" in client.get(f"{at}activiteiten.csv").text
    assert [row["id"] for row in api(f"{BOARD}/leaders/{anna.pk}/activities", headers).json()] == [first]
    looked = Look.objects.filter(of_person=anna, item_kind="activity")
    assert set(looked.values_list("looker_id", "item_id")) == {(bea.pk, str(first))}
    assert "Bea Bestuur" in client_of(anna).get("/register/inzage/").text
    assert "Bea Bestuur" in client_of(anna).get("/privacy/inzage/").text
    withdraw(by=at_now(anna), given=Grant.objects.get())
    assert client.get(f"{at}activiteit/{first}/").status_code == 404
    assert "Cursus" not in client.get(at).text + client.get(f"{at}activiteiten.csv").text
    assert api(f"{BOARD}/leaders/{anna.pk}/activities", headers).json() == []


def test_with_the_function_the_view_ends_the_same_day() -> None:
    anna, [activity, *_] = leader_with()
    bea = admin()
    shared(anna, activity)
    [row] = relations_of(anna.pk)
    end_relation(by=cast.actor(anna), relation=relation_with(row.id), until_date=today() - timedelta(days=1))
    client, headers = client_of(bea), key_of(bea, Scope.READ_BOARD)
    assert {client.get(door).status_code for door in doors(anna.pk, activity)[2:]} == {404}
    assert api(f"{BOARD}/leaders", headers).json()["leaders"] == []
    assert api(f"{BOARD}/leaders/{anna.pk}/activities", headers).status_code == 404


def test_access_that_ended_opens_nothing_from_that_moment() -> None:
    anna, [activity, *_] = leader_with()
    shared(anna, activity)
    olga, bea, carl = officer(name="Olaf"), admin("Bea"), admin("Carl")
    assert [row.name for row in queries.admins(by=at_now(bea), number=BOARD)] == ["Bea Bestuur", "Carl Bestuur"]
    headers = key_of(carl, Scope.READ_BOARD)
    assert client_of(bea).post(f"{HOME}beheerders/").status_code == 302
    signup = BoardSignup.objects.get(person=carl)
    assert client_of(olga).post(f"/kantoor/besturen/{signup.pk}/beeindigen/").status_code == 302
    for who in (bea, carl):
        assert {client_of(who).get(door).status_code for door in doors(anna.pk, activity)} == {404}
    assert api(f"{BOARD}/leaders", headers).status_code == 404
    assert set(BoardSignup.objects.values_list("state", flat=True)) == {SignupState.ENDED}
    signed_again = actions.sign_up(by=at_now(bea), register=signup.register, board=BOARD, function="x", explanation="y")
    assert BoardSignup.objects.get(pk=signed_again).state == SignupState.WAITING


def test_a_key_needs_the_scope_and_the_owner_a_second_factor() -> None:
    bea = admin()
    leader()
    assert api(f"{BOARD}/leaders", key_of(bea, Scope.READ_OWN)).status_code == 403
    assert api(f"{BOARD}/leaders", {}).status_code == 401
    answer = api(f"{BOARD}/leaders", key_of(bea, Scope.READ_BOARD)).json()
    assert [(one["name"], len(one["standings"])) for one in answer["leaders"]] == [("Anna Visser", 1)]
    assert answer["sites_without"] == ["10AA01"]
    bare = cast.person("Bob", "Zonder")
    cast.holds(bare, Role.BOARD_ADMIN, board_ref())
    assert api(f"{BOARD}/leaders", key_of(bare, Scope.READ_BOARD)).status_code == 403
    assert client_of(bare).get(HOME)["Location"].startswith("/account/2fa/")


def test_the_file_of_leaders_starts_no_formula() -> None:
    leader("=Anna", "Visser")
    text = client_of(admin()).get(f"{HOME}leiders.csv").text
    assert "'=Anna Visser" in text and "\n=Anna" not in text
    assert "ingeschreven" in text and "10AA00" in text


def test_boards_brought_in_are_signed_up_from_their_day() -> None:
    bea, carl = cast.person("Bea"), cast.person("Carl")
    cast.holds(bea, Role.BOARD_ADMIN, board_ref())
    po = Register.objects.get(pk="po")
    day = today() - timedelta(days=50)
    rows = [
        actions.NewBoard(BOARD, bea.pk, day),
        actions.NewBoard("10002", carl.pk, day, today()),
        actions.NewBoard("10003", carl.pk, None, asked_date=day),
    ]
    assert actions.bring_in_boards(by=cast.system(now()), register=po, rows=rows) == 3
    assert actions.bring_in_boards(by=cast.system(now()), register=po, rows=[]) == 0
    assert [row.state for row in BoardSignup.objects.order_by("board_id")] == ["accepted", "ended", "waiting"]
    assert at_now(bea).has(Role.BOARD_ADMIN, board_ref()) and not at_now(carl).has(Role.BOARD_ADMIN)
    with pytest.raises(ValueError, match="waits"):
        actions.bring_in_boards(by=cast.system(now()), register=po, rows=[actions.NewBoard(BOARD, carl.pk, None)])


def test_who_has_several_boards_chooses_and_a_signup_can_be_withdrawn() -> None:
    bea = admin()
    cast.holds(bea, Role.BOARD_ADMIN, board_ref("10002"))
    assert "Stichting Noord" in client_of(bea).get("/register/bestuur/").text
    carl, signup = signed_up("Carl", "10003")
    client = client_of(carl)
    found_boards()
    assert "Stichting Noord" in client.get("/register/bestuur/aanmelden/?q=noord").text
    assert "Geen bestuur gevonden" in client.get("/register/bestuur/aanmelden/?q=xyzzy").text
    assert client.post(f"/register/bestuur/aanmelden/{signup.pk}/intrekken/").status_code == 302
    assert client.post(f"/register/bestuur/aanmelden/{signup.pk}/intrekken/").status_code == 404
    assert BoardSignup.objects.get(pk=signup.pk).state == SignupState.WITHDRAWN


def test_standing_follows_the_register_and_leaving_it() -> None:
    anna = leader()
    enrolled(anna, "vo")
    bea = admin()
    [row] = queries.board_page(by=at_now(bea), number=BOARD).leaders
    assert [one.register for one in row.standings] == ["po", "vo"]
    from kring.modules.register.models import Enrolment

    register_actions.leave(by=at_now(anna), enrolment=Enrolment.objects.get(person=anna, register="vo"))
    [row] = queries.board_page(by=at_now(bea), number=BOARD).leaders
    assert [(one.register, one.word) for one in row.standings] == [("po", "ingeschreven")]
