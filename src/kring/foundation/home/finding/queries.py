"""The answer to a question: things and names, how many there are of each kind, and what was perhaps meant."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kring.foundation.home.registry import SearchHit
from kring.foundation.records.api import Actor
from kring.ui.api import Filter

from .asked import SHORTEST, Asked
from .documents import ENOUGH, FoundRow, find_documents
from .filters import filters_of, kind_label, titles_of
from .marks import Piece
from .names import find_names, slug

NAMES_BESIDE = 4  # names that stand above what was found; the rest is behind the filter
PAGE = 20


@dataclass(frozen=True)
class Hit:
    """A thing as a row on the page: its title, what it is, and the line that shows why it was found."""

    title: tuple[Piece, ...]
    url: str
    quiet: str
    line: tuple[Piece, ...]


@dataclass(frozen=True)
class Found:
    """What was found for a question. names: those that fit, on top, `more_names` beyond them; near_names: when little
    else was found. whole: something holds the whole question."""

    hits: list[Hit] = field(default_factory=list)
    total: int = 0
    names: list[SearchHit] = field(default_factory=list)
    more_names: int = 0
    name_kinds: tuple[str, ...] = ()
    near_names: list[SearchHit] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    meant: str = ""
    whole: bool = True

    @property
    def nothing(self) -> bool:
        return not (self.total or self.names or self.near_names)


def found(*, by: Actor, asked: Asked, offset: int = 0, limit: int = PAGE) -> Found:
    """What this actor may find, the nearest first; nothing for less than two letters."""
    if len(asked.text) < SHORTEST:
        return Found()
    documents = find_documents(by=by, asked=asked, offset=offset, limit=limit)
    names = find_names(by=by, asked=asked)
    titles = titles_of(documents)
    shown = _shown(names.fitting, asked.kinds)
    few = documents.total < ENOUGH and not names.fitting and not asked.kinds
    return Found(
        hits=[_hit(row, titles) for row in documents.rows],
        total=documents.total,
        names=shown if asked.kinds else shown[:NAMES_BESIDE],
        more_names=0 if asked.kinds else max(0, len(shown) - NAMES_BESIDE),
        name_kinds=tuple(dict.fromkeys(slug(hit.kind) for hit in shown)),
        near_names=names.near[:NAMES_BESIDE] if few else [],
        filters=filters_of(asked, documents, names, titles),
        meant=documents.meant,
        whole=documents.whole or bool(names.fitting),
    )


def search(*, by: Actor, text: str, most: int = 40) -> list[SearchHit]:
    """Everything this visitor may find for a text of at least two letters, as one list: names, then things."""
    asked = Asked().about(text)
    answer = found(by=by, asked=asked, limit=most)
    things = [SearchHit(hit.quiet, _plain(hit.title), hit.url, _plain(hit.line)) for hit in answer.hits]
    return [*answer.names, *things, *answer.near_names][:most]


def _shown(names: Sequence[SearchHit], kinds: Sequence[str]) -> list[SearchHit]:
    return [hit for hit in names if not kinds or slug(hit.kind) in kinds]


def _hit(row: FoundRow, titles: dict[str, dict[str, str]]) -> Hit:
    themes = [titles["theme"][code] for code in row.themes if code in titles["theme"]][:1]
    year = [str(row.on.year)] if row.on else []
    region = [titles["region"][row.region]] if row.region in titles["region"] else []
    quiet = " · ".join([kind_label(row.kind), *themes, *region, *year])
    return Hit(row.title, row.url, quiet, row.line)


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)
