"""What was promised on the walls of a harvest; the part `promises` follows it up by itself."""

from kring.foundation.records.api import Ref
from kring.modules.harvest.models import Harvest
from kring.parts.promises.api import PromiseRow, promises_of_many

from .notes import walls_in


def promises_in(harvest: Harvest) -> tuple[PromiseRow, ...]:
    """The promises of the walls that still run, by day."""
    found = promises_of_many(Ref("wall", str(wall)) for wall in walls_in(harvest))
    return tuple(row for row in found if row.is_alive)
