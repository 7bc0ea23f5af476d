"""`@action`: the only way to write. It opens the transaction, gives the database the permission to write, and
calls the steps that audit and jobs registered at start-up; it knows neither of them."""

import functools
import secrets
import time
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, ParamSpec, Protocol, TypeVar
from uuid import UUID

from django.db import connection, transaction

from .events import Event
from .plain import prepared
from .refs import Actor

P = ParamSpec("P")
R = TypeVar("R")


class ToldNothing(Exception):
    """An action wrote to the database but told no event: nobody could ever see why the row changed."""


@dataclass
class Doing:
    """An action while it runs: its entry id, who acts, and what it told."""

    entry: UUID
    by: Actor
    verb: str
    within: "Doing | None" = None
    given: bool = False  # the entry id was chosen by the client: the same id twice is the same command
    told: Event | None = None
    told_within: int = field(default=0)


class Step(Protocol):
    """What audit and jobs hang on to an action, inside its transaction."""

    def asks(self, doing: Doing) -> tuple[str, Sequence[Any]] | None:
        """An SQL expression with its parameters, to be answered in the statement that opens the action; or None."""

    def begin(self, doing: Doing, answer: Any) -> None:
        """Before anything is done, with the answer to what was asked."""

    def finish(self, doing: Doing) -> None:
        """After something was done and told."""


_steps: list[Step] = []
_doing: ContextVar[Doing | None] = ContextVar("doing", default=None)


def register_step(step: Step) -> None:
    """Add a step that runs with every action; steps run in the order in which they were registered."""
    if not any(type(known) is type(step) for known in _steps):
        _steps.append(step)


def action(function: Callable[P, R]) -> Callable[P, R]:
    """Make a verb that may write. It takes `by: Actor` by keyword, and `command: UUID` when the client may repeat
    it: the second time AlreadyDone is raised and nothing happens."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        command = kwargs.pop("command", None)
        by = kwargs.get("by")
        if not isinstance(by, Actor):
            raise TypeError(f"{function.__qualname__} needs by=, the one who acts")
        if command is not None and not isinstance(command, UUID):
            raise TypeError("a command id is a UUID")
        doing = Doing(
            entry=command or _next_id(),
            by=by,
            verb=f"{function.__module__}.{function.__name__}",
            within=_doing.get(),
            given=command is not None,
        )
        return _perform(doing, functools.partial(function, *args, **kwargs))

    run.is_action = True  # type: ignore[attr-defined]
    return run


def once(command: UUID | None, verb: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Do a verb for a command that the client may send again: `once(form.command, actions.enrol, by=…, …)`.

    The same as `verb(…, command=…)`, in the form that type checkers understand. Raises AlreadyDone the second time.
    """
    return verb(*args, command=command, **kwargs)  # type: ignore[arg-type]


def _next_id() -> UUID:
    """A UUID (version 8) that sorts after the one before it: entries of one moment keep their order in the story."""
    ticks = time.time_ns() >> 4  # 60 bits of 16 nanoseconds last until 2554
    high = ticks >> 12 << 80 | 8 << 76 | (ticks & 0xFFF) << 64
    return UUID(int=high | 2 << 62 | secrets.randbits(62))


def _perform(doing: Doing, body: Callable[[], R]) -> R:
    alone = not connection.in_atomic_block
    with transaction.atomic():
        wrote_before = _open(doing)
        token = _doing.set(doing)
        try:
            result = body()
        finally:
            _doing.reset(token)
        if doing.told is not None:
            for step in _steps:
                step.finish(doing)
        # What an action alone in its transaction may write ends with that transaction: nothing need be taken back.
        if not (alone and (doing.told is not None or doing.told_within)):
            _close(doing, wrote_before)
    return result


# One trip to the database: take the mark "something was written", and say which entry may write from now on.
TURN = "current_setting('kring.wrote', true), set_config('kring.entry', %s, true), set_config('kring.wrote', '', true)"


def _turn(entry: str, *more: tuple[str, Sequence[Any]]) -> list[Any]:
    """Whether something was written, and the answers to what more is asked."""
    columns, given = [TURN], [entry]
    for sql, parameters in more:
        columns.append(sql)
        given += parameters
    with prepared() as cursor:
        cursor.execute(f"SELECT {', '.join(columns)}", given)
        wrote, _entry, _wrote, *answers = cursor.fetchone()
    return [bool(wrote), *answers]


def _open(doing: Doing) -> bool:
    """Give the database the permission to write; says whether the action around this one wrote before."""
    asked = [(step, question) for step in _steps if (question := step.asks(doing)) is not None]
    wrote, *answers = _turn(str(doing.entry), *(question for _step, question in asked))
    for (step, _question), answer in zip(asked, answers, strict=True):
        step.begin(doing, answer)
    return bool(wrote)


def _close(doing: Doing, wrote_before: bool) -> None:
    """Take the permission back, or hand it to the action around; raises ToldNothing."""
    outer = doing.within
    (wrote,) = _turn(str(outer.entry) if outer else "")
    if wrote and doing.told is None and not doing.told_within:
        raise ToldNothing(doing.verb)
    if outer is not None:
        outer.told_within += doing.told_within + (doing.told is not None)
        if wrote_before:
            with connection.cursor() as cursor:
                cursor.execute("SELECT set_config('kring.wrote', 'yes', true)")


def tell(event: Event) -> UUID:
    """Say what the running action did; exactly once per action. Returns the id of the entry that will tell it."""
    doing = _doing.get()
    if doing is None:
        raise RuntimeError("tell() belongs inside an @action")
    if doing.told is not None:
        raise RuntimeError(f"{doing.verb} told twice: one action is one story; call a second action instead")
    doing.told = event
    return doing.entry


def doing_now() -> Any:
    """The running action, None outside one."""
    return _doing.get()
