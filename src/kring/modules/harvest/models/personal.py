"""What of a harvest is about people: who coded, decided and wrote, and who was told."""

from kring.foundation.records.api import Ground, OnErase, Personal

_WORK = "work of the harvest, about no person"


def _who(model: str, person: str, *fields: str) -> Personal:
    """Who did a thing: the thing stays, the name goes with the person."""
    return Personal(
        model=f"harvest.{model}",
        person=f"{person}_id",
        fields=(person, *fields),
        purpose="Weten wie dit deed, zodat de mensen van de oogst elkaar kunnen vragen waarom.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="je je account verwijdert",
        on_erase=OnErase.BLANK,
    )


PERSONAL = [
    _who("Harvest", "opened_by"),
    _who("Coder", "person"),
    _who("Coder", "invited_by"),
    _who("Aspect", "made_by"),
    _who("Verdict", "decided_by"),
    _who("Point", "made_by"),
    _who("Outcome", "decided_by"),
    _who("Apart", "said_by"),
    _who("Report", "written_by"),
    Personal(
        model="harvest.Told",
        person="person_id",
        fields=("person", "notes", "mailed", "told_at"),
        purpose="Je één keer vertellen wat er van je notities werd, en je dat laten teruglezen.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="het verslag is geplaatst",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL: dict[str, str] = {
    "harvest.HarvestWall": "which walls, in which order",
    "harvest.Coding": "what a coder says of a note; who the coder is stands with the coder",
    "harvest.Sentence": "sentences of a report, in the words of who harvests",
    **{
        f"harvest.{model}.{field}": _WORK
        for model, fields in (
            (
                "Harvest",
                ("owner_kind", "owner_id", "title", "framework", "state", "double", "opened_at", "published_at"),
            ),
            ("Coder", ("invited_at", "done_at")),
            ("Aspect", ("side", "name", "made_at")),
            ("Verdict", ("note", "competence", "direction", "because", "decided_at")),
            ("Point", ("words", "made_at")),
            ("Outcome", ("note", "fate", "reason", "decided_at")),
            ("Apart", ("one", "other", "said_at")),
            ("Report", ("number", "composed", "written_at")),
        )
        for field in fields
    },
}
