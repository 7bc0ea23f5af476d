"""Reading what a PDF carries with it. Imports no Django: `./kring verify` works without an installation."""

import io

from pypdf import Configuration, PdfReader, apply_configuration
from pypdf.errors import PyPdfError

LARGEST_FILE = 5 * 1024 * 1024
LARGEST_ATTACHMENT = 300_000
MOST = 10
# A small file may not become a lot of work.
LIMITS = Configuration(
    zlib_maximum_output_length=8_000_000,
    zlib_maximum_recovery_input_length=100_000,
    lzw_maximum_output_length=1_000_000,
    run_length_maximum_output_length=1_000_000,
    stream_filters_maximum_length=2,
    stream_decoding_work_maximum_length=16_000_000,
)


class NotReadable(ValueError):
    """No PDF, or one that is damaged, locked or far too large."""


def is_pdf(content: bytes) -> bool:
    """Does it begin like one?"""
    return content[:1024].lstrip().startswith(b"%PDF-")


def attached(content: bytes) -> dict[str, str]:
    """Name → text of what is attached to a PDF; what is not text, or too large for us, is left out.

    Raises NotReadable.
    """
    if len(content) > LARGEST_FILE:
        raise NotReadable("too large")
    found: dict[str, str] = {}
    try:
        with apply_configuration(LIMITS):
            for name, contents in list(PdfReader(io.BytesIO(content)).attachments.items())[:MOST]:
                data = contents[0] if contents else b""
                if len(data) <= LARGEST_ATTACHMENT:
                    found[str(name)] = data.decode("utf-8", errors="replace")
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise NotReadable(str(error)) from None
    except Exception as error:  # a hostile file finds every corner of a reader; it gets one answer
        raise NotReadable(type(error).__name__) from None
    return found
