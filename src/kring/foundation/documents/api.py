"""The door of documents."""

from .keys import PublishedKey, Signer, make_key, published_keys, replace_key, signer
from .printing import Attachment, NoSuchDocument, pdf
from .qr import qr
from .reading import NotReadable, attached, is_pdf

__all__ = [
    "Attachment",
    "NoSuchDocument",
    "NotReadable",
    "PublishedKey",
    "Signer",
    "attached",
    "is_pdf",
    "make_key",
    "pdf",
    "published_keys",
    "qr",
    "replace_key",
    "signer",
]
