"""Rule sets as data, each with the days on which decisions use it. Sources: domain.md §1.3, §1.4 and §2.

PO era B: titles and their proof (§1.3), five years from the decision (§1.4, reglement art. 7), six months "onder
voorwaarden" after the end (§1.4). Older rules arrive with the next issue. VO: voluntary; no criteria, hours or cycle
are published, so none is invented here: the office decides with a reason, and a registration has no end.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class TitleRule:
    """A title that can be asked, and the routes that lead to it."""

    code: str
    routes: tuple[str, ...]
    least_ects: int = 0


@dataclass(frozen=True)
class RuleSet:
    """The rules of one register from a day on. years None: a registration has no end."""

    name: str
    register: str
    valid_from: date
    titles: tuple[TitleRule, ...]
    years: int | None
    grace_months: int = 0

    def title(self, code: str) -> TitleRule | None:
        """The rule of this title, None when the set does not know it."""
        return next((rule for rule in self.titles if rule.code == code), None)


RULE_SETS = (
    RuleSet(
        name="po-2020",
        register="po",
        valid_from=date(2020, 11, 1),
        titles=(
            TitleRule("rdo_in_training", ("programme",)),
            TitleRule("rdo_1", ("programme", "assessment", "evc", "diploma"), least_ects=15),
            TitleRule("rdo_2", ("programme", "assessment", "evc", "diploma"), least_ects=30),
            TitleRule("rdo_master", ("master",)),
        ),
        years=5,
        grace_months=6,
    ),
    RuleSet(name="vo-2014", register="vo", valid_from=date(2014, 11, 27), titles=(), years=None),
)


def rule_set_for(register: str, on: date) -> RuleSet:
    """The rules that a decision on this day uses; raises LookupError when there are none yet."""
    known = [rules for rules in RULE_SETS if rules.register == register and rules.valid_from <= on]
    if not known:
        raise LookupError(f"no rules for {register} on {on}")
    return max(known, key=lambda rules: rules.valid_from)


def rule_set_named(name: str) -> RuleSet:
    """The rule set with this name; raises LookupError for another name."""
    for rules in RULE_SETS:
        if rules.name == name:
            return rules
    raise LookupError(f"no rule set {name}")
