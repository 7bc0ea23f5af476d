"""Tables of the harvest, and what each field is for.

The words of notes stand on the wall and are read from there: a note that goes there is gone here.
"""

from .coding import Coding, Verdict
from .harvest import Aspect, Coder, Harvest, HarvestWall
from .personal import IMPERSONAL, PERSONAL
from .report import Apart, Outcome, Point, Report, Sentence, Told

__all__ = [
    "IMPERSONAL",
    "PERSONAL",
    "Apart",
    "Aspect",
    "Coder",
    "Coding",
    "Harvest",
    "HarvestWall",
    "Outcome",
    "Point",
    "Report",
    "Sentence",
    "Told",
    "Verdict",
]
