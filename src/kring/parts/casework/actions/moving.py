"""What every verb of a case needs: the refusals, the lock, the move, evidence, writing to the applicant."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from kring.foundation.files.api import Upload, keep
from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, Missing, Ref, Refusal
from kring.parts.casework.models import Case, Evidence
from kring.parts.casework.rules import may_move
from kring.parts.casework.states import State

# What the applicant is written about; the mail says where to read on, never what was decided.
ASKED_NOTICE, DECIDED_NOTICE = "casework.asked", "casework.decided"
OBJECTION_NOTICE, APPEAL_NOTICE = "casework.objection_decided", "casework.appeal_recorded"


class StillOpen(Refusal):
    """Je hebt al een aanvraag lopen. Wacht op het besluit of trek die aanvraag eerst in."""


class MovedOn(Refusal):
    """Deze zaak is intussen verder. Ververs de pagina om te zien hoe het staat."""


class UnknownChoice(Refusal):
    """Kies iets uit de lijst."""


class ReasonMissing(Refusal):
    """Schrijf op waarom. De aanvrager leest dit."""


class EvidenceMissing(Refusal):
    """Laat iets zien: beschrijf een bewijs en voeg een bestand of een link toe."""


@dataclass(frozen=True)
class Shown:
    """A piece of evidence as the applicant gives it: words, and a link or a file."""

    description: str
    link: str = ""
    file_name: str = ""
    file: Upload | bytes | None = None


def about(case: Case) -> tuple[Ref, ...]:
    """In whose stories it stands."""
    return (case.ref, case.subject, Ref("person", str(case.applicant_id)))


def locked(case: Case) -> Case:
    """The case as it is now, ours until the transaction ends: two deciders at once take turns."""
    found = Case.objects.select_for_update().filter(pk=case.pk).first()
    if found is None:
        raise Missing
    return found


def move(case: Case, to: State, by: Actor) -> None:
    """To another state; raises MovedOn when it does not lead there."""
    if not may_move(State(case.state), to):
        raise MovedOn
    case.state, case.moved_at = to, by.at
    case.save(update_fields=["state", "moved_at"])


def keep_evidence(case: Case, evidence: Sequence[Shown], by: Actor) -> None:
    """Raises files' FileRefused, with the sentence that says what is wrong with a file."""
    Evidence.objects.bulk_create(
        Evidence(
            case=case,
            description=shown.description,
            link=shown.link,
            file_ref=_kept(case, shown, by),
            added_by_id=by.id if by.is_person else None,
            added_at=by.at,
        )
        for shown in evidence
    )


def _kept(case: Case, shown: Shown, by: Actor) -> str:
    if shown.file is None:
        return ""
    return str(Ref("file", str(keep(by=by, name=shown.file_name, content=shown.file, owner=case.ref).id)))


def write_to(case: Case, notice: str, by: Actor) -> None:
    """A notice to the applicant, that leads to the page of their case."""
    url = reverse("casework:own_case", args=[case.pk])
    send(by=by, person_id=case.applicant_id, notice=notice, context={"url": url})
