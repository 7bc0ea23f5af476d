"""The door of documents."""

from .printing import NoSuchDocument, pdf
from .qr import qr

__all__ = ["NoSuchDocument", "pdf", "qr"]
