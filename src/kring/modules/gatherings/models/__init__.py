"""Tables of gatherings by room, and what each field is for."""

from kring.modules.gatherings.checkin import models as checkin
from kring.modules.gatherings.checkin.models import CheckIn, RecordConsent
from kring.modules.gatherings.rounds import models as rounds
from kring.modules.gatherings.rounds.models import BreakoutGuide, GroupGathering, Participant, Round, RoundSlot
from kring.modules.gatherings.series import models as series
from kring.modules.gatherings.series.models import Gathering, Series, SeriesTheme
from kring.modules.gatherings.sessions import models as sessions
from kring.modules.gatherings.sessions.models import Draw, Seat, Session, Wish
from kring.modules.gatherings.signup import models as signup
from kring.modules.gatherings.signup.models import Letter, SignUp
from kring.modules.gatherings.walls import models as walls
from kring.modules.gatherings.walls.models import SeriesPage, TakenOn

__all__ = [
    "IMPERSONAL", "PERSONAL", "BreakoutGuide", "CheckIn", "Draw", "Gathering", "GroupGathering", "Letter",
    "Participant", "RecordConsent", "Round", "RoundSlot", "Seat", "Series", "SeriesPage", "SeriesTheme", "Session",
    "SignUp", "TakenOn", "Wish",
]  # fmt: skip

PERSONAL = [
    *series.PERSONAL, *signup.PERSONAL, *sessions.PERSONAL, *checkin.PERSONAL, *walls.PERSONAL, *rounds.PERSONAL,
]  # fmt: skip
IMPERSONAL: dict[str, str] = {**series.IMPERSONAL, **walls.IMPERSONAL, **rounds.IMPERSONAL}
