"""What kind of school a site is, for a story that happened there: classes, never the figures behind them."""

from collections.abc import Collection
from dataclasses import dataclass

from kring.modules.directory import rules
from kring.modules.directory.models import Site
from kring.modules.directory.states import SchoolSize, SchoolType, Surroundings, Weighting

from .cards import regions_of


@dataclass(frozen=True)
class SchoolContext:
    """Type, size, weighting and surroundings of a site as classes, and the code of its province ("" when unknown)."""

    school_type: SchoolType
    size: SchoolSize
    weighting: Weighting
    surroundings: Surroundings
    province: str


def contexts_of(codes: Collection[str]) -> dict[str, SchoolContext]:
    """The contexts of these sites today, closed ones too; an unknown code is left out."""
    if not codes:
        return {}
    provinces = regions_of(codes, "provincie")
    columns = ("code", "kind", "pupils", "pupils_few", "weighting", "pupils_nearby")
    found = Site.objects.filter(code__in=set(codes)).order_by().values_list(*columns)
    return {
        code: SchoolContext(
            school_type=rules.school_type(kind),
            size=rules.school_size(kind, pupils, few),
            weighting=rules.weighting_class(weighting),
            surroundings=rules.surroundings(nearby),
            province=provinces.get(code, ""),
        )
        for code, kind, pupils, few, weighting, nearby in found
    }
