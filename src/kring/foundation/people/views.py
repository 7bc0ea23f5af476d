"""Own details, and own keys to the API."""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from kring.foundation.records.api import Refusal
from kring.ui.api import page

from . import access, actions, queries
from .forms import DetailsForm, KeyForm


def details(request: HttpRequest) -> HttpResponse:
    """See and change who you are."""
    me = access.me(by=request.actor)
    form = DetailsForm(request.POST or None, initial=DetailsForm.initial_of(me))
    if request.method == "POST" and form.is_valid():
        actions.change_details(by=request.actor, person=me, **form.cleaned_data)
        messages.success(request, gettext("Je gegevens zijn opgeslagen."))
        return redirect("people:me")
    return page(request, "people/details.html", {"form": form}, status=400 if form.errors else 200)


@never_cache
def keys(request: HttpRequest) -> HttpResponse:
    """Your keys to the API, and a form for a new one. The answer to that form is the only time a key is shown."""
    me = access.me(by=request.actor)
    form, secret = KeyForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        try:
            secret = actions.make_token(
                by=request.actor,
                name=form.cleaned_data["name"],
                scopes=form.cleaned_data["scopes"],
                ends_at=request.actor.at + timedelta(days=form.cleaned_data["days"]),
            )
            form = KeyForm()
        except Refusal as refusal:
            form.add_error(None, refusal.message)
    shown = {"form": form, "secret": secret, "keys": queries.tokens_of(me.pk), "at": request.actor.at}
    return page(request, "people/keys.html", shown, status=400 if form.errors else 200)


@require_POST
def revoke_key(request: HttpRequest, key: int) -> HttpResponse:
    """Withdraw one of your keys."""
    token = access.own_token(by=request.actor, token_id=key)
    actions.revoke_token(by=request.actor, token=token)
    messages.success(request, gettext("De sleutel is ingetrokken."))
    return redirect("people:keys")
