"""Themes as an organiser types them: pure, text in, numbers and names out."""

import re

LINE = re.compile(r"(\d{1,4})\s*[.:)\-–]?\s+(\S.*)")
LONGEST = 120


def read_themes(text: str) -> list[tuple[int, str]]:
    """The numbered lines; empty lines are left out. Raises ValueError with the line that has no number or is too long.

    >>> read_themes("14 De kracht van het team\\n6. Zorgen versus lesgeven")
    [(14, 'De kracht van het team'), (6, 'Zorgen versus lesgeven')]
    """
    found = []
    for line in text.splitlines():
        if not line.strip():
            continue
        match = LINE.fullmatch(line.strip())
        if match is None or len(match[2].strip()) > LONGEST:
            raise ValueError(line.strip())
        found.append((int(match[1]), match[2].strip()))
    return found


def written_themes(themes: list[tuple[int, str]]) -> str:
    """The same back as text.

    >>> written_themes([(6, "Zorgen versus lesgeven")])
    '6 Zorgen versus lesgeven'
    """
    return "\n".join(f"{number} {name}" for number, name in themes)
