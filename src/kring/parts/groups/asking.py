"""From a table and options to the question that the engine takes: people, their attributes, sizes."""

from argparse import Namespace
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.core.grouping import Attribute, Kind, People, Sizes, Unusable

from . import options as spoken
from .tables import Table
from .values import guessed, is_unknown, levels, misfit, numbers

KINDS = {kind.value: kind for kind in (Kind.CATEGORY, Kind.NUMBER, Kind.ORDER)}


@dataclass(frozen=True)
class Seen:
    """How a column was read: its kind, and whether that was guessed."""

    name: str
    kind: Kind
    weight: float
    unknown: int
    guessed: bool


def people(table: Table, options: Namespace) -> tuple[People, tuple[Seen, ...]]:
    """Everybody, and in what they may differ. Raises Unusable."""
    ids = identities(table, options.id)
    told = _told(table, options.kinds)
    attributes: list[Attribute] = []
    seen: list[Seen] = []
    for text in spoken.listed(options.diverse):
        name, weight = (text, 1.0) if table.find(text) else spoken.weighted(text)
        column = table.need(name)
        if any(one.name == column for one in seen):
            raise Unusable(_("--diverse: de kolom %(column)s staat er twee keer.") % {"column": column})
        attribute = _attribute(
            table, column, 1.0 if weight is None else weight, told.pop(column, None), options.unknown
        )
        attributes.append(attribute[0])
        seen.append(attribute[1])
    for text in options.place:
        name, weight, values = place(table, text, options.unknown)
        if weight:
            attributes.append(Attribute(name, values, weight, Kind.PLACE))
            seen.append(Seen(name, Kind.PLACE, weight, attributes[-1].unknown, guessed=False))
    if told:
        raise Unusable(_("--as: de kolom %(column)s staat niet bij --diverse.") % {"column": next(iter(told))})
    if not attributes:
        raise Unusable(
            _('Zeg met --diverse waarin mensen moeten verschillen, bijvoorbeeld --diverse "regio,ervaring".')
        )
    return People(ids, attributes), tuple(seen)


def identities(table: Table, asked: str) -> tuple[str, ...]:
    """How everybody is called: nobody without an id, nobody twice."""
    column = table.need(asked)
    first: dict[str, int] = {}
    for row, name in enumerate(table.columns[column]):
        if not name:
            raise table.wrong(_("hier is geen id ingevuld."), row, column)
        if name in first:
            sentence = _("%(id)s staat ook op regel %(line)d. Ieder id mag er één keer staan.")
            raise table.wrong(sentence % {"id": name, "line": table.lines[first[name]]}, row, column)
        first[name] = row
    return table.columns[column]


def _told(table: Table, texts: Sequence[str]) -> dict[str, str]:
    """What --as says of columns."""
    told = {}
    for text in spoken.listed(list(texts)):
        name, sign, kind = text.partition("=")
        if not sign or (kind not in KINDS and "<" not in kind):
            sentence = _(
                '--as "%(text)s": schrijf kolom=category, kolom=number, kolom=order of kolom=laag<midden<hoog.'
            )
            raise Unusable(sentence % {"text": text})
        told[table.need(name.strip())] = kind
    return told


def _attribute(table: Table, column: str, weight: float, told: str | None, unknown: str) -> tuple[Attribute, Seen]:
    if not weight > 0:
        raise Unusable(_("--diverse: het gewicht van %(column)s moet groter zijn dan 0.") % {"column": column})
    texts = table.columns[column]
    kind = guessed(texts) if told is None else KINDS.get(told, Kind.ORDER)
    if told is None and (row := misfit(texts)) is not None:
        sentence = _(
            "'%(value)s' is geen getal; de andere bijna allemaal wel. "
            'Schrijf er een getal, of kies --as "%(column)s=category".'
        )
        raise table.wrong(sentence % {"value": texts[row], "column": column}, row, column)
    if unknown == "reject":
        refuse_unknown(table, column)
    attribute = Attribute(column, _values(table, column, kind, told or ""), weight, kind)
    return attribute, Seen(column, kind, weight, attribute.unknown, guessed=told is None)


def _values(table: Table, column: str, kind: Kind, told: str) -> Sequence[Hashable]:
    texts = table.columns[column]
    made: Sequence[Hashable] | int
    if kind is Kind.NUMBER:
        made, sentence = numbers(texts), _("%(value)s is geen getal.")
    elif kind is Kind.ORDER:
        order = [part.strip() for part in told.split("<")] if "<" in told else []
        made = levels(texts, order)
        sentence = _(
            'van %(value)s is niet bekend waar het in de volgorde staat. Schrijf --as "kolom=laag<midden<hoog".'
        )
    else:
        return [None if is_unknown(text) else text for text in texts]
    if isinstance(made, int):
        raise table.wrong(sentence % {"value": texts[made]}, made, column)
    return made


def refuse_unknown(table: Table, column: str) -> None:
    """Raises Unusable at the first value that is not known."""
    for row, text in enumerate(table.columns[column]):
        if is_unknown(text):
            sentence = _("deze waarde is onbekend. Vul haar in, of ga zonder verder met --unknown allow.")
            raise table.wrong(sentence, row, column)


def place(table: Table, text: str, unknown: str) -> tuple[str, float, list[tuple[float, float] | None]]:
    """What --place says: a name, a weight, and where everybody is."""
    name, sign, rest = text.partition("=")
    columns, weight = spoken.weighted(rest)
    parts = spoken.listed([columns])
    if not sign or not name.strip() or len(parts) != 2 or (weight is not None and weight < 0):
        raise Unusable(
            _('--place "%(text)s": schrijf naam=breedte,lengte of naam=breedte,lengte:gewicht.') % {"text": text}
        )
    headings = [table.need(part) for part in parts]
    if unknown == "reject":
        for heading in headings:
            refuse_unknown(table, heading)
    return name.strip(), 1.0 if weight is None else weight, where(table, *headings)


def where(table: Table, lat: str, lon: str) -> list[tuple[float, float] | None]:
    """Places in degrees out of two columns, None where one of both is not known."""
    sides = []
    for heading, largest in ((lat, 90), (lon, 180)):
        made = numbers(table.columns[heading])
        if isinstance(made, int):
            sentence = _("%(value)s is geen getal.") % {"value": table.columns[heading][made]}
            raise table.wrong(sentence, made, heading)
        for row, value in enumerate(made):
            if value is not None and abs(value) > largest:
                sentence = _("%(value)s is geen plaats in graden; die ligt tussen -%(most)d en %(most)d.")
                raise table.wrong(sentence % {"value": table.columns[heading][row], "most": largest}, row, heading)
        sides.append(made)
    return [None if one is None or two is None else (one, two) for one, two in zip(*sides, strict=True)]


def sizes(table: Table, options: Namespace) -> Sizes:
    """How large groups may be, checked against how many people there are. Raises Unusable."""
    n, asked = len(table), spoken.sizes(options.size)
    if asked is None:
        raise Unusable(
            _('--size "%(text)s": schrijf 10, 9-11 of voor elke groep een getal: 9,10,10.') % {"text": options.size}
        )
    if isinstance(asked, list):
        return _listed(table, asked, options.groups)
    least, most = (asked, asked) if isinstance(asked, int) else asked
    if not 1 <= least <= most:
        raise Unusable(
            _('--size "%(text)s": het eerste getal is minstens 1 en niet groter dan het tweede.')
            % {"text": options.size}
        )
    if n < least:
        sentence = ngettext(
            "%(file)s eindigt op regel %(line)d met in kolom %(id)s %(n)d mens: minder dan een groep van %(least)d.",
            "%(file)s eindigt op regel %(line)d met in kolom %(id)s %(n)d mensen: minder dan een groep van %(least)d.",
            n,
        )
        told = {"file": table.name, "line": table.lines[-1], "n": n, "id": table.need(options.id), "least": least}
        raise Unusable(sentence % told)
    fewest, greatest = -(-n // most), n // least
    if fewest > greatest:
        sentence = _("%(n)d mensen passen niet in groepen van %(size)s. Het kan wel met --size %(low)d-%(high)d.")
        count = max(1, round(n / most))
        told = {"n": n, "size": options.size, "low": n // count, "high": -(-n // count)}
        raise Unusable(sentence % told)
    groups = _groups(options.groups)
    if isinstance(groups, int) and not fewest <= groups <= greatest:
        sentence = _("%(n)d mensen in groepen van %(size)s geven %(fewest)d tot %(greatest)d groepen, niet %(groups)d.")
        told = {"n": n, "size": options.size, "fewest": fewest, "greatest": greatest, "groups": groups}
        raise Unusable(sentence % told)
    return Sizes.of(n, asked, groups)


def even(n: int, whole: Sizes) -> Sizes:
    """As many groups, but as equal as they can be; sizes that are told for each group stay."""
    if whole.least == whole.most:
        return whole
    groups = len(whole)
    return Sizes(
        tuple(max(least, n // groups) for least in whole.least),
        tuple(min(most, -(-n // groups)) for most in whole.most),
    )


def _groups(text: str | None) -> int | str | None:
    if text is None or text == "most":
        return text
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 10**6):
        raise Unusable(_('--groups "%(text)s": schrijf een getal of most.') % {"text": text})
    return int(text)


def _listed(table: Table, asked: list[int], groups: str | None) -> Sizes:
    n, count = len(table), _groups(groups)
    if 0 in asked:
        raise Unusable(_("--size: in elke groep zit minstens één mens."))
    if sum(asked) != n:
        sentence = _("De groepen van --size zijn samen %(sum)d mensen, maar in %(file)s staan er %(n)d.")
        raise Unusable(sentence % {"sum": sum(asked), "file": table.name, "n": n})
    if isinstance(count, int) and count != len(asked):
        sentence = _("--size noemt %(listed)d groepen en --groups %(groups)d.")
        raise Unusable(sentence % {"listed": len(asked), "groups": count})
    return Sizes.of(n, asked, None)
