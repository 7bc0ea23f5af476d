"""The door of knowledge."""

from .mirror.queries import CardRow, DimensionPage, DimensionRow, FrameworkRow, dimension_page, dimensions_of

__all__ = ["CardRow", "DimensionPage", "DimensionRow", "FrameworkRow", "dimension_page", "dimensions_of"]
