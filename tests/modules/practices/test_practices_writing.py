"""Writing, offering, moderating, changing and withdrawing, at the doors of actions and queries."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.http import Http404

from kring.foundation.audit.models import Entry
from kring.foundation.notices.models import Notice
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, ActorKind, AlreadyDone, NotAllowed, Ref, once
from kring.modules.practices import access, actions, api, queries
from kring.modules.practices.models import Consent, Practice, Ruling, Version
from kring.modules.practices.states import PracticeState
from tests import cast
from tests.modules.practices.practices_world import TEXT, drafted, editor, leader, offered, published, schools

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def page_for(who: Any, practice: Practice) -> queries.PracticePage:
    by = cast.actor(who)
    return queries.practice_page(by=by, practice=access.practice(by=by, id=practice.pk))


def nobody_reads(practice: Practice, *people: Any) -> bool:
    for one in people:
        with pytest.raises(Http404):
            access.practice(by=cast.actor(one), id=practice.pk)
    return not queries.published(by=cast.system())


def test_a_draft_is_its_authors_alone() -> None:
    anna, eline = leader(), editor()
    made = drafted(anna)
    assert page_for(anna, made).state == PracticeState.DRAFT
    assert nobody_reads(made, eline, cast.person("Bas", "Buur"))
    with pytest.raises(NotAllowed):
        actions.change(by=cast.actor(eline), practice=made, text={"title": "Van mij"})


def test_without_a_yes_nothing_is_offered() -> None:
    anna = leader()
    made = drafted(anna)
    with pytest.raises(NotAllowed):
        actions.offer(by=cast.actor(anna), practice=made, consent=False)
    with pytest.raises(NotAllowed):
        actions.offer(by=cast.actor(leader("Bas", "10BB00")), practice=made, consent=True)
    actions.offer(by=cast.actor(anna), practice=made, consent=True)
    given = Consent.objects.get()
    assert (given.given_at, given.version.number, given.withdrawn_at) == (cast.MOMENT, 1, None)


def test_what_is_missing_has_to_be_filled_in_first() -> None:
    anna = leader()
    made = drafted(anna, effect="", steps=[])
    with pytest.raises(actions.NotComplete):
        actions.offer(by=cast.actor(anna), practice=made, consent=True)
    lacking = queries.offer_page(practice=made).lacking
    assert [one.screen for one in lacking] == ["aanpak", "opbrengst"]


def test_an_editor_publishes_and_the_author_hears() -> None:
    anna, eline = leader(), editor()
    made = published(anna, eline, site="10AA00", with_school=True)
    shown = page_for(cast.person("Bas", "Buur"), made)
    assert (shown.is_live, shown.text.author, shown.text.school) == (True, "Anna Visser", "De Zonnebloem, Utrecht")
    assert shown.text.kind[0] == "basisschool"
    assert [one.kind for one in Notice.objects.filter(person_id=anna.pk)] == ["practices.published"]
    assert Ruling.objects.get().ruled_by_id == eline.pk


def test_name_and_school_stay_away_when_the_author_wants_so() -> None:
    made = published(leader(), editor(), site="10AA00", with_name=False)
    text = page_for(cast.person("Bas", "Buur"), made).text
    assert (text.author, text.school, text.kind) == ("", "", ("basisschool",))


def test_an_editor_never_moderates_their_own() -> None:
    eline, esra = editor(), editor("Esra")
    version = offered(eline)
    with pytest.raises(Http404):
        access.offered(by=cast.actor(eline), id=version.practice_id)
    for verb, more in ((actions.publish, {}), (actions.return_to_author, {"reason": "Zo niet"})):
        with pytest.raises(NotAllowed):
            verb(by=cast.actor(eline), version=version, **more)
    actions.publish(by=cast.actor(esra), version=version)
    live = access.published(id=version.practice_id)
    with pytest.raises(NotAllowed):
        actions.take_down(by=cast.actor(eline), practice=live, reason="Toch niet")


def test_who_is_no_editor_of_the_house_moderates_nothing() -> None:
    version = offered(leader())
    other = cast.person("Olga", "Ander")
    cast.holds(other, Role.EDITOR, Ref("publisher", "other"))
    for who in (other, leader("Bas", "10BB00")):
        with pytest.raises(Http404):
            access.editors(by=cast.actor(who))
        with pytest.raises(NotAllowed):
            actions.publish(by=cast.actor(who), version=version)


def test_sending_back_needs_a_reason_that_the_author_reads() -> None:
    anna, eline = leader(), editor()
    version = offered(anna)
    with pytest.raises(actions.NeedsReason):
        actions.return_to_author(by=cast.actor(eline), version=version, reason="  ")
    actions.return_to_author(by=cast.actor(eline), version=version, reason="Noem het kind niet.")
    made = access.own_practice(by=cast.actor(anna), id=version.practice_id)
    assert (made.state, page_for(anna, made).reason) == (PracticeState.RETURNED, "Noem het kind niet.")
    assert nobody_reads(made, eline)
    actions.change(by=cast.actor(anna), practice=made, text={"problem": "Leraren werkten langs elkaar heen."})
    again = actions.offer(by=cast.actor(anna), practice=made, consent=True)
    assert again.number == 2
    with pytest.raises(actions.NotNow):
        actions.publish(by=cast.actor(eline), version=version)
    actions.publish(by=cast.actor(eline), version=again)
    assert len(queries.published(by=cast.system())) == 1


def test_a_change_waits_beside_what_everybody_reads() -> None:
    anna, eline, bas = leader(), editor(), cast.person("Bas", "Buur")
    made = published(anna, eline)
    actions.change(by=cast.actor(anna), practice=made, text={"title": "Elke maand bij elkaar in de les"})
    assert page_for(bas, made).text.title == TEXT["title"]
    second = actions.offer(by=cast.actor(anna), practice=made, consent=True)
    assert page_for(bas, made).text.title == TEXT["title"]
    judged = queries.judge_page(version=access.offered(by=cast.actor(eline), id=made.pk))
    assert [change.label for change in judged.changes] == ["Titel"]
    actions.publish(by=cast.actor(eline, cast.MOMENT + timedelta(days=1)), version=second)
    assert page_for(bas, made).text.title == "Elke maand bij elkaar in de les"
    rows = queries.versions_of(access.published(id=made.pk), by=cast.actor(anna))
    assert [(row.number, row.is_live) for row in rows] == [(2, True), (1, False)]
    gone = [piece.text.strip() for piece in rows[0].changes[0].pieces if piece.kind == "gone"]
    assert gone == ["week"]
    for_others = queries.versions_of(access.published(id=made.pk), by=cast.actor(bas))[0].changes
    assert [(change.label, change.pieces) for change in for_others] == [("Titel", ())]


def test_taking_a_text_back_before_it_was_read() -> None:
    anna, eline = leader(), editor()
    version = offered(anna)
    actions.pull_back(by=cast.actor(anna), practice=version.practice)
    assert Consent.objects.get().withdrawn_at == cast.MOMENT
    with pytest.raises(actions.NotNow):
        actions.publish(by=cast.actor(eline), version=version)
    made = published(anna, eline, title="Tweede")
    actions.change(by=cast.actor(anna), practice=made, text={"title": "Derde"})
    actions.offer(by=cast.actor(anna), practice=made, consent=True)
    actions.pull_back(by=cast.actor(anna), practice=made)
    assert page_for(eline, made).text.title == "Tweede"


def test_a_withdrawn_practice_can_be_offered_again_and_is_read_again_first() -> None:
    anna, eline = leader(), editor()
    made = published(anna, eline)
    actions.withdraw(by=cast.actor(anna), practice=made)
    assert nobody_reads(made, eline)
    with pytest.raises(actions.NotNow):
        actions.withdraw(by=cast.actor(anna), practice=made)
    again = actions.offer(by=cast.actor(anna), practice=made, consent=True)
    assert nobody_reads(made, eline)
    actions.publish(by=cast.actor(eline), version=again)
    assert (again.number, Version.objects.count()) == (1, 1), "the same text is the same version"
    assert len(queries.published(by=cast.system())) == 1


def test_taking_down_says_why_and_takes_it_away() -> None:
    anna, eline = leader(), editor()
    made = published(anna, eline)
    with pytest.raises(actions.NeedsReason):
        actions.take_down(by=cast.actor(eline), practice=made, reason="")
    actions.take_down(by=cast.actor(eline), practice=made, reason="Een kind is te herkennen.")
    assert nobody_reads(made, eline, cast.person("Bas", "Buur"))
    assert page_for(anna, made).reason == "Een kind is te herkennen."
    assert Notice.objects.filter(person_id=anna.pk, kind="practices.taken_down").exists()


def test_somebody_elses_draft_waits_for_the_authors_yes() -> None:
    anna, bas = leader(), leader("Bas", "10BB00")
    given: dict[str, Any] = {"author_id": anna.pk, "source": Ref("note", "7"), "problem": "Druk op de gang"}
    number = api.draft(by=cast.actor(bas), title="Een stille gang", **given)
    assert api.draft(by=cast.actor(bas), title="Een stille gang", **given) == number
    for who in (anna, bas):
        with pytest.raises(Http404):
            access.practice(by=cast.actor(who), id=number)
    proposal = access.proposal(by=cast.actor(anna), id=number)
    assert queries.proposal_page(practice=proposal).drafter == "Bas Visser"
    with pytest.raises(NotAllowed):
        actions.take_on(by=cast.actor(bas), practice=proposal)
    with pytest.raises(actions.NotNow):
        actions.offer(by=cast.actor(anna), practice=proposal, consent=True)
    actions.take_on(by=cast.actor(anna), practice=proposal)
    assert access.writable(by=cast.actor(anna), id=number).state == PracticeState.DRAFT
    other = api.draft(by=cast.actor(bas), title="Nog een", author_id=anna.pk)
    actions.decline(by=cast.actor(anna), practice=access.proposal(by=cast.actor(anna), id=other))
    assert not Practice.objects.filter(pk=other).exists()
    assert api.draft(by=cast.actor(anna), title="Zelf", author_id=anna.pk, source=Ref("note", "8")) > number


def test_a_visitor_drafts_nothing_for_anybody() -> None:
    with pytest.raises(NotAllowed):
        api.draft(by=Actor(ActorKind.ANONYMOUS, None, cast.MOMENT), title="Niets", author_id=leader().pk)


def test_the_same_command_does_one_thing() -> None:
    anna = leader()
    command, by = uuid4(), cast.actor(anna)
    once(command, actions.begin, by=by, text=TEXT)
    with pytest.raises(AlreadyDone):
        once(command, actions.begin, by=by, text=TEXT)
    assert Practice.objects.count() == 1
    made = Practice.objects.get()
    before = Entry.objects.count()
    actions.change(by=by, practice=made, text={"title": TEXT["title"]})
    assert Entry.objects.count() == before, "nothing changed, nothing told"


@pytest.mark.parametrize(
    ("text", "refusal"),
    [({"themes": ["nergens-1"]}, actions.UnknownTheme), ({"site": "10BB00"}, actions.UnknownSchool)],
)
def test_what_is_not_ours_is_refused(text: dict[str, Any], refusal: type[Exception]) -> None:
    anna = leader()
    with pytest.raises(refusal):
        drafted(anna, **text)
    with pytest.raises(TypeError):
        drafted(anna, state="published")


def test_a_published_practice_is_not_thrown_away() -> None:
    anna, eline = leader(), editor()
    made = published(anna, eline)
    with pytest.raises(actions.NotNow):
        actions.remove(by=cast.actor(anna), practice=made)
    draft = drafted(anna)
    actions.remove(by=cast.actor(anna), practice=draft)
    assert [one.pk for one in Practice.objects.all()] == [made.pk]
