"""The register by HTTP: the public search, with the same limits as the page."""

from typing import Any

from django.utils.translation import gettext as _
from ninja import Field, Query, Router, Schema
from ninja.errors import Throttled, ValidationError

from kring.foundation.people.api import client_address
from kring.foundation.records.api import Request

from . import access, queries
from .boards.rest import router as boards_router
from .merging.queries import survivor_number
from .rules import BadQuery

router = Router(tags=["register"])
router.add_router("/boards", boards_router)


class Asked(Schema):
    """Whom one looks for."""

    name: str = Field(min_length=2, max_length=100, description="Surname, from two letters; typos are forgiven")
    where: str = Field("", max_length=100, description="A place, school or board")


class Leader(Schema):
    """Somebody in a register, as anybody may see them."""

    name: str
    place: str
    register_code: str = Field(description="po or vo")
    register_name: str
    number: str
    title: str
    status: str
    sentence: str
    schools: str = Field("", description="Only of whoever chose to show it")


class Leaders(Schema):
    """At most twenty, best first; `more` says that there are others."""

    leaders: list[Leader]
    more: bool


@router.get("/leaders", response=Leaders, summary="Find a leader by surname", auth=None)
def leaders(request: Request, asked: Query[Asked]) -> Leaders:
    """Find a leader by surname, at most twenty. Empty and wildcard questions are refused."""
    actor = request.actor
    try:
        access.check_may_search(address=client_address(request), at=actor.at)
        found = queries.find(name=asked.name, where=asked.where, on=actor.today)
    except BadQuery:
        fault = {"type": "value_error", "loc": ("query", "name"), "msg": _("Typ minstens 2 letters van de achternaam.")}
        raise ValidationError([fault]) from None
    except access.TooMany:
        raise Throttled(wait=60) from None
    rows = [
        Leader(
            name=row.name, place=row.place, register_code=row.register_code, register_name=row.register,
            number=row.number, title=row.title, status=row.status, sentence=row.sentence,
            schools=row.schools,
        )
        for row in found.rows
    ]  # fmt: skip
    return Leaders(leaders=rows, more=found.more)


class Page(Schema):
    """Somebody in a register: what is always public, and what they chose to show ("" for what they did not)."""

    name: str
    places: str
    register_code: str
    register_name: str = Field(alias="register")
    number: str
    title: str
    status: str
    sentence: str
    schools: list[str]
    email: str
    phone: str
    website: str
    motto: str
    portrait: str = Field(description="Address of the photo")


@router.get("/leaders/{code}/{number}", response=Page, summary="One leader, by number", auth=None)
def leader(request: Request, code: str, number: str) -> Any:
    """What the public page shows. 404 for a number of nobody, of who left, and of who is shielded."""
    actor = request.actor
    try:
        access.check_may_search(address=client_address(request), at=actor.at)
    except access.TooMany:
        raise Throttled(wait=60) from None
    now = survivor_number(register=code, number=number)
    return queries.public_page(register=code, number=now or number, on=actor.today)
