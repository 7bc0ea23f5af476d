"""Break-outs of a gathering: those there are, a new division, and the guide of their conversation."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.gatherings.series.access import organised_gathering
from kring.modules.gatherings.signup.access import own_sign_up, sign_up_of_guest
from kring.parts.groups.api import Way
from kring.ui.api import not_found, page

from . import access, breakouts, guides, talks
from .breakout_actions import make_breakouts, make_threes, set_guide
from .forms import GuideForm

read_and_send = require_http_methods(["GET", "HEAD", "POST"])


class ThreesForm(forms.Form):
    """One press: threes of people who do not know each other."""

    threes = forms.BooleanField(widget=forms.HiddenInput, initial=True)
    command = forms.UUIDField(widget=forms.HiddenInput)


class BreakoutForm(forms.Form):
    """How people are put together, and how many in a group."""

    way = forms.ChoiceField(
        label=gettext_lazy("Hoe verdeel je de mensen?"), choices=Way.choices, widget=forms.RadioSelect
    )
    least = forms.IntegerField(
        label=gettext_lazy("Hoeveel mensen minstens in een groep?"), min_value=2, max_value=40, initial=4
    )
    most = forms.IntegerField(label=gettext_lazy("Hoeveel mensen hoogstens?"), min_value=2, max_value=40, initial=6)
    command = forms.UUIDField(widget=forms.HiddenInput)


@read_and_send
def show(request: Request, id: int) -> HttpResponse:
    """The break-outs of a gathering; more of them: threes of strangers at one press, mixed, not met, or by hand."""
    found = organised_gathering(by=request.actor, id=id)
    pressed = "threes" in request.POST
    threes = ThreesForm(request.POST if pressed else None, auto_id="drie_%s", initial={"command": uuid4()})
    form = BreakoutForm(
        None if pressed else request.POST or None, initial={"command": uuid4(), "way": Way.MIXED, "least": 4, "most": 6}
    )
    used: forms.Form = threes if pressed else form
    if request.method == "POST" and used.is_valid():
        given = dict(used.cleaned_data)
        command, is_threes = given.pop("command"), given.pop("threes", False)
        verb: Callable[..., int] = make_threes if is_threes else make_breakouts
        try:
            made = once(command, verb, by=request.actor, gathering=found, **given)
        except AlreadyDone:
            return redirect("gatherings:breakouts", id)
        except Refusal as refusal:
            used.add_error(refusal.field if refusal.field in used.fields else None, refusal.message)
        else:
            return redirect("groups:show", made)
    context = {"gathering": found, "divisions": breakouts.divisions(found), "form": form, "threes": threes}
    return page(request, "gatherings/rounds/breakouts.html", context, status=status_of(form, threes))


@require_GET
def guide(request: Request, id: int, division: int, number: int | None = None) -> HttpResponse:
    """The guide of small groups for who runs the series: of all, or of one of them with its names; to print."""
    gathering, row = access.led_breakout(by=request.actor, gathering=id, id=division)
    known = talks.groups_of(gathering, division)
    group = next((one for one in known if one.number == number), None)
    if number is not None and group is None:
        return not_found(request)
    talk = talks.talk_of(gathering, row, known)
    context = {"guide": guides.of_breakout(talk, group), "talk": talk, "groups": known, "runs": True}
    return page(request, "gatherings/rounds/guide.html", context)


@read_and_send
def edit_guide(request: Request, id: int, division: int) -> HttpResponse:
    """What small groups talk about, and how long."""
    gathering, row = access.led_breakout(by=request.actor, gathering=id, id=division)
    talk = talks.talk_of(gathering, row)
    initial = {"command": uuid4(), "question": talk.own_question, "minutes": talk.minutes}
    form = GuideForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        given: dict[str, Any] = {name: form.cleaned_data[name] for name in ("question", "minutes")}
        if sent(form, set_guide, by=request.actor, gathering=gathering, division=division, **given):
            messages.success(request, _("De gids is aangepast."))
            return redirect("gatherings:breakout_guide", id, division)
    context = {"talk": talk, "form": form, "series_question": gathering.series.question}
    return page(request, "gatherings/rounds/edit_guide.html", context, status=status_of(form))


@require_GET
def own_guide(request: Request, id: int, division: int) -> HttpResponse:
    """With whom I sit in a small group, and how our conversation goes."""
    return _own(request, own_sign_up(by=request.actor, id=id), division, "")


@public
@require_GET
def guest_guide(request: Request, secret: str, division: int) -> HttpResponse:
    """The same for a guest, by the mailed link of their sign-up."""
    _by, sign_up = sign_up_of_guest(by=request.actor, secret=secret)
    answer = _own(request, sign_up, division, secret)
    answer["Cache-Control"] = "private, no-store"
    return answer


def _own(request: Request, sign_up: Any, division: int, secret: str) -> HttpResponse:
    row, group = access.own_breakout(sign_up=sign_up, id=division)
    talk = talks.talk_of(sign_up.gathering, row)
    context = {"guide": guides.of_breakout(talk, group), "talk": talk, "sign_up": sign_up.pk, "secret": secret}
    return page(request, "gatherings/rounds/guide.html", context)
