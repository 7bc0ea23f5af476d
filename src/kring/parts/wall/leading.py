"""Verbs of who leads: phases, the clock, taking a note away with a reason, sending a guest away."""

from datetime import timedelta

from kring.foundation.live.api import publish, recheck
from kring.foundation.people.api import passes_to, revoke_pass
from kring.foundation.records.api import Actor, Missing, Refusal, action, tell

from . import access, events
from .access import GUEST
from .board import is_seen, phase_of, sight_of
from .kinds import kind_called
from .models import Guest, Note, Phase, Wall
from .states import PhaseKind, State
from .writing import note_locked

LONGEST = timedelta(hours=4)


class NoReason(Refusal):
    """Schrijf op waarom je dit briefje wegneemt. Wie het schreef, leest dat."""


class NoSuchPhase(Refusal):
    """Deze fase doet niet mee. Kies een andere."""


class NoTime(Refusal):
    """Kies een tijd tussen 1 minuut en 4 uur."""


def _shown(phase: Phase) -> tuple[bool, bool, bool, bool]:
    return phase.shows_authors, phase.own_only, phase.hides_votes, phase.kind == PhaseKind.VOTE


def _other_ears(before: tuple[bool, bool, bool, bool], now: Phase) -> bool:
    """Must everybody be asked again: who hears what, or may names be told no more?"""
    return before[1] != now.own_only or (before[0] and not now.shows_authors)


@action
def start_phase(*, by: Actor, wall: int, kind: PhaseKind) -> None:
    """Go to a phase, on or back; the clock stops. Raises NotAllowed, WallIsClosed, NoSuchPhase for a skipped one."""
    found = access.to_lead(by, wall, State.OPEN)
    phases = {phase.kind: phase for phase in Phase.objects.filter(wall=found)}
    to = phases.get(kind)
    if to is None or to.skipped:
        raise NoSuchPhase(field="kind")
    if found.phase == kind:
        return
    before = phases[found.phase]
    found.phase, found.timer_ends_at = kind, None
    found.save(update_fields=["phase", "timer_ends_at"])
    _tell_screens(wall, _shown(before) != _shown(to), _other_ears(_shown(before), to))
    tell(events.PhaseStarted(about=(found.ref,), data={"wall": wall, "phase": kind.value}))


def _tell_screens(wall: int, redraw: bool, ask_again: bool) -> None:
    publish(f"wall:{wall}", "phase_started", redraw=int(redraw))
    if ask_again:
        recheck(f"wall:{wall}")


@action
def arrange_phase(
    *,
    by: Actor,
    wall: int,
    kind: PhaseKind,
    place: int,
    skipped: bool,
    shows_authors: bool,
    own_only: bool,
    hides_votes: bool,
) -> None:
    """The turn of a phase (1 is first), whether it is skipped, and what it shows. The running one is not skipped.

    Raises NotAllowed, WallIsClosed, NoSuchPhase.
    """
    found = access.to_lead(by, wall, State.OPEN)
    phases = list(Phase.objects.filter(wall=found).order_by("place", "pk"))
    row = next((phase for phase in phases if phase.kind == kind), None)
    if row is None or (skipped and found.phase == kind):
        raise NoSuchPhase(field="skipped")
    before = _shown(row)
    row.skipped, row.shows_authors, row.own_only, row.hides_votes = skipped, shows_authors, own_only, hides_votes
    phases.remove(row)
    phases.insert(max(0, place - 1), row)
    for number, phase in enumerate(phases, 1):
        phase.place = number
    Phase.objects.bulk_update(phases, ["place", "skipped", "shows_authors", "own_only", "hides_votes"])
    runs = found.phase == kind
    _tell_screens(wall, runs and before != _shown(row), runs and _other_ears(before, row))
    tell(events.PhaseArranged(about=(found.ref,), data={"wall": wall, "phase": kind.value}))


@action
def set_timer(*, by: Actor, wall: int, minutes: int) -> None:
    """The clock runs for so many minutes; when it runs already, so many are added.

    Raises NotAllowed, WallIsClosed, NoTime.
    """
    found = access.to_lead(by, wall, State.OPEN)
    if not timedelta(minutes=1) <= timedelta(minutes=minutes) <= LONGEST:
        raise NoTime(field="minutes")
    running = found.timer_ends_at if found.timer_ends_at and found.timer_ends_at > by.at else by.at
    found.timer_ends_at = min(running + timedelta(minutes=minutes), by.at + LONGEST)
    found.save(update_fields=["timer_ends_at"])
    publish(f"wall:{wall}", "timer_set", wall=wall)
    tell(events.TimerSet(about=(found.ref,), data={"wall": wall}))


@action
def stop_timer(*, by: Actor, wall: int) -> None:
    """The clock stops. Raises NotAllowed."""
    found = access.to_lead(by, wall)
    if found.timer_ends_at is None:
        return
    found.timer_ends_at = None
    found.save(update_fields=["timer_ends_at"])
    publish(f"wall:{wall}", "timer_stopped", wall=wall)
    tell(events.TimerStopped(about=(found.ref,), data={"wall": wall}))


@action
def hide_note(*, by: Actor, wall: int, note: int, why: str) -> None:
    """Take a note away; its writer reads the reason. Raises NotAllowed, Missing, NoReason."""
    found = access.to_lead(by, wall)
    if not why.strip():
        raise NoReason(field="why")
    row = note_locked(found, note)
    if not is_seen(found, row, sight_of(found, phase_of(found), access.author_of(by.person_id, None))):
        raise Missing  # in a phase of own notes: else taking it away would be a way to read it
    row.hidden_at, row.hidden_by_id, row.hidden_why = by.at, by.person_id, why.strip()
    row.save(update_fields=["hidden_at", "hidden_by", "hidden_why"])
    kind_called(found.kind).on_shown(found.owner)
    publish(f"wall:{wall}", "note_hidden", note=note, who=access.author_of(row.person_id, row.guest_id))
    tell(events.NoteHidden(about=(found.ref, row.ref), data={"wall": wall, "note": note}))


@action
def show_note(*, by: Actor, wall: int, note: int) -> None:
    """A note that was taken away hangs again. Raises NotAllowed, Missing."""
    found = access.to_lead(by, wall)
    row = Note.objects.filter(wall=found, pk=note, withdrawn_at=None).exclude(hidden_at=None).first()
    if row is None:
        raise Missing
    row.hidden_at = row.hidden_by = None
    row.hidden_why = ""
    row.save(update_fields=["hidden_at", "hidden_by", "hidden_why"])
    kind_called(found.kind).on_shown(found.owner)
    publish(f"wall:{wall}", "note_shown", note=note, back=1, who=access.author_of(row.person_id, row.guest_id))
    tell(events.NoteShown(about=(found.ref, row.ref), data={"wall": wall, "note": note}))


@action
def send_away(*, by: Actor, wall: int, guest: int) -> None:
    """A guest takes part no more; what they wrote stays. Raises NotAllowed, Missing."""
    found = access.to_lead(by, wall)
    row = Guest.objects.filter(wall=found, pk=guest).first()
    if row is None:
        raise Missing
    if row.sent_away_at is not None:
        return
    row.sent_away_at, row.sent_away_by_id = by.at, by.person_id
    row.save(update_fields=["sent_away_at", "sent_away_by"])
    _end_passes(by, found, row)
    tell(events.GuestSentAway(about=(found.ref, row.ref), data={"wall": wall}))


def _end_passes(by: Actor, wall: Wall, guest: Guest) -> None:
    for given in passes_to(guest.ref, purpose=GUEST, at=by.at):
        revoke_pass(by=by, given=given)
    recheck(f"wall:{wall.pk}")
