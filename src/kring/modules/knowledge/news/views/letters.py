"""Asking for the newsletter, confirming it, stopping it."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Request, sent, status_of
from kring.modules.knowledge.news import access, actions, queries
from kring.modules.knowledge.news.forms import LetterForm
from kring.ui.api import page


@public
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: Request) -> HttpResponse:
    """Choose themes, province and how often; with an account, or with an address that its owner confirms."""
    by, wish, choices = request.actor, queries.wish_of(by=request.actor), queries.letter_choices()
    form = LetterForm(
        request.POST or None,
        signed_in=by.is_person,
        themes=choices.themes,
        regions=choices.regions,
        initial={"command": uuid4(), "themes": wish.themes, "region": wish.region, "rhythm": wish.rhythm},
    )
    status = status_of(form)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        given = {"themes": data.get("themes", []), "region": data["region"], "rhythm": data["rhythm"]}
        if by.is_person and sent(form, actions.choose_letter, by=by, **given):
            messages.success(request, _("Je keuze is bewaard. De brief komt op maandag, als er iets nieuws is."))
            return redirect("knowledge:letter")
        if not by.is_person:
            try:
                access.check_may_ask_mail(address=client_address(request), at=by.at)
            except access.TooMany as refusal:
                form.add_error(None, refusal.message)
                status = 429
            else:
                sent(form, actions.ask_letter, by=by, email=data["email"], **given)
                return page(request, "knowledge/letter_asked.html")
    context = {"form": form, "wish": wish, "may_stop": wish.subscribed}
    return page(request, "knowledge/letter.html", context, status=status)


@require_POST
def stop(request: Request) -> HttpResponse:
    """Stop one's own newsletter."""
    actions.stop_letter(by=request.actor)
    messages.success(request, _("Je krijgt de nieuwsbrief niet meer."))
    return redirect("knowledge:letter")


@public
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: Request, token: str) -> HttpResponse:
    """The owner of an address says yes: by a button, for mail programs open links by themselves."""
    if request.method == "POST":
        actions.confirm_letter(by=request.actor, token=token)
        return page(request, "knowledge/letter_confirmed.html")
    return page(request, "knowledge/letter_confirm.html")


@csrf_exempt  # a mail program posts here by itself (RFC 8058); the signed token is the proof
@public
@require_http_methods(["GET", "HEAD", "POST"])
def stop_by_link(request: Request, token: str) -> HttpResponse:
    """The owner of an address stops."""
    if request.method == "POST":
        actions.stop_letter_by_link(by=request.actor, token=token)
        return page(request, "knowledge/letter_stopped.html")
    return page(request, "knowledge/letter_stop.html")
