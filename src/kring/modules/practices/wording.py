"""Words for kinds of schools and grades of evidence. Dutch first."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.modules.directory.api import SchoolSize, SchoolType, Surroundings, Weighting

from .states import Evidence

GRADES: dict[Evidence, Promise | str] = {
    Evidence.OWN: _("Dit is wat één leider zag. Of het elders ook werkt, weten we nog niet."),
    Evidence.SEVERAL: _("Meer scholen deden dit en zagen hetzelfde. Gemeten is het niet."),
    Evidence.MEASURED: _("De school heeft ervoor en erna gemeten. Zo weten ze wat er veranderde."),
    Evidence.RESEARCH: _("Er is onderzoek naar gedaan, met een vergelijking."),
}
TYPES: dict[SchoolType, Promise | str] = {
    SchoolType.PRIMARY: _("basisschool"),
    SchoolType.SPECIAL_PRIMARY: _("school voor speciaal basisonderwijs"),
    SchoolType.SPECIAL: _("school voor speciaal onderwijs"),
    SchoolType.SECONDARY: _("school voor voortgezet onderwijs"),
    SchoolType.UNKNOWN: _("school"),
}
SIZES: dict[SchoolSize, Promise | str] = {
    SchoolSize.SMALL: _("kleine school"),
    SchoolSize.MIDDLE: _("middelgrote school"),
    SchoolSize.LARGE: _("grote school"),
    SchoolSize.UNKNOWN: _("grootte niet bekend"),
}
WEIGHTS: dict[Weighting, Promise | str] = {
    Weighting.LOW: _("lage schoolweging"),
    Weighting.MIDDLE: _("gemiddelde schoolweging"),
    Weighting.HIGH: _("hoge schoolweging"),
    Weighting.UNKNOWN: _("schoolweging niet bekend"),
}
AROUND: dict[Surroundings, Promise | str] = {
    Surroundings.SPARSE: _("weinig leerlingen in de buurt"),
    Surroundings.MIDDLE: _("een gewoon aantal leerlingen in de buurt"),
    Surroundings.DENSE: _("veel leerlingen in de buurt"),
    Surroundings.UNKNOWN: _("omgeving niet bekend"),
}
GROUNDS: dict[str, Promise | str] = {
    "size": _("Naar grootte van de school"),
    "weighting": _("Naar schoolweging"),
    "surroundings": _("Naar omgeving"),
}
CLASSES: dict[str, Mapping[str, Promise | str]] = {
    "size": {one.value: words for one, words in SIZES.items()},
    "weighting": {one.value: words for one, words in WEIGHTS.items()},
    "surroundings": {one.value: words for one, words in AROUND.items()},
}


def school_type(code: str) -> str:
    """A kind of school in words; "" for none."""
    return str(TYPES[SchoolType(code)]) if code else ""


def kind_of_school(size: str, weighting: str, surroundings: str) -> list[str]:
    """What is known of a school as a list of words; what is not known is left out."""
    codes = {"size": size, "weighting": weighting, "surroundings": surroundings}
    return [str(CLASSES[name][code]) for name, code in codes.items() if code not in ("", "unknown")]
