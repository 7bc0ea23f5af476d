"""All real schools and boards in one small file, for demonstrations, benches and new installations."""

from .dump import write_extract, write_shape
from .load import NotEmpty, load_extract

__all__ = ["NotEmpty", "load_extract", "write_extract", "write_shape"]
