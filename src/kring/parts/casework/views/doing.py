"""What the views of casework share: trying an action for a form, noting a look, where a case is read."""

from collections.abc import Callable
from typing import Any

from django.forms import Form

from kring.foundation.records.api import AlreadyDone, Refusal, Request
from kring.parts.casework.jobs import note_look

LOOKED = "casework.looked"  # in the session: the day, and the cases whose look is noted already


def tried(form: Form, act: Callable[..., None], request: Request, case: Any) -> bool:
    """Do it; a refusal becomes an error of the form, a repeated command is as good as done."""
    try:
        act(request, case, form.cleaned_data)
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


def looks(request: Request, id: int) -> None:
    """Somebody inside reads a case: the applicant can see so. Noted by a job, for reading a page writes nothing; the
    session remembers for the day, so that the job is asked for once."""
    day = str(request.actor.today)
    noted = request.session.get(LOOKED) or ["", []]
    seen = noted[1] if noted[0] == day else []
    if request.method != "GET" or id in seen or request.actor.id is None:
        return
    note_look.defer(reader=request.actor.id, case=id, at=request.actor.at.isoformat())
    request.session[LOOKED] = [day, [*seen, id]]
