"""The words of uploaded documents, so that they can be found."""

import subprocess
import sys
from typing import Any

from wagtail.models import ReferenceIndex

from kring.modules.knowledge.models import AnyPage, KnowledgeDocument, Publication

from .links import documents_of
from .pdf import BROKEN, LARGE, MOST_BYTES, MOST_SECONDS

SLACK = 20  # seconds more than the reader gives itself
MOST_WORDS = 500_000  # letters of all documents of one page together


def document_words(page: Any) -> str:
    """The words of all documents that a page leads to, for its place in the search; "" when there are none."""
    numbers = documents_of(page)
    if not numbers:
        return ""
    texts = KnowledgeDocument.objects.filter(pk__in=numbers).order_by("pk").values_list("text", flat=True)
    return "\n".join(text for text in texts if text)[:MOST_WORDS]


def pages_with(document: KnowledgeDocument) -> list[int]:
    """The live pages that lead to this document, in a text or as a publication; their place in the search holds its
    words."""
    pages = set(Publication.objects.filter(document=document).values_list("page_id", flat=True))
    named = ReferenceIndex.get_references_to(document).filter(base_content_type__model="page")
    pages |= {int(number) for number in named.values_list("object_id", flat=True)}
    return sorted(set(AnyPage.objects.filter(pk__in=pages, live=True).values_list("pk", flat=True)))


def read(content: bytes) -> tuple[str, str]:
    """(words, fault) of a PDF, read by a process of its own: one that crashes or hangs is a broken file, no more."""
    if len(content) > MOST_BYTES:
        return "", LARGE
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kring.modules.knowledge.news.pdf"],
            input=content,
            capture_output=True,
            timeout=MOST_SECONDS + SLACK,
            check=True,
        )
    except (subprocess.SubprocessError, OSError):
        return "", BROKEN
    fault, _, words = done.stdout.decode("utf-8", errors="replace").partition("\n")
    return words, fault
