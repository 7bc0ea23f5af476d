"""“Klopt er iets niet meer?”: for anybody, about any page that they can read."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Request, sent, status_of
from kring.modules.knowledge.news import access, actions, queries
from kring.modules.knowledge.news.forms import WrongForm
from kring.ui.api import page as show


@public
@require_http_methods(["GET", "HEAD", "POST"])
def tell(request: Request, page: int) -> HttpResponse:
    """Say what is not right; without an account too."""
    row = queries.page_row(access.shown_page(id=page), request.actor.today)
    form = WrongForm(request.POST or None, signed_in=request.actor.is_person, initial={"command": uuid4()})
    status = status_of(form)
    if request.method == "POST" and form.is_valid():
        try:
            access.check_may_report(address=client_address(request), at=request.actor.at)
        except access.TooMany as refusal:
            form.add_error(None, refusal.message)
            status = 429
        else:
            data = form.cleaned_data
            given = {"page_id": row.id, "words": data["words"], "email": data.get("email", "")}
            if sent(form, actions.tell_wrong, by=request.actor, **given):
                messages.success(request, _("Dank je. De redactie kijkt naar je melding."))
                return redirect(row.url)
            status = 400
    return show(request, "knowledge/wrong.html", {"form": form, "row": row}, status=status)
