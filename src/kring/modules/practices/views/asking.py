"""Who has done this? Asking, answering, and saying that one may be asked."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.practices import access, actions, queries
from kring.modules.practices.forms import AnswerForm, AskForm, WillingForm
from kring.ui.api import page


@require_GET
def questions(request: Request) -> HttpResponse:
    """What I asked and what I was asked."""
    access.signed_in(by=request.actor)
    themes, paused = queries.willing(by=request.actor)
    context = {
        "put": queries.questions(by=request.actor),
        "asked": queries.asked_rows(by=request.actor),
        "willing": bool(themes) and not paused,
    }
    return page(request, "practices/questions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: Request) -> HttpResponse:
    """Ask who has done this: about the practice in the address, or about a theme."""
    access.signed_in(by=request.actor)
    asked = request.GET.get("praktijk", "")
    of = access.published(id=int(asked)) if asked.isdecimal() and len(asked) < 19 else None
    themes = [] if of else queries.theme_choices(person_id=request.actor.person_id, on=request.actor.today)
    initial = {"command": uuid4(), "theme": request.GET.get("thema", "")}
    form = AskForm(request.POST or None, themes=themes, initial=initial)
    if request.method == "POST" and form.is_valid():
        given: dict[str, Any] = {"words": form.cleaned_data["words"], "theme": form.cleaned_data.get("theme", "")}
        try:
            made = once(form.cleaned_data["command"], actions.ask, by=request.actor, practice=of, **given)
        except AlreadyDone:
            return redirect("practices:questions")
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(request, _("Je vraag is verstuurd. Je krijgt een mail als er een antwoord is."))
            return redirect("practices:question", made.pk)
    return page(request, "practices/ask.html", {"form": form, "about": queries.live_title(of)}, status=status_of(form))


@require_GET
def question(request: Request, id: int) -> HttpResponse:
    """My question with its answers."""
    found = access.question(by=request.actor, id=id)
    return page(request, "practices/question.html", {"row": queries.question_rows([found])[0]})


@require_http_methods(["GET", "HEAD", "POST"])
def asked(request: Request, id: int) -> HttpResponse:
    """A question that was put to me."""
    found = access.asked(by=request.actor, id=id)
    form = AnswerForm(request.POST or None, initial={"command": uuid4()})
    given = {"by": request.actor, "asked": found}
    if form.is_valid() and sent(form, actions.answer, words=form.cleaned_data["words"], **given):
        messages.success(request, _("Je antwoord is verstuurd."))
        return redirect("practices:asked", id)
    row = queries.asked_rows(by=request.actor, id=id)[0]
    return page(request, "practices/asked.html", {"row": row, "form": form}, status=status_of(form))


@require_POST
def pass_on(request: Request, id: int) -> HttpResponse:
    """Let somebody else answer."""
    _done(
        request, _("Doorgegeven. Je hoeft niets meer te doen."), actions.pass_on, access.asked(by=request.actor, id=id)
    )
    return redirect("practices:questions")


@require_POST
def thank(request: Request, id: int) -> HttpResponse:
    """Thank for an answer."""
    found = access.answer_received(by=request.actor, id=id)
    _done(request, _("Je collega krijgt je bedankje."), actions.thank, found)
    return redirect("practices:question", found.question_id)


@require_POST
def draft_of_answer(request: Request, id: int) -> HttpResponse:
    """Make a practice of an answer: one's own at once, a colleague's when they say yes."""
    found = access.answer(by=request.actor, id=id)
    given = queries.draft_of_answer(found)
    made = actions.draft(by=request.actor, author_id=found.person_id, **given)
    if found.person_id == request.actor.person_id:
        return redirect("practices:practice", made)
    messages.success(request, _("Je collega krijgt een mail en beslist of er een praktijk van komt."))
    return redirect("practices:question", found.question_id)


@require_http_methods(["GET", "HEAD", "POST"])
def willing(request: Request) -> HttpResponse:
    """About which themes I may be asked."""
    access.signed_in(by=request.actor)
    chosen, paused = queries.willing(by=request.actor)
    themes = queries.theme_choices(person_id=request.actor.person_id, on=request.actor.today, chosen=chosen)
    initial = {"command": uuid4(), "themes": chosen, "paused": paused}
    form = WillingForm(request.POST or None, themes=themes, initial=initial)
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.be_willing, by=request.actor, **form.answers())
    ):
        messages.success(request, _("Bewaard."))
        return redirect("practices:questions")
    return page(request, "practices/willing.html", {"form": form}, status=status_of(form))


def _done(request: Request, words: str, verb: Any, asked: Any) -> None:
    try:
        verb(by=request.actor, asked=asked)
    except Refusal as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, words)
