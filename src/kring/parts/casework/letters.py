"""The letter of a decision: made once, when the decision takes effect, and kept. The same bytes for ever after."""

from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import formats, translation
from django.utils.translation import gettext as _

from kring.foundation.documents.api import pdf
from kring.foundation.files.api import keep
from kring.foundation.people.api import address_of, cards
from kring.foundation.records.api import AMSTERDAM, Actor, Ref

from . import access
from .kinds import Brief, CaseRow, Ruling, kind_called
from .models import Decision, Terms
from .rules import last_day_to_object
from .states import Outcome, Stage


def keep_letter(*, by: Actor, case: CaseRow, decision: Decision, ruling: Ruling, brief: Brief) -> None:
    """Make the letter and keep it with the decision, as a file of nobody's own: it stays when an officer goes."""
    known = address_of(case.applicant_id)
    language = known.language if known else "nl"
    with translation.override(language):
        data = words(case, decision, ruling, brief)
        made = pdf("casework/letter", data, language, at=decision.sent_at or decision.decided_at)
        name = _("besluit-zaak-%(number)s.pdf") % {"number": case.id}
    keep(by=access.nobody(by), name=name, content=made, owner=decision.letter)


def words(case: CaseRow, decision: Decision, ruling: Ruling, brief: Brief) -> dict[str, Any]:
    """What stands in the letter, in the language that is on. Formal: a letter of the committee says u."""
    kind = kind_called(case.kind)
    sent = decision.sent_at or decision.decided_at
    name = cards({case.applicant_id})[case.applicant_id].name
    return {
        "title": _title(ruling.stage, str(kind.title)),
        "footer": _("%(owner)s, zaak %(number)s") % {"owner": brief.owner, "number": case.id},
        "facts": [
            [_("Aan"), name],
            [_("Datum"), _day(_date_of(sent))],
            [_("Kenmerk"), _("Zaak %(number)s") % {"number": case.id}],
        ],
        "greeting": _("Geachte %(name)s,") % {"name": name},
        "decision": _decided(decision, brief),
        "reason": [part.strip() for part in decision.reason.split("\n\n") if part.strip()],
        "rule": _("Wij besloten volgens de regels met de naam %(name)s.") % {"name": decision.rule_set},
        "more": [str(part) for part in (kind.letter(case, ruling) if kind.letter else ())],
        "objection_title": _("Bent u het er niet mee eens?"),
        "objection": _remedy(case, ruling.stage, _date_of(sent)),
        "signed": brief.owner,
        "closing": _("Met vriendelijke groet,"),
    }


def _title(stage: Stage, kind: str) -> str:
    if stage is Stage.FIRST:
        return _("Besluit: %(kind)s") % {"kind": kind}
    return _("Beslissing op uw bezwaar: %(kind)s") % {"kind": kind}


def _decided(decision: Decision, brief: Brief) -> str:
    choice = {option.code: option.label for option in brief.choices}.get(decision.choice, "")
    taken = {"day": _day(_date_of(decision.decided_at)), "choice": choice}
    if decision.founded is False:
        return _("Op %(day)s besloten wij dat uw bezwaar ongegrond is. Het eerdere besluit blijft gelden.") % taken
    if decision.founded:
        if decision.outcome == Outcome.REFUSED:
            return _("Op %(day)s besloten wij dat uw bezwaar gegrond is. Wij trekken de toekenning in.") % taken
        if choice:
            return _("Op %(day)s besloten wij dat uw bezwaar gegrond is. Wij kennen toe: %(choice)s.") % taken
        return _("Op %(day)s besloten wij dat uw bezwaar gegrond is. Wij kennen uw aanvraag toe.") % taken
    if decision.outcome == Outcome.REFUSED:
        return _("Op %(day)s besloten wij uw aanvraag af te wijzen.") % taken
    if choice:
        return _("Op %(day)s besloten wij uw aanvraag toe te kennen: %(choice)s.") % taken
    return _("Op %(day)s besloten wij uw aanvraag toe te kennen.") % taken


def _remedy(case: CaseRow, stage: Stage, sent_on: date) -> list[str]:
    """Where to object, and until when if the office filled that in: no term is built in."""
    terms = terms_of(case.owner)
    if stage is not Stage.FIRST:
        if not terms.appeal_body:
            return [_("Het bureau vertelt u of en waar u in beroep kunt gaan.")]
        told = _("U kunt in beroep gaan bij %(body)s.") % {"body": terms.appeal_body}
        return [told, terms.appeal_where] if terms.appeal_where else [told]
    address = f"{settings.SITE_ADDRESS}{reverse('casework:own_case', args=[case.id])}"
    last = last_day_to_object(sent_on, terms.objection_weeks)
    if last:
        told = _("U kunt bezwaar maken tot en met %(day)s. Dat kan in Kring, op de pagina van uw zaak: %(address)s")
        first = told % {"day": _day(last), "address": address}
    else:
        first = _("U kunt bezwaar maken. Dat kan in Kring, op de pagina van uw zaak: %(address)s") % {
            "address": address
        }
    if terms.objection_where:
        return [first, _("Op papier kan het ook: %(where)s") % {"where": terms.objection_where}]
    return [first]


def terms_of(owner: Ref) -> Terms:
    """What the office filled in about objecting; empty when it did not."""
    found = Terms.objects.filter(owner_kind=owner.kind, owner_id=owner.id).first()
    return found or Terms(owner_kind=owner.kind, owner_id=owner.id)


def _date_of(moment: datetime) -> date:
    return moment.astimezone(AMSTERDAM).date()


def _day(day: date) -> str:
    return str(formats.date_format(day, "j F Y"))
