"""Own details, own keys to the API, and the door to other providers."""

from datetime import timedelta

from allauth.socialaccount.providers.openid_connect.views import login as allauth_login
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from kring.foundation.records.api import Refusal, Request
from kring.ui.api import page

from . import access, actions, queries
from .door import public
from .forms import DetailsForm, KeyForm


def details(request: Request) -> HttpResponse:
    """See and change who you are."""
    me = access.me(by=request.actor)
    form = DetailsForm(request.POST or None, initial=DetailsForm.initial_of(me))
    if request.method == "POST" and form.is_valid():
        actions.change_details(by=request.actor, person=me, **form.cleaned_data)
        messages.success(request, gettext("Je gegevens zijn opgeslagen."))
        return redirect("people:me")
    return page(request, "people/details.html", {"form": form}, status=400 if form.errors else 200)


@never_cache
def keys(request: Request) -> HttpResponse:
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
def revoke_key(request: Request, key: int) -> HttpResponse:
    """Withdraw one of your keys."""
    token = access.own_token(by=request.actor, token_id=key)
    actions.revoke_token(by=request.actor, token=token)
    messages.success(request, gettext("De sleutel is ingetrokken."))
    return redirect("people:keys")


@public
def leave_for_provider(request: Request, provider_id: str) -> HttpResponse:
    """On the way to an OpenID Connect provider, by a page in between.

    Our content policy keeps forms at home, and browsers apply that to where a form's answer redirects as well: through
    a federation that may be anywhere. A page that moves on by itself, or by its link, is no form.
    """
    answer: HttpResponse = allauth_login(request, provider_id=provider_id)
    outside = answer.get("Location", "").startswith(("https://", "http://"))
    if request.method != "POST" or not outside:
        return answer
    return page(request, "socialaccount/login_redirect.html", {"redirect_to": answer["Location"]})
