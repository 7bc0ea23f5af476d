"""What tools and worksheets give the house: the menu, names of Refs, titles for privacy."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import MenuPlace, contribute
from kring.foundation.people.api import LEADING, Role, follow, stays
from kring.foundation.privacy.api import register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from . import queries


def fills_in(actor: Actor) -> bool:
    """Is this somebody for whom the menu shows worksheets: a leader, or a person of whom we know nothing else yet?"""
    return actor.is_person and (not actor.holds or any(actor.has(role) for role in LEADING))


def edits(actor: Actor) -> bool:
    """Is this an editor?"""
    return actor.is_person and actor.has(Role.EDITOR)


contribute(
    menu=(
        MenuPlace(_("Hulpmiddelen"), "knowledge:tools", 63, side="foot"),
        MenuPlace(_("Mijn werkbladen"), "knowledge:worksheets", 27, side="own", shown_to=fills_in),
        MenuPlace(_("Hulpmiddelen beheren"), "knowledge:tool_desk", 63, side="own", shown_to=edits),
    )
)
register_ref_kind(RefKind("tool", queries.tool_titles, queries.tool_url))
register_ref_kind(RefKind("worksheet", lambda ids: {id_: str(_("Werkblad")) for id_ in ids}, queries.worksheet_url))
register_title("knowledge.Worksheet", _("Je werkbladen"))
register_title("knowledge.ToolVersion", _("Hulpmiddelen die je schreef"))
follow("knowledge.Worksheet.person")
stays({"knowledge.ToolVersion.edited_by": "who wrote a version was this account at that moment"})
