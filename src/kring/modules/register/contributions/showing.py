"""What showing gives the house: its notices, photos' owner, things to do for the office, and words for privacy."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.files.api import register_owner
from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import Role
from kring.foundation.privacy.api import ended, register_retention, register_title
from kring.foundation.records.api import Actor
from kring.modules.register.showing.access import may_read_portrait
from kring.modules.register.showing.actions import SHIELD_ENDS_NOTICE, SHIELDED_NOTICE
from kring.modules.register.showing.queries import ending_shields

from .home import leads


def ending(by: Actor) -> list[InboxItem]:
    """For an office: shields that end within a month."""
    codes = [ref.id for ref in by.refs(Role.OFFICE, "register")]
    count = ending_shields(codes, by.today) if codes else 0
    if not count:
        return []
    title = ngettext("%(n)s afscherming eindigt binnenkort", "%(n)s afschermingen eindigen binnenkort", count)
    return [InboxItem(title % {"n": count}, reverse("register:shields", args=[codes[0]]), act=_("Bekijken"))]


contribute(
    inbox=ending,
    menu=(MenuPlace(gettext_lazy("Wat iedereen van je ziet"), "register:showing", 27, "own", shown_to=leads),),
)
register_owner("portrait", may_read_portrait)
register_notice(NoticeKind(SHIELDED_NOTICE, gettext_lazy("Dat je bent afgeschermd"), compulsory=True))
register_notice(NoticeKind(SHIELD_ENDS_NOTICE, gettext_lazy("Dat je afscherming eindigt"), compulsory=True))
register_retention("register.Shield", ended("register.Shield", "until_date"))
register_title("register.Showing", gettext_lazy("Wat je aan iedereen laat zien"))
register_title("register.Shield", gettext_lazy("Je afscherming"))
