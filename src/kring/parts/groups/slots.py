"""When and where groups can come together, and who can be there: the files of --slots and --available, and --max-km."""

import math
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from kring.core.grouping import Slot, Unusable

from . import asking
from . import options as spoken
from .summary import decimals
from .tables import Table, read_table
from .values import is_unknown, number, yes

SLOT = ("slot", "moment", "tijdstip")
ROOMS = ("rooms", "zalen", "ruimtes")
SEATS = ("seats", "plaatsen", "stoelen")
ONLINE = "online"
EARTH = 6371.0  # km, its mean radius


@dataclass(frozen=True)
class Time:
    """A slot, and where it is: (lat, lon), or online, or not said. row: where it stands in its file."""

    slot: Slot
    at: tuple[float, float] | None
    online: bool
    row: int


def read(path: Path) -> tuple[Time, ...]:
    """The file of --slots: a name, how many rooms, and if wanted seats, lat and lon, or online. Raises Unusable."""
    table = read_table(path)
    names = asking.identities(table, table.need(*SLOT))
    rooms, seats = table.need(*ROOMS), table.find(*SEATS)
    lat, lon, online = table.find("lat"), table.find("lon"), table.find(ONLINE)
    places = asking.where(table, lat, lon) if lat is not None and lon is not None else [None] * len(table)
    made = []
    for row, name in enumerate(names):
        room = _count(table, rooms, row)
        seat = None if seats is None or is_unknown(table.columns[seats][row]) else _count(table, seats, row)
        made.append(Time(Slot(name, room, seat), places[row], online is not None and marked(table, online, row), row))
    return tuple(made)


def _count(table: Table, column: str, row: int) -> int:
    text = table.columns[column][row]
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 10**6):
        raise table.wrong(_("%(value)s is geen heel getal vanaf 1.") % {"value": text or "''"}, row, column)
    return int(text)


def marked(table: Table, column: str, row: int) -> bool:
    """Is there a cross in this cell? Raises Unusable when it says neither yes nor no."""
    said = yes(table.columns[column][row])
    if said is None:
        sentence = _("%(value)s is geen ja of nee. Schrijf x of ja, of laat de cel leeg.")
        raise table.wrong(sentence % {"value": table.columns[column][row]}, row, column)
    return said


def available(
    table: Table, times: Sequence[Time], numbers: Mapping[str, int], options: Namespace
) -> list[frozenset[int]] | None:
    """Per person the slots in which they can be there; None when everybody can always. Raises Unusable."""
    if not times:
        if options.available is not None or options.max_km is not None:
            raise Unusable(_("--available en --max-km kunnen alleen samen met --slots."))
        return None
    can = None
    if options.available is not None:
        can = _listed(read_table(options.available), table, times, numbers, options.id)
    if options.max_km is not None:
        near = _near(table, times, options)
        can = near if can is None else [one & other for one, other in zip(can, near, strict=True)]
    return can


def _listed(
    answers: Table, table: Table, times: Sequence[Time], numbers: Mapping[str, int], asked: str
) -> list[frozenset[int]]:
    """Rows are an id and a mark per slot, or an id and one slot."""
    column = answers.need(asked, "id")
    slot = answers.find(*SLOT)
    names = [time.slot.name for time in times]
    found: dict[int, set[int]] = {}
    for row, name in enumerate(answers.columns[column]):
        if name not in numbers:
            raise answers.wrong(
                _("%(id)s staat niet in %(file)s.") % {"id": name or "''", "file": table.name}, row, column
            )
        mine = found.setdefault(numbers[name], set())
        if slot is None:
            mine |= {place for place, one in enumerate(names) if marked(answers, answers.need(one), row)}
            continue
        text = answers.columns[slot][row]
        if text not in names:
            raise answers.wrong(_("%(slot)s is geen moment in het bestand van --slots.") % {"slot": text}, row, slot)
        mine.add(names.index(text))
    for name, person in numbers.items():
        if person not in found:
            sentence = _("%(id)s staat niet in %(file)s.") % {"id": name, "file": answers.name}
            raise table.wrong(sentence, person, table.need(asked))
    return [frozenset(found[person]) for person in range(len(numbers))]


def _near(table: Table, times: Sequence[Time], options: Namespace) -> list[frozenset[int]]:
    """The slots that are near enough, or online."""
    if not options.place:
        raise Unusable(_('--max-km: zeg met --place waar mensen wonen, bijvoorbeeld --place "thuis=lat,lon".'))
    _name, _weight, homes = asking.place(table, options.place[0], options.unknown)
    for time in times:
        if time.at is None and not time.online:
            sentence = _("--max-km: van het moment %(slot)s staat er geen lat en lon, en ook niet dat het online is.")
            raise Unusable(sentence % {"slot": time.slot.name})
    return [
        frozenset(
            place
            for place, time in enumerate(times)
            if time.online or home is None or (time.at is not None and kilometres(home, time.at) <= limit)
        )
        for home, limit in zip(homes, _limits(table, options.max_km), strict=True)
    ]


def _limits(table: Table, text: str) -> list[float]:
    """How far each travels: one number, or a column with numbers; "online" there: nowhere. Not known: anywhere."""
    same = number(text)
    if same is not None and same >= 0:
        return [same] * len(table)
    column = table.need(spoken.listed([text])[0] if text.strip() else text)
    made = []
    for row, cell in enumerate(table.columns[column]):
        limit = -1.0 if cell.casefold() == ONLINE else math.inf if is_unknown(cell) else number(cell)
        if limit is None:
            raise table.wrong(_("%(value)s is geen getal.") % {"value": cell}, row, column)
        made.append(limit)
    return made


def too_far(table: Table, options: Namespace, people: Sequence[int]) -> Iterator[str]:
    """A sentence for each of these people who can at some time, but nowhere that is near enough; three at most."""
    if options.max_km is None or not options.place or options.slots is None:
        return
    times, ids = read(options.slots), asking.identities(table, options.id)
    near = _near(table, times, options)
    can = [frozenset(range(len(times)))] * len(table)
    if options.available is not None:
        numbers = {name: row for row, name in enumerate(ids)}
        can = _listed(read_table(options.available), table, times, numbers, options.id)
    homes = asking.place(table, options.place[0], options.unknown)[2]
    told = [options.max_km] * len(table)
    if number(options.max_km) is None:
        told = list(table.columns[table.need(spoken.listed([options.max_km])[0])])
    for person in [one for one in people if can[one] and not can[one] & near[one]][:3]:
        home, places = homes[person], [(times[slot].at, times[slot].slot.name) for slot in sorted(can[person])]
        km, name = min((kilometres(home, at), name) for at, name in places if home is not None and at is not None)
        sentence = _("--max-km (%(most)s) laat voor %(id)s niets over: het dichtstbij is %(slot)s, op %(km)s km.")
        far = decimals(math.ceil(km * 10) / 10, 1)
        yield sentence % {"most": told[person], "id": ids[person], "slot": name, "km": far}


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far it is over the earth (haversine).

    >>> round(kilometres((52.09, 5.12), (52.37, 4.90)))
    35
    """
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *other))
    part = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(part)))
