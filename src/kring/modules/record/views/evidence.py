"""Evidence with an activity: a file or a link, now or later."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.record import access, actions, queries
from kring.modules.record.forms import FileForm, LinkForm
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def evidence(request: Request, id: int) -> HttpResponse:
    """Add a file or a link."""
    found = access.activity(by=request.actor, id=id)
    is_link = "url" in request.POST
    initial = {"command": uuid4()}
    file = FileForm(
        None if is_link else request.POST or None, None if is_link else request.FILES or None,
        initial=initial, auto_id="bestand_%s",
    )  # fmt: skip
    link = LinkForm(request.POST if is_link else None, initial=initial, auto_id="link_%s")
    form = link if is_link else file
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if is_link:
            done = sent(form, actions.add_link, by=request.actor, activity=found, words=data["words"], url=data["url"])
        else:
            given = data["file"]
            done = sent(form, actions.add_file, by=request.actor, activity=found, name=given.name, content=given)
        if done:
            messages.success(request, _("Het bewijs is bewaard."))
            return redirect("record:activity", id)
    context = {"file": file, "link": link, "shown": queries.activity_page(by=request.actor, activity=found)}
    return page(request, "record/evidence.html", context, status=status_of(file, link))


@require_POST
def remove_link(request: Request, id: int, link: int) -> HttpResponse:
    """Take a link away."""
    found = access.activity(by=request.actor, id=id)
    actions.remove_link(by=request.actor, activity=found, link=access.link(by=request.actor, activity=found, id=link))
    messages.success(request, _("De link is weggehaald."))
    return redirect("record:activity", id)


@require_POST
def remove_file(request: Request, id: int, file: UUID) -> HttpResponse:
    """Take a file away."""
    found = access.activity(by=request.actor, id=id)
    access.check_is_file_of(found, file)
    actions.remove_file(by=request.actor, activity=found, file=file)
    messages.success(request, _("Het bestand is weggehaald."))
    return redirect("record:activity", id)
