"""What groups gives the house: the name and page of a division, its long work, what goes after its term."""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.jobs.api import RunKind, register_run_kind, when_worker_starts
from kring.foundation.people.api import follow, follow_refs
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import RefKind, register_ref_kind

from .actions import RUN
from .models import Change, Division, Member
from .warming import warm_for_rounds

KEPT = timedelta(days=730)


def named(ids: list[str]) -> dict[str, str]:
    """A division is called by its number."""
    return {id_: str(_("Groepen %(number)s") % {"number": id_}) for id_ in ids}


def too_old(today: date) -> Any:
    """Two years after it was made nobody needs a division."""
    return Division.objects.filter(begun_at__date__lt=today - KEPT)


def members_too_old(today: date) -> Any:
    """Its people go with it."""
    return Member.objects.filter(division__begun_at__date__lt=today - KEPT)


def changes_too_old(today: date) -> Any:
    """So do the moves."""
    return Change.objects.filter(division__begun_at__date__lt=today - KEPT)


def so_far(good: float) -> str:
    """How good the groups are by now; rounded down, so that "at least" stays true."""
    share = formats.number_format(int(good * 1000) / 10, 1)
    return _("Nu al minstens %(share)s%% van alle verschil dat kan. Stop je, dan blijft dit staan.") % {"share": share}


register_ref_kind(RefKind("division", named, lambda id_: reverse("groups:show", args=[id_])))
register_run_kind(
    RunKind(RUN, gettext_lazy("Groepen maken"), lambda about: reverse("groups:show", args=[about.id]), so_far)
)
register_retention("groups.Division", too_old)
register_retention("groups.Member", members_too_old)
register_retention("groups.Change", changes_too_old)
register_title("groups.Division", gettext_lazy("Groepen die je maakte"))
register_title("groups.Member", gettext_lazy("Groepen waarin je zit"))
register_title("groups.Change", gettext_lazy("Mensen die je verplaatste"))
follow_refs("groups.Division.owner")
follow("groups.Division.begun_by", "groups.Division.published_by", "groups.Member.person", "groups.Change.changed_by")
when_worker_starts(warm_for_rounds)
