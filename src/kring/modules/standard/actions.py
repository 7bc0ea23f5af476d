"""Giving an item the name that a source confirms."""

from datetime import date

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell

from . import access, events
from .models import Framework, ItemName, Place


class BeforeTheFormer(Refusal):
    """Deze naam begint vóór de vorige. Kies een latere dag."""


@action
def name_item(
    *, by: Actor, framework: Framework, place: Place, name: str, from_date: date, source: str, verified: bool
) -> None:
    """Give an item a name from a day on; the name it had ends that day and stays in the history.

    Raises NotAllowed for anybody but the office of the list, BeforeTheFormer.
    """
    access.check_may_edit(by, framework)
    former = ItemName.objects.filter(item_id=place.item_id, until_date=None).first()
    if former is not None:
        if (former.name, former.source, former.verified) == (name, source, verified):
            return
        if from_date < former.from_date:
            raise BeforeTheFormer(field="from_date")
        former.until_date = from_date
        former.save(update_fields=["until_date"])
    ItemName.objects.create(
        item_id=place.item_id, name=name, from_date=from_date, verified=verified, source=source, entered_at=by.at
    )
    tell(
        events.ItemNamed(
            about=(Ref("framework", framework.code),),
            data={"item": place.item_id, "from": from_date.isoformat(), "verified": verified},
        )
    )
