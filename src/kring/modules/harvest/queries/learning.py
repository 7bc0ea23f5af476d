"""What a coder's suggestions are learnt from: their own codes here, and what was settled in earlier harvests.

Never from what another coder of this harvest gave: two people who follow one machine agree with it, not with each
other.
"""

from kring.modules.harvest.models import Aspect, Coder, Coding, Harvest, HarvestWall
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import State
from kring.modules.harvest.suggesting.learning import Example
from kring.parts.wall.api import NoteRow, notes_of

from .codes import coded_in

EARLIER = 3  # so many harvests of the same kind are read, the latest first


def examples(coder: Coder, notes: list[NoteRow]) -> list[Example]:
    """The coded notes that this coder's suggestions are learnt from. notes: those of this harvest."""
    words = {note.id: note.words for note in notes}
    own = Coding.objects.filter(coder=coder, coded_at__isnull=False)
    mine = [
        Example(note, words[note], str(Code(aspect or 0, competence, direction)))
        for note, aspect, competence, direction in own.values_list("note", "aspect_id", "competence", "direction")
        if note in words
    ]
    return mine + _earlier(coder.harvest)


def _earlier(harvest: Harvest) -> list[Example]:
    """What was settled in earlier harvests, with the aspects that are called the same here; others teach nothing."""
    before = Harvest.objects.filter(owner_kind=harvest.owner_kind, state=State.PUBLISHED, framework=harvest.framework)
    ids = list(before.exclude(pk=harvest.pk).order_by("-published_at", "-id").values_list("pk", flat=True)[:EARLIER])
    if not ids:
        return []
    here, names = _aspects(harvest.pk, ids)
    codes = coded_in(ids).settled
    walls = HarvestWall.objects.filter(harvest__in=ids).order_by("wall").values_list("wall", flat=True)
    found: list[Example] = []
    for note in notes_of(list(dict.fromkeys(walls))) if here else []:
        code = codes.get(note.id)
        aspect = here.get(names.get(code.aspect, ("", ""))) if code is not None else None
        if code is not None and aspect is not None:
            found.append(Example(note.id, note.words, str(Code(aspect, code.competence, code.direction))))
    return found


def _aspects(harvest: int, earlier: list[int]) -> tuple[dict[tuple[str, str], int], dict[int, tuple[str, str]]]:
    """The aspects of this harvest by side and name, and those of earlier ones by number."""
    rows = Aspect.objects.filter(harvest__in=[harvest, *earlier], merged_into=None)
    here, names = {}, {}
    for of, side, name, number in rows.values_list("harvest_id", "side", "name", "pk"):
        if of == harvest:
            here[side, name.casefold()] = number
        else:
            names[number] = (side, name.casefold())
    return here, names
