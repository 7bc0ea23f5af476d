"""What was made, in words for the terminal and the report, and as one object for programs."""

from collections.abc import Iterator
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.core.grouping import Aim, Kind

from .asking import Seen
from .outcome import Outcome


def decimals(value: float, places: int = 2) -> str:
    """A number as people read it, with so many decimals."""
    return str(formats.number_format(round(value, places), places))  # number_format() cuts off


def plain(value: float) -> str:
    """A number as short as it can be: 2, or 0,5."""
    return decimals(value, 0) if value == int(value) else decimals(value, 4).rstrip("0")


def kind_name(kind: Kind) -> str:
    """What a kind of column is called."""
    return {
        Kind.CATEGORY: _("categorie"),
        Kind.NUMBER: _("getal"),
        Kind.ORDER: _("volgorde"),
        Kind.PLACE: _("plaats op de kaart"),
    }[kind]


def what(outcome: Outcome) -> str:
    """How many people, and how many groups of each size."""
    (size, count), *others = outcome.sizes.items()
    first = ngettext("%(groups)d groep van %(size)d", "%(groups)d groepen van %(size)d", count)
    parts = [first % {"groups": count, "size": size}]
    parts += [_("%(groups)d van %(size)d") % {"groups": number, "size": other} for other, number in others]
    listed = _(" en ").join([", ".join(parts[:-1]), parts[-1]]) if others else parts[0]
    people = ngettext("%(people)d mens in %(groups)s.", "%(people)d mensen in %(groups)s.", len(outcome.people))
    text = people % {"people": len(outcome.people), "groups": listed}
    return text + (_(" Met groepen die zo even groot zijn als kan, lukte het niet.") if outcome.widened else "")


def how_good(outcome: Outcome) -> str:
    """The share of what is possible, beside groups by lot."""
    share, by_lot = outcome.share, outcome.random_share
    if share is not None and by_lot is not None:
        best = _(
            "De groepen hebben alle diversiteit die met deze mensen en groepen mogelijk is. Beter kan niet. "
            "Door loting is dat gemiddeld %(random)s %%."
        )
        good = _(
            "De groepen hebben minstens %(share)s %% van de diversiteit die met deze mensen en groepen "
            "mogelijk is. Door loting is dat gemiddeld %(random)s %%."
        )
        sentence = best if share >= 100 else good
        return sentence % {"share": decimals(share), "random": decimals(by_lot)}
    more = outcome.above_random
    if more is None:
        return _("Deze mensen verschillen nergens in.")
    sentence = _("Er is geen bruikbare bovengrens bekend. De groepen zijn %(more)s %% diverser dan door loting.")
    return sentence % {"more": decimals(more)}


def stopped(outcome: Outcome) -> str:
    """Somebody stopped the search; "" when nobody did."""
    if not outcome.grouping.stopped:
        return ""
    return _("Je stopte na %(seconds)s s. Dit is het beste tot dan toe.") % {"seconds": decimals(outcome.seconds, 1)}


def quartiles(outcome: Outcome) -> str:
    """That no group is sacrificed, or which one comes nearest."""
    low, _middle, high = outcome.quartiles
    if len(outcome.means) == 1:
        return _("Twee mensen in de groep verschillen gemiddeld %(mean)s.") % {"mean": decimals(low, 3)}
    sentence = _(
        "Twee mensen in dezelfde groep verschillen in de helft van de groepen gemiddeld %(low)s tot %(high)s "
        "(0 is gelijk, 1 is in alles anders). Het minst divers is groep %(group)d, met %(least)s."
    )
    return sentence % {
        "low": decimals(low, 3),
        "high": decimals(high, 3),
        "group": outcome.worst + 1,
        "least": decimals(outcome.means[outcome.worst], 3),
    }


def column(seen: Seen, n: int) -> str:
    """How a column was read."""
    kind = kind_name(seen.kind) + (_(" (geraden)") if seen.guessed else "")
    text = _("%(column)s: %(kind)s, weegt %(weight)s") % {
        "column": seen.name, "kind": kind, "weight": plain(seen.weight),
    }  # fmt: skip
    return f"{text}; {unknown(seen, n)}" if seen.unknown else text


def unknown(seen: Seen, n: int) -> str:
    """Of how many people it is not known."""
    sentence = ngettext(
        "onbekend van %(count)d mens (%(share)s %%)", "onbekend van %(count)d mensen (%(share)s %%)", seen.unknown
    )
    return sentence % {"count": seen.unknown, "share": decimals(seen.unknown / n * 100, 1)}


def rules(outcome: Outcome) -> Iterator[str]:
    """What had to hold, a sentence each."""
    asked = outcome.rules
    for apart in asked.apart:
        text = _("Wie hetzelfde heeft bij %(column)s, zit niet bij elkaar.") % {"column": apart.name}
        free = sum(value is None for value in apart.values)
        more = ngettext(
            " Voor %(n)d mens geldt dat niet: daar is niets ingevuld.",
            " Voor %(n)d mensen geldt dat niet: daar is niets ingevuld.",
            free,
        )
        yield text + (more % {"n": free} if free else "")
    if asked.pairs:
        text = ngettext("%(n)d paar zit niet bij elkaar.", "%(n)d paren zitten niet bij elkaar.", len(asked.pairs))
        yield text % {"n": len(asked.pairs)}
    if asked.together:
        text = ngettext("%(n)d groepje blijft bij elkaar.", "%(n)d groepjes blijven bij elkaar.", len(asked.together))
        yield text % {"n": len(asked.together)}
    for quota in asked.quotas:
        told = {"quota": quota.name, "least": quota.least, "most": quota.most}
        if quota.most is not None:
            yield _("In elke groep hoogstens %(most)d met %(quota)s.") % told
        elif quota.where_enough:
            yield _("In zo veel groepen als kan minstens %(least)d met %(quota)s.") % told
        else:
            yield _("In elke groep minstens %(least)d met %(quota)s.") % told
    if asked.slots:
        text = ngettext("Er is %(n)d moment.", "Er zijn %(n)d momenten.", len(asked.slots)) % {"n": len(asked.slots)}
        yield text + (_(" Iedereen zit waar die kan.") if asked.available is not None else "")
    if asked.guides:
        yield _("Elke groep heeft een eigen begeleider.")
        for name in sorted({name for guide in asked.guides for name in guide.apart}):
            yield _("Een begeleider heeft bij %(column)s niet hetzelfde als iemand in de groep.") % {"column": name}
        if outcome.unread:
            told = {"file": outcome.options.guides.name, "columns": ", ".join(outcome.unread)}
            yield _("Deze kolommen van %(file)s tellen niet mee: %(columns)s.") % told


def how_made(outcome: Outcome) -> str:
    """Enough to do it again."""
    options = outcome.options
    told = {
        "file": outcome.table.name,
        "seconds": decimals(outcome.seconds, 1),
        "rounds": outcome.grouping.rounds,
        "seed": options.seed,
    }
    text = _("Gemaakt uit %(file)s in %(seconds)s s, %(rounds)d rondes, met startgetal %(seed)d.") % told
    if options.iterations is not None:
        text += _(" Met --iterations %(n)d komt er elke keer hetzelfde uit.") % {"n": options.iterations}
    if options.worst:
        text += _(" Gezocht is naar een zo divers mogelijke minst diverse groep.")
    return text


def lines(outcome: Outcome) -> list[str]:
    """What people read in the terminal."""
    n = len(outcome.people)
    made = [what(outcome), how_good(outcome), stopped(outcome), quartiles(outcome), "", _("Zo is gelezen:")]
    made += [f"  {column(seen, n)}" for seen in outcome.seen]
    if told := list(rules(outcome)):
        made += ["", _("Dit geldt in elke groep:"), *(f"  {sentence}" for sentence in told)]
    written = [str(path) for path in (outcome.options.out, outcome.options.report) if path is not None]
    made += ["", _("Geschreven: %(files)s.") % {"files": _(" en ").join(written)}]
    return [line for place, line in enumerate(made) if line or place > 3]


def as_object(outcome: Outcome) -> dict[str, Any]:
    """What programs read: the same."""
    grouping, options = outcome.grouping, outcome.options
    low, middle, high = outcome.quartiles
    return {
        "people": len(outcome.people),
        "groups": len(outcome.means),
        "sizes": {str(size): count for size, count in outcome.sizes.items()},
        "diversity": grouping.diversity,
        "bound": grouping.bound,
        "random": grouping.random,
        "at_least_percent": outcome.share,
        "random_percent": outcome.random_share,
        "percent_above_random": outcome.above_random,
        "quartiles": {"lower": low, "median": middle, "upper": high},
        "least_diverse": {"group": outcome.worst + 1, "mean": outcome.means[outcome.worst]},
        "columns": [
            {
                "name": seen.name,
                "kind": seen.kind.value,
                "guessed": seen.guessed,
                "weight": seen.weight,
                "unknown": seen.unknown,
                "unknown_percent": round(seen.unknown / len(outcome.people) * 100, 2),
            }
            for seen in outcome.seen
        ],
        "rules": list(rules(outcome)),
        "aim": (Aim.WORST if options.worst else Aim.SUM).value,
        "seed": options.seed,
        "rounds": grouping.rounds,
        "seconds": round(outcome.seconds, 3),
        "stopped": grouping.stopped,
        "out": str(options.out),
        "report": str(options.report) if options.report is not None else None,
        "summary": " ".join(part for part in (what(outcome), how_good(outcome), stopped(outcome)) if part),
    }
