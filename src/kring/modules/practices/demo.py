"""The demonstration's practices: what its leaders wrote, tried and asked, by the module's own actions.

The same seed, day and size give the same story. Practices and trials come in by one bulk action; those who can sign in
write, try and ask by the verbs of the pages.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kring.foundation.people.api import LEADING, actor_for, relations_of, relations_to_many
from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.modules.directory.api import contexts_of, teaching_sites

from . import actions
from .actions import NewPractice, NewTrial, Noted, Told
from .demo_words import ADAPTED, ANSWER, CONTEXTS, HAPPENED, PRACTICES, QUESTION, Written
from .models import Asked, Practice
from .states import Result, Shown

OFTEN = (Result.GOOD, Result.GOOD, Result.GOOD, Result.MIXED, Result.MIXED, Result.BAD)
MOST_TRIALS = 12


@dataclass(frozen=True)
class DemoLeader:
    """Somebody who leads a school today: who, where, primary or secondary, and the province."""

    person_id: int
    site: str
    sector: str
    province: str


def tell_story(
    *, by: Actor, seed: int, size: str, cast: Mapping[str, int], leaders: Sequence[DemoLeader] | None = None
) -> int:
    """Twenty practices with up to twelve trials each, and a small story of those who can sign in; returns how many.

    size: "small" or "national"; it decides nothing here. cast: person ids of those who can sign in, by mail name.
    leaders: who writes and tries; None for who leads a school today.
    """
    crowd = [one for one in (leaders or _leading(by.today)) if one.person_id not in set(cast.values())]
    dice = random.Random(f"{seed} practices")  # noqa: S311  stories, not secrets
    rows = _practices(dice, crowd, by.today, cast.get("eline"))
    made = actions.bring_in(by=by, rows=rows)
    _willing(by, rows)
    if made:
        _cast_story(by, cast, made, rows)
    return len(made)


def _leading(on: date) -> list[DemoLeader]:
    """One leader per school, in order of their number."""
    kinds = {code: kind for code, kind, _board in teaching_sites()}
    rows = relations_to_many([Ref("site", code) for code in kinds], roles=LEADING, on=on)
    places = {row.person_id: row.ref.id for row in rows}
    contexts = contexts_of(set(places.values()))
    return [
        DemoLeader(who, site, "vo" if kinds[site] == "vo" else "po", contexts[site].province)
        for who, site in sorted(places.items()) if site in contexts
    ]  # fmt: skip


def _practices(dice: random.Random, crowd: Sequence[DemoLeader], today: date, editor: int | None) -> list[NewPractice]:
    """Each practice by another leader, over as many provinces as there are."""
    rows: list[NewPractice] = []
    places: dict[int, int] = {}  # among the words → among the rows
    authors = {sector: _spread(dice, [one for one in crowd if one.sector == sector]) for sector in ("po", "vo")}
    for place, words in enumerate(PRACTICES):
        able = authors[words.sector]
        if not able:
            continue
        author = able.pop(0)
        at = _moment(today, 620 - 29 * place)
        others = [one for one in crowd if one.sector == words.sector and one.person_id != author.person_id]
        trials = _trials(dice, others, at, today)
        like = places.get(words.like) if words.like is not None else None
        places[place] = len(rows)
        rows.append(NewPractice(author.person_id, _text(dice, words, author), at, trials, like, editor))
    return rows


def _spread(dice: random.Random, able: Sequence[DemoLeader]) -> list[DemoLeader]:
    """These leaders with the provinces taking turns."""
    by_province: dict[str, list[DemoLeader]] = {}
    for one in dice.sample(able, len(able)):
        by_province.setdefault(one.province, []).append(one)
    lists = [by_province[name] for name in sorted(by_province)]
    return [one for turn in range(max(map(len, lists), default=0)) for rows in lists for one in rows[turn : turn + 1]]


def _text(dice: random.Random, words: Written, author: DemoLeader) -> dict[str, Any]:
    return {
        "title": words.title, "problem": words.problem, "context": dice.choice(CONTEXTS), "steps": words.steps,
        "doer": words.doer, "hours": words.hours, "money": words.money, "conditions": words.conditions,
        "effect": words.effect, "evidence": words.evidence, "themes": words.themes, "audience": [words.sector],
        "site": author.site, "may_ask": dice.random() < 0.6, "with_school": dice.random() < 0.5,
    }  # fmt: skip


def _trials(dice: random.Random, others: Sequence[DemoLeader], since: datetime, today: date) -> tuple[NewTrial, ...]:
    chosen = dice.sample(others, min(len(others), dice.randint(0, MOST_TRIALS)))
    days = max(1, (today - since.date()).days - 1)
    return tuple(
        NewTrial(one.person_id, since + timedelta(days=1 + int(dice.random() * days)), _told(dice, one))
        for one in chosen
    )


def _told(dice: random.Random, one: DemoLeader) -> Told:
    """The schools are real and the stories are not: only what went well gets the name of a school."""
    result = dice.choice(OFTEN)
    shown = [Shown.COUNTED, Shown.NAMELESS, Shown.NAMELESS, Shown.SCHOOL if result is Result.GOOD else Shown.NAMELESS]
    return Told(
        result=result.value,
        happened=dice.choice(HAPPENED[result.value]),
        site=one.site,
        shown=dice.choice(shown).value,
        adaptation=dice.choice(ADAPTED) if dice.random() < 0.6 else "",
    )


def _willing(by: Actor, rows: Sequence[NewPractice]) -> None:
    """Every second author may be asked about the themes of their practice."""
    for row in rows[::2]:
        actions.be_willing(by=_then(row.author_id, by, 60), themes=row.text["themes"], paused=False)


def _cast_story(by: Actor, cast: Mapping[str, int], made: Sequence[int], rows: Sequence[NewPractice]) -> None:
    """Rosa asked, was answered and experiments; Noor offered something that waits for an editor."""
    first = Practice.objects.select_related("live").get(pk=made[0])
    rosa, noor = cast.get("rosa"), cast.get("noor")
    if rosa is not None:
        _rosa(by, rosa, first)
    if noor is not None:
        words = {
            "title": "Een kop koffie met wie net begint", "problem": "Nieuwe collega's durfden niets te vragen.",
            "steps": ["Drink elke vrijdag koffie met wie net begint", "Vraag wat er nog niet duidelijk was"],
            "effect": "Vragen komen nu in week één, niet in mei.", "evidence": "own", "audience": ["po", "vo"],
            "themes": ["po-18-01"],
        }  # fmt: skip
        then = _then(noor, by, 3)
        actions.offer(by=then, practice=actions.begin(by=then, text=words), consent=True)


def _rosa(by: Actor, rosa: int, first: Practice) -> None:
    sites = [row.ref.id for row in relations_of(rosa, on=by.today) if row.ref.kind == "site"]
    if sites:
        told = Told(Result.MIXED.value, HAPPENED["mixed"][1], sites[0], Shown.NAMELESS.value, ADAPTED[1])
        actions.tell_trial(by=_then(rosa, by, 40), practice=first, told=told)
    card = Noted(
        "Bezoek met één vraag vooraf", expected="Korter praten, meer eruit halen.",
        tried="Twee maatjes schreven vooraf één vraag op.", saw="De eerste keer vergaten ze de vraag. Daarna ging het.",
    )  # fmt: skip
    actions.begin_experiment(by=_then(rosa, by, 12), noted=card, practice=first)
    try:
        question = actions.ask(by=_then(rosa, by, 20), words=QUESTION, practice=first)
    except actions.NobodyToAsk:
        return
    lies = Asked.objects.filter(question=question).select_related("question").first()
    if lies is not None:
        actions.answer(by=_then(lies.person_id, by, 18), asked=lies, words=ANSWER)
        actions.thank(by=_then(rosa, by, 17), asked=Asked.objects.select_related("question").get(pk=lies.pk))


def _moment(today: date, days: int) -> datetime:
    return datetime.combine(today - timedelta(days=days), time(16, 30), AMSTERDAM)


def _then(person_id: int, by: Actor, days: int) -> Actor:
    return actor_for(person_id, _moment(by.today, days))
