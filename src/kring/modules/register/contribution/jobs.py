"""Making the invoices of a year, in the background: watched, and stopped between two groups."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, WAITED_FOR, Progress, carry_out, system
from kring.modules.register.models import Register

from .making import batches, make
from .queries import plan_for


@app.task(name="register.invoice_year", retry=PATIENT, priority=WAITED_FOR)
def invoice_year(run: int, register: str, year: int) -> None:
    """Everything that is still to be charged for this year. Bears being done again: what was charged is left alone."""

    def work(progress: Progress) -> None:
        by, owner = system(), Register.objects.get(pk=register)
        plan = plan_for(owner, year, by.today)
        done = 0
        for batch in batches(plan):
            progress.tick(done, plan.count)
            make(by=by, register=owner, year=year, batch=batch)
            done += len(batch)
        progress.tick(plan.count, plan.count)

    carry_out(run, work)
