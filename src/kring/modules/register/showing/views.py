"""What everybody sees of me, with a preview in the same screen; photos; and the office's shields."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.files.api import content_of
from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Refusal, Request
from kring.modules.register.access import check_may_search
from kring.ui.api import fragment, page

from . import access, actions, queries
from .forms import ChoicesForm, MoveShieldForm, PortraitForm, ShieldForm
from .portrait import MOST_BYTES

NOINDEX = "noindex, nofollow, noimageindex"


@require_http_methods(["GET", "HEAD", "POST"])
def showing(request: Request) -> HttpResponse:
    """Choose what everybody sees, and see it before it is saved."""
    by = request.actor
    has_portrait = queries.has_portrait(by.person_id)
    saved = queries.choices_of(by.person_id)
    form = ChoicesForm(request.POST or None, initial=vars(saved), has_portrait=has_portrait)
    if request.method == "POST" and form.is_valid() and "bewaar" in request.POST and _chosen(request, form):
        messages.success(request, _("Bewaard. Dit is wat iedereen nu van je ziet."))
        return redirect("register:showing")
    choices = form.choices() if form.is_bound else saved
    context = {
        "form": form,
        "portrait_form": PortraitForm(),
        "has_portrait": has_portrait,
        "portrait_shown": saved.show_portrait,
        "previews": queries.previews(by=by, choices=choices),
        "unsaved": choices != saved,
        "shielded_until": queries.shielded_until(by.person_id, by.today),
    }
    status = 400 if form.errors and "bewaar" in request.POST else 200
    return fragment(request, "register/showing/mine.html", context, part="voorbeeld", status=status)


def _chosen(request: Request, form: ChoicesForm) -> bool:
    try:
        actions.choose(by=request.actor, choices=form.choices())
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


@require_POST
def portrait_added(request: Request) -> HttpResponse:
    """A photo arrives; it is shown to nobody until its owner chooses so."""
    form = PortraitForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            actions.add_portrait(by=request.actor, content=form.cleaned_data["portrait"].read(MOST_BYTES + 1))
        except Refusal as refusal:
            form.add_error("portrait", refusal.message)
    if form.errors:
        return page(request, "register/showing/portrait.html", {"portrait_form": form}, status=400)
    messages.success(request, _("Je foto staat klaar. Kies zelf of iedereen die ziet."))
    return redirect("register:showing")


@require_POST
def portrait_removed(request: Request) -> HttpResponse:
    """The photo goes for good."""
    actions.remove_portrait(by=request.actor)
    messages.success(request, _("Je foto is weg."))
    return redirect("register:showing")


@require_GET
def own_portrait(request: Request) -> HttpResponse:
    """My own photo, chosen or not."""
    return _picture(content_of(access.own_portrait(by=request.actor)), "private, no-store")


@public
@require_GET
def portrait(request: Request, code: str, number: str) -> HttpResponse:
    """The photo of somebody who chose to show it."""
    check_may_search(address=client_address(request), at=request.actor.at)
    found = access.public_portrait(register=code, number=number, on=request.actor.today)
    return _picture(content_of(found), "private, max-age=300")


def _picture(content: bytes, cache: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type="image/jpeg",
        headers={
            "X-Robots-Tag": NOINDEX,
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": cache,
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def shields(request: Request, code: str) -> HttpResponse:
    """The office: who is shielded, and shielding somebody."""
    register = access.office(by=request.actor, code=code)
    form = ShieldForm(request.POST or None, today=request.actor.today)
    if (
        request.method == "POST"
        and form.is_valid()
        and _done(form, actions.shield, by=request.actor, register=register)
    ):
        messages.success(request, _("Afgeschermd. Niemand vindt deze schoolleider nu."))
        return redirect("register:shields", code=code)
    rows = queries.shields(register=code, on=request.actor.today)
    context = {"form": form, "rows": rows, "code": code, "name": register.name}
    return page(request, "register/showing/shields.html", context, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def shield(request: Request, code: str, id: int) -> HttpResponse:
    """The office looks again at one shield: another day, or its end."""
    held = access.shield(by=request.actor, code=code, id=id)
    row = queries.shield_row(held, request.actor.today)
    first = {"reason": row.reason, "until_date": row.until_date}
    form = MoveShieldForm(request.POST or None, initial=first, today=request.actor.today)
    if request.method == "POST" and form.is_valid() and _done(form, actions.move_shield, by=request.actor, shield=held):
        messages.success(request, _("De einddatum is bewaard."))
        return redirect("register:shields", code=code)
    context = {"form": form, "row": row, "code": code}
    return page(request, "register/showing/shield.html", context, status=400 if form.errors else 200)


def _done(form: Any, verb: Any, **known: Any) -> bool:
    """The verb with what was filled in; its refusal goes to the field it is about."""
    try:
        verb(**known, **form.cleaned_data)
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


@require_http_methods(["GET", "HEAD", "POST"])
def lift(request: Request, code: str, id: int) -> HttpResponse:
    """The office ends a shield; asks first."""
    held = access.shield(by=request.actor, code=code, id=id)
    if request.method == "POST":
        actions.lift_shield(by=request.actor, shield=held)
        messages.success(request, _("De afscherming is beëindigd. De schoolleider is weer te vinden."))
        return redirect("register:shields", code=code)
    context = {"row": queries.shield_row(held, request.actor.today), "code": code}
    return page(request, "register/showing/lift.html", context)
