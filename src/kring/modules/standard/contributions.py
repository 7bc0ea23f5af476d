"""What the standard gives the house: a place at the foot of each page, the names of its Refs, and for the search the
names of themes and the words of which school words are made."""

from pathlib import Path

from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute, register_facet, register_words
from kring.foundation.records.api import RefKind, register_ref_kind

from .queries import framework_names, theme_names

contribute(menu=(MenuPlace(gettext_lazy("Thema's en competenties"), "standard:lists", 60, "foot"),))
register_ref_kind(RefKind("framework", framework_names))
register_facet("theme", theme_names)
WORDS = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8")
register_words(word for line in WORDS.splitlines() if not line.startswith("#") for word in line.split())
