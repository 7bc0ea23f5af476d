"""The first page, the agenda, searching, and questions."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import AlreadyDone, Ref, Refusal, Request, once
from kring.ui.api import address, page, page_number, pages

from . import access, actions, calendar, queries
from .finding import queries as finding
from .finding.asked import SHORTEST, asked_by
from .forms import AskForm, ReplyForm
from .words.missed import afterwards, note_missed

AT_MOST = 5  # things to do at once on the first page


@public
@require_GET
def start(request: Request) -> HttpResponse:
    """What can I do now? For a visitor: what Kring is."""
    if not request.actor.is_person:
        return page(request, "home/welcome.html")
    todo = queries.inbox(by=request.actor)
    context = {
        "todo": todo[:AT_MOST],
        "more": len(todo) - AT_MOST,
        "agenda": queries.agenda(by=request.actor)[:AT_MOST],
        "questions": queries.questions(by=request.actor, most=3),
        "today": request.actor.today,
    }
    return page(request, "home/start.html", context)


@require_GET
def todo(request: Request) -> HttpResponse:
    """Everything there is to do."""
    context = {"todo": queries.inbox(by=request.actor), "today": request.actor.today}
    return page(request, "home/todo.html", context)


@require_GET
def agenda(request: Request) -> HttpResponse:
    """Everything with a date."""
    return page(request, "home/agenda.html", {"agenda": queries.agenda(by=request.actor)})


@require_GET
def agenda_file(request: Request) -> HttpResponse:
    """The agenda as a calendar file."""
    text = calendar.written(
        queries.agenda(by=request.actor), at=request.actor.at, address=request.build_absolute_uri("/")
    )
    return HttpResponse(
        text,
        content_type="text/calendar",
        headers={"Content-Disposition": 'attachment; filename="kring.ics"'},
    )


@public
@require_GET
def search(request: Request) -> HttpResponse:
    """One search over everything this visitor may see."""
    asked = asked_by(request.GET.get("q", ""), request.GET.getlist)
    number = page_number(request.GET.get("p"))
    found = finding.found(by=request.actor, asked=asked, offset=(number - 1) * finding.PAGE)
    params = {name: values for name, values in request.GET.lists() if name != "q"} | {"q": asked.text}
    context = {
        "asked": asked,
        "short": 0 < len(asked.text) < SHORTEST,
        "found": found,
        "pages": pages(total=found.total, path=request.path, params=params, size=finding.PAGE),
        "clear": address(request.path, {"q": asked.text}) if asked.narrowed else "",
        "meant": address(request.path, {"q": found.meant}) if found.meant else "",
        "only_names": address(request.path, {"q": asked.text, "soort": list(found.name_kinds)}),
    }
    response = page(request, "home/search.html", context)
    if number == 1 and asked.text and not asked.narrowed and not found.whole:
        afterwards(response, lambda: note_missed(asked.text, request.actor.today))
    return response


@public
@require_GET
def accessibility(request: Request) -> HttpResponse:
    """How accessible Kring is, how we know, and where to say that something does not work."""
    return page(request, "home/accessibility.html")


@require_GET
def questions(request: Request) -> HttpResponse:
    """My questions, and those of the organisation I answer for."""
    return page(request, "home/questions.html", {"questions": queries.questions(by=request.actor)})


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: Request) -> HttpResponse:
    """Put a question to an organisation."""
    form = AskForm(request.POST or None, initial={"command": uuid4(), "to": request.GET.get("aan", "")})
    if request.method == "POST" and form.is_valid():
        try:
            made = once(
                form.cleaned_data["command"],
                actions.ask,
                by=request.actor,
                to=Ref.parse(form.cleaned_data["to"]),
                subject=form.cleaned_data["subject"],
                text=form.cleaned_data["text"],
            )
        except AlreadyDone:
            return redirect("home:questions")
        except Refusal as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            messages.success(request, _("Je vraag is verstuurd. Het antwoord komt hier te staan."))
            return redirect("home:question", made.pk)
    return page(request, "home/ask.html", {"form": form}, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: Request, id: int) -> HttpResponse:
    """One question: read it, reply to it."""
    found = access.question(by=request.actor, id=id)
    form = ReplyForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        reply = actions.ask_on if access.is_asker(request.actor, found) else actions.answer
        try:
            once(
                form.cleaned_data["command"],
                reply,
                by=request.actor,
                question=found,
                text=form.cleaned_data["text"],
            )
        except AlreadyDone:
            return redirect("home:question", id)
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(request, _("Je bericht is verstuurd."))
            return redirect("home:question", id)
    shown = queries.question_page(by=request.actor, question=found)
    return page(request, "home/question.html", {"shown": shown, "form": form}, status=400 if form.errors else 200)


@require_POST
def take(request: Request, id: int) -> HttpResponse:
    """Take a question up."""
    actions.take(by=request.actor, question=access.question(by=request.actor, id=id))
    return redirect("home:question", id)


@require_POST
def close(request: Request, id: int) -> HttpResponse:
    """The asker is helped."""
    actions.close(by=request.actor, question=access.question(by=request.actor, id=id))
    messages.success(request, _("Je vraag is afgesloten."))
    return redirect("home:questions")
