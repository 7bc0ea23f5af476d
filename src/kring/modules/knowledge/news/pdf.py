"""The words of a PDF. Imports no Django: it runs as a process of its own, so that a hostile file can at most end that
process. `python -m kring.modules.knowledge.news.pdf` reads a file from its input and writes words, or a fault."""

import io
import sys
import time

from pypdf import Configuration, PdfReader, apply_configuration

MOST_BYTES = 40 * 1024 * 1024
MOST_PAGES = 400
MOST_LETTERS = 400_000
MOST_SECONDS = 40.0  # of reading; then what was read is enough
MEMORY = 1024 * 1024 * 1024
LOCKED, BROKEN, LARGE, WORDLESS = "locked", "broken", "large", "wordless"
# A small file may not become a lot of work.
LIMITS = Configuration(
    zlib_maximum_output_length=30_000_000,
    zlib_maximum_recovery_input_length=1_000_000,
    lzw_maximum_output_length=10_000_000,
    run_length_maximum_output_length=10_000_000,
    stream_filters_maximum_length=4,
    stream_decoding_work_maximum_length=60_000_000,
)


def words_of(content: bytes) -> tuple[str, str]:
    """(words, fault): one of the two is empty. Whatever the file holds, this answers."""
    if len(content) > MOST_BYTES:
        return "", LARGE
    if not content[:1024].lstrip().startswith(b"%PDF-"):
        return "", BROKEN
    try:
        with apply_configuration(LIMITS):
            reader = PdfReader(io.BytesIO(content))
            if reader.is_encrypted and not reader.decrypt(""):
                return "", LOCKED
            text = _read(reader)
    except Exception:  # a hostile file finds every corner of a reader; it gets one answer
        return "", BROKEN
    return (text, "") if text else ("", WORDLESS)


def _read(reader: PdfReader) -> str:
    parts: list[str] = []
    letters, began = 0, time.monotonic()
    for number in range(min(len(reader.pages), MOST_PAGES)):
        words = " ".join(reader.pages[number].extract_text().split())
        parts.append(words)
        letters += len(words)
        if letters > MOST_LETTERS or time.monotonic() - began > MOST_SECONDS:
            break
    # No null characters (the database refuses them) and no loose halves of letters.
    whole = "\n".join(part for part in parts if part)[:MOST_LETTERS].replace("\x00", "")
    return whole.encode("utf-8", errors="ignore").decode()


def main() -> None:
    """Read from the input, write to the output: the first line is the fault or empty, the rest the words."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except (ImportError, ValueError, OSError):  # where memory cannot be limited the time still is
        pass
    words, fault = words_of(sys.stdin.buffer.read(MOST_BYTES + 1))
    sys.stdout.buffer.write(f"{fault}\n{words}".encode())


if __name__ == "__main__":
    main()
