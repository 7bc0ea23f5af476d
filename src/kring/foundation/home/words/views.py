"""The desk of who keeps the words: synonyms, and what was looked for in vain."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.ui.api import page

from . import access, actions, queries
from .forms import SynonymForm
from .missed import missed as missed_rows


@require_http_methods(["GET", "HEAD", "POST"])
def synonyms(request: Request) -> HttpResponse:
    """All groups, and a new one."""
    access.desk(by=request.actor)
    first = request.GET.get("woord", "")[:60].replace("\x00", "")
    form = SynonymForm(request.POST or None, initial={"command": uuid4(), "words": first})
    if request.method == "POST" and form.is_valid() and _done(request, form, actions.add_synonyms):
        messages.success(request, _("De synoniemen zijn bewaard. De zoekmachine kent ze nu."))
        return redirect("home:synonyms")
    context = {"form": form, "groups": queries.groups()}
    return page(request, "home/synonyms.html", context, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def synonym_group(request: Request, id: int) -> HttpResponse:
    """Change one group."""
    group = access.group(by=request.actor, id=id)
    row = queries.group_row(group)
    form = SynonymForm(request.POST or None, initial={"command": uuid4(), "words": "\n".join(row.words)})
    if request.method == "POST" and form.is_valid() and _done(request, form, actions.change_synonyms, group=group):
        messages.success(request, _("De synoniemen zijn bewaard. De zoekmachine kent ze nu."))
        return redirect("home:synonyms")
    return page(request, "home/synonym_group.html", {"form": form, "row": row}, status=400 if form.errors else 200)


@require_POST
def remove_synonyms(request: Request, id: int) -> HttpResponse:
    """Take one group away."""
    actions.remove_synonyms(by=request.actor, group=access.group(by=request.actor, id=id))
    messages.success(request, _("De groep is weggehaald."))
    return redirect("home:synonyms")


@require_GET
def missed(request: Request) -> HttpResponse:
    """What was looked for in vain."""
    access.desk(by=request.actor)
    return page(request, "home/missed.html", {"rows": missed_rows()})


def _done(request: Request, form: SynonymForm, verb: Any, **more: Any) -> bool:
    """Was it done, now or before? What is refused stands at its field."""
    data = form.cleaned_data
    try:
        once(data["command"], verb, by=request.actor, words=data["words"], **more)
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field or None, refusal.message)
        return False
    return True
