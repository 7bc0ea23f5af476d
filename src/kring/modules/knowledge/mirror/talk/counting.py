"""How many of each side take part and are ready."""

from django.db.models import Count, Q

from kring.modules.knowledge.mirror.states import Side

from .models import Talk
from .rules import SideFacts

READY = Q(finished_at__isnull=False)


def facts_of(talk: Talk) -> dict[Side, SideFacts]:
    """Per side, without who left."""
    opener = Q(person__isnull=False, person=talk.opened_by_id)
    here = talk.participants.filter(left_at=None).order_by().values_list("side")
    rows = here.annotate(n=Count("id"), ready=Count("id", filter=READY), own=Count("id", filter=opener))
    counts = {side: (n, ready, own) for side, n, ready, own in rows}
    return {side: _facts(talk, side, *counts.get(side.value, (0, 0, 0))) for side in Side}


def _facts(talk: Talk, side: Side, joined: int, finished: int, opener: int) -> SideFacts:
    return SideFacts(joined, finished, told=bool(talk.told(side)), lost=talk.lost(side), opener=opener)
