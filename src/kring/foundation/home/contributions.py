"""What home itself gives: questions that wait, menu places, and this installation as somebody to ask."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.people.api import Role, follow, register_merger, stays
from kring.foundation.records.api import Actor, Ref, RefKind, register_ref_kind

from .index import readers_follow
from .queries import waiting
from .registry import Addressee, InboxItem, MenuPlace, contribute
from .words.access import may_keep_words
from .words.queries import group_titles

INSTALLATION = Ref("installation", "kring")


def _waiting(by: Actor) -> list[InboxItem]:
    return [
        InboxItem(
            title=_("Beantwoord de vraag “%(subject)s”") % {"subject": row.subject},
            url=reverse("home:question", args=[row.id]),
            who=row.to,
            act=_("Beantwoorden"),
        )
        for row in waiting(by=by)
    ]


contribute(
    inbox=_waiting,
    menu=(
        MenuPlace(gettext_lazy("Mijn dag"), "home:start", 10, "main", lambda actor: actor.is_person),
        MenuPlace(gettext_lazy("Agenda"), "home:agenda", 20, "own"),
        MenuPlace(gettext_lazy("Mijn vragen"), "home:questions", 30, "own"),
        MenuPlace(gettext_lazy("Mijn gegevens"), "people:me", 80, "own"),
        MenuPlace(gettext_lazy("Wat Kring van je weet"), "privacy:start", 85, "own"),
        MenuPlace(gettext_lazy("Post"), "notices:demo_mails", 90, "main", lambda actor: settings.DEMO),
        MenuPlace(
            gettext_lazy("Mislukte taken"),
            "jobs:failed",
            95,
            "own",
            lambda actor: actor.has(Role.OPERATOR, INSTALLATION),
        ),
        MenuPlace(gettext_lazy("Synoniemen"), "home:synonyms", 91, "own", may_keep_words),
        MenuPlace(gettext_lazy("Niet gevonden"), "home:missed", 92, "own", may_keep_words),
    ),
    addressee=Addressee(
        kind="installation",
        options=lambda: [(INSTALLATION, _("De beheerder van Kring"))],
        may_answer=lambda actor, ref: actor.has(Role.OPERATOR, ref),
        refs_of=lambda actor: actor.refs(Role.OPERATOR, "installation"),
    ),
)
register_ref_kind(RefKind("synonyms", group_titles, lambda id_: reverse("home:synonym_group", args=[id_])))
register_ref_kind(RefKind("installation", lambda ids: dict.fromkeys(ids, _("De beheerder van Kring"))))
follow("home.Question.asker", "home.Question.owner", "home.Message.author")
stays(
    {
        "home.Question.to": "a question is put to an organisation, never to a person",
        "home.Document.ref": "a thing that a module put in, never a person; who may find it follows, see below",
    }
)
register_merger(readers_follow, covers=())
