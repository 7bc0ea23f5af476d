"""The sentences in which a conflict is told, per language."""

from collections.abc import Sequence
from dataclasses import dataclass

from .conflicts import RuleKind


@dataclass(frozen=True)
class Phrases:
    """One language. Pairs of phrases are (for one, for more)."""

    both: str
    every: str  # {number}: a word or a figure
    numbers: tuple[str, ...]  # three, four, …
    and_: str
    or_: str
    others: str
    alike_one: str
    alike_more: str
    rule: str
    rules: str
    nowhere: str
    not_both: str
    not_every: str
    apart: str
    apart_led: str
    foes: str
    together: str
    only_one: str
    only_more: str
    never_one: str
    never_more: str
    not_always: str
    there_are: tuple[str, str]
    units: dict[str, tuple[str, str]]
    room: str
    led: str
    quota_least: str
    quota_most: str
    span: str
    least: str
    most: str
    more_groups: str
    fewer_groups: str
    leave_out: str
    steps: dict[RuleKind, str]

    def listed(self, names: Sequence[str]) -> str:
        """A, B and C."""
        return f" {self.and_} ".join([part for part in (", ".join(names[:-1]), *names[-1:]) if part])

    def either(self, steps: Sequence[str]) -> str:
        """One, two, or three."""
        return f", {self.or_} ".join([part for part in (", ".join(steps[:-1]), *steps[-1:]) if part])

    def all_of(self, count: int) -> str:
        """Both; all three; all 13."""
        if count == 2:
            return self.both
        spelt = 3 <= count < 3 + len(self.numbers)
        return self.every.format(number=self.numbers[count - 3] if spelt else count)

    def alike(self, groups: int) -> str:
        """All of one class."""
        return self.alike_one if groups == 1 else self.alike_more

    def not_all(self, people: int) -> str:
        """Not all can be seated."""
        return self.not_both if people == 2 else self.not_every

    def only(self, people: int) -> str:
        """Can only then."""
        return self.only_one if people == 1 else self.only_more

    def never(self, people: int) -> str:
        """Can never."""
        return self.never_one if people == 1 else self.never_more

    def amount(self, unit: str, count: int, written: str = "") -> str:
        """3 groups; `written` instead of the number."""
        return f"{written or count} {self.units[unit][count != 1]}"

    def count(self, unit: str, count: int) -> str:
        """There are 3 groups."""
        return self.there_are[count != 1].format(amount=self.amount(unit, count))


NL = Phrases(
    both="allebei", every="alle {number}", and_="en", or_="of", others="{count} anderen",
    numbers=("drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    alike_one="{names} zijn {all} van {what}, maar er is maar {groups} groep.",
    alike_more="{names} zijn {all} van {what}, maar er zijn maar {groups} groepen.",
    rule="Dit kan niet.",
    rules="Dit kan niet allemaal tegelijk.",
    nowhere="{names} kan geen plaats krijgen.",
    not_both="{names} kunnen niet allebei een plaats krijgen.",
    not_every="{names} kunnen niet allemaal een plaats krijgen.",
    apart="Van {what} mag er maar één in een groep.",
    apart_led="Van {what} mag er maar één in een groep, de begeleider meegeteld.",
    foes="{names} mogen niet bij elkaar{why}.",
    together="{names} blijven bij elkaar.",
    only_one="{names} kan alleen op {slots}.",
    only_more="{names} kunnen alleen op {slots}.",
    never_one="{names} kan op geen enkel moment.",
    never_more="{names} kunnen op geen enkel moment.",
    not_always="Niet iedereen kan altijd.",
    there_are=("Er is {amount}.", "Er zijn {amount}."),
    units={"groups": ("groep", "groepen"), "people": ("persoon", "mensen"), "guides": ("begeleider", "begeleiders")},
    room="Op {slot} is plaats voor {room}.",
    led="Elke groep heeft een eigen begeleider nodig, die dan kan.",
    quota_least="Elke groep heeft er minstens {number} nodig van: {name}. Het totaal is {who}.",
    quota_most="Elke groep heeft er hoogstens {number} van: {name}. Het totaal is {who}.",
    span="{low} tot {high}",
    least="Elke groep heeft minstens {size} nodig. Er zijn {all}.",
    most="Elke groep heeft hoogstens {size}.",
    more_groups="maak meer groepen",
    fewer_groups="maak minder groepen",
    leave_out="laat iemand weg",
    steps={
        RuleKind.ROOMS: "zorg voor plaats voor meer groepen",
        RuleKind.SEATS: "zorg voor plaats voor meer mensen",
        RuleKind.GUIDES: "zoek nog een begeleider",
        RuleKind.TOGETHER: "haal hen uit elkaar",
        RuleKind.QUOTA_LEAST: "vraag er minder in elke groep",
        RuleKind.QUOTA_MOST: "laat er meer toe in elke groep",
        RuleKind.LEAST: "maak de groepen kleiner",
        RuleKind.MOST: "maak de groepen groter",
        RuleKind.AVAILABLE: "vraag wie ook op een ander moment kan",
        RuleKind.FOES: "laat twee van hen toch bij elkaar",
    },
)  # fmt: skip

EN = Phrases(
    both="both", every="all {number}", and_="and", or_="or", others="{count} others",
    numbers=("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    alike_one="{names} are {all} of {what}, but there is only {groups} group.",
    alike_more="{names} are {all} of {what}, but there are only {groups} groups.",
    rule="This cannot be.",
    rules="This cannot all be at once.",
    nowhere="{names} cannot get a place.",
    not_both="{names} cannot both get a place.",
    not_every="{names} cannot all get a place.",
    apart="Only one of {what} may be in a group.",
    apart_led="Only one of {what} may be in a group, the guide included.",
    foes="{names} may not be in one group{why}.",
    together="{names} stay together.",
    only_one="{names} can only come on {slots}.",
    only_more="{names} can only come on {slots}.",
    never_one="{names} cannot come at any time.",
    never_more="{names} cannot come at any time.",
    not_always="Not everybody can always come.",
    there_are=("There is {amount}.", "There are {amount}."),
    units={"groups": ("group", "groups"), "people": ("person", "people"), "guides": ("guide", "guides")},
    room="On {slot} there is room for {room}.",
    led="Every group needs a guide of its own, who can come then.",
    quota_least="Every group needs at least {number} of: {name}. The total is {who}.",
    quota_most="Every group has at most {number} of: {name}. The total is {who}.",
    span="{low} to {high}",
    least="Every group needs at least {size}. There are {all}.",
    most="Every group has at most {size}.",
    more_groups="make more groups",
    fewer_groups="make fewer groups",
    leave_out="leave somebody out",
    steps={
        RuleKind.ROOMS: "find room for more groups",
        RuleKind.SEATS: "find room for more people",
        RuleKind.GUIDES: "find another guide",
        RuleKind.TOGETHER: "split them up",
        RuleKind.QUOTA_LEAST: "ask for fewer in every group",
        RuleKind.QUOTA_MOST: "allow more in every group",
        RuleKind.LEAST: "make the groups smaller",
        RuleKind.MOST: "make the groups larger",
        RuleKind.AVAILABLE: "ask who can also come at another time",
        RuleKind.FOES: "let two of them meet after all",
    },
)  # fmt: skip

PHRASES = {"nl": NL, "en": EN}
