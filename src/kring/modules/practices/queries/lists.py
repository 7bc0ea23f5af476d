"""The list of practices with its filters, and one's own practices."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Func, TextField, Value
from django.db.models.functions import Concat, Lower
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor
from kring.modules.directory.api import region_names
from kring.modules.practices.models import TEXT, Practice
from kring.modules.practices.states import Audience, Evidence, PracticeState, Result
from kring.modules.standard.api import theme_names
from kring.ui.api import Filter, Option, Pages, pages

from .cards import PracticeCard, cards_of, live, readable_trials

SHORTEST_SEARCH = 2
NAMES = ("thema", "provincie", "voor", "bewijs", "resultaat")  # the filters, as they are called in addresses


@dataclass(frozen=True)
class Asked:
    """What the reader asked of the list: a text, and the chosen values of each filter."""

    text: str = ""
    chosen: Mapping[str, Sequence[str]] | None = None

    def of(self, name: str) -> Sequence[str]:
        return (self.chosen or {}).get(name, ())

    @property
    def is_narrow(self) -> bool:
        return bool(self.text or any(self.of(name) for name in NAMES))


@dataclass(frozen=True)
class ListPage:
    """A page of the list of practices."""

    cards: tuple[PracticeCard, ...]
    pages: Pages
    filters: tuple[Filter, ...]
    total: int
    found: int


@dataclass(frozen=True)
class _Key:
    """What the filters count of one practice; misses: the filters that it does not fit."""

    id: int
    values: Mapping[str, tuple[str, ...]]
    misses: tuple[str, ...]


def list_page(*, asked: Asked, path: str, params: Mapping[str, Any]) -> ListPage:
    """What everybody may read, as asked: latest first, never by how well it went."""
    keys = _keys(asked)
    chosen = [key for key in keys if not key.misses]
    shown = pages(total=len(chosen), path=path, params=params)
    ids = [key.id for key in chosen[shown.offset : shown.last]]
    names = _sorted(theme_names(code for key in keys for code in key.values["thema"]))
    provinces = region_names("provincie") if keys else {}
    return ListPage(
        cards=tuple(cards_of(live().filter(pk__in=ids), names, provinces)),
        pages=shown,
        filters=_filters(keys, asked, names, provinces),
        total=live().count() if asked.text else len(keys),
        found=len(chosen),
    )


def _keys(asked: Asked) -> list[_Key]:
    found, text = live(), asked.text
    if len(text) >= SHORTEST_SEARCH:
        words = Concat("title", Value(" "), "problem", Value(" "), "effect", output_field=TextField())
        found = found.annotate(words=_plain(words))
        for word in text.split():
            found = found.filter(words__contains=_plain(Value(word)))
    results = defaultdict[int, tuple[str, ...]](tuple)
    for practice, result in readable_trials().order_by().values_list("practice_id", "result").distinct():
        results[practice] += (result,)
    columns = ("pk", "practice_id", "themes", "province", "audience", "evidence")
    wanted = {name: set(asked.of(name)) for name in NAMES if asked.of(name)}
    return [
        _key(
            pk,
            (tuple(themes), (province,) if province else (), tuple(audience), (evidence,), results[practice]),
            wanted,
        )
        for pk, practice, themes, province, audience, evidence in found.values_list(*columns)
    ]


def _key(pk: int, values: tuple[tuple[str, ...], ...], wanted: Mapping[str, set[str]]) -> _Key:
    of = dict(zip(NAMES, values, strict=True))
    return _Key(pk, of, tuple(name for name, asked in wanted.items() if asked.isdisjoint(of[name])))


def _plain(text: Any) -> Lower:
    return Lower(Func(text, function="public.f_unaccent", output_field=TextField()))


def _filters(
    keys: list[_Key], asked: Asked, themes: Mapping[str, str], provinces: Mapping[str, str]
) -> tuple[Filter, ...]:
    """Each filter with how many would be left per choice; nothing where there is nothing to choose."""
    labels = {
        "thema": (_("Thema"), themes),
        "provincie": (_("Provincie"), provinces),
        "voor": (_("Voor"), {code: str(label) for code, label in Audience.choices}),
        "bewijs": (_("Hoe zeker"), {code: str(label) for code, label in Evidence.choices}),
        "resultaat": (_("Ook verteld door anderen"), {code: str(label) for code, label in Result.choices}),
    }
    found = [_filter(name, label, names, keys, asked) for name, (label, names) in labels.items()]
    return tuple(one for one in found if len(one.options) > 1 or any(option.chosen for option in one.options))


def _filter(name: str, label: str, names: Mapping[str, str], keys: list[_Key], asked: Asked) -> Filter:
    left = Counter(value for key in keys if key.misses in ((), (name,)) for value in key.values[name])
    there = {value for key in keys for value in key.values[name]} | set(asked.of(name))
    options = [Option(code, names[code], left[code], code in asked.of(name)) for code in names if code in there]
    return Filter(name, label, tuple(options))


def _sorted(names: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda one: one[1]))


@dataclass(frozen=True)
class OwnRow:
    """A practice in the list of its author. is_live: others read it now; changed: the text is not what they read."""

    id: int
    title: str
    state: str
    changed_at: datetime
    is_live: bool
    changed: bool

    @property
    def state_label(self) -> str:
        return str(PracticeState(self.state).label)


def own_practices(*, by: Actor) -> tuple[list[OwnRow], list[OwnRow]]:
    """The reader's own practices, latest first, and what others wrote down for them."""
    rows = [_own(one) for one in Practice.objects.filter(author_id=by.person_id).select_related("live")]
    mine = [row for row in rows if row.state != PracticeState.PROPOSED]
    return mine, [row for row in rows if row.state == PracticeState.PROPOSED]


def _own(one: Practice) -> OwnRow:
    changed = one.live is not None and any(getattr(one, name) != getattr(one.live, name) for name in TEXT)
    return OwnRow(one.pk, one.title, one.state, one.changed_at, one.live is not None, changed)
