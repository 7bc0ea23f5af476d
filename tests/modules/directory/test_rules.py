"""The rules by hand and by property."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.modules.directory import rules
from kring.modules.directory.rules import Features, Moment, Reason, Statement, Turn, likeness, timeline
from kring.modules.directory.states import (
    FileKind,
    Governance,
    SchoolType,
    Sector,
    SiteKind,
    Surroundings,
    Weighting,
)

A, B, C = date(2019, 1, 1), date(2021, 1, 1), date(2026, 8, 1)
LIST = FileKind.PRIMARY_SITES


def said(day, name="De Ark", board="00001", source=LIST, is_open=True):
    return Statement(day, source, name, board, is_open)


def turns(*statements, lists=(A, B, C), kind=SiteKind.BO, **days):
    return [(one.turn, one.day) for one in timeline(kind, statements, lists, **days)]


def test_a_school_that_was_always_there_has_one_moment():
    assert turns(said(A), said(B), said(C)) == [(Turn.SEEN, A)]


def test_a_school_opens_between_two_lists():
    story = timeline(SiteKind.BO, [said(B), said(C)], [A, B, C])
    assert story == [Moment(Turn.OPENED, B, A)]


def test_a_school_closes_when_a_list_leaves_it_out_and_may_come_back():
    assert turns(said(A), said(C)) == [(Turn.SEEN, A), (Turn.CLOSED, B), (Turn.REOPENED, C)]
    assert turns(said(A)) == [(Turn.SEEN, A), (Turn.CLOSED, B)]


def test_another_name_and_another_board():
    story = timeline(SiteKind.BO, [said(A), said(B, "De Boot", "00002")], [A, B])
    assert story[1:] == [Moment(Turn.RENAMED, B, A, "De Ark", "De Boot"), Moment(Turn.MOVED, B, A, "00001", "00002")]


def test_each_series_of_files_spells_in_its_own_way():
    other = said(B, "ARK, DE", source=FileKind.SECONDARY_SCHOOLS)
    assert turns(said(A), other, said(C), lists=(A, C)) == [(Turn.SEEN, A)]


def test_for_kinds_with_lists_the_pupils_file_says_who_is_the_board_and_not_what_is_open():
    pupils = said(B, "ark", "00002", FileKind.PUPILS, is_open=False)
    assert turns(said(A), pupils, said(C, board="00002"), lists=(A, C)) == [(Turn.SEEN, A), (Turn.MOVED, B)]


def test_special_schools_open_and_close_by_the_pupils_file():
    story = [said(A, source=FileKind.PUPILS), said(B, "De Boot", source=FileKind.PUPILS, is_open=False)]
    assert turns(*story, lists=(), kind=SiteKind.SBO) == [(Turn.SEEN, A), (Turn.CLOSED, B), (Turn.RENAMED, B)]


def test_days_known_from_counts_of_pupils_come_first():
    assert turns(said(B), opened=date(2003, 10, 1), lists=(A, B)) == [(Turn.OPENED, date(2003, 10, 1))]
    assert turns(opened=None, closed=date(2005, 10, 1), lists=()) == [(Turn.CLOSED, date(2005, 10, 1))]


@given(st.permutations([said(A), said(B, board="00002"), said(C, "De Boot", "00003")]))
def test_the_order_in_which_files_came_makes_no_difference(statements):
    assert timeline(SiteKind.BO, statements, [C, A, B]) == timeline(SiteKind.BO, sorted_by_day(statements), [A, B, C])


def sorted_by_day(statements):
    return sorted(statements, key=lambda one: one.day)


@pytest.mark.parametrize("kind", [*SiteKind, "onbekend"])
def test_every_kind_has_a_type_and_a_sector(kind):
    assert rules.school_type(kind) in SchoolType
    assert rules.sector_of(kind) is (Sector.VO if kind == "vo" else Sector.PO)
    assert (rules.school_type(kind) is SchoolType.UNKNOWN) == (kind == "onbekend")


def test_grounds_have_a_place_for_unknown():
    assert [rules.surroundings(n) for n in (None, 0, 4_999, 5_000, 14_999, 15_000)] == [
        Surroundings.UNKNOWN,
        Surroundings.SPARSE,
        Surroundings.SPARSE,
        Surroundings.MIDDLE,
        Surroundings.MIDDLE,
        Surroundings.DENSE,
    ]
    assert [rules.weighting_class(w) for w in (None, Decimal("26.99"), Decimal(27), Decimal(32))] == [
        Weighting.UNKNOWN,
        Weighting.LOW,
        Weighting.MIDDLE,
        Weighting.HIGH,
    ]
    assert [rules.governance(n) for n in (None, 0, 1, 2, 10, 11)] == [
        Governance.UNKNOWN,
        Governance.UNKNOWN,
        Governance.ONE,
        Governance.FEW,
        Governance.FEW,
        Governance.MANY,
    ]


ME = Features("bo", 200, Decimal("29.0"), 8000, "Openbaar")


def test_schools_are_alike_for_reasons():
    twin = Features("bo", 160, Decimal("30.0"), 9000, "Openbaar")
    assert likeness(ME, twin) == [
        Reason.KIND,
        Reason.SIZE,
        Reason.WEIGHTING,
        Reason.SURROUNDINGS,
        Reason.DENOMINATION,
    ]
    assert likeness(ME, Features("bo", 159, Decimal("30.1"), 100, "")) == [Reason.KIND]
    assert likeness(ME, Features("vo", 200, None, 8000)) == []
    vo = Features("vo", 900, None, None, "", "PRO")
    assert likeness(vo, vo) == [Reason.KIND, Reason.STRUCTURE, Reason.SIZE]


def test_what_is_hidden_is_no_reason():
    assert Reason.SIZE not in likeness(ME, Features("bo", None, None, None))


FEATURES = st.builds(
    Features,
    st.sampled_from(["bo", "vo"]),
    st.none() | st.integers(0, 3000),
    st.none() | st.decimals(18, 42, places=2),
    st.none() | st.integers(0, 90_000),
)


@given(FEATURES, FEATURES)
def test_likeness_goes_both_ways(one, other):
    assert likeness(one, other) == likeness(other, one)
