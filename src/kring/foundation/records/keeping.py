"""Keeping answers about public facts, per process, until a mark says that something changed."""

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

from django.utils.translation import get_language

P = ParamSpec("P")
R = TypeVar("R")


def kept_by(mark: Callable[..., Hashable | None], *, most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the answers of a function per language, as long as `mark` of the same arguments gives the same.

    mark: cheap, changes with everything that changes the answer, and never gives an old value again; None: keep
    nothing now. The arguments are rows or plain values; a row counts as its key. most: how many answers.
    """

    def decorate(answer: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize=most)
        def of_mark(held: Hashable, language: str, *args: Any, **kwargs: Any) -> R:
            return answer(*args, **kwargs)

        @wraps(answer)
        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            held = mark(*args, **kwargs)
            if held is None:
                return answer(*args, **kwargs)
            return of_mark(held, get_language() or "", *args, **kwargs)  # type: ignore[arg-type]  # a row hashes as its key

        return run

    return decorate
