"""Who sat together before: the files of --met."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _

from .tables import Table
from .values import is_unknown, number

GROUP = ("group", "groep")
ROUND = ("round", "ronde")
Pairs = dict[tuple[int, int], str]  # two people, the first the lower number, and why


def rounds(table: Table, asked: str, numbers: Mapping[str, int]) -> list[Pairs]:
    """Who shared a group, per round, the first round first. People who are not in the list now are left out.

    Rows are id, round and group; or an id and a column per round; or what this command wrote: id and group.
    """
    ids = table.need(asked, "id")
    group, when = table.find(*GROUP), table.find(*ROUND)
    who = table.columns[ids]
    if group is None:
        columns = [name for name in table.columns if name != ids]
        label = _("zaten al samen in %(round)s")
        return [_pairs(who, table.columns[name], numbers, label % {"round": name}) for name in columns]
    if when is None:
        return [_pairs(who, table.columns[group], numbers, _("zaten al samen in %(file)s") % {"file": table.name})]
    made = []
    for name in _in_order(table.columns[when]):
        here = [
            value if cell == name else "" for value, cell in zip(table.columns[group], table.columns[when], strict=True)
        ]
        made.append(_pairs(who, here, numbers, _("zaten al samen in ronde %(round)s") % {"round": name}))
    return made


def _in_order(texts: Sequence[str]) -> list[str]:
    """Rounds by their numbers, or else as they come."""
    names = list(dict.fromkeys(texts))
    values = {name: number(name) for name in names}
    return sorted(names, key=lambda name: values[name] or 0.0) if None not in values.values() else names


def _pairs(ids: Sequence[str], groups: Sequence[str], numbers: Mapping[str, int], why: str) -> Pairs:
    members: dict[str, list[int]] = defaultdict(list)
    for name, group in zip(ids, groups, strict=True):
        if name in numbers and not is_unknown(group):
            members[group].append(numbers[name])
    return {(one, other): why for group in members.values() for one in group for other in group if one < other}


def without(pairs: Pairs, together: Sequence[frozenset[int]]) -> Pairs:
    """The pairs that may be kept apart: not those who stay together, also through others with whom they do."""
    circle: dict[int, set[int]] = {}
    for group in together:
        merged = set(group).union(*(circle.get(one, set()) for one in group))
        circle.update(dict.fromkeys(merged, merged))
    return {(one, other): why for (one, other), why in pairs.items() if other not in circle.get(one, set())}
