"""What the record gives the house: things to do, hits, a place in the menu, names of its Refs, who reads its files."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.files.api import register_owner
from kring.foundation.home.api import InboxItem, MenuPlace, SearchHit, contribute
from kring.foundation.notices.api import NoticeKind, When, register_notice
from kring.foundation.people.api import LEADING, follow, stays
from kring.foundation.privacy.api import ended, register_retention, register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from . import access, queries


def todo(by: Actor) -> list[InboxItem]:
    """Proposals to answer, activities to look back on."""
    if not by.is_person:
        return []
    waiting = queries.waiting_for(by=by)
    items = []
    if waiting.proposals:
        title = ngettext(
            "Zeg ja of nee tegen %(n)s activiteit", "Zeg ja of nee tegen %(n)s activiteiten", waiting.proposals
        )
        items.append(InboxItem(title % {"n": waiting.proposals}, reverse("record:proposals"), act=_("Bekijken")))
    if waiting.to_look_back:
        id_, title_of, others = waiting.to_look_back
        url = reverse("record:own") if others else reverse("record:look_back", args=[id_])
        words = (
            ngettext("Kijk terug op %(n)s activiteit", "Kijk terug op %(n)s activiteiten", others + 1)
            % {"n": others + 1}
            if others
            else _("Kijk terug op “%(title)s”") % {"title": title_of}
        )
        items.append(InboxItem(words, url, act=_("Terugkijken")))
    return items


def hits(by: Actor, text: str) -> list[SearchHit]:
    """One's own activities."""
    if not by.is_person:
        return []
    return [
        SearchHit(
            kind=_("Jouw activiteit"),
            title=row.title,
            url=reverse("record:activity", args=[row.id]),
            quiet=f"{row.until_date.year} · {row.kind_label}",
            nearness=0.8,
        )
        for row in queries.found_by_text(by=by, text=text)
    ]


def keeps_a_record(actor: Actor) -> bool:
    """Is this somebody for whom the menu shows the record: a leader, or a person of whom we know nothing else yet?"""
    return actor.is_person and (not actor.holds or any(actor.has(role) for role in LEADING))


contribute(
    inbox=todo,
    search=hits,
    menu=(MenuPlace(gettext_lazy("Mijn activiteiten"), "record:own", 22, shown_to=keeps_a_record),),
)
register_notice(NoticeKind("record.look_back", gettext_lazy("Terugkijken na drie maanden"), default=When.DIGEST))
register_owner("activity", access.may_read_files)
register_ref_kind(RefKind("activity", queries.activity_titles, lambda id_: reverse("record:activity", args=[id_])))
register_ref_kind(RefKind("goal", queries.goal_titles, lambda id_: reverse("record:goal", args=[id_])))
register_retention("record.Import", ended("record.Import", "given_at"))
register_title("record.Activity", gettext_lazy("Je activiteiten"))
register_title("record.Goal", gettext_lazy("Je doelen"))
register_title("record.Link", gettext_lazy("Links bij je activiteiten"))
register_title("record.Import", gettext_lazy("Bestanden die je wilde inlezen"))
follow("record.Goal.person", "record.Activity.person", "record.Import.person")
stays({"record.Activity.source": "what proposed it is a meeting, never a person"})
