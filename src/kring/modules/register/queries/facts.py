"""Facts of enrolments as the rules read them; and what the people did, from their own record."""

from collections.abc import Iterable
from datetime import date

from kring.foundation.records.api import AMSTERDAM
from kring.modules.record.api import EvidenceFact, facts_of_many
from kring.modules.register.models import Enrolment, Postponement, Registration, Removal
from kring.modules.register.rules import Evidence, Facts, Grant
from kring.modules.register.rules import Postponement as MoreTime


def gather(enrolments: Iterable[Enrolment]) -> dict[int, Facts]:
    """The facts of these enrolments, by enrolment; three queries for all of them."""
    known = list(enrolments)
    ids = [enrolment.pk for enrolment in known]
    grants: dict[int, list[Grant]] = {}
    rows = Registration.objects.filter(enrolment_id__in=ids).order_by("from_date", "id")
    for enrolment, title, first, until, rules, anchor in rows.values_list(
        "enrolment_id", "title", "from_date", "until_date", "rule_set", "anchor_date"
    ):
        grants.setdefault(enrolment, []).append(Grant(title, first, until, rules, anchor))
    more: dict[int, list[MoreTime]] = {}
    postponed = Postponement.objects.filter(enrolment_id__in=ids).order_by("from_date", "id")
    for enrolment, first, until in postponed.values_list("enrolment_id", "from_date", "until_date"):
        more.setdefault(enrolment, []).append(MoreTime(first, until))
    removed: dict[int, list[date]] = {}
    removals = Removal.objects.filter(enrolment_id__in=ids, from_date__isnull=False).order_by("from_date")
    for enrolment, day in removals.values_list("enrolment_id", "from_date"):
        assert day is not None  # as filtered
        removed.setdefault(enrolment, []).append(day)
    return {
        one.pk: Facts(
            enrolled_on=one.enrolled_at.astimezone(AMSTERDAM).date(),
            grants=tuple(grants.get(one.pk, ())),
            left_on=one.left_date,
            postponements=tuple(more.get(one.pk, ())),
            removals=tuple(removed.get(one.pk, ())),
        )
        for one in known
    }


def evidence_of_many(person_ids: Iterable[int]) -> dict[int, list[Evidence]]:
    """What these people did, from their own record, oldest first; only what they accepted themselves."""
    found = facts_of_many(list(person_ids))
    return {person_id: [_evidence(fact) for fact in facts] for person_id, facts in found.items()}


def evidence_of(person_id: int) -> list[Evidence]:
    """What one person did."""
    return evidence_of_many([person_id]).get(person_id, [])


def _evidence(fact: EvidenceFact) -> Evidence:
    return Evidence(fact.id, fact.title, fact.on, fact.kind, fact.themes, fact.points, fact.proven)
