"""What a move or a repair would do, ready for a page."""

from dataclasses import dataclass

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.core import grouping
from kring.foundation.records.api import Refusal

from . import changing, queries, telling
from .models import Division, Member

FEW = 12  # groups of which every price is shown at once


def named(number: int, size: int) -> str:
    """A group in a list of choices."""
    words = ngettext("groep %(number)s (%(size)s mens)", "groep %(number)s (%(size)s mensen)", size)
    return words % {"number": number, "size": size}


def number_of(member: Member) -> int | None:
    """The group somebody sits in; None: in none."""
    seat = getattr(member, "seat", None)
    return seat.circle.number if seat is not None else None


@dataclass(frozen=True)
class Offer:
    """What one group would cost."""

    number: int
    possible: bool
    words: str


@dataclass(frozen=True)
class Asked:
    """Somebody, the group that was chosen (None: none yet), and what that does. offers: the others, best first."""

    id: int
    name: str
    number: int | None
    possible: bool
    expected: float | None
    words: str
    offers: tuple[Offer, ...]


def asked(division: Division, member: Member, number: int | None, others: list[int]) -> Asked:
    """What it costs to bring somebody to a group; of all the others too when these are few."""
    name = queries.name_of(member)
    try:
        now = changing.standing(division)
    except (Refusal, grouping.Unusable) as refusal:
        words = refusal.message if isinstance(refusal, Refusal) else str(refusal)
        return Asked(member.pk, name, number, False, None, words, ())
    price = changing.price(now, member.pk, number) if number is not None else None
    offers: list[tuple[float, Offer]] = []
    if number is None and len(others) <= FEW:
        for one in others:
            if one != number_of(member):
                there = changing.price(now, member.pk, one)
                offers.append((there.difference, Offer(one, there.possible, _words(there))))
    offers.sort(key=lambda pair: (not pair[1].possible, -pair[0]))
    return Asked(
        member.pk, name, number, price is not None and price.possible, price.difference if price else None,
        _words(price) if price else "", tuple(offer for _difference, offer in offers),
    )  # fmt: skip


def _words(price: changing.Price) -> str:
    if not price.possible:
        return changing.BreaksRule().message
    words = telling.price_in_words(price.difference, price.share_before, price.share_after)
    if price.other is None:
        return words
    name = queries.names_of([price.other]).get(price.other, "?")
    return _("%(name)s komt ervoor terug.") % {"name": name} + f" {words}"


@dataclass(frozen=True)
class Plan:
    """A repair as people read it. needed: is something wrong? lines: who goes where. expected: to send along."""

    needed: bool
    lines: tuple[str, ...]
    gone: str
    trouble: str
    expected: str


def planned(division: Division) -> Plan:
    """The fewest moves, in words; or why there are none."""
    try:
        plan = changing.mending(division)
    except (Refusal, grouping.Unusable, grouping.Infeasible, grouping.NotFound) as error:
        words = error.message if isinstance(error, Refusal) else _trouble(division)
        return Plan(True, (), "", words, "")
    if plan is None:
        return Plan(False, (), "", "", "")
    names = queries.names_of([member for member, _before, _after in plan.moves])
    lines = tuple(_line(names[member], before, after) for member, before, after in plan.moves)
    gone = ", ".join(formats.number_format(one, 0) for one in plan.gone)
    return Plan(True, lines, gone, "", ",".join(str(member) for member, _before, _after in plan.moves))


def _line(name: str, before: int | None, after: int) -> str:
    if before is None:
        return _("%(name)s komt in groep %(after)s.") % {"name": name, "after": after}
    return _("%(name)s gaat van groep %(before)s naar groep %(after)s.") % {
        "name": name, "before": before, "after": after,
    }  # fmt: skip


def _trouble(division: Division) -> str:
    return _(
        "Met wie er nu zijn, lukt het niet om overal %(least)s tot %(most)s mensen te hebben zonder een regel te "
        "breken. Vraag iemand erbij, of deel opnieuw in."
    ) % {"least": division.least, "most": division.most}
