"""What casework gives the house: what waits for whom, menu places, and the title of a case."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.files.api import register_owner
from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import Role, follow, follow_refs, stays
from kring.foundation.privacy.api import Kept, register_farewell, register_keeper, register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from .access import may_read_files, may_read_letter
from .actions import APPEAL_NOTICE, ASKED_NOTICE, DECIDED_NOTICE, OBJECTION_NOTICE, close_for_departed
from .queries import asked_of, has_cases, how_many, how_many_objections, how_many_ready, to_read
from .states import State


def waiting(by: Actor) -> list[InboxItem]:
    """Work that waits in the lists of this officer or committee member."""
    to_check = _how_many(by, Role.OFFICE, State.RECEIVED)
    owners = by.refs(Role.COMMITTEE)
    to_decide = how_many_ready(owners)
    objections = how_many_objections(owners)
    items = _to_read(by) if owners else []
    if to_check:
        title = ngettext("Controleer %(n)s aanvraag", "Controleer %(n)s aanvragen", to_check) % {"n": to_check}
        items.append(InboxItem(title, reverse("casework:office"), act=_("Naar de werklijst")))
    if to_decide:
        title = ngettext("Besluit over %(n)s aanvraag", "Besluit over %(n)s aanvragen", to_decide) % {"n": to_decide}
        items.append(InboxItem(title, reverse("casework:committee"), act=_("Naar de werklijst")))
    if objections:
        title = ngettext("Kijk naar %(n)s bezwaar", "Kijk naar %(n)s bezwaren", objections) % {"n": objections}
        items.append(InboxItem(title, reverse("casework:committee"), act=_("Naar de werklijst")))
    return items


def _to_read(by: Actor) -> list[InboxItem]:
    """Cases that this member was asked to read."""
    return [
        InboxItem(
            _("Lees zaak %(number)s en geef advies") % {"number": id_},
            reverse("casework:committee_advice", args=[id_]),
            act=_("Lezen"),
        )
        for id_ in to_read(by.id or 0)
    ]


def _how_many(by: Actor, role: Role, state: State) -> int:
    owners = by.refs(role)
    return how_many(owners=owners, states=frozenset({state})) if owners else 0


def asked(by: Actor) -> list[InboxItem]:
    """Own cases that wait for an addition."""
    if by.id is None:
        return []
    return [
        InboxItem(
            _("Vul je aanvraag aan"), reverse("casework:own_case", args=[case.id]), who=case.title, act=_("Aanvullen")
        )
        for case in asked_of(by.id)
    ]


def numbers(ids: list[str]) -> dict[str, str]:
    """A case is called by its number; a name would tell too much."""
    return {id_: _("Zaak %(number)s") % {"number": id_} for id_ in ids}


def kept(person_id: int) -> list[Kept]:
    """What stays of somebody's cases when they go."""
    if not has_cases(person_id):
        return []
    what = _("Dat er een aanvraag was en wat daarop is besloten, zonder je naam en zonder tekst")
    return [Kept(what, _("Een register moet kunnen laten zien hoe vaak en waarover het besliste."))]


def farewell(by: Actor, person_id: int) -> None:
    """Open cases of somebody who goes are withdrawn."""
    close_for_departed(by=by, person_id=person_id)


contribute(
    inbox=waiting,
    menu=(
        MenuPlace(gettext_lazy("Aanvragen"), "casework:office", 60, shown_to=lambda actor: actor.has(Role.OFFICE)),
        MenuPlace(
            gettext_lazy("Besluiten"), "casework:committee", 61, shown_to=lambda actor: actor.has(Role.COMMITTEE)
        ),
    ),
)
contribute(inbox=asked)
register_ref_kind(RefKind("case", numbers))
register_owner("case", may_read_files)
register_owner("decision", may_read_letter, is_kept=lambda id: True)
register_notice(NoticeKind(ASKED_NOTICE, gettext_lazy("Het bureau heeft iets van je nodig"), compulsory=True))
register_notice(NoticeKind(DECIDED_NOTICE, gettext_lazy("Er is besloten op je aanvraag"), compulsory=True))
register_notice(NoticeKind(OBJECTION_NOTICE, gettext_lazy("Er is besloten op je bezwaar"), compulsory=True))
register_notice(NoticeKind(APPEAL_NOTICE, gettext_lazy("Er is een uitspraak in beroep"), compulsory=True))
register_keeper(kept)
register_farewell(farewell)
register_title("casework.Case", gettext_lazy("Je aanvragen"))
register_title("casework.Evidence", gettext_lazy("Je bewijs"))
register_title("casework.Check", gettext_lazy("De controle van je aanvragen"))
register_title("casework.Reading", gettext_lazy("Adviezen over je aanvragen"))
register_title("casework.Decision", gettext_lazy("Besluiten op je aanvragen"))
register_title("casework.Reader", gettext_lazy("Wie je aanvragen leest"))
register_title("casework.Held", gettext_lazy("Besluiten op je aanvragen"))
register_title("casework.Objection", gettext_lazy("Je bezwaren"))
register_title("casework.Terms", gettext_lazy("Afspraken over bezwaar en beroep"))
follow(
    "casework.Case.applicant",
    "casework.Evidence.added_by",
    "casework.Check.checked_by",
    "casework.Reader.person",
    "casework.Reader.assigned_by",
    "casework.Reading.reader",
    "casework.Held.decided_by",
    "casework.Decision.decided_by",
    "casework.Terms.set_by",
)
follow_refs("casework.Case.subject")
stays({"casework.Case.owner": "an office handles it", "casework.Terms.owner": "terms are an office's"})
