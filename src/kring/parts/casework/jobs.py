"""What casework does later: letting decisions out, noting who looked, taking old papers away."""

from datetime import datetime

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system
from kring.foundation.people.api import actor_for
from kring.foundation.privacy.api import has_looked, look
from kring.foundation.records.api import Ref

from . import actions
from .models import Case
from .rules import THINKING


@app.task(name="casework.let_out", retry=PATIENT)
def let_out(held: int) -> None:
    """The ten minutes are over. A worker that was down does it when it is up again; a second time does nothing."""
    actions.let_out(by=system(), held=held)


def let_out_later(held: int) -> None:
    """Put the letting out in the queue, within the running transaction."""
    let_out.configure(schedule_in={"seconds": int(THINKING.total_seconds())}).defer(held=held)


@app.task(name="casework.look", retry=PATIENT)
def note_look(reader: int, case: int, at: str) -> None:
    """Somebody read this case as an officer or a member: the applicant can see so. Once a day is enough."""
    by, item = actor_for(reader, datetime.fromisoformat(at)), Ref("case", str(case))
    applicant = Case.objects.filter(pk=case).values_list("applicant_id", flat=True).first()
    if applicant is not None and not has_looked(by=by, item=item):
        look(by=by, of_person=applicant, item=item)


@app.periodic(cron="41 3 * * *")
@app.task(name="casework.forget_old", queueing_lock="casework.forget_old", pass_context=False)
def forget_old(timestamp: int) -> None:
    """Every night: papers of cases that ended two years ago go."""
    while actions.forget_old(by=system()):
        pass
