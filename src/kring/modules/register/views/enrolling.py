"""Enrolling, step by step: which register, how to reach you, where you work, send. Every step is kept at once."""

from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import Role, change_details, person_of
from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.modules.directory.api import appointments_of, find_sites, roles_at, site_cards
from kring.modules.register import access, actions, queries
from kring.modules.register.forms import ChooseForm, ContactForm, EnrolForm, FunctionForm, SchoolSearchForm
from kring.ui.api import Step, page

DETAILS = ("given_name", "prefix", "family_name", "phone", "address", "postcode", "town")
SCHOOLS = 15  # to choose from; more means: type more of the name


def steps(now: int, code: str = "") -> list[Step]:
    """Where somebody is in enrolling; what is done can be gone back to."""
    labels = [_("Welk register"), _("Je gegevens"), _("Je functies"), _("Versturen")]
    places = [
        reverse("register:enrol"),
        *(
            [reverse(name, args=[code]) for name in ("register:details", "register:functions", "register:send")]
            if code
            else [""] * 3
        ),
    ]
    return [
        Step(
            label,
            state="done" if place < now else "now" if place == now else "later",
            href=places[place] if place < now else "",
        )
        for place, label in enumerate(labels)
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: Request) -> HttpResponse:
    """Step 1: which register?"""
    offers = queries.offers(by=request.actor)
    form = ChooseForm(request.POST or None, registers=offers)
    if request.method == "POST" and form.is_valid():
        return redirect("register:details", form.cleaned_data["register"])
    context = {"form": form, "offers": offers, "steps": steps(0)}
    return page(request, "register/enrol/choose.html", context, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def details(request: Request, code: str) -> HttpResponse:
    """Step 2: name and how to be reached, filled in from the account."""
    register = access.register(code)
    person = person_of(request.actor.person_id)
    form = ContactForm(request.POST or None, initial={name: getattr(person, name) for name in DETAILS})
    if request.method == "POST" and form.is_valid():
        change_details(by=request.actor, person=person, **form.cleaned_data)
        return redirect("register:functions", code)
    context = {"form": form, "register": queries.register_row(register), "steps": steps(1, code)}
    return page(request, "register/enrol/details.html", context, status=400 if form.errors else 200)


@require_GET
def functions(request: Request, code: str) -> HttpResponse:
    """Step 3: where do you work? Several functions, or none now."""
    register = access.register(code)
    context = {
        "rows": appointments_of(request.actor.person_id),
        "register": queries.register_row(register),
        "steps": steps(2, code),
        "today": request.actor.today,
    }
    return page(request, "register/enrol/functions.html", context)


@require_GET
def school(request: Request, code: str) -> HttpResponse:
    """Find the school where you work."""
    register = queries.register_row(access.register(code))
    form = SchoolSearchForm(request.GET or None)
    text = form.cleaned_data["q"] if form.is_valid() else ""
    found = find_sites(text, sector="vo" if register.secondary else "po", limit=SCHOOLS)
    context = {
        "form": form,
        "text": text,
        "found": found,
        "register": register,
        "steps": steps(2, code),
    }
    return page(request, "register/enrol/school.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def function(request: Request, code: str, site: str) -> HttpResponse:
    """What are you at this school, since when?"""
    register = access.register(code)
    card = site_cards([site]).get(site)
    if card is None:
        raise Http404
    form = FunctionForm(
        request.POST or None,
        roles=[Role(code) for code in roles_at(card.kind)],
        today=request.actor.today,
        initial={"command": uuid4()},
    )
    if request.method == "POST" and form.is_valid() and _claimed(request, form, site):
        messages.success(request, _("Je functie staat erbij."))
        return redirect("register:functions", code)
    context = {"form": form, "card": card, "register": queries.register_row(register), "steps": steps(2, code)}
    return page(request, "register/enrol/function.html", context, status=400 if form.errors else 200)


def _claimed(request: Request, form: FunctionForm, site: str) -> bool:
    data = form.cleaned_data
    try:
        actions.claim_function(
            by=request.actor,
            command=data["command"],
            role=Role(data["role"]),
            site=site,
            from_date=data["from_date"],
            until_date=data["until_date"],
        )
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


@require_http_methods(["GET", "HEAD", "POST"])
def send(request: Request, code: str) -> HttpResponse:
    """Step 4: look it over, agree where that is asked, send."""
    register = access.register(code)
    if access.own_enrolment_or_none(by=request.actor, code=code) is not None:
        return redirect("register:own")
    row = queries.register_row(register)
    form = EnrolForm(request.POST or None, needs_consent=row.needs_consent, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        try:
            once(
                form.cleaned_data["command"],
                actions.enrol,
                by=request.actor,
                register=register,
                consent=form.cleaned_data.get("consent", False),
            )
        except AlreadyDone:
            return redirect("register:own")
        except Refusal as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            messages.success(request, _("Je bent ingeschreven."))
            return redirect("register:own")
    context = {"form": form, "register": row, "review": queries.review(by=request.actor), "steps": steps(3, code)}
    return page(request, "register/enrol/send.html", context, status=400 if form.errors else 200)
