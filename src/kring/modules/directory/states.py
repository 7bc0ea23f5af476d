"""The enums of the directory. FileKind and SiteKind live in the reading room, which knows no Django."""

from enum import StrEnum

from .duo import FileKind, SiteKind

__all__ = ["FileKind", "Governance", "SchoolSize", "SchoolType", "Sector", "SiteKind", "Surroundings", "Weighting"]


class Sector(StrEnum):
    """Primary (with special) or secondary education."""

    PO = "po"
    VO = "vo"


class SchoolType(StrEnum):
    """A ground of diversity: the kind of education."""

    PRIMARY = "bo"
    SPECIAL_PRIMARY = "sbo"
    SPECIAL = "special"  # SO, VSO and both together
    SECONDARY = "vo"
    UNKNOWN = "unknown"


class Surroundings(StrEnum):
    """A ground of diversity: how many pupils go to school within five kilometres."""

    SPARSE = "sparse"
    MIDDLE = "middle"
    DENSE = "dense"
    UNKNOWN = "unknown"


class Weighting(StrEnum):
    """A ground of diversity: the weighting CBS gives a primary school. A description, no judgement."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"
    UNKNOWN = "unknown"


class Governance(StrEnum):
    """A ground of diversity: how many schools the board has."""

    ONE = "one"
    FEW = "few"  # two to ten
    MANY = "many"  # more than ten
    UNKNOWN = "unknown"


class SchoolSize(StrEnum):
    """How many pupils a site has, against others of its sector."""

    SMALL = "small"
    MIDDLE = "middle"
    LARGE = "large"
    UNKNOWN = "unknown"
