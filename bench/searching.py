"""What people type when they look for a leader, and how often that leader is among the twenty."""

import random
from datetime import date

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def with_typo(text: str, dice: random.Random) -> str:
    """The text with one letter wrong, missing, doubled, or changed places with the next one."""
    place = dice.choice([number for number, letter in enumerate(text) if letter.isalpha()])
    before, letter, after = text[:place], text[place], text[place + 1 :]
    kind = dice.randrange(4)
    if kind == 0:
        return before + dice.choice(LETTERS.replace(letter.lower(), "")) + after
    if kind == 1:
        return before + after
    if kind == 2 and after:
        return before + after[0] + letter + after[1:]
    return before + dice.choice(LETTERS) + letter + after


def some(count: int, seed: int) -> list[tuple[str, str, str, str]]:
    """Number, full name, surname and place of so many people who can be found, by these dice."""
    from kring.modules.register.models import Entry

    found = Entry.objects.exclude(places="").order_by("pk")
    rows = found.values_list("enrolment__number", "given_name", "prefix", "family_name", "places")
    dice = random.Random(seed)  # noqa: S311  a sample
    chosen = dice.sample(list(rows), count)
    return [
        (number, " ".join(filter(None, (given, prefix, family))), " ".join(filter(None, (prefix, family))), places)
        for number, given, prefix, family, places in chosen
    ]


def queries(count: int, seed: int) -> list[tuple[str, str]]:
    """What is typed: full names with a typo, and surnames with a place, in turns."""
    dice = random.Random(seed)  # noqa: S311
    return [
        (with_typo(full, dice), "") if turn % 2 else (surname, _place(places))
        for turn, (_, full, surname, places) in enumerate(some(count, seed))
    ]


def typo_hits(count: int, seed: int) -> float:
    """The share of people found among the twenty by their full name with one typo."""
    dice = random.Random(seed)  # noqa: S311
    return _share([(number, with_typo(full, dice), "") for number, full, _, _ in some(count, seed)])


def lastname_place_hits(count: int, seed: int) -> float:
    """The share of people found among the twenty by surname and place."""
    return _share([(number, surname, _place(places)) for number, _, surname, places in some(count, seed)])


def _place(places: str) -> str:
    return places.split(",")[0].strip()


def _share(asked: list[tuple[str, str, str]]) -> float:
    from kring.modules.register.queries import find

    today = date.today()  # noqa: DTZ011  the day of the machine, as the demonstration has it
    hits = sum(
        number in {row.number for row in find(name=name, where=where, on=today).rows} for number, name, where in asked
    )
    return hits / len(asked)
