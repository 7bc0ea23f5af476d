"""We tried this: how a practice of somebody else went at one's own school."""

from dataclasses import asdict, dataclass

from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.modules.practices import access, events
from kring.modules.practices.models import Practice, Trial
from kring.modules.practices.states import Result, Shown, TrialState

from .checking import NotNow, UnknownSchool, context_of, schools_of


class NoSchool(Refusal):
    """We weten nog niet op welke school je werkt. Geef dat eerst op."""


@dataclass(frozen=True)
class Told:
    """How it went: result, what happened, what was done in another way, at which school, and what others see of it."""

    result: str
    happened: str
    site: str
    shown: str = Shown.COUNTED.value
    adaptation: str = ""


@action
def tell_trial(*, by: Actor, practice: Practice, told: Told) -> Trial:
    """Say how it went, or say it anew: one story per person. The kind of school is kept as it is now.

    Raises NotAllowed (one's own practice, nobody signed in), NotNow (no longer published, taken down), NoSchool,
    UnknownSchool.
    """
    if not by.is_person or practice.author_id == by.person_id:
        raise NotAllowed
    # Locked, so that two presses at once do not both find that there is no story yet.
    if not Practice.objects.select_for_update().filter(pk=practice.pk, live__isnull=False):
        raise NotNow
    before = Trial.objects.select_for_update().filter(practice=practice, person_id=by.person_id).first()
    _check_site(by, told.site, before.site if before else "")
    values = asdict(told) | {"result": Result(told.result).value, "shown": Shown(told.shown).value}
    if before is None:
        kind = context_of(told.site)
        made = Trial(practice=practice, person_id=by.person_id, told_at=by.at, **values, **kind)
        made.save()
        tell(events.TrialTold(about=(made.ref, practice.ref, by.ref)))
        return made
    return _change(by, before, values)


def _change(by: Actor, trial: Trial, values: dict[str, str]) -> Trial:
    if trial.state != TrialState.TOLD:
        raise NotNow
    if values["site"] != trial.site:
        values = values | context_of(values["site"])
    changed = {name: value for name, value in values.items() if getattr(trial, name) != value}
    if not changed:
        return trial
    for name, value in changed.items():
        setattr(trial, name, value)
    trial.save(update_fields=list(changed))
    tell(events.TrialChanged(about=(trial.ref, by.ref)))
    return trial


@action
def remove_trial(*, by: Actor, trial: Trial) -> None:
    """Take one's own story back: it is read and counted no more. Raises NotAllowed."""
    access.check_is(by, trial.person_id)
    ref = trial.ref
    trial.delete()
    tell(events.TrialRemoved(about=(ref, by.ref)))


def _check_site(by: Actor, site: str, before: str) -> None:
    schools = schools_of(by.person_id, by)
    if not schools and not before:
        raise NoSchool(field="site")
    if site != before and site not in schools:
        raise UnknownSchool(field="site")
