"""What is still needed, for any facts and evidence; and until when a renewal holds."""

import dataclasses
from datetime import date, timedelta

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from kring.modules.register import words
from kring.modules.register.rules import (
    Evidence,
    Facts,
    Grant,
    Need,
    Postponement,
    Step,
    due_after,
    months_later,
    needed,
    rule_set_for,
    rule_set_named,
    weigh,
)
from kring.modules.register.rules.reminding import moment_for

from .test_register_needed import LEVEL_2, RDO, A, B, points

PO_WORDS = ("punt", "thema", "RDO", "herregistr", "titel", "master", "vakbekwaam", "uitstel", "termijn")
days = st.dates(date(2013, 1, 1), date(2040, 1, 1))
texts = st.text(min_size=1, max_size=300)
pieces = st.builds(
    Evidence,
    id=st.integers(1, 9999),
    title=texts,
    on=days,
    kind=st.sampled_from(["training", "master", "qualified", "other"]),
    themes=st.frozensets(st.sampled_from("12345678"), max_size=4),
    points=st.none() | st.integers(-5, 150),
    proven=st.booleans(),
)
lists = st.lists(pieces, max_size=8)


@st.composite
def po_facts(draw: st.DrawFn) -> Facts:
    day = draw(days)
    facts = Facts(day)
    grants: list[Grant] = []
    for _ in range(draw(st.integers(0, 3))):
        day += timedelta(days=draw(st.integers(1, 2500)))
        rules = rule_set_for("po", day)
        title = draw(st.sampled_from([rule.code for rule in rules.titles]))
        anchor, due = due_after(rules, day, grants[-1] if grants else None)
        grants.append(Grant(title, day, due, rules.name, anchor))
    more = [
        Postponement(start, months_later(start, draw(st.integers(1, 24)))) for start in draw(st.lists(days, max_size=2))
    ]
    return dataclasses.replace(
        facts,
        grants=tuple(grants),
        postponements=tuple(sorted(more, key=lambda one: one.from_date)),
        removals=tuple(sorted(draw(st.lists(days, max_size=1)))),
        left_on=draw(st.none() | days),
    )


@given(facts=po_facts(), evidence=lists, on=days, language=st.sampled_from(["nl", "en"]))
def test_no_sentence_is_longer_than_twenty_words(
    facts: Facts, evidence: list[Evidence], on: date, language: str
) -> None:
    with translation.override(language):
        sentences = words.sentences(needed(facts, evidence, rule_set_for("po", on), on))
    assert sentences
    assert all(0 < len(sentence.split()) <= words.MOST_WORDS for sentence in sentences)


@given(titles=st.lists(texts, max_size=9), need=st.sampled_from(list(Need)), amount=st.integers(0, 999))
def test_no_step_is_longer_either(titles: list[str], need: Need, amount: int) -> None:
    for before in (None, date(2027, 3, 14)):
        sentence = words.sentence(Step(need, amount, 5, before, tuple(titles)))
        assert len(sentence.split()) <= words.MOST_WORDS


@given(starts=st.lists(days, max_size=2), evidence=lists, on=days)
def test_a_vo_leader_reads_no_po_words(starts: list[date], evidence: list[Evidence], on: date) -> None:
    facts = Facts(date(2015, 1, 1), tuple(Grant("", start, None, "vo") for start in sorted(starts)))
    if on < date(2014, 11, 27):
        return
    own_words = dataclasses.replace(facts)
    for sentence in words.sentences(needed(own_words, evidence, rule_set_for("vo", on), on)):
        assert not any(word in sentence for word in PO_WORDS)


@given(evidence=lists, more=pieces, on=st.dates(date(2014, 1, 1), date(2040, 1, 1)), rules=st.sampled_from([A, B]))
def test_more_evidence_never_worsens(evidence: list[Evidence], more: Evidence, on: date, rules: str) -> None:
    for title in ("rado", "rdo", "rdo_1", "rdo_2", "rdo_in_training"):
        grant = Grant(title, date(2014, 1, 1), date(2018, 1, 1), A)
        before = weigh(rule_set_named(rules), grant, evidence, on)
        after = weigh(rule_set_named(rules), grant, [*evidence, more], on)
        assert [way.way for way in before] == [way.way for way in after]
        assert all(one.have <= two.have and one.years <= two.years for one, two in zip(before, after, strict=True))


def test_rules_that_ask_no_renewal_know_no_way() -> None:
    assert weigh(rule_set_named("vo"), LEVEL_2, [points(1, "Alles", 900)], date(2026, 1, 1)) == ()


@given(facts=po_facts(), evidence=lists, more=pieces, on=days)
def test_more_evidence_never_asks_more(facts: Facts, evidence: list[Evidence], more: Evidence, on: date) -> None:
    rules = rule_set_for("po", on)
    before, after = needed(facts, evidence, rules, on), needed(facts, [*evidence, more], rules, on)
    assert after.years >= before.years
    assert after.met or not before.met


# -- until when ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("points_had", "years"),
    [(59, 0), (60, 3), (79, 3), (80, 4), (99, 4), (100, 5), (120, 6), (139, 6), (140, 7), (900, 7)],
)
def test_the_bands(points_had: int, years: int) -> None:
    ways = weigh(rule_set_named(B), LEVEL_2, [points(1, "Alles", points_had)], date(2026, 1, 1))
    assert ways[0].years == years


@pytest.mark.parametrize(
    ("decided", "anchor", "due"),
    [
        (date(2020, 2, 1), date(2020, 3, 14), date(2024, 3, 14)),  # in time
        (date(2020, 8, 30), date(2020, 3, 14), date(2024, 3, 14)),  # late: the next date does not shift
        (date(2025, 1, 1), date(2024, 3, 14), date(2028, 3, 14)),  # very late: whole terms from the same anchor
    ],
)
def test_late_renewal_keeps_the_anchor_in_era_a(decided: date, anchor: date, due: date) -> None:
    assert due_after(rule_set_named(A), decided, RDO) == (anchor, due)


def test_era_b_counts_from_the_decision_and_never_ends_before_the_old_term() -> None:
    rules = rule_set_named(B)
    assert due_after(rules, date(2027, 8, 1), LEVEL_2, 3) == (date(2027, 8, 1), date(2030, 8, 1))
    assert due_after(rules, date(2023, 8, 1), LEVEL_2, 3)[1] == date(2027, 3, 14)
    assert due_after(rules, date(2021, 1, 1), RDO, 5)[1] == date(2026, 1, 1)


@given(decided=days, start=days, years=st.sampled_from([None, 3, 4, 5, 6, 7]))
def test_a_renewal_always_gives_time(decided: date, start: date, years: int | None) -> None:
    for name in (A, B):
        previous = Grant("rdo", start, months_later(start, 48), A)
        _anchor, due = due_after(rule_set_named(name), max(decided, start), previous, years)
        assert due is not None
        assert due > max(decided, start)


def test_the_nearest_moment_that_has_come() -> None:
    due, moments = date(2027, 3, 14), [12, 6, 3, 1]
    assert moment_for(due, date(2026, 3, 13), moments) is None
    assert moment_for(due, date(2026, 3, 14), moments) == 12
    assert moment_for(due, date(2027, 1, 14), moments) == 3
    assert moment_for(due, date(2027, 3, 13), moments) == 1
    assert moment_for(due, due, moments) is None
    assert moment_for(due, date(2027, 1, 1), []) is None
