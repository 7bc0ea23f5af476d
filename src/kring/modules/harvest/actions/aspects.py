"""The list of aspects: adding while coding, and for who leads it renaming and merging."""

from kring.foundation.records.api import Actor, Refusal, action, tell
from kring.modules.harvest import access, events
from kring.modules.harvest.models import Aspect, Coding, Harvest, Verdict
from kring.modules.harvest.states import Side, State

from .checking import NotNow, locked

ALIVE = (State.OPEN, State.CODING, State.REPORTING)


class NamedAlready(Refusal):
    """Er is al een aspect dat zo heet."""


class SameAspect(Refusal):
    """Kies twee verschillende aspecten van dezelfde soort."""


class NoName(Refusal):
    """Schrijf op hoe het aspect heet."""


@action
def add_aspect(*, by: Actor, harvest: Harvest, side: Side, name: str) -> int:
    """Put an aspect on the list; the one with this name when it is there. Raises NotAllowed, NotNow, NoName."""
    access.check_may_work(by, harvest)
    harvest, name = locked(harvest, *ALIVE), " ".join(name.split())
    if not name:
        raise NoName(field="name")
    known = _called(harvest, side, name)
    if known is not None:
        return known.pk
    made = Aspect(harvest=harvest, side=side, name=name, made_at=by.at, made_by_id=by.person_id)
    made.save()
    tell(events.AspectAdded(about=(harvest.ref,), data={"aspect": made.pk}))
    return made.pk


@action
def rename_aspect(*, by: Actor, aspect: Aspect, name: str) -> None:
    """Call an aspect differently. Raises NotAllowed, NotNow, NoName, NamedAlready."""
    access.check_may_lead(by, aspect.harvest)
    harvest, name = locked(aspect.harvest, *ALIVE), " ".join(name.split())
    if not name:
        raise NoName(field="name")
    found = _in_use(aspect)
    if found.name == name:
        return
    same = _called(harvest, Side(found.side), name)
    if same is not None and same.pk != found.pk:
        raise NamedAlready(field="name")
    found.name = name
    found.save(update_fields=["name"])
    tell(events.AspectRenamed(about=(harvest.ref,), data={"aspect": found.pk}))


@action
def merge_aspects(*, by: Actor, aspect: Aspect, into: Aspect) -> None:
    """Two aspects turn out to be one: what was coded with the one is coded with the other.

    Raises NotAllowed, NotNow, SameAspect (also of different sides or harvests).
    """
    access.check_may_lead(by, aspect.harvest)
    harvest = locked(aspect.harvest, *ALIVE)
    gone, kept = _in_use(aspect), _in_use(into)
    if gone.pk == kept.pk or gone.harvest_id != kept.harvest_id or gone.side != kept.side:
        raise SameAspect(field="into")
    Coding.objects.filter(aspect=gone).update(aspect=kept)
    Verdict.objects.filter(aspect=gone).update(aspect=kept)
    Aspect.objects.filter(merged_into=gone).update(merged_into=kept)
    gone.merged_into = kept
    gone.save(update_fields=["merged_into"])
    tell(events.AspectsMerged(about=(harvest.ref,), data={"aspect": gone.pk, "into": kept.pk}))


def _called(harvest: Harvest, side: Side, name: str) -> Aspect | None:
    return Aspect.objects.filter(harvest=harvest, side=side, name__iexact=name, merged_into=None).first()


def _in_use(aspect: Aspect) -> Aspect:
    found = Aspect.objects.filter(pk=aspect.pk, merged_into=None).first()
    if found is None:
        raise NotNow
    return found
