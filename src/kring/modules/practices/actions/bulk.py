"""Many practices at once, for the demonstration and for measuring: published, with their trials; one action."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kring.foundation.records.api import Actor, action, tell
from kring.modules.directory.api import SchoolContext, contexts_of
from kring.modules.practices import events, finding
from kring.modules.practices.models import CONTEXT, Consent, Practice, Ruling, Trial, Version
from kring.modules.practices.states import PracticeState, Verdict

from .checking import check_themes, cleaned
from .trying import Told

BATCH = 500


@dataclass(frozen=True)
class NewTrial:
    """Somebody tried it: who, when, and how it went."""

    person_id: int
    at: datetime
    told: Told


@dataclass(frozen=True)
class NewPractice:
    """A practice to take in as published. text: columns of a practice; variant_of: its place among the rows."""

    author_id: int
    text: Mapping[str, Any]
    at: datetime
    trials: tuple[NewTrial, ...] = ()
    variant_of: int | None = None
    ruled_by: int | None = None


@action
def bring_in(*, by: Actor, rows: Sequence[NewPractice]) -> list[int]:
    """Take these practices in; returns their numbers. The caller made the rows; nobody gets a mail."""
    if not rows:
        return []
    kinds, texts = _kinds(rows), [cleaned(row.text) for row in rows]
    check_themes({code for text in texts for code in text.get("themes", ())})
    made = [
        Practice(author_id=row.author_id, begun_at=row.at, changed_at=row.at, **text)
        for row, text in zip(rows, texts, strict=True)
    ]
    Practice.objects.bulk_create(made, batch_size=BATCH)
    versions = [
        Version(
            practice=practice, number=1, offered_at=row.at, published_at=row.at, **text,
            **kinds.get(practice.site, {}),
        )
        for practice, row, text in zip(made, rows, texts, strict=True)
    ]  # fmt: skip
    Version.objects.bulk_create(versions, batch_size=BATCH)
    for practice, version, row in zip(made, versions, rows, strict=True):
        practice.state, practice.live = PracticeState.PUBLISHED, version
        practice.variant_of = made[row.variant_of] if row.variant_of is not None else None
    Practice.objects.bulk_update(made, ["state", "live", "variant_of"], batch_size=BATCH)
    Consent.objects.bulk_create([Consent(version=one, given_at=one.offered_at) for one in versions], batch_size=BATCH)
    Ruling.objects.bulk_create(
        [
            Ruling(version=one, verdict=Verdict.PUBLISHED, ruled_at=row.at, ruled_by_id=row.ruled_by)
            for one, row in zip(versions, rows, strict=True)
        ],
        batch_size=BATCH,
    )
    Trial.objects.bulk_create(_trials(made, rows, kinds), batch_size=BATCH)
    finding.show(*versions)
    tell(events.BroughtIn(data={"count": len(rows)}))
    return [practice.pk for practice in made]


def _trials(made: Sequence[Practice], rows: Sequence[NewPractice], kinds: Mapping[str, Any]) -> list[Trial]:
    return [
        Trial(
            practice=practice, person_id=one.person_id, told_at=one.at, **asdict(one.told),
            **kinds.get(one.told.site, {}),
        )
        for practice, row in zip(made, rows, strict=True)
        for one in row.trials
    ]  # fmt: skip


def _kinds(rows: Sequence[NewPractice]) -> dict[str, dict[str, str]]:
    """The kind of school of every site in the rows, in one question."""
    sites = {str(row.text.get("site", "")) for row in rows} | {one.told.site for row in rows for one in row.trials}
    return {code: _columns(found) for code, found in contexts_of(sites - {""}).items()}


def _columns(found: SchoolContext) -> dict[str, str]:
    return {name: str(getattr(found, name)) for name in CONTEXT}
