"""What practices give the house: things to do, the menu, mails, names of their Refs, what goes with people."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.home.api import InboxItem, MenuPlace, contribute, register_facet, register_found_kind
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow, stays
from kring.foundation.privacy.api import ended, register_farewell, register_retention, register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from . import access, actions, queries
from .states import Audience


def todo(by: Actor) -> list[InboxItem]:
    """A text that somebody wrote for me, one that came back, a question of a colleague, practices to read."""
    if not by.is_person:
        return []
    waiting, to_read = queries.waiting_for(by=by)
    items = [_item(one) for one in waiting]
    if to_read:
        words = ngettext("Lees %(n)s praktijk", "Lees %(n)s praktijken", to_read) % {"n": to_read}
        items.append(InboxItem(words, reverse("practices:queue"), act=_("Lezen")))
    return items


def _item(one: queries.Waiting) -> InboxItem:
    if one.what == "asked":
        words, page, act = _("Een collega vraagt: wie heeft dit gedaan?"), "asked", _("Lezen")
    elif one.what == "returned":
        words, page, act = _("Kijk nog eens naar “%(title)s”") % {"title": one.title}, "practice", _("Bekijken")
    else:
        words, page, act = _("Zeg ja of nee tegen “%(title)s”") % {"title": one.title}, "proposal", _("Bekijken")
    who = _("De redactie") if one.what == "returned" else ""
    return InboxItem(words, reverse(f"practices:{page}", args=[one.id]), who=who, act=act)


contribute(
    inbox=todo,
    menu=(
        MenuPlace(gettext_lazy("Praktijken"), "practices:list", 26),
        MenuPlace(gettext_lazy("Mijn experimenten"), "practices:experiments", 24, "own", lambda actor: actor.is_person),
        MenuPlace(gettext_lazy("Praktijken lezen"), "practices:queue", 70, "own", access.is_editor),
    ),
)
register_found_kind("practice", gettext_lazy("praktijk"), gettext_lazy("praktijken"))
register_facet("audience", lambda codes: {code: str(label) for code, label in Audience.choices})
for _name, _label in (
    ("proposed", gettext_lazy("Iemand schreef een praktijk voor je op")),
    ("published", gettext_lazy("Je praktijk is geplaatst")),
    ("returned", gettext_lazy("De redactie heeft een vraag over je praktijk")),
    ("taken_down", gettext_lazy("De redactie haalde je praktijk weg")),
    ("trial_taken_down", gettext_lazy("De redactie haalde je ervaring weg")),
    ("asked", gettext_lazy("Een collega heeft een vraag voor je")),
    ("answered", gettext_lazy("Een collega antwoordt op je vraag")),
    ("thanked", gettext_lazy("Een collega bedankt je")),
):
    register_notice(NoticeKind(f"practices.{_name}", _label))
register_ref_kind(RefKind("practice", queries.practice_titles, lambda id_: reverse("practices:practice", args=[id_])))
register_ref_kind(RefKind("trial", lambda ids: dict.fromkeys(ids, _("een ervaring met een praktijk"))))
register_ref_kind(RefKind("experiment", lambda ids: dict.fromkeys(ids, _("een experiment"))))
register_ref_kind(RefKind("colleague_question", lambda ids: dict.fromkeys(ids, _("een vraag aan collega's"))))
register_ref_kind(RefKind("answer", lambda ids: dict.fromkeys(ids, _("een antwoord aan een collega"))))
register_retention("practices.Question", ended("practices.Question", "put_at"))
register_retention("practices.Asked", ended("practices.Asked", "asked_at"))
register_farewell(lambda by, person_id: actions.forget_author(by=by, person_id=person_id))
register_title("practices.Practice", gettext_lazy("Je praktijken"))
register_title("practices.Version", gettext_lazy("Wat er van je praktijken geplaatst is"))
register_title("practices.Consent", gettext_lazy("Je ja tegen plaatsen"))
register_title("practices.Ruling", gettext_lazy("Wat de redactie besloot"))
register_title("practices.Trial", gettext_lazy("Wat je van praktijken van anderen probeerde"))
register_title("practices.Experiment", gettext_lazy("Je experimenten"))
register_title("practices.Willing", gettext_lazy("Waarover collega's je iets mogen vragen"))
register_title("practices.Question", gettext_lazy("Je vragen aan collega's"))
register_title("practices.Asked", gettext_lazy("Vragen van collega's aan jou"))
follow(
    "practices.Practice.author",
    "practices.Practice.drafted_by",
    "practices.Ruling.ruled_by",
    "practices.Trial.person",
    "practices.Trial.ruled_by",
    "practices.Experiment.person",
    "practices.Willing.person",
    "practices.Question.asker",
    "practices.Asked.person",
)
stays({"practices.Practice.source": "what it was drafted from is a thing, never a person"})
