"""What the one search of the house knows of a practice: the published version, and nothing of any other."""

from collections.abc import Collection

from django.urls import reverse

from kring.foundation.home.api import Findable, make_findable, take_back
from kring.foundation.records.api import AMSTERDAM, Ref

from .models import Version

KIND = "practice"


def show(*versions: Version) -> None:
    """From now on these versions are found by everybody; called within the action that publishes them."""
    make_findable(*(_findable(one) for one in versions))


def take_away(practices: Collection[int]) -> None:
    """From now on these practices are found no more."""
    take_back([Ref(KIND, str(id_)) for id_ in practices])


def _findable(one: Version) -> Findable:
    words = (one.problem, one.context, *one.steps, one.doer, one.conditions, one.effect)
    return Findable(
        ref=Ref(KIND, str(one.practice_id)),
        kind=KIND,
        title=one.title,
        text="\n".join(part for part in words if part),
        url=reverse("practices:practice", args=[one.practice_id]),
        summary=one.problem[:300],
        themes=tuple(one.themes),
        region=one.province,
        audience=tuple(one.audience),
        on=one.published_at.astimezone(AMSTERDAM).date() if one.published_at else None,
    )
