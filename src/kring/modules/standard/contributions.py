"""What the standard gives the house: a place at the foot of each page, and the names of its Refs."""

from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute
from kring.foundation.records.api import RefKind, register_ref_kind

from .queries import framework_names

contribute(menu=(MenuPlace(gettext_lazy("Thema's en competenties"), "standard:lists", 60, "foot"),))
register_ref_kind(RefKind("framework", framework_names))
