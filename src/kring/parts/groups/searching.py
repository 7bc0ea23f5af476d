"""Making the groups of a division: first quickly, so that something stands; then as good as the time allows."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from django.utils.translation import get_language

from kring.core import grouping
from kring.foundation.jobs.api import Progress, Stopped, system

from . import actions, repeats, variety
from .calm import Calm
from .models import Division
from .question import Question, measured, question_of
from .states import Way
from .warming import warm_up

QUICK = 1.0  # seconds for the first groups, where those must be searched for
SOON = 0.15  # of the time: then come better ones
LEAST = 0.2  # and never less than this in all
OFTEN = 0.2
Watch = Callable[[grouping.Progress], bool]


@dataclass(frozen=True)
class Made:
    """Groups for a question. repeats: how many pairs met before, and at least that many must; None: nobody asked."""

    question: Question
    grouping: grouping.Grouping
    repeats: int | None = None
    repeats_least: int | None = None


def carry(number: int, progress: Progress) -> None:
    """The work of the job. Raises Stopped when somebody stopped it; what was found until then is kept."""
    by, division = system(), Division.objects.get(pk=number)
    stopped = False
    try:
        question = question_of(division)
        warm_up(question.people, question.sizes)
        for made in _stages(question, progress):
            actions.keep(by=system(), division=division, made=made)
            stopped = made.grouping.stopped
    except (grouping.Infeasible, grouping.NotFound, grouping.Unusable) as error:
        actions.refuse(by=by, division=division, clash=in_words(error, question_of_or_none(division)))
        return
    actions.finish(by=system(), division=division)
    if stopped:
        raise Stopped


def question_of_or_none(division: Division) -> Question | None:
    """The question, unless so many people cannot be divided at all."""
    try:
        return question_of(division)
    except grouping.Unusable:
        return None


def in_words(error: Exception, question: Question | None) -> str:
    """Why there are no groups, with placeholders for people; "" when nothing is known but that none were found."""
    if isinstance(error, grouping.Infeasible) and question is not None:
        language = "en" if (get_language() or "nl").startswith("en") else "nl"
        return grouping.words(error.conflict, question.people.ids, question.rules, language)
    return ""


def _stages(question: Question, progress: Progress) -> Iterator[Made]:
    """Groups, each time better: dealt at once, after a few seconds, and at the end."""
    started, whole = time.monotonic(), max(LEAST, float(question.division.seconds))
    strangers = question.division.way == Way.NOT_MET and question.met
    quick = min(QUICK, whole) if strangers else 0.0  # to avoid who met takes a search; to keep to rules does not
    best = _watched(lambda watch: made_in(question, quick, watch), progress, 0.0, quick / whole)
    yield best
    for share in (SOON, 1.0):
        spent = time.monotonic() - started
        left = whole * share - spent
        if best.grouping.stopped:
            return
        if left < LEAST / 2:
            continue
        search = partial(made_in, question, left)
        better = _watched(search, progress, min(1.0, spent / whole), share)
        if better.grouping.diversity > best.grouping.diversity:
            best = better
            yield best
        elif better.grouping.stopped:
            yield replace(best, grouping=replace(best.grouping, stopped=True))
            return


def _watched(search: Callable[[Watch], Made], progress: Progress, begin: float, end: float) -> Made:
    """Search beside this thread, which tells how far and how good it is, and hears when somebody says stop."""
    calm = Calm(search, hurried=begin == 0.0)  # for the first groups somebody waits
    calm.start()
    while calm.is_alive():
        calm.join(OFTEN)
        latest = calm.latest
        share = begin + (end - begin) * min(1.0, latest.share if latest else 0.0)
        good = None if latest is None or not latest.bound else min(1.0, latest.diversity / latest.bound)
        if not calm.stop_asked:
            try:
                progress.tick(min(99, int(share * 100)), 100, good=good)
            except Stopped:
                calm.stop_asked = True
    made = calm.result()
    return replace(made, grouping=replace(made.grouping, stopped=calm.stop_asked))


def made_in(question: Question, seconds: float, watch: Watch | None = None) -> Made:
    """Groups within so many seconds: as equal in size as can be, else as the division allows.

    Raises grouping.Infeasible, grouping.NotFound.
    """
    if question.division.way == Way.NOT_MET and question.met:
        return _strangers(question, seconds, watch)
    made, sized = _formed(question, question.rules, seconds, watch)
    return Made(sized, _varied(sized, made))


def _formed(
    question: Question, rules: grouping.Rules, seconds: float, watch: Watch | None
) -> tuple[grouping.Grouping, Question]:
    budget, seed = grouping.Seconds(seconds, time.monotonic), question.division.seed
    even = replace(question, sizes=even_sizes(len(question.people), question.sizes))
    try:
        return grouping.form(question.people, even.sizes, rules, budget=budget, seed=seed, progress=watch), even
    except (grouping.Infeasible, grouping.NotFound):
        if even.sizes == question.sizes:
            raise
    return grouping.form(question.people, question.sizes, rules, budget=budget, seed=seed, progress=watch), question


def even_sizes(n: int, sizes: grouping.Sizes) -> grouping.Sizes:
    """As many groups, as equal as they can be."""
    groups = len(sizes)
    return grouping.Sizes((n // groups,) * groups, (-(-n // groups),) * groups)


def _strangers(question: Question, seconds: float, watch: Watch | None) -> Made:
    """Nobody with somebody they met; when that cannot be, as few as can be, and those pairs only."""
    met = {pair: grouping.Pair(*pair, why) for pair, why in question.met.items()}
    try:
        apart = replace(question.rules, pairs=tuple(met.values()))
        made, sized = _formed(question, apart, seconds, watch)
        return Made(replace(sized, rules=apart), _varied(replace(sized, rules=apart), made), 0, 0)
    except (grouping.Infeasible, grouping.NotFound):
        pass
    budget = grouping.Seconds(seconds / 2, time.monotonic)
    even = even_sizes(len(question.people), question.sizes)
    again = repeats.unavoidable(
        len(question.people), question.met, even, question.rules, budget, question.division.seed
    )
    rules = replace(question.rules, pairs=tuple(pair for key, pair in met.items() if key not in set(again)))
    made, sized = _formed(question, rules, seconds / 2, watch)
    sized = replace(sized, rules=rules)
    varied = _varied(sized, made)
    least = repeats.fewest(question.circles, len(question.sizes))
    return Made(sized, varied, len(repeats.repeated(varied.group, question.met)), least)


def _varied(question: Question, made: grouping.Grouping) -> grouping.Grouping:
    """The same groups, after swaps where one has too few values of what the division asks variety in."""
    division = question.division
    values = next((one.values for one in question.people.attributes if one.name == division.variety), None)
    if values is None or division.variety_least < 2:
        return made
    groups = len(made.sizes)
    if min(variety.counts(made.group, values, groups)) >= division.variety_least:
        return made
    group = variety.improved(made.group, values, groups, division.variety_least, may_sit(question, made))
    return made if group == made.group else measured(question, replace(made, group=group))


def may_sit(question: Question, made: grouping.Grouping) -> Callable[[int, int, list[int]], bool]:
    """Asks whether every rule holds when somebody sits in a group with these others."""
    rules = question.rules
    foes: dict[int, set[int]] = {}
    for pair in rules.pairs:
        foes.setdefault(pair.one, set()).add(pair.other)
        foes.setdefault(pair.other, set()).add(pair.one)

    def asks(person: int, group: int, others: list[int]) -> bool:
        if rules.available is not None and made.slot and made.slot[group] not in rules.available[person]:
            return False
        if not foes.get(person, set()).isdisjoint(others):
            return False
        return all(
            apart.values[person] is None or all(apart.values[one] != apart.values[person] for one in others)
            for apart in rules.apart
        )

    return asks
