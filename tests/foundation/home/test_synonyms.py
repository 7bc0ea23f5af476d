"""Who keeps synonyms, what is refused, and what the desk shows."""

from uuid import uuid4

import pytest

from kring.foundation.audit.models import Entry
from kring.foundation.home.models import SynonymGroup
from kring.foundation.home.words import actions, queries
from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed, Ref, titles
from tests import cast

pytestmark = pytest.mark.django_db
DESK = "/beheer/synoniemen/"


@pytest.fixture
def editor():
    who = cast.person("Emma", "Editie")
    cast.holds(who, Role.EDITOR, Ref("publisher", "kring"))
    cast.second_factor(who)
    return who


def test_a_group_is_added_changed_and_removed(editor):
    by = cast.actor(editor)
    group = actions.add_synonyms(by=by, words=["rector", "directeur"])
    actions.change_synonyms(by=by, group=group, words=["rector", "conrector", "directeur"])
    actions.change_synonyms(by=by, group=group, words=["rector", "conrector", "directeur"])  # nothing new
    assert group.words == ["rector", "conrector", "directeur"]
    assert titles([Ref("synonyms", str(group.pk))]) == {Ref("synonyms", str(group.pk)): "Synoniemen van rector"}
    number = group.pk
    actions.remove_synonyms(by=by, group=group)
    assert not SynonymGroup.objects.filter(pk=number).exists()
    told = Entry.objects.filter(event__startswith="home.synonyms").values_list("event", flat=True)
    assert sorted(told) == ["home.synonyms_added", "home.synonyms_changed", "home.synonyms_removed"]


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (["rector"], actions.TooFewWords),
        (["ib'er", "IBer"], actions.TooFewWords),  # the same word twice
        (["rector", "!?"], actions.TooFewWords),
        ([f"woord{number}" for number in range(13)], actions.TooManyWords),
        (["rector", "x" * 61], actions.WordTooLong),
    ],
)
def test_what_is_no_group_is_refused_at_its_field(editor, words, refusal):
    with pytest.raises(refusal) as refused:
        actions.add_synonyms(by=cast.actor(editor), words=words)
    assert refused.value.field == "words"


def test_the_same_group_twice_is_refused(editor):
    by = cast.actor(editor)
    group = actions.add_synonyms(by=by, words=["rector", "baas"])
    with pytest.raises(actions.AlreadyGrouped):
        actions.add_synonyms(by=by, words=["rector", "baas"])
    actions.change_synonyms(by=by, group=group, words=["rector", "baas", "chef"])


def test_others_keep_no_synonyms(editor):
    group = SynonymGroup.objects.first()
    other = cast.person("Chris", "Vreemd")
    cast.holds(other, Role.EDITOR, Ref("publisher", "other"))
    for act in (
        lambda by: actions.add_synonyms(by=by, words=["rector", "baas"]),
        lambda by: actions.change_synonyms(by=by, group=group, words=["rector", "baas"]),
        lambda by: actions.remove_synonyms(by=by, group=group),
    ):
        with pytest.raises(NotAllowed):
            act(cast.actor(other))


def test_the_desk(client, editor):
    cast.signed_in(client, editor)
    page = client.get(DESK, {"woord": "rector<b>\x00"}).content.decode()
    assert "schoolleider" in page and "rector&lt;b&gt;" in page
    data = {"words": "rector\r\n conrector ,  rector", "command": str(uuid4())}
    wrong = client.post(DESK, {"words": "rector", "command": str(uuid4())})
    assert wrong.status_code == 400
    assert "ten minste twee" in wrong.content.decode() and "rector</textarea>" in wrong.content.decode()
    assert client.post(DESK, data).status_code == 302
    assert client.post(DESK, data).status_code == 302  # pressed twice
    [row] = [row for row in queries.groups() if row.title == "rector"]
    assert row.others == "conrector"
    at = f"{DESK}{row.id}/"
    assert "rector\nconrector" in client.get(at).content.decode().replace("\r", "")
    assert client.post(at, {"words": "rector\nbaas", "command": str(uuid4())}).status_code == 302
    assert queries.group_row(SynonymGroup.objects.get(pk=row.id)).words == ("rector", "baas")
    assert client.post(f"{at}weghalen/").status_code == 302
    assert client.get(at).status_code == 404
