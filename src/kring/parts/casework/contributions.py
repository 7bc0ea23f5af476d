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
from .queries import has_cases
from .queries.work import work_of


def waiting(by: Actor) -> list[InboxItem]:
    """What waits for this reader: cases to read, work lists, own cases that need an addition."""
    if not by.is_person:
        return []
    work = work_of(by)
    office, committee = reverse("casework:office"), reverse("casework:committee")
    lists = [
        (work.to_check, office, ngettext("Controleer %(n)s aanvraag", "Controleer %(n)s aanvragen", work.to_check)),
        (
            work.to_decide,
            committee,
            ngettext("Besluit over %(n)s aanvraag", "Besluit over %(n)s aanvragen", work.to_decide),
        ),
        (
            work.objections,
            committee if by.has(Role.COMMITTEE) else office,
            ngettext("Kijk naar %(n)s bezwaar", "Kijk naar %(n)s bezwaren", work.objections),
        ),
    ]
    items = [InboxItem(title % {"n": n}, url, act=_("Naar de werklijst")) for n, url, title in lists if n]
    return items + [_to_read(id_) for id_ in work.to_read] + [_asked(id_, title) for id_, title in work.asked]


def _to_read(id_: int) -> InboxItem:
    """A case that this member was asked to read."""
    title = _("Lees zaak %(number)s en geef advies") % {"number": id_}
    return InboxItem(title, reverse("casework:committee_advice", args=[id_]), act=_("Lezen"))


def _asked(id_: int, title: str) -> InboxItem:
    """An own case that waits for an addition."""
    return InboxItem(
        _("Vul je aanvraag aan"), reverse("casework:own_case", args=[id_]), who=title, act=_("Aanvullen")
    )  # fmt: skip


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
