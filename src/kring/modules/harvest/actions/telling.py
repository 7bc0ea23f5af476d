"""Giving back: every author hears once what became of their notes, and says yes to a practice themselves."""

from datetime import timedelta
from typing import Any

from django.urls import reverse

from kring.foundation.notices.api import Addressee, mail_to, send
from kring.foundation.people.api import give_pass
from kring.foundation.records.api import Actor, NotAllowed, Ref, action, tell
from kring.modules.harvest import access, events
from kring.modules.harvest.models import Harvest, Told
from kring.modules.harvest.queries.telling import Became, Writer, became, waiting_writers, writers
from kring.modules.harvest.states import State
from kring.modules.practices.api import draft

from .checking import NoSuchNote

NOTICE = "harvest.told"
LINK_DAYS = timedelta(days=180)
LONGEST_TITLE = 160


@action
def tell_author(*, by: Actor, harvest_id: int, note: int) -> None:
    """Tell the author of this note, once, what became of all their notes. Nothing happens the second time.

    note: one of theirs; a job knows them by nothing else. A person hears as they chose for this kind of mail; a guest
    gets one mail, with a link to their own notes. Raises MailNotSent, after which nothing has changed.
    """
    harvest = Harvest.objects.select_for_update().filter(pk=harvest_id, state=State.PUBLISHED).first()
    if harvest is None or note not in waiting_writers(harvest):
        return
    writer = next(one for one in writers(harvest) if one.notes[0] == note)
    told = Told(
        harvest=harvest, person_id=writer.author.person_id, notes=list(writer.notes), mailed=True, told_at=by.at
    )
    told.save()
    rows = [_row(one) for one in became(harvest, writer.notes)]
    if writer.author.person_id is not None:
        context = {"url": reverse("harvest:back", args=[harvest.pk]), "title": harvest.title, "rows": rows}
        send(by=by, person_id=writer.author.person_id, notice=NOTICE, context=context)
    elif not _mailed(by, told, writer, rows):
        told.mailed = False
        told.save(update_fields=["mailed"])
    tell(events.AuthorTold(about=(harvest.ref,), data={"notes": [str(one) for one in writer.notes]}))


def _row(one: Became) -> dict[str, Any]:
    """What a mail says of a note: plain values."""
    return {"words": one.note.words[:300], "fate": one.label, "point": one.point, "reason": one.reason}


def _mailed(by: Actor, told: Told, writer: Writer, rows: list[dict[str, Any]]) -> bool:
    ref = access.guest_of(told)
    secret = give_pass(by=by, purpose=access.GUEST, ref=ref, ends_at=by.at + LINK_DAYS)
    context = {"url": reverse("harvest:back_by_link", args=[secret]), "title": told.harvest.title, "rows": rows}
    to = Addressee(writer.author.address, "nl", writer.author.name)
    return mail_to(to=to, notice=NOTICE, context=context, number=f"harvest-told-{told.pk}")


@action
def make_practice(*, by: Actor, told: Told, note: int) -> int:
    """The author says yes: their solution becomes the draft of a practice, theirs to write on. Returns its number; the
    same note gives the same draft. Raises NotAllowed for anybody else, NoSuchNote for what is no solution of theirs."""
    if not by.is_person or told.person_id != by.person_id:
        raise NotAllowed
    found = next((one for one in became(told.harvest, tuple(told.notes)) if one.note.id == note), None)
    if found is None or not found.note.is_solution:
        raise NoSuchNote
    words = " ".join(found.note.words.split())
    text = {"context": found.note.words[:3000]} if len(words) > LONGEST_TITLE else {}
    made = draft(by=by, author_id=by.person_id, title=words[:LONGEST_TITLE], source=Ref("wall_note", str(note)), **text)
    tell(events.SolutionDrafted(about=(told.harvest.ref, by.ref), data={"note": note, "practice": made}))
    return made
