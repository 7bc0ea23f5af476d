"""From tables and options to what must hold: who stays apart or together, quotas, who leads."""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence

from django.utils.translation import gettext as _

from kring.core.grouping import Apart, Guide, Pair, Quota, Rules, Unusable

from . import asking, met, slots
from . import options as spoken
from .met import Pairs
from .tables import Table, read_table
from .values import is_unknown

GUIDE_SLOTS = ("slots", "momenten")


def rules(table: Table, options: Namespace) -> Rules:
    """All of it. Raises Unusable."""
    numbers = {name: row for row, name in enumerate(asking.identities(table, options.id))}
    apart = [_apart(table, name, options.unknown) for name in spoken.listed(options.apart)]
    pairs: Pairs = {}
    earlier = [one for path in options.met for one in met.rounds(read_table(path), options.id, numbers)]
    for one in earlier if options.last is None else earlier[-options.last :]:
        pairs |= one
    together = [group for name in spoken.listed(options.together) for group in _together(table, name)]
    pairs = met.without(pairs, together)
    if options.apart_pairs is not None:
        pairs |= _named(read_table(options.apart_pairs, bare=True), table, numbers)
    quotas = [_quota(table, text, options, "least") for text in spoken.listed(options.at_least)]
    quotas += [_quota(table, text, options, "most") for text in spoken.listed(options.at_most)]
    times = slots.read(options.slots) if options.slots is not None else ()
    return Rules(
        apart=apart,
        pairs=[Pair(one, other, why) for (one, other), why in sorted(pairs.items())],
        together=together,
        quotas=quotas,
        slots=[time.slot for time in times],
        available=slots.available(table, times, numbers, options),
        guides=_guides(table, options, [one.name for one in apart], [time.slot.name for time in times]),
    )


def _apart(table: Table, name: str, unknown: str) -> Apart:
    column = table.need(name)
    if unknown == "reject":
        asking.refuse_unknown(table, column)
    return Apart(column, [None if is_unknown(text) else text for text in table.columns[column]])


def _together(table: Table, name: str) -> list[frozenset[int]]:
    sets: dict[str, set[int]] = defaultdict(set)
    for row, text in enumerate(table.columns[table.need(name)]):
        if not is_unknown(text):
            sets[text].add(row)
    return [frozenset(one) for one in sets.values() if len(one) > 1]


def _named(pairs: Table, table: Table, numbers: Mapping[str, int]) -> Pairs:
    """Two people a row, in the first two columns; a heading may stand above them, and holds nobody."""
    if len(pairs.columns) < 2:
        raise Unusable(_("%(file)s heeft twee kolommen nodig: in elke regel twee mensen.") % {"file": pairs.name})
    if any(name in numbers for name in list(pairs.columns)[:2]):
        pairs = pairs.headless()
    pairs.filled()
    columns = list(pairs.columns)[:2]
    made: Pairs = {}
    for row in range(len(pairs)):
        both = [known(pairs, column, row, numbers, table.name) for column in columns]
        if both[0] == both[1]:
            raise pairs.wrong(_("hier staat twee keer dezelfde mens."), row, columns[1])
        made[(min(both), max(both))] = _("zo gevraagd in %(file)s") % {"file": pairs.name}
    return made


def known(table: Table, column: str, row: int, numbers: Mapping[str, int], where: str) -> int:
    """The number of the person in this cell; raises Unusable when there is no such person."""
    name = table.columns[column][row]
    if name not in numbers:
        raise table.wrong(_("%(id)s staat niet in %(file)s.") % {"id": name or "''", "file": where}, row, column)
    return numbers[name]


def _quota(table: Table, text: str, options: Namespace, side: str) -> Quota:
    option = f'--at-{side} "{text}"'
    name, sign, rest = text.partition("=")
    value, count = spoken.weighted(rest)
    if not sign or count is None or count != int(count) or count < 0:
        raise Unusable(_("%(option)s: schrijf kolom=waarde:aantal.") % {"option": option})
    column = table.need(name.strip())
    same: Callable[[str], Hashable] = str if value in table.columns[column] else str.casefold
    who = frozenset(row for row, cell in enumerate(table.columns[column]) if same(cell) == same(value))
    if not who:
        sentence = _("%(option)s: in de kolom %(column)s van %(file)s heeft niemand %(value)s.")
        raise Unusable(sentence % {"option": option, "column": column, "file": table.name, "value": value})
    if side == "most":
        return Quota(f"{column}={value}", who, most=int(count))
    return Quota(f"{column}={value}", who, least=int(count), where_enough=options.where_enough)


def _guides(table: Table, options: Namespace, apart: Sequence[str], times: Sequence[str]) -> list[Guide]:
    """Who leads, of which board they are, and when they can: a column per slot, or one with the names of slots."""
    if options.guides is None:
        return []
    guides = read_table(options.guides)
    ids, people = asking.identities(guides, guides.need(options.id, "id")), set(asking.identities(table, options.id))
    columns = {name: found for name in apart if (found := guides.find(name)) is not None}
    marks = [guides.need(name) for name in times] if any(guides.find(name) for name in times) else []
    when = guides.find(*GUIDE_SLOTS)
    made = []
    for row, name in enumerate(ids):
        if name in people:
            sentence = _(
                "%(id)s staat ook in %(file)s. Geef de begeleider een ander id, of haal die uit een van beide."
            )
            raise guides.wrong(sentence % {"id": name, "file": table.name}, row, guides.need(options.id, "id"))
        values = {name: guides.columns[column][row] for name, column in columns.items()}
        can = None if when is None else _when(guides, when, row, times)
        if marks:
            can = frozenset(place for place, column in enumerate(marks) if slots.marked(guides, column, row))
        made.append(Guide(name, {name: value for name, value in values.items() if not is_unknown(value)}, can))
    return made


def unread(options: Namespace, rules: Rules) -> tuple[str, ...]:
    """The columns in the file of guides that say nothing about these rules."""
    if options.guides is None:
        return ()
    guides = read_table(options.guides)
    marks = [found for slot in rules.slots if (found := guides.find(slot.name)) is not None]
    read = {guides.find(options.id, "id"), *(guides.find(one.name) for one in rules.apart), *marks}
    if not marks:
        read.add(guides.find(*GUIDE_SLOTS))
    return tuple(name for name in guides.columns if name not in read)


def _when(table: Table, column: str, row: int, times: Sequence[str]) -> frozenset[int] | None:
    """The slots in a cell such as "monday | tuesday"; nothing: all of them."""
    names = [part.strip() for part in table.columns[column][row].split("|") if part.strip()]
    for name in names:
        if name not in times:
            raise table.wrong(_("%(slot)s is geen moment in het bestand van --slots.") % {"slot": name}, row, column)
    return frozenset(times.index(name) for name in names) if names else None
