"""What every verb of the harvest checks."""

from kring.foundation.records.api import Missing, Refusal
from kring.modules.harvest.models import Aspect, Harvest
from kring.modules.harvest.queries.notes import notes_in
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import MOVES, State
from kring.modules.standard.api import theme_names


class NotNow(Refusal):
    """Dat kan in deze stap van de oogst niet. Kijk op de pagina van de oogst wat er nu te doen is."""


class NoSuchNote(Refusal):
    """Deze notitie staat niet (meer) op een muur van deze oogst."""


class NoSuchCode(Refusal):
    """Kies een aspect van de lijst, en of het helpt of belemmert."""


def locked(harvest: Harvest, *states: State) -> Harvest:
    """The harvest with its row locked, in one of these states. Raises Missing, NotNow."""
    found = Harvest.objects.select_for_update().filter(pk=harvest.pk).first()
    if found is None:
        raise Missing
    if found.state not in states:
        raise NotNow
    return found


def check_moves(harvest: Harvest, to: State) -> None:
    """Raises NotNow when this state does not lead there."""
    if to not in MOVES[State(harvest.state)]:
        raise NotNow


def check_notes(harvest: Harvest, *notes: int) -> None:
    """Raises NoSuchNote when one of these does not stand on a wall of the harvest."""
    if set(notes) - {note.id for note in notes_in(harvest)}:
        raise NoSuchNote


def checked(harvest: Harvest, code: Code) -> Code:
    """The code, whole and of this harvest; a merged aspect becomes what it was merged into. Raises NoSuchCode."""
    if not code.aspect:
        return Code()
    found = Aspect.objects.filter(harvest=harvest, pk=code.aspect).first()
    if (
        found is None
        or not code.direction
        or (code.competence and code.competence not in theme_names([code.competence]))
    ):
        raise NoSuchCode(field="aspect")
    return Code(found.merged_into_id or found.pk, code.competence, code.direction)
