"""Things to do, hits, menu places, and the register as somebody one can put a question to."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.home.api import Addressee, InboxItem, MenuPlace, SearchHit, contribute
from kring.foundation.people.api import LEADING, Role
from kring.foundation.records.api import Actor, Ref, RefKind, register_ref_kind
from kring.modules.register.queries import claims_waiting, find, register_names, registers, rows_in_short
from kring.modules.register.rules import BadQuery, Status


def todo(by: Actor) -> list[InboxItem]:
    """Enrol, apply or renew; and for a board: functions to confirm."""
    if not by.is_person:
        return []
    return [*_own(by), *_of_board(by)]


def leads(by: Actor) -> bool:
    """Is this somebody for whom the register is: a leader, or a person of whom we know nothing else yet?"""
    return by.is_person and (not by.holds or any(by.has(role) for role in LEADING))


def _own(by: Actor) -> list[InboxItem]:
    rows = rows_in_short(by=by)
    if not rows and leads(by):
        return [InboxItem(_("Schrijf je in bij een register"), reverse("register:enrol"), act=_("Inschrijven"))]
    items = []
    for row in rows:
        if row.open_cases or not row.must_act:
            continue
        name = "register:renew" if row.may_renew else "register:apply"
        title = _("Vraag herregistratie aan") if row.may_renew else _("Vraag je registratie aan")
        last = row.stands.due if row.stands.status in (Status.REGISTERED, Status.POSTPONED) else row.stands.until
        url = reverse(name, args=[row.register.code])
        items.append(
            InboxItem(title, url, who=row.register.name, by=last if row.may_renew else None, act=_("Vraag aan"))
        )
    return items


def _of_board(by: Actor) -> list[InboxItem]:
    numbers = [ref.id for ref in by.refs(Role.BOARD_ADMIN, "board")]
    waiting = claims_waiting(by=by, numbers=numbers) if numbers else 0
    if not waiting:
        return []
    title = ngettext("Bevestig %(n)s functie", "Bevestig %(n)s functies", waiting) % {"n": waiting}
    return [InboxItem(title, reverse("register:board"), act=_("Bekijken"))]


def hits(by: Actor, text: str) -> list[SearchHit]:
    """Leaders by surname, as on the public search page."""
    try:
        found = find(name=text, on=by.today)
    except BadQuery:
        return []
    return [
        SearchHit(
            kind=_("schoolleider"),
            title=row.name,
            url=reverse("register:person", args=[row.register_code, row.number]),
            quiet=" · ".join(part for part in (row.title, row.sentence, row.place) if part),
            nearness=0.7,
        )
        for row in found.rows[:10]
    ]


def options() -> list[tuple[Ref, str]]:
    """The registers one can put a question to."""
    return [(Ref("register", row.code), row.name) for row in registers()]


contribute(
    inbox=todo,
    search=hits,
    menu=(
        MenuPlace(gettext_lazy("Zoek een schoolleider"), "register:search", 30),
        MenuPlace(gettext_lazy("Mijn registratie"), "register:own", 20, shown_to=leads),
        MenuPlace(
            gettext_lazy("Het register bijhouden"),
            "register:desk",
            64,
            shown_to=lambda actor: bool(actor.refs(Role.OFFICE, "register")),
        ),
        MenuPlace(gettext_lazy("Mijn functies"), "register:my_functions", 25, "own"),
        MenuPlace(
            gettext_lazy("Mijn bestuur"), "register:board", 62, shown_to=lambda actor: actor.has(Role.BOARD_ADMIN)
        ),
    ),
    addressee=Addressee(
        kind="register",
        options=options,
        may_answer=lambda actor, ref: actor.has(Role.OFFICE, ref),
        refs_of=lambda actor: actor.refs(Role.OFFICE, "register"),
    ),
)
register_ref_kind(RefKind("register", register_names))
