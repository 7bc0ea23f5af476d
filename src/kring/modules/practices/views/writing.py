"""Writing a practice: three short screens, a yes, and the way back."""

from typing import Any
from uuid import uuid4

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.practices import access, actions, queries
from kring.modules.practices.forms import HowForm, OfferForm, SeenForm, StoryForm
from kring.ui.api import Step, page

SCREENS = ("verhaal", "aanpak", "opbrengst")


@require_GET
def own(request: Request) -> HttpResponse:
    """My practices, what I tried of others, and what somebody wrote down for me."""
    access.signed_in(by=request.actor)
    rows, proposed = queries.own_practices(by=request.actor)
    context = {"rows": rows, "proposed": proposed, "trials": queries.own_trials(by=request.actor)}
    return page(request, "practices/own.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: Request) -> HttpResponse:
    """The first screen of a new practice; from then on it is a draft."""
    access.signed_in(by=request.actor)
    form = StoryForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        try:
            made = once(form.cleaned_data["command"], actions.begin, by=request.actor, text=form.answers())
        except AlreadyDone:
            return redirect("practices:own")
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            return redirect("practices:write", made.pk, SCREENS[1])
    context = {"form": form, "steps": _steps(0), "keep": "praktijk"}
    return page(request, "practices/write.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: Request, id: int, screen: str) -> HttpResponse:
    """One of the three screens; what was filled in is kept, and the next one follows."""
    found = access.writable(by=request.actor, id=id)
    if screen not in SCREENS:
        raise Http404
    place = SCREENS.index(screen)
    form = _form(request, place, queries.answers_of(found))
    if request.method == "POST" and form.is_valid():
        text = {name: value for name, value in form.cleaned_data.items() if name != "command"}
        if sent(form, actions.change, by=request.actor, practice=found, text=text):
            if place + 1 < len(SCREENS):
                return redirect("practices:write", id, SCREENS[place + 1])
            return redirect("practices:offer", id)
    context = {
        "form": form,
        "steps": _steps(place, id),
        "keep": f"praktijk-{id}-{screen}",
        "id": id,
        "last": place == 2,
    }
    return page(request, "practices/write.html", context, status=status_of(form))


def _form(request: Request, place: int, answers: dict[str, Any]) -> forms.Form:
    initial = answers | {"command": uuid4(), "steps": "\n".join(answers["steps"])}
    if place == 0:
        return StoryForm(request.POST or None, initial=initial)
    if place == 1:
        return HowForm(request.POST or None, initial=initial)
    actor = request.actor
    themes = queries.theme_choices(person_id=actor.person_id, on=actor.today, chosen=answers["themes"])
    schools = queries.school_choices(by=actor, now=answers["site"])
    return SeenForm(request.POST or None, themes=themes, schools=schools, initial=initial)


def _steps(place: int, id: int | None = None) -> list[Step]:
    labels = (_("Het verhaal"), _("De aanpak"), _("De opbrengst"), _("Nalezen"))
    return [
        Step(label, "done" if number < place else "now" if number == place else "later")
        for number, label in enumerate(labels)
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def offer(request: Request, id: int) -> HttpResponse:
    """Read it once more, see what is missing, and say yes."""
    found = access.writable(by=request.actor, id=id)
    form = OfferForm(request.POST or None, initial={"command": uuid4()})
    given = {"by": request.actor, "practice": found}
    if form.is_valid() and sent(form, actions.offer, consent=form.cleaned_data["consent"], **given):
        messages.success(request, _("De redactie leest je praktijk. Je krijgt een mail."))
        return redirect("practices:practice", id)
    context = {"form": form, "steps": _steps(3), "shown": queries.offer_page(practice=found)}
    return page(request, "practices/offer.html", context, status=status_of(form))


@require_POST
def pull_back(request: Request, id: int) -> HttpResponse:
    """Take a text back before it was read."""
    found = access.own_practice(by=request.actor, id=id)
    _done(request, _("Je hebt je tekst terug. Je kunt hem weer wijzigen."), actions.pull_back, practice=found)
    return redirect("practices:practice", id)


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: Request, id: int) -> HttpResponse:
    """Take the yes back; asks first."""
    found = access.withdrawable(by=request.actor, id=id)
    if request.method == "POST":
        _done(
            request, _("Je praktijk is teruggetrokken. Niemand anders leest hem nog."), actions.withdraw, practice=found
        )
        return redirect("practices:practice", id)
    return page(request, "practices/withdraw.html", {"id": id, "title": found.title})


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: Request, id: int) -> HttpResponse:
    """Throw a draft away; asks first."""
    found = access.removable(by=request.actor, id=id)
    if request.method == "POST":
        _done(request, _("Het concept is verwijderd."), actions.remove, practice=found)
        return redirect("practices:own")
    return page(request, "practices/remove.html", {"id": id, "title": found.title})


@require_http_methods(["GET", "HEAD", "POST"])
def proposal(request: Request, id: int) -> HttpResponse:
    """What somebody wrote down for me: yes or no."""
    found = access.proposal(by=request.actor, id=id)
    if request.method == "POST":
        if request.POST.get("answer") == "yes":
            _done(request, _("Het staat bij je concepten. Nu kun je het afmaken."), actions.take_on, practice=found)
            return redirect("practices:write", id, SCREENS[0])
        _done(request, _("Het is weggegooid."), actions.decline, practice=found)
        return redirect("practices:own")
    return page(request, "practices/proposal.html", {"shown": queries.proposal_page(practice=found)})


def _done(request: Request, words: str, verb: Any, **given: Any) -> None:
    """Do it and say so, or say why not."""
    try:
        verb(by=request.actor, **given)
    except Refusal as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, words)
