"""The verbs of the record: what is kept, what is refused, who is told, and what goes."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kring.foundation.audit.api import story
from kring.foundation.files.api import files_of
from kring.foundation.home.api import inbox, search
from kring.foundation.notices.api import sent_to
from kring.foundation.privacy.api import erase_person, faults
from kring.foundation.privacy.erasing import remains_of
from kring.foundation.records.api import NotAllowed, Ref, titles
from kring.modules.record import actions, queries
from kring.modules.record.access import AlreadyAnswered, may_read_files, register_evidence_reader
from kring.modules.record.access import _evidence_readers as readers
from kring.modules.record.api import facts_of, facts_of_many, frameworks_of, register_frameworks
from kring.modules.record.frameworks import _asked as asked
from kring.modules.record.models import Activity, Goal, Link
from kring.modules.record.states import ActivityKind, ActivityState
from kring.modules.standard.api import themes
from tests import cast
from tests.modules.record.record_world import PDF, added, po_leader, proposed, told
from tests.modules.register.register_world import schools, works_at

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def test_an_activity_counts_at_once_and_is_told_of() -> None:
    anna = cast.person()
    made = added(anna, themes=["po-t2", "po-t1", "po-t1"], points=4)
    [fact] = facts_of(anna.pk)
    assert (fact.id, fact.themes, fact.points, fact.proven) == (made.pk, frozenset({"po-t1", "po-t2"}), 4, False)
    assert [row.event for row in story(made.ref)] == ["record.activity_added"]
    assert [row.event for row in story(Ref("person", str(anna.pk)))][:1] == ["record.activity_added"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"until_date": date(2026, 3, 13)}, {"from_date": date(1900, 1, 1)},
        {"until_date": TODAY + timedelta(days=367)}, {"themes": ["no-such-theme"]},
    ],
)  # fmt: skip
def test_what_cannot_be_right_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises((actions.DaysDoNotFit, actions.UnknownTheme)):
        added(cast.person(), **wrong)
    assert not Activity.objects.exists()


def test_nothing_changed_tells_nothing() -> None:
    anna = cast.person()
    made = added(anna)
    actions.change(by=cast.actor(anna), activity=made, told=told())
    actions.reflect(by=cast.actor(anna), activity=made, question="view", words="")
    assert len(story(made.ref)) == 1
    actions.change(by=cast.actor(anna), activity=made, told=told("Twee boeken"))
    assert [row.event for row in story(made.ref)] == ["record.activity_changed", "record.activity_added"]


def test_nobody_writes_in_the_record_of_another() -> None:
    anna, bram = cast.person(), cast.person("Bram")
    mine, by = added(anna), cast.actor(bram)
    goal = actions.set_goal(by=cast.actor(anna), words="Rust in de school")
    offered = actions.offer_file(by=cast.actor(anna), name="a.csv", data=b"Titel;Datum\nA;1-2-2025\n")
    attempts: list[Any] = [
        lambda: actions.change(by=by, activity=mine, told=told("Van mij")),
        lambda: actions.reflect(by=by, activity=mine, question="view", words="Van mij"),
        lambda: actions.remove(by=by, activity=mine),
        lambda: actions.add_link(by=by, activity=mine, words="Van mij", url="https://v.nl"),
        lambda: actions.add_file(by=by, activity=mine, name="a.pdf", content=PDF),
        lambda: actions.say_what_it_brought(by=by, activity=mine, goal=None, new_goal="", words="Van mij"),
        lambda: actions.say_what_it_brought(by=by, activity=added(bram), goal=goal, new_goal="", words="Van mij"),
        lambda: actions.look_back(by=by, activity=mine, words="Van mij"),
        lambda: actions.accept(by=by, activity=proposed(anna), themes=[]),
        lambda: actions.change_goal(by=by, goal=goal, words="Van mij", site="", done_date=None),
        lambda: actions.remove_goal(by=by, goal=goal),
        lambda: actions.take_over(by=by, offered=offered, columns={"title": 0, "from_date": 1}),
        lambda: actions.drop_file(by=by, offered=offered),
        lambda: actions.add(by=cast.system(), told=told()),
        lambda: actions.set_goal(by=cast.system(), words="Van niemand"),
        lambda: actions.offer_file(by=cast.system(), name="a.csv", data=b"a;b"),
    ]
    for attempt in attempts:
        with pytest.raises(NotAllowed):
            attempt()
    assert [fact.title for fact in facts_of(anna.pk)] == ["Boek over feedback"]


def test_removing_takes_evidence_along() -> None:
    anna = cast.person()
    by, made = cast.actor(anna), added(anna)
    actions.add_link(by=by, activity=made, words="Verslag", url="https://voorbeeld.nl")
    actions.add_file(by=by, activity=made, name="bewijs.pdf", content=PDF)
    assert facts_of(anna.pk)[0].proven
    ref = made.ref
    actions.remove(by=by, activity=made)
    assert (facts_of(anna.pk), files_of(ref), Link.objects.count()) == ([], [], 0)


def test_proof_follows_the_evidence() -> None:
    anna = cast.person()
    by, made = cast.actor(anna), added(anna)
    actions.add_link(by=by, activity=made, words="Verslag", url="https://voorbeeld.nl")
    actions.add_file(by=by, activity=made, name="bewijs.pdf", content=PDF)
    actions.remove_link(by=by, activity=made, link=Link.objects.get())
    assert facts_of(anna.pk)[0].proven
    actions.remove_file(by=by, activity=made, file=files_of(made.ref)[0].id)
    assert not facts_of(anna.pk)[0].proven


def test_there_is_an_end_to_evidence() -> None:
    anna = cast.person()
    made = added(anna)
    for place in range(20):
        actions.add_link(by=cast.actor(anna), activity=made, words=f"Link {place}", url="https://voorbeeld.nl")
    with pytest.raises(actions.TooMuchEvidence):
        actions.add_file(by=cast.actor(anna), activity=made, name="bewijs.pdf", content=PDF)


def test_a_proposal_waits_for_a_yes() -> None:
    anna = po_leader()
    first = proposed(anna)
    assert proposed(anna).pk == first.pk  # the same attendance entered twice
    assert facts_of(anna.pk) == []
    assert [item.title for item in inbox(by=cast.actor(anna)) if "Zeg ja" in item.title] == [
        "Zeg ja of nee tegen 1 activiteit"
    ]
    actions.accept(by=cast.actor(anna), activity=first, themes=["po-18-01"])
    [fact] = facts_of(anna.pk)
    assert (fact.themes, fact.points, fact.proven) == (frozenset({"po-18-01"}), 4, True)
    with pytest.raises(AlreadyAnswered):
        actions.decline(by=cast.actor(anna), activity=first)


def test_a_no_can_become_a_yes() -> None:
    anna = cast.person()
    one = proposed(anna)
    actions.decline(by=cast.actor(anna), activity=one)
    assert [row.declined for row in queries.proposals(by=cast.actor(anna))] == [True]
    assert proposed(anna).state == ActivityState.DECLINED  # entering it again does not ask again
    with pytest.raises(AlreadyAnswered):
        actions.decline(by=cast.actor(anna), activity=one)
    actions.accept(by=cast.actor(anna), activity=one, themes=[])
    assert len(facts_of(anna.pk)) == 1


def test_facts_of_many_come_oldest_first() -> None:
    anna, bram = cast.person(), cast.person("Bram")
    added(anna, "Later", from_date=date(2026, 4, 1), until_date=date(2026, 4, 1))
    added(anna, "Eerder", from_date=date(2025, 4, 1), until_date=date(2025, 4, 1))
    found = facts_of_many([anna.pk, bram.pk])
    assert ([fact.title for fact in found[anna.pk]], found[bram.pk]) == (["Eerder", "Later"], [])


def test_after_three_months_it_is_asked_once() -> None:
    anna = cast.person()
    made = added(anna, from_date=TODAY, until_date=TODAY)
    brought = {"goal": None, "new_goal": "Rust in de school", "words": "Het team overlegt korter."}
    actions.say_what_it_brought(by=cast.actor(anna), activity=made, **brought)
    due = TODAY + timedelta(days=91)
    assert (made.ask_date, queries.due_to_look_back(due - timedelta(days=1))) == (due, {})
    assert queries.due_to_look_back(due) == {anna.pk: [made.pk]}
    later = cast.MOMENT + timedelta(days=91)
    for _ in range(2):
        actions.ask_to_look_back(by=cast.system(later), person_id=anna.pk, activities=[made.pk])
    assert [notice.kind for notice in sent_to(anna.pk)] == ["record.look_back"]
    by = cast.actor(anna, later)
    assert "Kijk terug op “Boek over feedback”" in [item.title for item in inbox(by=by)]
    actions.look_back(by=by, activity=Activity.objects.get(), words="Nu ook de bovenbouw.")
    assert queries.waiting_for(by=by).to_look_back is None
    page = queries.activity_page(by=by, activity=Activity.objects.select_related("goal").get())
    assert (page.goal, page.brought_later) == ("Rust in de school", "Nu ook de bovenbouw.")


def test_without_a_goal_nothing_is_asked_again() -> None:
    anna = cast.person()
    by, made = cast.actor(anna), added(anna)
    actions.say_what_it_brought(by=by, activity=made, goal=None, new_goal="Rust", words="Kort overleg")
    actions.say_what_it_brought(by=by, activity=made, goal=None, new_goal="", words="Kort overleg")
    assert (made.ask_date, made.goal, Goal.objects.count()) == (None, None, 1)


def test_a_goal_that_goes_leaves_its_activities() -> None:
    anna = cast.person()
    by, made = cast.actor(anna), added(anna)
    actions.say_what_it_brought(by=by, activity=made, goal=None, new_goal="Rust", words="Kort overleg")
    goal = Goal.objects.get()
    actions.change_goal(by=by, goal=goal, words="Meer rust", site="10AA00", done_date=TODAY)
    assert queries.goals(by=by)[0].activities == 1
    actions.remove_goal(by=by, goal=goal)
    assert Activity.objects.get().goal is None


def test_taking_in_many_is_one_entry() -> None:
    anna = cast.person()
    day = date(2024, 5, 1)
    rows = [actions.NewActivity(anna.pk, f"Nummer {place}", "course", day, day, ("po-18-01",)) for place in range(3)]
    assert actions.bring_in_activities(by=cast.system(), rows=rows) == 3
    assert actions.bring_in_activities(by=cast.system(), rows=[]) == 0
    assert [fact.themes for fact in facts_of(anna.pk)] == [frozenset({"po-18-01"})] * 3


def test_a_vo_leader_reads_no_po_words() -> None:
    anna, vera, nieuw = po_leader(), cast.person("Vera"), cast.person("Nel")
    works_at(vera, "10CC00")
    names = {row.name for row in themes("po-2020-11", TODAY)} | {row.name for row in themes("po-2014", TODAY)}
    offered = {name for _, name in queries.theme_choices(person_id=vera.pk, on=TODAY)}
    of_vo = {row.name for row in themes("vo", TODAY)}
    assert offered == of_vo
    assert offered & (names - of_vo) == set()
    assert frameworks_of(anna.pk, TODAY) == ["po-2020-11"]
    assert frameworks_of(anna.pk, date(2016, 1, 1)) == ["po-2014"]
    assert frameworks_of(anna.pk, date(2013, 1, 1)) == ["po-2014"]  # before the first list: the first
    assert queries.theme_choices(person_id=nieuw.pk, on=TODAY) == []


def test_the_register_says_which_themes_are_whose() -> None:
    anna = po_leader()

    def both(person_id: int, on: date) -> list[str]:
        return ["po-2020-11", "vo"] if person_id == anna.pk else []

    register_frameworks(both)
    try:
        assert frameworks_of(anna.pk, TODAY) == ["po-2020-11", "vo"]
    finally:
        asked.remove(both)


def test_evidence_is_read_by_its_owner_and_who_it_was_sent_to() -> None:
    anna, bram = cast.person(), cast.person("Bram")
    made = added(anna)
    assert may_read_files(cast.actor(anna), str(made.pk))
    assert not may_read_files(cast.actor(bram), str(made.pk))
    assert not may_read_files(cast.actor(anna), "12; drop")
    assert not may_read_files(cast.system(), str(made.pk))

    def sent(by: Any, activity: int) -> bool:
        return (by.id, activity) == (bram.pk, made.pk)

    register_evidence_reader(sent)
    register_evidence_reader(sent)  # a second time changes nothing: it can be taken away at once
    try:
        assert may_read_files(cast.actor(bram), str(made.pk))
    finally:
        readers.remove(sent)
    assert not may_read_files(cast.actor(bram), str(made.pk))


def test_search_finds_only_ones_own() -> None:
    anna, bram = cast.person(), cast.person("Bram")
    made = added(anna, "Boek over reflectie")
    actions.reflect(by=cast.actor(anna), activity=made, question="view", words="Het café-model helpt.")
    for text in ("reflectie", "REFLECTIE", "cafe-model"):
        assert [hit.title for hit in search(by=cast.actor(anna), text=text)] == ["Boek over reflectie"], text
    assert search(by=cast.actor(bram), text="reflectie") == []
    assert titles([made.ref])[made.ref] == "Boek over reflectie"


def test_who_goes_leaves_nothing_here() -> None:
    anna = cast.person()
    made = added(anna)
    actions.add_link(by=cast.actor(anna), activity=made, words="Verslag", url="https://voorbeeld.nl")
    actions.set_goal(by=cast.actor(anna), words="Rust")
    actions.offer_file(by=cast.actor(anna), name="a.csv", data=b"Titel;Datum\nA;1-2-2025\n")
    erase_person(by=cast.system(), person_id=anna.pk)
    assert [name for name in remains_of(anna.pk) if name.startswith("record")] == []
    assert not any(fault.startswith(("record", "standard")) for fault in faults())


def test_every_kind_has_questions_of_its_own() -> None:
    from kring.modules.record.questions import QUESTIONS, WORDS

    for kind in ActivityKind:
        codes = [question.code for question in QUESTIONS[kind]]
        assert 2 <= len(set(codes)) == len(codes)
    assert all(len(str(words).split()) <= 14 and str(words).endswith("?") for words in WORDS.values())


def test_the_code_list_and_the_kinds_are_the_same() -> None:
    assert {code for code, _ in queries.kind_choices(TODAY)} == set(ActivityKind.values)
    assert replace(told(), kind="other").kind == ActivityKind.OTHER
