"""How far two coders agree, where they differ, and what was decided. Shown when both are ready, never before."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from django.utils.translation import gettext as _

from kring.core.agreement.api import Agreement, by_code, kappa
from kring.foundation.people.api import cards
from kring.modules.harvest.models import Coder, Harvest, Verdict
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import Direction
from kring.modules.harvest.wording import MEANS, code_words

from .codes import Coded, Given, aspect_names, coded
from .coding import competences
from .notes import NoteView, notes_in, views


@dataclass(frozen=True)
class KappaRow:
    """Agreement about one code, or about all of a part."""

    label: str
    found: Agreement

    @property
    def n(self) -> int:
        return self.found.n

    @property
    def agreed(self) -> int:
        return self.found.agreed

    @property
    def observed(self) -> float | None:
        return _share(self.found.observed)

    @property
    def expected(self) -> float | None:
        return _share(self.found.expected)

    @property
    def kappa(self) -> float | None:
        return round(float(self.found.value), 2) if self.found.value is not None else None

    @property
    def means(self) -> str:
        return str(MEANS[self.found.strength])


def _share(value: object) -> float | None:
    return round(float(value), 2) if value is not None else None  # type: ignore[arg-type]  # a Fraction


@dataclass(frozen=True)
class PairRow:
    """Two coders who are both ready: over all, per part of the code, and per code within it."""

    names: str
    whole: KappaRow
    parts: tuple[KappaRow, ...]
    codes: tuple[KappaRow, ...]


@dataclass(frozen=True)
class Difference:
    """A note that two people coded differently, by whom how, and what was decided ("" while nobody did)."""

    note: NoteView
    given: tuple[tuple[str, str], ...]
    decided: str
    because: str
    decider: str
    decided_at: datetime | None


@dataclass(frozen=True)
class AgreementPage:
    """waiting: somebody who codes notes together with another is not ready; their codes stand nowhere yet."""

    pairs: tuple[PairRow, ...]
    differences: tuple[Difference, ...]
    waiting: bool

    @property
    def undecided(self) -> int:
        return sum(not one.decided for one in self.differences)


def agreement_page(*, harvest: Harvest) -> AgreementPage:
    """The agreement of a harvest that access gave."""
    codes = coded(harvest)
    names, aspects, words = _names(harvest), aspect_names(harvest), competences(harvest)
    together = {note: rows for note, rows in codes.given.items() if len(rows) > 1}
    ready = {note: rows for note, rows in together.items() if all(row.ready and row.code for row in rows)}
    pairs = [
        _pair(_("%(one)s en %(other)s") % {"one": names[a], "other": names[b]}, ready, (a, b), aspects, words)
        for a, b in combinations(sorted({row.coder for rows in ready.values() for row in rows}), 2)
    ]
    return AgreementPage(
        pairs=tuple(pair for pair in pairs if pair.whole.n),
        differences=_differences(harvest, codes, names, aspects, words),
        waiting=len(ready) < len(together),
    )


def _names(harvest: Harvest) -> dict[int, str]:
    rows = dict(Coder.objects.filter(harvest=harvest).values_list("pk", "person_id"))
    known = cards({person for person in rows.values() if person})
    return {coder: known[person].name if person in known else _("iemand") for coder, person in rows.items()}


def _pair(
    names: str, ready: Mapping[int, Sequence[Given]], pair: tuple[int, int], aspects: Mapping[int, str],
    words: Mapping[str, str],
) -> PairRow:  # fmt: skip
    both = [
        {row.coder: row.code or Code() for row in rows}
        for _note, rows in sorted(ready.items()) if set(pair) <= {row.coder for row in rows}
    ]  # fmt: skip
    one, other = [given[pair[0]] for given in both], [given[pair[1]] for given in both]
    nothing = _("Niets te coderen")
    parts: list[tuple[str, Callable[[Code], Hashable], Callable[[Hashable], str]]] = [
        (_("Aspect"), lambda code: code.aspect, lambda key: aspects.get(key, nothing)),  # type: ignore[call-overload]
        (_("Helpt of belemmert"), lambda code: code.direction, lambda key: _direction(str(key)) or nothing),
        (_("Competentie"), lambda code: code.competence, lambda key: words.get(str(key), _("Geen competentie"))),
    ]
    whole, each = [], []
    for label, part, called in parts:
        mine, theirs = [part(code) for code in one], [part(code) for code in other]
        whole.append(KappaRow(label, kappa(mine, theirs)))
        each += [KappaRow(called(key), found) for key, found in by_code(mine, theirs).items()]
    return PairRow(names, KappaRow(_("De hele code"), kappa(one, other)), tuple(whole), tuple(each))


def _direction(value: str) -> str:
    return str(Direction(value).label) if value else ""


def _differences(
    harvest: Harvest, codes: Coded, names: Mapping[int, str], aspects: Mapping[int, str], words: Mapping[str, str]
) -> tuple[Difference, ...]:
    shown = views(notes_in(harvest))
    verdicts = {row.note: row for row in Verdict.objects.filter(harvest=harvest)}
    deciders = cards({row.decided_by_id for row in verdicts.values() if row.decided_by_id})
    found = []
    for note, rows in codes.differing.items():
        if note not in shown:
            continue
        verdict = verdicts.get(note)
        who = deciders.get(verdict.decided_by_id or 0) if verdict else None
        found.append(
            Difference(
                note=shown[note],
                given=tuple((names[row.coder], code_words(row.code or Code(), aspects, words)) for row in rows),
                decided=code_words(codes.verdicts[note], aspects, words) if verdict else "",
                because=verdict.because if verdict else "",
                decider=who.name if who else "",
                decided_at=verdict.decided_at if verdict else None,
            )
        )
    return tuple(sorted(found, key=lambda one: bool(one.decided)))
