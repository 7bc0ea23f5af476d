"""Which tables the extract holds, parents first, and their columns. The file is a tar.xz with one CSV a table."""

from pathlib import Path

from django.db import models

from kring.modules.directory.models import (
    Board,
    DuoFile,
    PostcodeArea,
    Region,
    RegionScheme,
    School,
    Site,
    SiteContext,
    SiteHistory,
    SitePupils,
    SiteRegion,
)

FILE = Path(__file__).with_name("directory.tar.xz")
TABLES: tuple[type[models.Model], ...] = (
    RegionScheme,
    Region,
    Board,
    School,
    Site,
    SiteRegion,
    SitePupils,
    SiteContext,
    PostcodeArea,
    DuoFile,
    SiteHistory,
)
KEEPS_ID = frozenset({DuoFile})  # others point at it


def columns(model: type[models.Model]) -> list[str]:
    """The columns that are copied: not those the database fills itself."""
    return [
        str(field.column)
        for field in model._meta.concrete_fields
        if not getattr(field, "generated", False) and (model in KEEPS_ID or not isinstance(field, models.AutoField))
    ]


def order(model: type[models.Model]) -> str:
    """By what the rows are sorted, so that the same directory gives the same file."""
    natural = [name for name in ("site_id", "file_id", "year", "scheme") if name in columns(model)]
    primary = str(model._meta.pk.column)
    return ", ".join(f'"{name}"' for name in natural) or f'"{primary}"'


def member(model: type[models.Model]) -> str:
    """The name of a table's file."""
    return f"{model._meta.model_name}.csv"
