"""Experiment cards: expect, try, saw, then keep, adapt or stop. All of it is private."""

from dataclasses import asdict, dataclass

from kring.foundation.records.api import Actor, NotAllowed, action, tell
from kring.modules.practices import access, events
from kring.modules.practices.models import Experiment, Practice
from kring.modules.practices.states import Decision


@dataclass(frozen=True)
class Noted:
    """What somebody writes on an experiment card."""

    title: str
    expected: str = ""
    tried: str = ""
    saw: str = ""
    decision: str = Decision.RUNNING.value
    because: str = ""


@action
def begin_experiment(*, by: Actor, noted: Noted, practice: Practice | None = None) -> Experiment:
    """Begin a card, of one's own or of a published practice. Raises NotAllowed."""
    if not by.is_person or (practice is not None and practice.live_id is None):
        raise NotAllowed
    values = asdict(noted) | {"decision": Decision(noted.decision).value}
    made = Experiment(person_id=by.person_id, practice=practice, begun_at=by.at, changed_at=by.at, **values)
    made.save()
    tell(events.ExperimentBegun(about=(made.ref, by.ref)))
    return made


@action
def note(*, by: Actor, experiment: Experiment, noted: Noted) -> None:
    """Write something on one's own card. Raises NotAllowed."""
    access.check_is(by, experiment.person_id)
    values = asdict(noted) | {"decision": Decision(noted.decision).value}
    changed = {name: value for name, value in values.items() if getattr(experiment, name) != value}
    if not changed:
        return
    for name, value in changed.items():
        setattr(experiment, name, value)
    experiment.changed_at = by.at
    experiment.save(update_fields=[*changed, "changed_at"])
    tell(events.ExperimentChanged(about=(experiment.ref, by.ref)))


@action
def remove_experiment(*, by: Actor, experiment: Experiment) -> None:
    """Throw one's own card away. Raises NotAllowed."""
    access.check_is(by, experiment.person_id)
    ref = experiment.ref
    experiment.delete()
    tell(events.ExperimentRemoved(about=(ref, by.ref)))
