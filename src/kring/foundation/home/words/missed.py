"""What was looked for and not there: kept as words per week, so that editors see what is missing.

Nobody is in it. A text is kept only when it does not look like a name, an address or a number; when none of its words
is the name of somebody whom Kring knows, and of several words at least one occurs in what everybody may read; once a
day however often it is asked; and it is shown only from three days on. What stays below that goes after eight weeks,
all of it after half a year.
"""

import hashlib
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from django.core.cache import cache
from django.db import connection
from django.db.models import Max, Sum
from django.http import HttpResponseBase

from kring.core.dutch.api import STOP, fold, telling, tokens
from kring.foundation.home.finding.parts import vocabulary
from kring.foundation.home.models import Missed
from kring.foundation.people.api import names_among

SHOWN_FROM = 3  # days on which it was looked for
RARE_WEEKS, ALL_WEEKS = 8, 26
MOST_WORDS, LONGEST, SHORTEST = 4, 60, 3
DAY = 24 * 60 * 60
# Letters, spaces, hyphens and apostrophes: no digits, no @, no dots.
PLAIN = re.compile(r"[^\W\d_]+(?:[ '’-]+[^\W\d_]+)*")
PARTICLES = frozenset({"van", "de", "der", "den", "ten", "ter", "te", "von", "el", "al"})
KEEP = """
INSERT INTO home_missed (text, week, days) VALUES (%s, %s, 1)
ON CONFLICT (text, week) DO UPDATE SET days = home_missed.days + 1
"""


@dataclass(frozen=True)
class MissedRow:
    """A text that people looked for in vain: on how many days, and the last week of it."""

    text: str
    days: int
    last_week: date


def keepable(text: str) -> str:
    """What is kept of a text: its telling words; "" when it could be about somebody.

    >>> keepable("Hoe doe ik een Ontgroening?"), keepable("Jan de Vries"), keepable("06-12345678"), keepable("a@b.nl")
    ('ontgroening', '', '', '')
    """
    plain = " ".join(text.split()).rstrip("?!. ")
    if not PLAIN.fullmatch(plain) or len(plain) > LONGEST:
        return ""
    typed = plain.split()
    capitals = sum(word[:1].isupper() and fold(word) not in STOP for word in typed)
    after_particle = any(one.lower() in PARTICLES and two[:1].isupper() for one, two in pairwise(typed))
    words = telling(tokens(plain))
    if (capitals > 1 or after_particle) or not words or len(words) > MOST_WORDS:
        return ""
    kept = " ".join(words)
    # Once more, now that letters of other alphabets have become plain ones: some of them become digits.
    return kept if len(kept) >= SHORTEST and PLAIN.fullmatch(kept) else ""


def note_missed(text: str, today: date) -> bool:
    """Keep that this was looked for in vain; says whether it was kept."""
    kept = keepable(text)
    words = kept.split()
    if not kept or names_among(words) or (len(words) > 1 and not vocabulary(words)):
        return False
    once_a_day = hashlib.sha256(f"{today}|{kept}".encode()).hexdigest()[:32]
    if not cache.add(f"home.missed.{once_a_day}", 1, DAY):
        return False
    with connection.cursor() as cursor:
        cursor.execute(KEEP, [kept, today - timedelta(days=today.weekday())])
    return True


def missed() -> list[MissedRow]:
    """What was looked for in vain on at least three days of the last half year, most days first."""
    rows = Missed.objects.values("text").annotate(all=Sum("days"), last=Max("week")).filter(all__gte=SHOWN_FROM)
    return [MissedRow(row["text"], row["all"], row["last"]) for row in rows.order_by("-all", "text")[:200]]


def forget_missed(today: date) -> None:
    """Take away what is old, and what never came to three days."""
    Missed.objects.filter(week__lt=today - timedelta(weeks=ALL_WEEKS)).delete()
    rare = Missed.objects.values("text").annotate(all=Sum("days"), last=Max("week"))
    old = rare.filter(all__lt=SHOWN_FROM, last__lt=today - timedelta(weeks=RARE_WEEKS)).values_list("text", flat=True)
    Missed.objects.filter(text__in=list(old)).delete()


def afterwards(response: HttpResponseBase, work: Callable[[], object]) -> None:
    """Do something once the answer is on its way: Django closes a response after its last byte was sent. What goes
    wrong then is logged without the text and harms nobody."""
    close = response.close

    def closing() -> None:
        try:
            work()
        except Exception:
            logging.getLogger("kring.home").exception("a search that found nothing was not kept")
        finally:
            close()

    response.close = closing  # type: ignore[method-assign]
