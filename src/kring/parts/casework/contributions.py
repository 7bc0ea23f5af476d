"""What casework gives the house: what waits for whom, menu places, and the title of a case."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.files.api import register_owner
from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import Role
from kring.foundation.privacy.api import Kept, register_farewell, register_keeper, register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from .access import may_read_files
from .actions import ASKED_NOTICE, DECIDED_NOTICE, close_for_departed
from .queries import asked_of, has_cases, how_many
from .states import State


def waiting(by: Actor) -> list[InboxItem]:
    """Work that waits in the lists of this officer or committee member."""
    to_check = _how_many(by, Role.OFFICE, State.RECEIVED)
    to_decide = _how_many(by, Role.COMMITTEE, State.CHECKED)
    items = []
    if to_check:
        title = ngettext("Controleer %(n)s aanvraag", "Controleer %(n)s aanvragen", to_check) % {"n": to_check}
        items.append(InboxItem(title, reverse("casework:office"), act=_("Naar de werklijst")))
    if to_decide:
        title = ngettext("Besluit over %(n)s aanvraag", "Besluit over %(n)s aanvragen", to_decide) % {"n": to_decide}
        items.append(InboxItem(title, reverse("casework:committee"), act=_("Naar de werklijst")))
    return items


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
register_notice(NoticeKind(ASKED_NOTICE, gettext_lazy("Het bureau heeft iets van je nodig"), compulsory=True))
register_notice(NoticeKind(DECIDED_NOTICE, gettext_lazy("Er is besloten op je aanvraag"), compulsory=True))
register_keeper(kept)
register_farewell(farewell)
register_title("casework.Case", gettext_lazy("Je aanvragen"))
register_title("casework.Evidence", gettext_lazy("Je bewijs"))
register_title("casework.Check", gettext_lazy("De controle van je aanvragen"))
register_title("casework.Reading", gettext_lazy("Adviezen over je aanvragen"))
register_title("casework.Decision", gettext_lazy("Besluiten op je aanvragen"))
