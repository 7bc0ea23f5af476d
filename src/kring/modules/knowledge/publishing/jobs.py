"""Every few minutes: what was to go on or off the site at this moment."""

from datetime import datetime

from procrastinate.contrib.django import app
from wagtail.models import Page, Revision

from kring.foundation.jobs.api import system
from kring.foundation.records.api import Refusal

from .scheduling import expire, go_live


@app.periodic(cron="*/5 * * * *")
@app.task(name="knowledge.publish_scheduled", queueing_lock="knowledge.publish_scheduled", pass_context=False)
def publish_scheduled(timestamp: int) -> None:
    """Publish and take off what is due."""
    publish_due(system().at)


def publish_due(at: datetime) -> tuple[int, int]:
    """Publish what was approved to go live by this moment, take off what ends; says how many of each. What is refused
    (a quote whose consent was withdrawn) waits, and the others go on."""
    off = [expire(page.specific) for page in Page.objects.live().filter(expire_at__lte=at)]
    on = 0
    for revision in Revision.objects.filter(approved_go_live_at__lte=at).order_by("approved_go_live_at"):
        try:
            go_live(revision)
            on += 1
        except Refusal:
            continue
    return on, len(off)
