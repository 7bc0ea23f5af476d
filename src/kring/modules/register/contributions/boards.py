"""What the board portal gives the house: things to do, menu places, notices, and what privacy must know."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import LEADING, Role
from kring.foundation.privacy.api import (
    ended,
    register_farewell,
    register_reader,
    register_retention,
    register_title,
)
from kring.foundation.records.api import Actor, RefKind, register_ref_kind
from kring.modules.directory.api import appointments_of
from kring.modules.record.api import register_share_page
from kring.modules.register.boards import queries
from kring.modules.register.boards.actions import close_for_departed
from kring.modules.register.boards.actions.insight import INSIGHT_NOTICE
from kring.modules.register.boards.actions.signing_up import BOARD_NOTICE


def questions(by: Actor) -> list[InboxItem]:
    """What boards asked the leader and they have not looked at."""
    if not by.is_person:
        return []
    return [
        InboxItem(
            _("Kies of je activiteiten laat zien"),
            reverse("register:insight_question", args=[row.id]),
            who=row.board,
            act=_("Bekijken"),
        )
        for row in queries.open_questions(by=by)
    ]


def waiting(by: Actor) -> list[InboxItem]:
    """Boards that wait for the office."""
    codes = [ref.id for ref in by.refs(Role.OFFICE, "register")]
    count = queries.waiting_signups(registers=codes) if codes else 0
    if not count:
        return []
    title = ngettext("Beoordeel %(n)s bestuur", "Beoordeel %(n)s besturen", count) % {"n": count}
    return [InboxItem(title, reverse("register:board_office"), act=_("Bekijken"))]


def readers(person_id: int) -> list[str]:
    """The board of the schools that somebody leads sees them."""
    boards = {row.school.board_number: row.school.board_name for row in appointments_of(person_id)}
    return [
        _("De beheerders van %(board)s zien je functie, je status en je titel zolang je daar werkt.") % {"board": name}
        for number, name in sorted(boards.items())
        if number
    ]


def called(ids: list[str]) -> dict[str, str]:
    """A sign-up is called by its number; the board and the name would tell too much."""
    return {id_: _("Aanmelding van een bestuur, nummer %(number)s") % {"number": id_} for id_ in ids}


def farewell(by: Actor, person_id: int) -> None:
    """Who goes administers nothing any more."""
    close_for_departed(by=by, person_id=person_id)


def share_page(by: Actor, activity_id: int) -> str:
    """Where a leader lets their board see an activity; who has several boards chooses one first."""
    boards = queries.own_boards(by=by)
    if len(boards) != 1:
        return reverse("register:insight") if boards else ""
    return f"{reverse('register:insight_share', args=list(boards))}?activiteit={activity_id}"


def leads(by: Actor) -> bool:
    """Does the actor lead a school?"""
    return any(by.has(role) for role in LEADING)


contribute(
    inbox=questions,
    menu=(
        MenuPlace(gettext_lazy("Wat je bestuur ziet"), "register:insight", 26, "own", shown_to=leads),
        MenuPlace(
            gettext_lazy("Besturen"), "register:board_office", 63, shown_to=lambda actor: actor.has(Role.OFFICE)
        ),
        MenuPlace(
            gettext_lazy("Aanmelden als bestuur"), "register:board_signup", 70, "foot",
            shown_to=lambda actor: actor.is_person,
        ),
    ),
)  # fmt: skip
contribute(inbox=waiting)
register_notice(NoticeKind(BOARD_NOTICE, gettext_lazy("Antwoord op je aanmelding voor een bestuur"), compulsory=True))
register_notice(NoticeKind(INSIGHT_NOTICE, gettext_lazy("Je bestuur vraagt om inzage")))
register_ref_kind(RefKind("board_signup", called))
register_reader(readers)
register_farewell(farewell)
register_share_page(share_page)
register_title("register.BoardSignup", gettext_lazy("Je aanmeldingen voor een bestuur"))
register_title("register.InsightQuestion", gettext_lazy("Vragen van je bestuur"))
register_retention("register.InsightQuestion", ended("register.InsightQuestion", "asked_at"))
