"""The register's rules: standing, recusal, searching; pure, so without a database."""

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.modules.register.rules import (
    BadQuery,
    Candidate,
    Facts,
    Grant,
    Query,
    Status,
    boards_that_count,
    due_after,
    months_later,
    read_query,
    rule_set_for,
    rule_set_named,
    score,
    shared_boards,
    standing,
    variants,
)
from kring.modules.register.rules.searching import distance, likeness, plain
from kring.modules.register.rules.sets import RULE_SETS
from kring.modules.register.states import CONDITIONS, STATUS_SENTENCES, STATUS_WORDS, Route, Title

ENROLLED = date(2021, 1, 4)
FIVE_YEARS = Grant("rdo_2", date(2021, 3, 14), date(2026, 3, 14), "po-2020-11")
days = st.dates(date(2013, 1, 1), date(2045, 1, 1))


def test_the_maps_are_total() -> None:
    assert STATUS_WORDS.keys() == STATUS_SENTENCES.keys() == set(Status)
    assert CONDITIONS.keys() == set(Title)
    codes = {title.code for rules in RULE_SETS for title in rules.titles}
    routes = {route for rules in RULE_SETS for title in rules.titles for route in title.routes}
    assert (codes, routes) == (set(Title.values), set(Route.values))


@pytest.mark.parametrize(
    ("on", "status", "until"),
    [
        (date(2021, 1, 3), Status.ABSENT, None),
        (date(2021, 1, 4), Status.ENROLLED, date(2021, 3, 14)),
        (date(2021, 3, 13), Status.ENROLLED, date(2021, 3, 14)),
        (date(2021, 3, 14), Status.REGISTERED, date(2026, 3, 14)),
        (date(2026, 3, 13), Status.REGISTERED, date(2026, 3, 14)),
        (date(2026, 3, 14), Status.CONDITIONAL, date(2026, 9, 14)),
        (date(2026, 9, 13), Status.CONDITIONAL, date(2026, 9, 14)),
        (date(2026, 9, 14), Status.LAPSED, None),
    ],
)
def test_standing_by_hand(on: date, status: Status, until: date | None) -> None:
    how = standing(Facts(ENROLLED, (FIVE_YEARS,)), on)
    assert (how.status, how.until) == (status, until)


def test_a_registration_without_an_end_goes_on() -> None:
    facts = Facts(ENROLLED, (Grant("", date(2021, 2, 1), None, "vo"),))
    assert standing(facts, date(2060, 1, 1)).status is Status.REGISTERED


def test_the_latest_grant_counts() -> None:
    later = Grant("rdo_master", date(2025, 1, 1), date(2030, 1, 1), "po-2020-11")
    how = standing(Facts(ENROLLED, (FIVE_YEARS, later)), date(2025, 6, 1))
    assert (how.title, how.until) == ("rdo_master", date(2030, 1, 1))


@given(on=days, enrolled=days, starts=st.lists(days, max_size=4), left=st.none() | days)
def test_every_day_has_exactly_one_standing(on: date, enrolled: date, starts: list[date], left: date | None) -> None:
    rules = rule_set_named("po-2020-11")
    grants = tuple(Grant("rdo_1", start, due_after(rules, start)[1], rules.name) for start in sorted(starts))
    how = standing(Facts(enrolled, grants, left), on)
    assert how.status in Status
    assert how.until is None or on < how.until
    assert how.since is None or how.since <= on


@given(on=days, start=days)
def test_more_is_never_worse(on: date, start: date) -> None:
    rules = rule_set_named("po-2020-11")
    order = [Status.ABSENT, Status.LAPSED, Status.ENROLLED, Status.CONDITIONAL, Status.REGISTERED]
    one = Facts(ENROLLED, (FIVE_YEARS,))
    more = Facts(ENROLLED, (FIVE_YEARS, Grant("rdo_2", start, due_after(rules, start)[1], rules.name)))
    more = dataclasses.replace(more, grants=tuple(sorted(more.grants, key=lambda grant: grant.from_date)))
    without, with_more = standing(one, on).status, standing(more, on).status
    if without is not Status.ENROLLED:  # before the first grant of `one`, an older grant may have lapsed
        assert order.index(with_more) >= order.index(without)


@given(day=days, months=st.integers(-60, 120))
def test_months_later_keeps_the_day_where_it_can(day: date, months: int) -> None:
    later = months_later(day, months)
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months


def test_rule_sets_have_their_days() -> None:
    assert rule_set_for("po", date(2020, 11, 1)).name == "po-2020-11"
    with pytest.raises(LookupError):
        rule_set_for("po", date(2012, 12, 31))
    with pytest.raises(LookupError):
        rule_set_named("po-1900")
    assert due_after(rule_set_named("po-2020-11"), date(2022, 3, 14))[1] == date(2027, 3, 14)
    assert due_after(rule_set_named("vo"), date(2022, 3, 14))[1] is None


def test_boards_of_the_last_two_years_count() -> None:
    on = date(2026, 11, 20)
    worked = [
        ("now", date(2020, 1, 1), None),
        ("just", date(2018, 1, 1), date(2024, 11, 20)),
        ("long ago", date(2010, 1, 1), date(2024, 11, 19)),
        ("later", date(2027, 1, 1), None),
        ("", date(2020, 1, 1), None),
    ]
    assert boards_that_count(worked, on) == {"now", "just"}
    assert shared_boards(frozenset({"a", "b"}), frozenset({"b"})) == {"b"}


@pytest.mark.parametrize("text", ["", " ", "%", "__", "*", "van der", "a", "1", "'t", "?!", "v d", "\x00", "12"])
def test_there_must_be_something_to_search_by(text: str) -> None:
    with pytest.raises(BadQuery):
        read_query(text)


@pytest.mark.parametrize(
    ("typed", "given_name", "family"),
    [
        ("Jansen", "piet", "jansen"),
        ("Janssen", "piet", "jansen"),
        ("jnasen", "piet", "jansen"),
        ("Müller", "eva", "muller"),
        ("van der Berg", "jan", "berg"),
        ("v.d. Berg", "jan", "berg"),
        ("berg, van der", "jan", "berg"),
        ("Vries", "anna", "jansen-de vries"),
        ("Anna de Vries", "anna", "vries"),
        ("vi", "anna", "visser"),
        ("Bso", "jan", "bos"),
    ],
)
def test_who_is_meant(typed: str, given_name: str, family: str) -> None:
    assert score(read_query(typed), Candidate(given_name, family)) > 0.5


def test_who_is_not_meant() -> None:
    assert score(read_query("Jansen"), Candidate("jan", "bakker")) == 0.0
    assert score(read_query("Piet"), Candidate("piet", "bakker")) == 0.0  # a given name alone finds nobody
    assert score(read_query("Bakker", "Utrecht"), Candidate("jan", "bakker", "emmen")) == 0.0


def test_the_place_brings_people_there_to_the_front() -> None:
    query = read_query("jansen utrecht")
    there, elsewhere = Candidate("jan", "jansen", "utrecht"), Candidate("jan", "jansen", "emmen")
    assert score(query, there) > score(query, elsewhere) > 0


names = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12)


@given(name=names, place=st.integers(0, 11), letter=st.sampled_from("abcxyz"))
def test_one_typo_is_one_typo(name: str, place: int, letter: str) -> None:
    at = place % len(name)
    typo = name[:at] + letter + name[at + 1 :]
    assert distance(name, typo) <= 1
    assert typo in variants(name)
    assert likeness(typo, name) > 0


@given(one=names, other=names)
def test_distance_is_symmetric_and_zero_only_for_the_same(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)


@given(text=st.text(max_size=200), where=st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str, where: str) -> None:
    try:
        query = read_query(text, where)
    except BadQuery:
        return
    assert isinstance(query, Query)
    assert query.words
    assert all(set(word) <= set("abcdefghijklmnopqrstuvwxyz0123456789") for word in query.words + query.where)
    assert plain(query.text) == query.text


@given(words=st.lists(names, min_size=1, max_size=3), family=names)
def test_a_score_is_between_nothing_and_one(words: list[str], family: str) -> None:
    assert 0.0 <= score(Query(" ".join(words), tuple(words)), Candidate("anna", family, "utrecht")) <= 1.0
