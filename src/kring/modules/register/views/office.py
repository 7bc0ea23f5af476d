"""What the office of a register does outside its cases: reminders, and proposing to end a registration."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Refusal, Request
from kring.modules.register import access, actions, queries
from kring.modules.register.forms import ReminderForm, RemovalForm
from kring.ui.api import page


@require_GET
def desk(request: Request) -> HttpResponse:
    """To the desk of the register whose office I am; with several to the first, by its name."""
    return redirect("register:office", access.first_office(by=request.actor))


@require_http_methods(["GET", "HEAD", "POST"])
def reminders(request: Request, code: str) -> HttpResponse:
    """When and in which words the register reminds; a new moment, seen before it is kept."""
    register = access.office(by=request.actor, code=code)
    form = ReminderForm(request.POST or None)
    shown = None
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if "bewaar" in request.POST and _kept(request, form, register=register, **data):
            messages.success(request, _("Bewaard."))
            return redirect("register:reminders", code)
        if not form.errors:
            shown = queries.preview(register=register, on=request.actor.today, **data)
    return _reminders(request, register, form, shown)


@require_http_methods(["GET", "HEAD", "POST"])
def reminder(request: Request, code: str, months: int) -> HttpResponse:
    """Change one moment, and see the letter."""
    register = access.office(by=request.actor, code=code)
    known = access.reminder(register=register, months=months)
    form = ReminderForm(request.POST or None, initial={"months": known.months_before, "text": known.text})
    data: dict[str, Any] = {"months": known.months_before, "text": known.text}
    if request.method == "POST" and form.is_valid():
        asked = dict(form.cleaned_data)
        if "bewaar" in request.POST and _kept(request, form, register=register, instead_of=months, **asked):
            messages.success(request, _("Bewaard."))
            return redirect("register:reminders", code)
        if not form.errors:
            data = asked  # what was refused is not shown as a letter
    context = {
        "code": code,
        "months": months,
        "form": form,
        "preview": queries.preview(register=register, on=request.actor.today, **data),
    }
    return page(request, "register/office/reminder.html", context, status=400 if form.errors else 200)


@require_POST
def drop_reminder(request: Request, code: str, months: int) -> HttpResponse:
    """No letter at this moment any more."""
    register = access.office(by=request.actor, code=code)
    actions.drop_reminder(by=request.actor, register=register, months=months)
    messages.success(request, _("Op dat moment gaat er geen herinnering meer uit."))
    return redirect("register:reminders", code)


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: Request, code: str) -> HttpResponse:
    """Propose to end the registration of somebody; whoever decides does so with a reason."""
    register = access.office(by=request.actor, code=code)
    form = RemovalForm(request.POST or None, initial={"number": request.GET.get("nummer", "")})
    if request.method == "POST" and form.is_valid():
        try:
            enrolment = access.enrolment_by_number(register=register, number=form.cleaned_data["number"])
            actions.propose_removal(by=request.actor, enrolment=enrolment, grounds=form.cleaned_data["grounds"])
        except Refusal as refusal:
            form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        else:
            messages.success(request, _("Het voorstel is een zaak. De schoolleider heeft bericht."))
            return redirect("casework:office")
    context = {"form": form, "code": code, "name": queries.register_row(register).name}
    return page(request, "register/office/remove.html", context, status=400 if form.errors else 200)


def _kept(request: Request, form: Any, **asked: Any) -> bool:
    try:
        actions.keep_reminder(by=request.actor, **asked)
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


def _reminders(request: Request, register: Any, form: Any, shown: Any) -> HttpResponse:
    on = request.actor.today
    context = {
        "register": queries.register_row(register),
        "rows": queries.reminders_of(register=register, on=on),
        "asks_renewal": queries.has_due_dates(register=register, on=on),
        "form": form,
        "preview": shown,
    }
    return page(request, "register/office/reminders.html", context, status=400 if form.errors else 200)
