"""A conflict in words: who, which rules, what to change. Short sentences, in Dutch or English."""

from collections.abc import Iterable, Sequence

from .conflicts import Conflict, Reason, RuleKind
from .phrases import PHRASES, Phrases
from .problem import Quota, Rules

SHOWN = 12  # names; of more people the first ten are named and the others counted
HELPED_BY_GROUPS = {RuleKind.APART, RuleKind.FOES, RuleKind.MOST, RuleKind.QUOTA_MOST}
HURT_BY_GROUPS = {RuleKind.ROOMS, RuleKind.LEAST, RuleKind.QUOTA_LEAST, RuleKind.GUIDES}
CROWDING = {RuleKind.ROOMS, RuleKind.SEATS, RuleKind.GUIDES}


def words(conflict: Conflict, people_ids: Sequence[str], rules: Rules, language: str = "en") -> str:
    """The conflict in sentences. people_ids: how everybody is called. language: "en" or "nl"."""
    return _Telling(conflict, people_ids, rules, PHRASES[language]).text()


class _Telling:
    """One conflict being told."""

    def __init__(self, conflict: Conflict, people_ids: Sequence[str], rules: Rules, phrases: Phrases) -> None:
        self.conflict, self.ids, self.rules, self.say = conflict, people_ids, rules, phrases
        self.kinds = {rule.kind for rule in conflict.rules}

    def text(self) -> str:
        people, groups = self.conflict.people, self.conflict.groups
        if self.kinds == {RuleKind.APART} and len(self.conflict.rules) == 1:
            every, what = self.say.all_of(len(people)), self.class_name(self.conflict.rules[0])
            sentences = [self.say.alike(groups).format(names=self.names(people), all=every, what=what, groups=groups)]
        else:
            sentences = [self.opening(), *dict.fromkeys(self.facts())]
            if RuleKind.TOGETHER not in self.kinds and self.kinds != {RuleKind.AVAILABLE}:
                sentences.append(self.say.count("groups", groups))
        return " ".join([*sentences, self.advice()])

    def names(self, people: Iterable[int]) -> str:
        listed = [self.ids[one] for one in people]
        if len(listed) > SHOWN:
            listed = [*listed[:10], self.say.others.format(count=len(listed) - 10)]
        return self.say.listed(listed)

    def opening(self) -> str:
        people = self.conflict.people
        if not people:
            return self.say.rule if len(self.conflict.rules) == 1 else self.say.rules
        if len(people) == 1:
            return self.say.nowhere.format(names=self.names(people))
        return self.say.not_all(len(people)).format(names=self.names(people))

    def class_name(self, rule: Reason) -> str:
        row, value = rule.numbers
        apart = self.rules.apart[row]
        values = list(dict.fromkeys(one for one in apart.values if one is not None))
        return f"{apart.name} {values[value]}"

    def facts(self) -> Iterable[str]:
        for rule in self.conflict.rules:
            kind = rule.kind
            if kind is RuleKind.APART:
                led = RuleKind.GUIDES in self.kinds
                yield (self.say.apart_led if led else self.say.apart).format(what=self.class_name(rule))
            elif kind is RuleKind.FOES:
                yield self.foes(rule)
            elif kind is RuleKind.TOGETHER:
                yield self.say.together.format(names=self.names(rule.numbers))
            elif kind is RuleKind.AVAILABLE:
                yield from self.available()
            elif kind in CROWDING:
                yield self.crowding(rule)
            else:
                yield self.number(rule)

    def foes(self, rule: Reason) -> str:
        why = next((one.why for one in self.rules.pairs if {one.one, one.other} == set(rule.numbers)), "named")
        return self.say.foes.format(names=self.names(rule.numbers), why="" if why == "named" else f" ({why})")

    def available(self) -> Iterable[str]:
        """When the named people can; those who can at the same times in one sentence."""
        alike: dict[frozenset[int], list[int]] = {}
        available = self.rules.available or ()
        for one in self.conflict.people:
            alike.setdefault(available[one], []).append(one)
        if not alike or len(alike) > 4:
            yield self.say.not_always
            return
        for can, people in alike.items():
            if len(can) < len(self.rules.slots):
                names, number = self.names(people), len(people)
                slots = self.say.listed([self.rules.slots[slot].name for slot in sorted(can)])
                yield (self.say.only(number) if can else self.say.never(number)).format(names=names, slots=slots)

    def crowding(self, rule: Reason) -> str:
        if rule.kind is RuleKind.GUIDES:
            count = len(self.rules.guides)
            return self.say.count("guides", count) if count < self.conflict.groups else self.say.led
        slot = self.rules.slots[rule.numbers[0]]
        rooms = rule.kind is RuleKind.ROOMS
        room = self.say.amount("groups" if rooms else "people", slot.rooms if rooms else slot.seats or 0)
        return self.say.room.format(slot=slot.name, room=room)

    def number(self, rule: Reason) -> str:
        if rule.kind in (RuleKind.QUOTA_LEAST, RuleKind.QUOTA_MOST):
            quota = self.rules.quotas[rule.numbers[0]]
            least = rule.kind is RuleKind.QUOTA_LEAST
            number = quota.least if least else self.at_most(quota)
            phrase = self.say.quota_least if least else self.say.quota_most
            return phrase.format(name=quota.name, number=number, who=len(quota.who))
        low, high = rule.numbers
        span = str(low) if low == high else self.say.span.format(low=low, high=high)
        phrase = self.say.least if rule.kind is RuleKind.LEAST else self.say.most
        return phrase.format(size=self.say.amount("people", high, span), all=self.say.amount("people", len(self.ids)))

    def at_most(self, quota: Quota) -> int:
        short = quota.where_enough and len(quota.who) < quota.least * self.conflict.groups
        return quota.least if short or quota.most is None else quota.most

    def advice(self) -> str:
        """What would help; at most three things, the last of which is to leave somebody out."""
        steps = [self.say.more_groups] if self.kinds <= HELPED_BY_GROUPS else []
        steps += [step for kind, step in self.say.steps.items() if kind in self.kinds]
        if self.conflict.people:
            steps = [*steps[:2], self.say.leave_out]
        elif self.kinds <= HURT_BY_GROUPS:
            steps.append(self.say.fewer_groups)
        text = self.say.either(steps[:3])
        return text[0].upper() + text[1:] + "."
