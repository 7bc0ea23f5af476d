"""Choosing one's mail, stopping one kind of it from a link, and the mail of the demonstration."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from kring.foundation.records.api import Request
from kring.ui.api import page

from . import actions, queries, tokens
from .forms import WishesForm


@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: Request) -> HttpResponse:
    """Which mail do I want, and when?"""
    wishes = queries.wishes(request.actor.person_id)
    form = WishesForm(wishes, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        actions.choose(by=request.actor, person_id=request.actor.person_id, wishes=form.chosen)
        messages.success(request, _("Je keuze is bewaard."))
        return redirect("notices:preferences")
    always = [wish for wish in wishes if wish.compulsory]
    context = {"form": form, "always": always}
    return page(request, "notices/preferences.html", context, status=400 if form.errors else 200)


@csrf_exempt  # a mail program posts here by itself (RFC 8058); the signed token is the proof
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: Request, token: str) -> HttpResponse:
    """Stop one kind of mail, without signing in."""
    tokens.read(token)
    if request.method == "POST":
        actions.unsubscribe(by=request.actor, token=token)
        return page(request, "notices/unsubscribed.html")
    return page(request, "notices/unsubscribe.html")


@require_safe
def demo_mails(request: Request) -> HttpResponse:
    """The mail of the demonstration, latest first; it does not exist anywhere else."""
    _only_in_demo()
    return page(request, "notices/demo_mails.html", {"mails": queries.shown_mails()})


@require_safe
def demo_mail(request: Request, id: int) -> HttpResponse:
    """One mail of the demonstration."""
    _only_in_demo()
    mail = queries.shown_mail(id)
    if mail is None:
        raise Http404
    return page(request, "notices/demo_mail.html", {"mail": mail})


def _only_in_demo() -> None:
    if not settings.DEMO:
        raise Http404
