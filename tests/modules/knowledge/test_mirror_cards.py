"""Writing, reading and publishing cards: two editors, two challenges, and no quote without consent."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.http import Http404

from kring.foundation.home.models import Document
from kring.foundation.records.api import NotAllowed, Ref, titles, url_of
from kring.modules.knowledge import api
from kring.modules.knowledge.mirror import access, actions, queries
from kring.modules.knowledge.mirror.actions import QuoteText
from kring.modules.knowledge.mirror.models import Card, Quote
from kring.modules.knowledge.mirror.rules import lines_of, may_move_card
from kring.modules.knowledge.mirror.states import CARD_MOVES, CardState, Side
from kring.modules.knowledge.publishing import consents
from kring.modules.knowledge.publishing.models import Consent
from tests import cast
from tests.modules.knowledge.mirror_world import (
    CODE,
    QUOTE,
    TEXT,
    card,
    dimension,
    editor,
    framework,
    offered,
    published,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ella() -> Any:
    return cast.actor(editor("Ella"))


@pytest.fixture
def edo() -> Any:
    return cast.actor(editor("Edo"))


def test_a_framework_has_numbered_dimensions_with_two_empty_cards(ella: Any) -> None:
    framework(ella)
    rows = api.dimensions_of(CODE)
    assert [row.number for row in rows] == list(range(1, 9))
    assert [row.name for row in rows if row.name] == ["Het leren van onderwijsprofessionals stimuleren"]
    assert all(row.sides == () for row in rows)
    assert Card.objects.count() == 16
    assert api.dimensions_of("nothing") == []
    with pytest.raises(actions.CodeTaken):
        framework(ella)
    with pytest.raises(Http404):
        queries.framework_row(CODE)  # nothing of it is public


def test_an_editor_touches_only_the_cards_of_their_own_publisher(ella: Any) -> None:
    framework(ella)
    other = cast.actor(editor("Otto", Ref("publisher", "other")))
    for who in (other, cast.actor(cast.person("Bram"))):
        with pytest.raises(Http404):
            access.card(by=who, id=card().pk)
        with pytest.raises(Http404):
            access.framework(by=who, code=CODE)
        with pytest.raises(Http404):
            access.dimension(by=who, id=dimension().pk)
        for act in (
            lambda who: actions.make_framework(by=who, code="x", name="X", publisher="kring"),
            lambda who: actions.change_dimension(by=who, dimension=dimension(), name="Anders"),
            lambda who: actions.write_card(by=who, card=card(), text=TEXT[Side.SCHOOL]),
            lambda who: actions.write_quote(by=who, card=card(), text=QUOTE),
            lambda who: actions.offer(by=who, card=card()),
            lambda who: actions.send_back(by=who, card=card()),
            lambda who: actions.publish(by=who, card=card()),
            lambda who: actions.withdraw(by=who, card=card()),
        ):
            with pytest.raises(NotAllowed):
                act(who)


def test_a_second_reader_publishes_and_it_is_found(ella: Any, edo: Any) -> None:
    framework(ella)
    row = offered(ella)
    with pytest.raises(actions.SecondReader):
        actions.publish(by=ella, card=row)
    assert actions.publish(by=edo, card=row) == 1
    assert api.dimensions_of(CODE)[1].sides == ("school",)
    [shown] = api.dimension_page(CODE, 2).cards
    assert shown.challenges == (TEXT[Side.SCHOOL].challenge_one, TEXT[Side.SCHOOL].challenge_two)
    assert [(one.role, one.fictitious) for one in shown.quotes] == [("leraar in groep 6", False)]
    [found] = Document.objects.filter(kind="card")
    assert "één les samen" in found.text and found.url == dimension_url()
    assert url_of(row.ref) == url_of(dimension().ref) == dimension_url()
    assert "School" in titles([row.ref])[row.ref]
    assert titles([Ref("mirror_framework", CODE)]) == {Ref("mirror_framework", CODE): "Lerende organisatie"}


def dimension_url() -> str:
    return f"/spiegelkaarten/{CODE}/2/"


def test_what_is_changed_waits_for_a_second_reader_while_readers_see_what_was(ella: Any, edo: Any) -> None:
    framework(ella)
    published(ella, edo)
    new = replace(TEXT[Side.SCHOOL], description="Anders gezegd.")
    actions.write_card(by=edo, card=card(), text=new)
    actions.write_card(by=edo, card=card(), text=new)
    assert card().state == CardState.DRAFT
    assert api.dimension_page(CODE, 2).cards[0].description == TEXT[Side.SCHOOL].description
    actions.offer(by=edo, card=card())
    actions.send_back(by=ella, card=card())
    with pytest.raises(actions.NotNow):
        actions.send_back(by=ella, card=card())
    actions.offer(by=edo, card=card())
    assert actions.publish(by=ella, card=card()) == 2
    assert api.dimension_page(CODE, 2).cards[0].description == "Anders gezegd."
    assert list(card().versions.values_list("number", flat=True)) == [2, 1]


def test_withdrawn_is_gone_everywhere(ella: Any, edo: Any) -> None:
    framework(ella)
    published(ella, edo)
    actions.withdraw(by=ella, card=card())
    actions.withdraw(by=ella, card=card())
    assert [one.side for one in api.dimension_page(CODE, 2).cards] == [Side.BOARD]
    assert Document.objects.filter(kind="card").count() == 1
    assert not Quote.objects.filter(card=card(), shown=True).exists()
    actions.write_card(by=ella, card=card(), text=replace(TEXT[Side.SCHOOL], description="Nieuw."))
    assert card().state == CardState.DRAFT


def test_a_card_has_two_challenges_and_a_point(ella: Any) -> None:
    framework(ella)
    for lacking in ({"challenge_two": ""}, {"points": ()}, {"description": ""}):
        actions.write_card(by=ella, card=card(), text=replace(TEXT[Side.SCHOOL], **lacking))
        with pytest.raises(actions.CardUnfinished):
            actions.offer(by=ella, card=card())


def test_no_quote_without_consent(ella: Any, edo: Any) -> None:
    framework(ella)
    actions.write_card(by=ella, card=card(), text=TEXT[Side.SCHOOL])
    number = actions.write_quote(by=ella, card=card(), text=QuoteText("Zonder toestemming."))
    with pytest.raises(actions.NoConsent):
        actions.offer(by=ella, card=card())
    with pytest.raises(actions.HalfConsent):
        actions.write_quote(by=ella, card=card(), text=QuoteText("Half.", role="leraar"))
    quote = access.quote(card=card(), id=number)
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
        cursor.execute("UPDATE knowledge_quote SET shown = true WHERE id = %s", [number])
    given = QuoteText("Met toestemming.", "leraar", date(2026, 10, 1), "form")
    actions.write_quote(by=ella, card=card(), text=given, quote=quote)
    with pytest.raises(actions.NotNow):  # words under a consent stay what they were
        actions.write_quote(by=ella, card=card(), text=given, quote=access.quote(card=card(), id=number))
    actions.offer(by=ella, card=card())
    actions.publish(by=edo, card=card())
    assert api.dimension_page(CODE, 2).cards[0].quotes[0].words == "Met toestemming."


def test_who_takes_back_consent_is_gone_at_once(ella: Any, edo: Any) -> None:
    framework(ella)
    published(ella, edo)
    quote = Quote.objects.get(card=card())
    actions.remove_quote(by=ella, card=card(), quote=quote)
    actions.remove_quote(by=ella, card=card(), quote=quote)
    assert api.dimension_page(CODE, 2).cards[0].quotes == ()
    assert "één les samen" not in Document.objects.get(ref_id=str(card().pk), kind="card").text
    assert Consent.objects.count() == 2  # that somebody agreed once stays known


def test_a_consent_that_is_withdrawn_takes_the_words_off_the_card(ella: Any, edo: Any) -> None:
    framework(ella)
    published(ella, edo)
    given = Quote.objects.get(card=card()).consent
    assert given
    consents.withdraw(by=ella, consent=given)
    assert api.dimension_page(CODE, 2).cards[0].quotes == ()
    assert "één les samen" not in Document.objects.get(ref_id=str(card().pk), kind="card").text


def test_another_name_is_found_at_once(ella: Any, edo: Any) -> None:
    framework(ella)
    published(ella, edo)
    actions.change_dimension(by=ella, dimension=dimension(), name="Samen leren")
    actions.change_dimension(by=ella, dimension=dimension(), name="Samen leren")
    assert {one.title for one in Document.objects.filter(kind="card")} == {
        "Spiegelkaart 2: Samen leren (School)",
        "Spiegelkaart 2: Samen leren (Bestuur)",
    }


def test_moves_and_lines() -> None:
    assert CARD_MOVES.keys() == set(CardState)
    assert not may_move_card(CardState.DRAFT, CardState.PUBLISHED)
    assert lines_of("• een\r\n- twee\n\n") == ["een", "twee"]
