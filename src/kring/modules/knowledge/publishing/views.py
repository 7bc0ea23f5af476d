"""Publishers for operators; consents and taking a page off the site for editors; images that pages show."""

from uuid import uuid4

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from kring.foundation.people.api import public
from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import page

from . import access, actions, consents, media, opening, queries
from .forms import ConsentForm, OfflineForm, PublisherForm, WithdrawForm
from .states import Given


@require_http_methods(["GET", "HEAD", "POST"])
def publishers(request: Request) -> HttpResponse:
    """Every publisher, and a form for a new one."""
    access.publishers(by=request.actor)
    form = PublisherForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if sent(form, opening.open_publisher, by=request.actor, code=data["code"], name=data["name"]):
            messages.success(request, _("De uitgever staat klaar. Benoem nu de redacteuren."))
            return redirect("knowledge:publisher", code=data["code"])
    context = {"form": form, "rows": queries.publishers()}
    return page(request, "knowledge/publishing/publishers.html", context, status=status_of(form))


@require_safe
def publisher(request: Request, code: str) -> HttpResponse:
    """A publisher and its editors."""
    found = access.publisher(by=request.actor, code=code)
    context = {"row": queries.publisher_row(found), "editors": queries.editors(code), "today": request.actor.today}
    return page(request, "knowledge/publishing/publisher.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def take_offline(request: Request, id: int) -> HttpResponse:
    """Take a page off the site, with the reason."""
    found = access.page(by=request.actor, id=id)
    form = OfflineForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        given = {"page": found, "account": request.user, "reason": form.cleaned_data["reason"]}
        if sent(form, actions.take_offline, by=request.actor, **given):
            messages.success(request, _("De pagina staat niet meer op de site."))
            return redirect("wagtailadmin_pages:edit", id)
    context = {"form": form, "row": queries.page_row(found)}
    return page(request, "knowledge/publishing/take_offline.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def consent_list(request: Request) -> HttpResponse:
    """Who agreed to be quoted, and a form to note another."""
    access.writing(by=request.actor)
    names = queries.publisher_titles(access.own_codes(request.actor))
    form = ConsentForm(
        request.POST or None,
        publishers=sorted(names.items()),
        today=request.actor.today,
        initial={"command": uuid4()},
    )
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        given = {name: data[name] for name in ("publisher", "who", "said_date")}
        if sent(form, consents.register, by=request.actor, given=Given(data["given"]), **given):
            messages.success(request, _("De toestemming staat erbij. Je kunt haar nu bij een citaat kiezen."))
            return redirect("knowledge:consents")
    context = {"form": form, "rows": consents.consents(by=request.actor)}
    return page(request, "knowledge/publishing/consents.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw_consent(request: Request, id: int) -> HttpResponse:
    """Somebody no longer wants to be quoted; asks first."""
    found = access.consent(by=request.actor, id=id)
    form = WithdrawForm(request.POST or None, initial={"command": uuid4()})
    answered = request.method == "POST" and form.is_valid()
    if answered and sent(form, consents.withdraw, by=request.actor, consent=found):
        messages.success(request, _("Het citaat staat op geen enkele pagina meer."))
        return redirect("knowledge:consents")
    context = {"form": form, "row": consents.row_of(found)}
    return page(request, "knowledge/publishing/withdraw_consent.html", context, status=status_of(form))


@public
@require_safe
def image(request: HttpRequest, name: str) -> FileResponse:
    """An image in the size in which a page shows it; the file that was sent in is never given."""
    return media.rendition(by=request.actor, name=name)  # type: ignore[attr-defined]
