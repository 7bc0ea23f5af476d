"""`./kring verify-audit FILE`: checks an exported chain. Needs no database and no Django."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kring.foundation.audit.chain import faults


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of an export (JSON Lines); raises ValueError with a sentence for what cannot be read."""
    with path.open(encoding="utf-8") as file:
        for count, text in enumerate(file, 1):
            try:
                line = json.loads(text)
                whole = isinstance(line["number"], int) and isinstance(line["digest"], str) and line["chain"]
            except (ValueError, KeyError, TypeError):
                whole = False
            if not whole:
                raise ValueError(f"Line {count} is not a line of a Kring audit export.") from None
            yield line


def main(arguments: list[str]) -> int:
    """Exit code 0 when the chain is whole, 1 when it is not, 2 when the file cannot be read."""
    if len(arguments) != 1:
        print("Say which file: ./kring verify-audit FILE")
        return 2
    try:
        lines = list(lines_of(Path(arguments[0])))
    except (OSError, ValueError) as error:
        print(error)
        return 2
    found = list(faults(lines))
    for fault in found:
        print(fault)
    if not found:
        last = lines[-1]["chain"][:16] if lines else "-"
        print(f"The chain is whole: {len(lines)} entries, last link {last}.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
