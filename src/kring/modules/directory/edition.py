"""The edition of the directory: a mark that changes with everything that changes schools, boards or regions.

School pages are asked often and change a few times a year, so their answers are kept per edition in each process.
Without an edition (nothing was imported yet) nothing is kept.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar
from uuid import UUID, uuid4

from django.db import connection
from django.utils.translation import get_language

from .models import Edition

P = ParamSpec("P")
R = TypeVar("R")
KEPT = 600  # answers a question; a page's rows are about 10 KB


def turn() -> None:
    """Begin a new edition, in the transaction of the action that changes something."""
    Edition.objects.update_or_create(pk=1, defaults={"mark": uuid4()})


def current() -> UUID | None:
    """The edition of this moment; None before the first. Plain SQL: it is asked several times a page, and the ORM
    takes four times as long to write this one question as PostgreSQL to answer it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT mark FROM directory_edition WHERE id = 1")
        found = cursor.fetchone()
    return found[0] if found else None


def kept(answer: Callable[P, R]) -> Callable[P, R]:
    """Keep the answers of a query about public facts, per edition and language. Its arguments are rows or plain
    values; a row counts as its key. A mark is never used twice, so an answer kept under an old one is never given."""

    @lru_cache(maxsize=KEPT)
    def of_edition(mark: UUID, language: str, *args: Any, **kwargs: Any) -> R:
        return answer(*args, **kwargs)

    @wraps(answer)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        mark = current()
        if mark is None:
            return answer(*args, **kwargs)
        return of_edition(mark, get_language() or "", *args, **kwargs)  # type: ignore[arg-type]  # a row hashes as its key

    return run
