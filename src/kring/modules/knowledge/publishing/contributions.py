"""What the room publishing gives the house: a place in the menu, what waits for editors, names, mails."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import InboxItem, MenuPlace, contribute, register_facet, register_found_kind
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import Role, follow
from kring.foundation.privacy.api import register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind
from kring.modules.knowledge.states import Audience

from . import access, accounts, queries
from .following import follow_wagtail
from .page_files import keep_shown_files


def todo(by: Actor) -> list[InboxItem]:
    """Pages to read as a second reader, and own pages that came back."""
    if not access.own_codes(by):
        return []
    to_read, returned = queries.waiting(by=by)
    read = [
        InboxItem(
            _("Lees mee: %(title)s") % {"title": row.title},
            reverse("wagtailadmin_pages:edit", args=[row.id]),
            act=_("Lezen"),
        )
        for row in to_read
    ]
    back = [
        InboxItem(
            _("Pas aan: %(title)s") % {"title": row.title},
            reverse("wagtailadmin_pages:edit", args=[row.id]),
            act=_("Aanpassen"),
        )
        for row in returned
    ]
    return [*read, *back]


def writes(actor: Actor) -> bool:
    """Is this an editor of a publisher?"""
    return bool(access.own_codes(actor))


contribute(
    inbox=todo,
    menu=(
        MenuPlace(gettext_lazy("Redactie"), "wagtailadmin_home", 60, "own", writes),
        MenuPlace(gettext_lazy("Toestemmingen voor citaten"), "knowledge:consents", 61, "own", writes),
        MenuPlace(
            gettext_lazy("Uitgevers"),
            "knowledge:publishers",
            92,
            "own",
            lambda actor: actor.has(Role.OPERATOR, access.INSTALLATION),
        ),
    ),
)
for kind, label, plural in (
    ("news", gettext_lazy("nieuws"), gettext_lazy("nieuws")),
    ("theme", gettext_lazy("thema"), gettext_lazy("thema's")),
    ("magazine", gettext_lazy("magazine"), gettext_lazy("magazines")),
    ("article", gettext_lazy("artikel"), gettext_lazy("artikelen")),
    ("dossier", gettext_lazy("dossier"), gettext_lazy("dossiers")),
    ("card", gettext_lazy("spiegelkaart"), gettext_lazy("spiegelkaarten")),
    ("tool", gettext_lazy("werkblad"), gettext_lazy("werkbladen")),
):
    register_found_kind(kind, label, plural)
register_facet("theme", queries.theme_titles)
register_facet("audience", lambda codes: {code: str(label) for code, label in Audience.choices})
register_ref_kind(RefKind("publisher", queries.publisher_titles))
register_ref_kind(RefKind("page", queries.page_titles))
register_notice(NoticeKind("knowledge.read_along", gettext_lazy("Een pagina wacht op een tweede lezer")))
register_notice(NoticeKind("knowledge.page_published", gettext_lazy("Je pagina is goedgekeurd")))
register_notice(NoticeKind("knowledge.page_returned", gettext_lazy("Je pagina is teruggestuurd")))
register_notice(NoticeKind("knowledge.quote_withdrawn", gettext_lazy("Een citaat is ingetrokken"), compulsory=True))
register_title("knowledge.Consent", gettext_lazy("Toestemmingen voor citaten die je noteerde"))
follow("knowledge.Consent.registered_by", "knowledge.Consent.withdrawn_by")
accounts.declare()
follow_wagtail()
keep_shown_files()
