"""Answers are kept per edition: the same until something changes, new at once when it does."""

import pytest
from django.utils import translation

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.modules.directory import access, actions, edition, queries
from kring.modules.directory.models import Edition
from tests import cast
from tests.modules.directory.samples import NEW, reading

pytestmark = pytest.mark.django_db


def test_without_an_edition_nothing_is_kept() -> None:
    asked = []
    answer = edition.kept(lambda: asked.append(1) or len(asked))
    assert edition.current() is None
    assert (answer(), answer()) == (1, 2)


def test_an_answer_is_kept_per_language_until_something_changes() -> None:
    asked = []
    answer = edition.kept(lambda what: asked.append(what) or len(asked))
    actions.import_file(by=cast.system(), reading=reading(NEW))
    first = edition.current()
    assert (answer("a"), answer("a"), answer("b")) == (1, 1, 2)
    with translation.override("en"):
        assert answer("a") == 3
    actions.import_file(by=cast.system(), reading=reading(NEW))
    assert edition.current() == first, "the same file changes nothing"


def test_a_corrected_name_shows_at_once(django_assert_num_queries, client) -> None:
    actions.import_file(by=cast.system(), reading=reading(NEW))
    officer = cast.person("Olga", "Ambt")
    cast.holds(officer, Role.OFFICE, Ref("register", "po"))
    board = access.board(number=access.site(code="32JK00").board_id)
    before = queries.board_page(board)
    with django_assert_num_queries(1):
        assert queries.board_page(board) is before
    assert "Stichting De Proef" not in client.get("/scholen/32JK00/").content.decode()
    actions.name_board(by=cast.actor(officer), board=board, name="Stichting De Proef")
    assert queries.board_page(board).title == "Stichting De Proef"
    assert "Stichting De Proef" in client.get("/scholen/32JK00/").content.decode()
    assert Edition.objects.count() == 1
