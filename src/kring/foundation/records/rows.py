"""Frozen rows: a query's answer holds only what this viewer may see."""

from dataclasses import fields
from typing import Any, TypeVar

from django.db.models import QuerySet

Row = TypeVar("Row")


def rows(row: type[Row], queryset: QuerySet[Any], **paths: str) -> list[Row]:
    """One frozen row per result. A row field is taken from the column of its own name, or from the path given here
    (`rows(SiteRow, sites, board="board__name")`). Only those columns are fetched."""
    names = [field.name for field in fields(row)]  # type: ignore[arg-type]
    columns = [paths.get(name, name) for name in names]
    return [row(**dict(zip(names, values, strict=True))) for values in queryset.values_list(*columns)]
