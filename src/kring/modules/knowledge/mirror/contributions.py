"""What mirror cards give the house: the menu, cards that wait for a second reader, names of Refs."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.people.api import Role, stays
from kring.foundation.privacy.api import register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind
from kring.modules.knowledge.publishing.consents import when_withdrawn

from . import queries
from .actions import consent_withdrawn
from .models import Card
from .states import CardState


def to_read(by: Actor) -> list[InboxItem]:
    """Cards of the editor's own publisher that somebody else wrote and that wait for a second reader."""
    publishers = [ref.id for ref in by.refs(Role.EDITOR, "publisher")]
    if not publishers:
        return []
    waiting = Card.objects.filter(state=CardState.OFFERED, dimension__framework__publisher__in=publishers)
    n = waiting.exclude(edited_by=by.person_id).count()
    if not n:
        return []
    title = ngettext("Lees %(n)s spiegelkaart als tweede", "Lees %(n)s spiegelkaarten als tweede", n) % {"n": n}
    return [InboxItem(title, reverse("knowledge:mirror_desk"), act=_("Lezen"))]


contribute(
    inbox=to_read,
    menu=(
        MenuPlace(gettext_lazy("Spiegelkaarten"), "knowledge:mirror_frameworks", 62, side="foot"),
        MenuPlace(
            gettext_lazy("Spiegelkaarten beheren"), "knowledge:mirror_desk", 62, side="own",
            shown_to=lambda actor: actor.is_person and actor.has(Role.EDITOR),
        ),
    ),
)  # fmt: skip
register_ref_kind(RefKind("mirror_framework", queries.framework_titles, queries.framework_url))
register_ref_kind(RefKind("dimension", queries.dimension_titles, queries.dimension_url))
register_ref_kind(RefKind("card", queries.card_titles, queries.card_url))
when_withdrawn(consent_withdrawn)
register_title("knowledge.Card", gettext_lazy("Spiegelkaarten die je schreef"))
register_title("knowledge.CardVersion", gettext_lazy("Spiegelkaarten die je publiceerde"))
stays(
    {
        "knowledge.Card.edited_by": "who wrote it last is about the card; the second reader must be somebody else",
        "knowledge.CardVersion.published_by": "who published a version was this account at that moment",
    }
)
