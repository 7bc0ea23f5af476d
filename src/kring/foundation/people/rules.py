"""Pure rules about relations: no database, no clock."""

import re
from datetime import date

PARTICLES = (
    "van der", "van den", "van de", "van het", "van 't", "van", "von der", "von", "de la", "de los", "de", "den",
    "der", "ten", "ter", "te", "in 't", "in het", "in de", "op 't", "op den", "op de", "uit den", "uit de", "uijt den",
    "aan de", "aan den", "bij de", "du", "des", "di", "da", "del", "della", "dos", "la", "le", "el", "al", "ben", "'t",
)  # fmt: skip


def in_force(from_date: date, until_date: date | None, on: date) -> bool:
    """Is a relation with these days (both included; None = no end known) in force on this day?"""
    return from_date <= on and (until_date is None or on <= until_date)


def split_family_name(text: str) -> tuple[str, str]:
    """Particle and family name of a surname as typed.

    >>> split_family_name("van der Berg")
    ('van der', 'Berg')
    >>> split_family_name("Berg, van der")
    ('van der', 'Berg')
    >>> split_family_name("Visser")
    ('', 'Visser')
    """
    text = re.sub(r"\s+", " ", text).strip()
    if ", " in text:
        name, _, particle = text.partition(", ")
        if particle.lower() in PARTICLES:
            return particle.lower(), name
    for particle in sorted(PARTICLES, key=len, reverse=True):
        if text.lower().startswith(particle + " ") and len(text) > len(particle) + 1:
            return particle, text[len(particle) + 1 :]
    return "", text
