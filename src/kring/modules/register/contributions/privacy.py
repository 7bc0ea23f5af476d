"""What the register keeps of somebody who goes, who sees them while they are here, and the names of its tables."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.privacy.api import (
    Kept,
    register_farewell,
    register_keeper,
    register_reader,
    register_title,
)
from kring.foundation.records.api import Actor
from kring.modules.register.actions import end_for_departed
from kring.modules.register.queries import enrolled_in


def kept(person_id: int) -> list[Kept]:
    """That somebody was enrolled and registered stays, without the name."""
    why = _("Een register moet kunnen aantonen hoeveel mensen wanneer geregistreerd waren.")
    return [
        Kept(_("Wanneer je in het %(name)s stond en met welke titel, zonder je naam") % {"name": name}, why)
        for name in enrolled_in(person_id, ever=True)
    ]


def readers(person_id: int) -> list[str]:
    """Who sees things of somebody who is enrolled."""
    found = []
    for name in enrolled_in(person_id):
        words = {"name": name}
        found.append(_("Iedereen kan je naam, plaats, titel en status opzoeken in het %(name)s.") % words)
        found.append(_("Wie bij het %(name)s over aanvragen gaat, ziet je functies en je aanvragen.") % words)
    return found


def farewell(by: Actor, person_id: int) -> None:
    """Somebody who goes leaves every register."""
    end_for_departed(by=by, person_id=person_id)


register_keeper(kept)
register_reader(readers)
register_farewell(farewell)
register_title("register.Enrolment", gettext_lazy("Je inschrijvingen"))
register_title("register.Registration", gettext_lazy("Je registraties"))
register_title("register.Application", gettext_lazy("Wat je hebt aangevraagd"))
register_title("register.Certificate", gettext_lazy("Je bewijzen van registratie"))
register_title("register.Entry", gettext_lazy("Hoe anderen je vinden"))
