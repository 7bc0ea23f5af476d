"""What the harvest gives the house: things to do, the menu, mails, names, and what goes with people."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.home.api import InboxItem, MenuPlace, contribute, register_found_kind
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow, follow_refs
from kring.foundation.privacy.api import ended, register_retention, register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from . import queries
from .actions import FOUND_KIND, INVITED, NOTICE


def todo(by: Actor) -> list[InboxItem]:
    """Notes that wait for my code."""
    return [_item(*one) for one in queries.waiting_for(by=by)]


def _item(id: int, title: str, notes: int) -> InboxItem:
    words = ngettext("Codeer %(n)s notitie van “%(title)s”", "Codeer %(n)s notities van “%(title)s”", notes)
    said = words % {"n": notes, "title": title}
    return InboxItem(said, reverse("harvest:code_next", args=[id]), act=_("Coderen"))


contribute(inbox=todo, menu=(MenuPlace(gettext_lazy("Oogsten"), "harvest:list", 34, "own", lambda by: by.is_person),))
register_found_kind(FOUND_KIND, gettext_lazy("verslag van een oogst"), gettext_lazy("verslagen van oogsten"))
register_notice(NoticeKind(INVITED, gettext_lazy("Iemand vraagt je notities te coderen")))
register_notice(NoticeKind(NOTICE, gettext_lazy("Wat er van je notities werd")))
register_ref_kind(
    RefKind("harvest", queries.harvest_titles, lambda id_: reverse("harvest:report", args=[id_])),
)  # fmt: skip
register_ref_kind(RefKind("harvest_told", lambda ids: dict.fromkeys(ids, _("wat er van notities werd"))))
register_retention("harvest.Told", ended("harvest.Told", "told_at"))
register_title("harvest.Harvest", gettext_lazy("Oogsten die je begon"))
register_title("harvest.Coder", gettext_lazy("Oogsten waarin je codeert"))
register_title("harvest.Aspect", gettext_lazy("Aspecten die je noemde"))
register_title("harvest.Verdict", gettext_lazy("Verschillen waarover je besloot"))
register_title("harvest.Point", gettext_lazy("Punten die je opschreef"))
register_title("harvest.Outcome", gettext_lazy("Notities waarover je besloot"))
register_title("harvest.Apart", gettext_lazy("Notities die je uit elkaar hield"))
register_title("harvest.Report", gettext_lazy("Verslagen die je schreef"))
register_title("harvest.Told", gettext_lazy("Wat er van je notities werd"))
follow(
    "harvest.Harvest.opened_by",
    "harvest.Coder.person",
    "harvest.Coder.invited_by",
    "harvest.Aspect.made_by",
    "harvest.Verdict.decided_by",
    "harvest.Point.made_by",
    "harvest.Outcome.decided_by",
    "harvest.Apart.said_by",
    "harvest.Report.written_by",
    "harvest.Told.person",
)
follow_refs("harvest.Harvest.owner")
