"""Jobs keeps how far long work is; the queue's tables are procrastinate's."""

from django.db import models

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import RunState


class Run(Model):
    """Long work that somebody started and may watch or stop. How far it is, is transport: no truth hangs on it."""

    kind = models.CharField(max_length=60)  # a RunKind that an app registered
    about = models.CharField(max_length=80)  # Ref, as text
    person_id = models.BigIntegerField(null=True)  # who started it; jobs stands below people
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=8, choices=RunState, default=RunState.WAITING)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(null=True)  # None: nobody knows yet
    good = models.FloatField(null=True)  # 0 to 1: how good what is kept so far is, for work that gets ever better
    stop_asked = models.BooleanField(default=False)

    class Meta:
        ordering = ["-started_at", "-id"]
        indexes = [models.Index(fields=["person_id", "started_at"], name="jobs_run_own")]


PERSONAL = [
    Personal(
        model="jobs.Run",
        person="person_id",
        fields=(
            "kind", "about", "person_id", "started_at", "ended_at", "state", "done", "total", "good",
            "stop_asked",
        ),
        purpose="Je laten zien hoe ver het werk is dat je startte.",
        ground=Ground.CONTRACT,
        retention_days=30,
        ends="het werk",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {}
