"""Worked clashes, one of every kind: the question, who and what clash, and the sentences in Dutch and in English."""

from dataclasses import dataclass

from kring.core.grouping.problem import Apart, Guide, Pair, Quota, Rules, Sizes, Slot

NAMES = ["Anna", "Bram", "Chris", "Dewi", "Emre", "Fleur"]
MON, TUE = Slot("maandag", 1), Slot("dinsdag", 1)
ALWAYS = frozenset({0, 1})


@dataclass(frozen=True)
class Clash:
    """A question that cannot be answered, and what is told about it."""

    name: str
    sizes: Sizes
    rules: Rules
    people: tuple[int, ...]
    kinds: tuple[str, ...]
    dutch: str
    english: str


def _sizes(least: int, most: int, groups: int) -> Sizes:
    return Sizes((least,) * groups, (most,) * groups)


THREE_OF_TWO = _sizes(3, 3, 2)

CLASHES = [
    Clash(
        "a class larger than the number of groups", THREE_OF_TWO,
        Rules(apart=[Apart("bestuur", [123, 123, 123, 9, 9, None])]),
        (0, 1, 2), ("apart",),
        "Anna, Bram en Chris zijn alle drie van bestuur 123, maar er zijn maar 2 groepen. Maak meer groepen, "
        "of laat iemand weg.",
        "Anna, Bram and Chris are all three of bestuur 123, but there are only 2 groups. Make more groups, "
        "or leave somebody out.",
    ),
    Clash(
        "a class larger than the rooms in its slots", THREE_OF_TWO,
        Rules(
            apart=[Apart("bestuur", [1, 1, None, None, None, None])], slots=[MON, TUE],
            available=[frozenset({0}), frozenset({0}), ALWAYS, ALWAYS, ALWAYS, ALWAYS],
        ),
        (0, 1), ("apart", "available", "rooms"),
        "Anna en Bram kunnen niet allebei een plaats krijgen. Van bestuur 1 mag er maar één in een groep. "
        "Anna en Bram kunnen alleen op maandag. Op maandag is plaats voor 1 groep. Er zijn 2 groepen. "
        "Zorg voor plaats voor meer groepen, vraag wie ook op een ander moment kan, of laat iemand weg.",
        "Anna and Bram cannot both get a place. Only one of bestuur 1 may be in a group. "
        "Anna and Bram can only come on maandag. On maandag there is room for 1 group. There are 2 groups. "
        "Find room for more groups, ask who can also come at another time, or leave somebody out.",
    ),
    Clash(
        "a class and too few guides of another", THREE_OF_TWO,
        Rules(
            apart=[Apart("bestuur", [1, 1, None, None, None, None])],
            guides=[Guide("Gerda", {"bestuur": 1}), Guide("Hans")],
        ),
        (0, 1), ("apart", "guides"),
        "Anna en Bram kunnen niet allebei een plaats krijgen. Van bestuur 1 mag er maar één in een groep, "
        "de begeleider "
        "meegeteld. Elke groep heeft een eigen begeleider nodig, die dan kan. Er zijn 2 groepen. "
        "Zoek nog een begeleider, of laat iemand weg.",
        "Anna and Bram cannot both get a place. Only one of bestuur 1 may be in a group, the guide included. "
        "Every group needs a guide of its own, who can come then. There are 2 groups. "
        "Find another guide, or leave somebody out.",
    ),
    Clash(
        "three who may not meet, in two groups", THREE_OF_TWO,
        Rules(pairs=[Pair(0, 1), Pair(1, 2, "met in round 3"), Pair(0, 2), Pair(3, 4)]),
        (0, 1, 2), ("foes", "foes", "foes"),
        "Anna, Bram en Chris kunnen niet allemaal een plaats krijgen. Anna en Bram mogen niet bij elkaar. "
        "Anna en Chris "
        "mogen niet bij elkaar. Bram en Chris mogen niet bij elkaar (met in round 3). Er zijn 2 groepen. "
        "Maak meer groepen, laat twee van hen toch bij elkaar, of laat iemand weg.",
        "Anna, Bram and Chris cannot all get a place. Anna and Bram may not be in one group. "
        "Anna and Chris may not be in "
        "one group. Bram and Chris may not be in one group (met in round 3). There are 2 groups. "
        "Make more groups, let two of them meet after all, or leave somebody out.",
    ),
    Clash(
        "a set larger than a group", THREE_OF_TWO,
        Rules(together=[frozenset({0, 1}), frozenset({1, 2, 3})]),
        (0, 1, 2, 3), ("most", "together"),
        "Anna, Bram, Chris en Dewi kunnen niet allemaal een plaats krijgen. Elke groep heeft hoogstens 3 mensen. "
        "Anna, Bram, Chris en Dewi blijven bij elkaar. Haal hen uit elkaar, maak de groepen groter, "
        "of laat iemand weg.",
        "Anna, Bram, Chris and Dewi cannot all get a place. Every group has at most 3 people. "
        "Anna, Bram, Chris and Dewi stay together. Split them up, make the groups larger, or leave somebody out.",
    ),
    Clash(
        "a set that holds two who may not meet", THREE_OF_TWO,
        Rules(together=[frozenset({0, 1, 2})], pairs=[Pair(2, 0)]),
        (0, 2), ("foes", "together"),
        "Anna en Chris kunnen niet allebei een plaats krijgen. Anna en Chris mogen niet bij elkaar. "
        "Anna, Bram en Chris blijven bij elkaar. Haal hen uit elkaar, laat twee van hen toch bij elkaar, "
        "of laat iemand weg.",
        "Anna and Chris cannot both get a place. Anna and Chris may not be in one group. "
        "Anna, Bram and Chris stay together. Split them up, let two of them meet after all, or leave somebody out.",
    ),
    Clash(
        "a set that holds two of one class", THREE_OF_TWO,
        Rules(together=[frozenset({0, 1})], apart=[Apart("school", ["a", "a", "b", "c", "d", "e"])]),
        (0, 1), ("apart", "together"),
        "Anna en Bram kunnen niet allebei een plaats krijgen. Van school a mag er maar één in een groep. "
        "Anna en Bram blijven bij elkaar. Haal hen uit elkaar, of laat iemand weg.",
        "Anna and Bram cannot both get a place. Only one of school a may be in a group. "
        "Anna and Bram stay together. Split them up, or leave somebody out.",
    ),
    Clash(
        "a set without a slot in common", THREE_OF_TWO,
        Rules(
            together=[frozenset({0, 1})], slots=[MON, TUE],
            available=[frozenset({0}), frozenset({1}), ALWAYS, ALWAYS, ALWAYS, ALWAYS],
        ),
        (0, 1), ("available", "together"),
        "Anna en Bram kunnen niet allebei een plaats krijgen. Anna kan alleen op maandag. Bram kan alleen op dinsdag. "
        "Anna en Bram blijven bij elkaar. Haal hen uit elkaar, vraag wie ook op een ander moment kan, "
        "of laat iemand weg.",
        "Anna and Bram cannot both get a place. Anna can only come on maandag. Bram can only come on dinsdag. "
        "Anna and Bram stay together. Split them up, ask who can also come at another time, or leave somebody out.",
    ),
    Clash(
        "somebody who can never", THREE_OF_TWO,
        Rules(slots=[MON, TUE], available=[frozenset(), *[ALWAYS] * 5]),
        (0,), ("available",),
        "Anna kan geen plaats krijgen. Anna kan op geen enkel moment. Vraag wie ook op een ander moment kan, "
        "of laat iemand weg.",
        "Anna cannot get a place. Anna cannot come at any time. Ask who can also come at another time, "
        "or leave somebody out.",
    ),
    Clash(
        "more people than seats in their slot", THREE_OF_TWO,
        Rules(slots=[Slot("maandag", 2, 2), Slot("dinsdag", 2)], available=[frozenset({0})] * 3 + [ALWAYS] * 3),
        (0, 1, 2), ("available", "seats"),
        "Anna, Bram en Chris kunnen niet allemaal een plaats krijgen. Anna, Bram en Chris kunnen alleen op maandag. "
        "Op maandag is plaats voor 2 mensen. Er zijn 2 groepen. "
        "Zorg voor plaats voor meer mensen, vraag wie ook op een ander moment kan, of laat iemand weg.",
        "Anna, Bram and Chris cannot all get a place. Anna, Bram and Chris can only come on maandag. "
        "On maandag there is room for 2 people. There are 2 groups. "
        "Find room for more people, ask who can also come at another time, or leave somebody out.",
    ),
    Clash(
        "fewer rooms than groups", _sizes(2, 2, 3),
        Rules(slots=[MON, TUE]),
        (), ("rooms", "rooms"),
        "Dit kan niet allemaal tegelijk. Op maandag is plaats voor 1 groep. Op dinsdag is plaats voor 1 groep. "
        "Er zijn 3 groepen. Zorg voor plaats voor meer groepen, of maak minder groepen.",
        "This cannot all be at once. On maandag there is room for 1 group. On dinsdag there is room for 1 group. "
        "There are 3 groups. Find room for more groups, or make fewer groups.",
    ),
    Clash(
        "too few guides", THREE_OF_TWO,
        Rules(guides=[Guide("Gerda")]),
        (), ("guides",),
        "Dit kan niet. Er is 1 begeleider. Er zijn 2 groepen. Zoek nog een begeleider, of maak minder groepen.",
        "This cannot be. There is 1 guide. There are 2 groups. Find another guide, or make fewer groups.",
    ),
    Clash(
        "guides who can only where there are too few rooms", THREE_OF_TWO,
        Rules(slots=[MON, TUE], guides=[Guide("Gerda", slots=frozenset({0})), Guide("Hans", slots=frozenset({0}))]),
        (), ("guides", "rooms"),
        "Dit kan niet allemaal tegelijk. Elke groep heeft een eigen begeleider nodig, die dan kan. "
        "Op maandag is plaats voor 1 groep. Er zijn 2 groepen. "
        "Zorg voor plaats voor meer groepen, zoek nog een begeleider, of maak minder groepen.",
        "This cannot all be at once. Every group needs a guide of its own, who can come then. "
        "On maandag there is room for 1 group. There are 2 groups. "
        "Find room for more groups, find another guide, or make fewer groups.",
    ),
    Clash(
        "too few for a quota", _sizes(2, 2, 3),
        Rules(quotas=[Quota("starters", frozenset({0, 1}), 1)]),
        (), ("quota_least",),
        "Dit kan niet. Elke groep heeft er minstens 1 nodig van: starters. Het totaal is 2. Er zijn 3 groepen. "
        "Vraag er minder in elke groep, of maak minder groepen.",
        "This cannot be. Every group needs at least 1 of: starters. The total is 2. There are 3 groups. "
        "Ask for fewer in every group, or make fewer groups.",
    ),
    Clash(
        "too many for a quota", THREE_OF_TWO,
        Rules(quotas=[Quota("starters", frozenset({0, 1, 2, 3}), 0, 1)]),
        (0, 1, 2), ("quota_most",),
        "Anna, Bram en Chris kunnen niet allemaal een plaats krijgen. Elke groep heeft er hoogstens 1 van: starters. "
        "Het totaal is 4. Er zijn 2 groepen. Maak meer groepen, laat er meer toe in elke groep, of laat iemand weg.",
        "Anna, Bram and Chris cannot all get a place. Every group has at most 1 of: starters. "
        "The total is 4. There are 2 groups. Make more groups, allow more in every group, or leave somebody out.",
    ),
    Clash(
        "too few people", _sizes(4, 5, 2), Rules(), (), ("least",),
        "Dit kan niet. Elke groep heeft minstens 4 mensen nodig. Er zijn 6 mensen. Er zijn 2 groepen. "
        "Maak de groepen kleiner, of maak minder groepen.",
        "This cannot be. Every group needs at least 4 people. There are 6 people. There are 2 groups. "
        "Make the groups smaller, or make fewer groups.",
    ),
    Clash(
        "too many people", Sizes((1, 1), (1, 2)), Rules(), (0, 1, 2, 3), ("most",),
        "Anna, Bram, Chris en Dewi kunnen niet allemaal een plaats krijgen. Elke groep heeft hoogstens 1 tot 2 mensen. "
        "Er zijn 2 groepen. Maak meer groepen, maak de groepen groter, of laat iemand weg.",
        "Anna, Bram, Chris and Dewi cannot all get a place. Every group has at most 1 to 2 people. "
        "There are 2 groups. Make more groups, make the groups larger, or leave somebody out.",
    ),
]  # fmt: skip
