"""What merging gives the house: how the register's rows follow, things to do, notices, words for privacy."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import InboxItem, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow, register_merger, stays
from kring.foundation.privacy.api import register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind
from kring.modules.register.merging.actions import ASKED_NOTICE, MERGED_NOTICE
from kring.modules.register.merging.movers import move_enrolments
from kring.modules.register.merging.queries import waiting_for


def to_answer(by: Actor) -> list[InboxItem]:
    """Proposals about my accounts that wait for my answer."""
    waiting = waiting_for(by.person_id) if by.is_person else []
    title = _("Zijn deze twee accounts allebei van jou?")
    return [InboxItem(title, reverse("register:merge", args=[id_]), act=_("Antwoord")) for id_ in waiting]


contribute(inbox=to_answer)
register_merger(
    move_enrolments, covers=("register.Enrolment.person", "register.Showing.person", "register.Shield.person")
)
follow(
    "register.Shield.put_by",
    "register.BoardSignup.person",
    "register.BoardSignup.decided_by",
    "register.InsightQuestion.person",
    "register.InsightQuestion.asked_by",
)
_SAYS = "it says which accounts became one"
stays(
    {
        "register.Merge.gone": _SAYS,
        "register.Merge.into": _SAYS,
        "register.Merge.proposed_by": _SAYS,
        "register.Merge.stood_in_by": _SAYS,
    }
)
register_notice(NoticeKind(ASKED_NOTICE, gettext_lazy("Of twee accounts van jou zijn"), compulsory=True))
register_notice(NoticeKind(MERGED_NOTICE, gettext_lazy("Dat je accounts zijn samengevoegd"), compulsory=True))
register_ref_kind(RefKind("merge", lambda ids: {id_: _("Samenvoegen %(id)s") % {"id": id_} for id_ in ids}))
register_title("register.Merge", gettext_lazy("Accounts van jou die zijn samengevoegd"))
