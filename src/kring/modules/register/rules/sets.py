"""Rule sets as data, each with the days on which decisions use it. Sources: domain.md §1.3–§1.6 and §2.

A decision uses the rules of its own day and stores their name; a registration stays under the rules it was granted
in, so a renewal decided under B of a registration from A is judged by B.

What the sources leave open, and how it is read here ("reading" below); each is one value in the data:

1. Anchor, A: a renewal counts from the previous due date, also when it is early or when postponement was granted; so
   many whole terms that the new date lies after the decision.
2. Anchor, B: the new term starts on the day of the decision (reglement art. 7), and never ends before the old one did.
3. Titles of A renewed under B: RDO as niveau 2 and RADO as niveau 1 (their proof is the same), aspirants as in
   opleiding. Whoever decides may choose another title.
4. How long somebody may be aspirant or in opleiding is not known: the same term holds.
5. What was done between the last (re)registration and today counts; in B by the points it was valued at, else none.
6. The six months "onder voorwaarden", introduced in 2019, hold for every registration; after postponement again.

VO: voluntary; no criteria, hours or cycle are published, so none is invented: the office decides with a reason, and a
registration has no end.
"""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class TitleRule:
    """A title that can be asked, and the routes that lead to it."""

    code: str
    routes: tuple[str, ...]
    least_ects: int = 0
    in_training: bool = False


@dataclass(frozen=True)
class Band:
    """From so many points, a renewal holds so many years."""

    points: int
    years: int


@dataclass(frozen=True)
class Renewal:
    """What a renewal asks: any one of the ways that are given.

    themes: so many different ones (0: themes do not count). bands: lowest first (none: points do not count).
    full: the points that the register asks for a whole term. master, qualified: the titles for which a master or a
    programme vakbekwaam, finished after the last (re)registration, is enough. keeps_anchor: see readings 1 and 2.
    """

    themes: int = 0
    bands: tuple[Band, ...] = ()
    full: int = 0
    master: frozenset[str] = frozenset()
    qualified: frozenset[str] = frozenset()
    keeps_anchor: bool = False


@dataclass(frozen=True)
class RuleSet:
    """The rules of one register from a day on. years None: a registration has no end; renewal None: none is asked.

    heirs: titles of earlier rules and the title of these rules they are judged as. most_postponed: months.
    """

    name: str
    register: str
    valid_from: date
    titles: tuple[TitleRule, ...]
    years: int | None
    grace_months: int = 0
    renewal: Renewal | None = None
    heirs: dict[str, str] = field(default_factory=dict)
    most_postponed: int = 24

    def title(self, code: str) -> TitleRule | None:
        """The rule of this title, None when the set does not know it."""
        return next((rule for rule in self.titles if rule.code == code), None)

    def heir(self, code: str) -> str:
        """The title as these rules call it: itself, or what a title of earlier rules is judged as."""
        return self.heirs.get(code, code)


WAYS_IN = ("programme", "assessment", "evc", "diploma")
RULE_SETS = (
    RuleSet(
        name="po-2013",
        register="po",
        valid_from=date(2013, 1, 1),
        titles=(
            TitleRule("aspirant_rado", ("programme",), in_training=True),
            TitleRule("aspirant_rdo", ("programme",), in_training=True),
            TitleRule("rado", WAYS_IN),
            TitleRule("rdo", (*WAYS_IN, "master")),
        ),
        years=4,
        grace_months=6,
        renewal=Renewal(
            themes=3,
            master=frozenset({"aspirant_rado", "aspirant_rdo", "rado", "rdo"}),
            qualified=frozenset({"rado"}),
            keeps_anchor=True,
        ),
    ),
    RuleSet(
        name="po-2020-11",
        register="po",
        valid_from=date(2020, 11, 1),
        titles=(
            TitleRule("rdo_in_training", ("programme",), in_training=True),
            TitleRule("rdo_1", WAYS_IN, least_ects=15),
            TitleRule("rdo_2", WAYS_IN, least_ects=30),
            TitleRule("rdo_master", ("master",)),
        ),
        years=5,
        grace_months=6,
        renewal=Renewal(
            bands=(Band(60, 3), Band(80, 4), Band(100, 5), Band(120, 6), Band(140, 7)),
            full=100,
            master=frozenset({"rdo_1", "rdo_2", "rdo_master"}),
            qualified=frozenset({"rdo_1"}),
        ),
        heirs={
            "rdo": "rdo_2",
            "rado": "rdo_1",
            "aspirant_rdo": "rdo_in_training",
            "aspirant_rado": "rdo_in_training",
        },
    ),
    RuleSet(name="vo", register="vo", valid_from=date(2014, 11, 27), titles=(), years=None),
)
BY_NAME = {rules.name: rules for rules in RULE_SETS}


def rule_set_for(register: str, on: date) -> RuleSet:
    """The rules that a decision on this day uses; raises LookupError when there are none yet."""
    known = [rules for rules in RULE_SETS if rules.register == register and rules.valid_from <= on]
    if not known:
        raise LookupError(f"no rules for {register} on {on}")
    return max(known, key=lambda rules: rules.valid_from)


def rule_set_named(name: str) -> RuleSet:
    """The rule set with this name; raises LookupError for another name."""
    if name not in BY_NAME:
        raise LookupError(f"no rule set {name}")
    return BY_NAME[name]
