"""Schools, their sites, boards, regions, and what the files said of them. Only an upload knows a person."""

from kring.foundation.records.api import Ground, OnErase, Personal

from .figures import SiteContext, SitePupils
from .files import DuoFile, DuoUpload, Edition, SiteHistory
from .regions import PostcodeArea, Region, RegionScheme, SiteRegion
from .schools import Board, School, Site

__all__ = [
    "IMPERSONAL",
    "PERSONAL",
    "Board",
    "DuoFile",
    "DuoUpload",
    "Edition",
    "PostcodeArea",
    "Region",
    "RegionScheme",
    "School",
    "Site",
    "SiteContext",
    "SiteHistory",
    "SitePupils",
    "SiteRegion",
]

PERSONAL = [
    Personal(
        model="directory.DuoUpload",
        person="given_by_id",
        fields=("name", "vintage", "sha256", "content", "given_at", "given_by"),
        purpose="Weten wie een bestand heeft aangeboden dat nog niet is verwerkt.",
        ground=Ground.INTEREST,
        retention_days=1,
        ends="het aanbieden van het bestand",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL = {
    "directory.Board": "Een bestuur is een organisatie.",
    "directory.School": "Een school is een organisatie.",
    "directory.Site": "Een vestiging is een organisatie; telefoon en adres zijn die van de school.",
    "directory.SitePupils": "Aantallen per school; 1 tot en met 4 leerlingen zijn verborgen.",
    "directory.SiteContext": "Cijfers van het CBS per school.",
    "directory.RegionScheme": "Een indeling van het land.",
    "directory.Region": "Een gebied.",
    "directory.SiteRegion": "In welk gebied een school ligt.",
    "directory.PostcodeArea": "Een gebied.",
    "directory.Edition": "Een merkteken van de scholengids.",
    "directory.DuoFile": "Wat een bestand van DUO of CBS veranderde.",
    "directory.SiteHistory": "Wat een bestand over een school zei.",
}
