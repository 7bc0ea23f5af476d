"""The hash chain: pure functions over what was sealed. Used by the job, by the export and by the stand-alone check."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

GENESIS = "0" * 64


def digest_of(entry: Mapping[str, Any], salt: bytes) -> str:
    """SHA-256 of the salt followed by the entry as canonical JSON; 64 hexadecimal digits.

    entry: id, at (ISO 8601), event, actor_kind, actor_id, about (list of text), data, cause_id.
    """
    canonical = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(salt + canonical.encode()).hexdigest()


def next_link(previous: str, digest: str) -> str:
    """The link after `previous` for an entry with this digest: SHA-256 over both, as text.

    >>> next_link(GENESIS, "ab")[:8]
    '98b4464f'
    """
    return hashlib.sha256(f"{previous}{digest}".encode()).hexdigest()


def faults(lines: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Check an exported chain; gives one sentence per fault, nothing when it is whole.

    Each line: number (1, 2, 3 …), digest, chain and, when it was exported with content, entry and salt (hex).
    """
    previous, expected = GENESIS, 1
    for line in lines:
        number = line["number"]
        if number != expected:
            yield f"Number {expected} is missing; found {number}."
        if line["chain"] != next_link(previous, line["digest"]):
            yield f"Link {number} does not follow from the one before it."
        if line.get("entry") is not None and line.get("salt") and not _is_what_was_sealed(line):
            yield f"Entry {number} is not what was sealed."
        previous, expected = line["chain"], number + 1


def _is_what_was_sealed(line: Mapping[str, Any]) -> bool:
    try:
        return digest_of(line["entry"], bytes.fromhex(line["salt"])) == line["digest"]
    except (ValueError, TypeError):
        return False
