"""Words for codes and for how far two people agree. Dutch first."""

from collections.abc import Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.core.agreement.api import Strength
from kring.modules.standard.api import ThemeRow

from .rules import Code
from .states import Direction

MEANS: dict[Strength, Promise | str] = {
    Strength.POOR: gettext_lazy("minder dan toeval: jullie lezen dit elk anders"),
    Strength.SLIGHT: gettext_lazy("nauwelijks meer dan toeval"),
    Strength.FAIR: gettext_lazy("matig: praat over wat jullie met deze code bedoelen"),
    Strength.MODERATE: gettext_lazy("redelijk"),
    Strength.SUBSTANTIAL: gettext_lazy("goed"),
    Strength.ALMOST_PERFECT: gettext_lazy("bijna overal gelijk"),
    Strength.NOTHING_CODED: gettext_lazy("nog niets dat jullie allebei codeerden"),
    Strength.NO_CHOICE: gettext_lazy("niet te zeggen: jullie gaven alles dezelfde code"),
}


def code_words(code: Code, aspects: Mapping[int, str], competences: Mapping[str, str]) -> str:
    """A code as people read it."""
    if not code.aspect:
        return _("Niets te coderen")
    parts = [aspects.get(code.aspect, _("een aspect")), str(Direction(code.direction).label)]
    if code.competence:
        parts.append(competences.get(code.competence, code.competence))
    return " · ".join(parts)


def competence_names(rows: Sequence[ThemeRow]) -> dict[str, str]:
    """Competences by code, each with its number: the number stands above the columns of the matrix."""
    return {row.code: f"{row.number}. {row.label}" for row in rows}
