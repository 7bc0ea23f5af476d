"""The door of documents."""

from .checking import KEYS as KEYS_INSIDE
from .checking import LIST as LIST_INSIDE
from .checking import TOKEN as TOKEN_INSIDE
from .checking import check
from .keys import PublishedKey, Signer, make_key, published_keys, replace_key, signer
from .printing import Attachment, NoSuchDocument, pdf, png
from .qr import qr
from .reading import LARGEST_FILE, NotReadable, attached, is_pdf
from .verdicts import advice as verdict_advice
from .verdicts import facts as verdict_facts
from .verdicts import sentence as verdict_sentence

__all__ = [
    "KEYS_INSIDE",
    "LARGEST_FILE",
    "LIST_INSIDE",
    "TOKEN_INSIDE",
    "Attachment",
    "NoSuchDocument",
    "NotReadable",
    "PublishedKey",
    "Signer",
    "attached",
    "check",
    "is_pdf",
    "make_key",
    "pdf",
    "png",
    "published_keys",
    "qr",
    "replace_key",
    "signer",
    "verdict_advice",
    "verdict_facts",
    "verdict_sentence",
]
