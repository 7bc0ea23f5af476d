"""What the parts of the figures are called, and the one way in which regions are cut."""

from django.utils.translation import gettext_lazy as _

from kring.modules.register.states import Title

SCHEME = "provincie"  # the only one: figures of two schemes can be subtracted (docs/adr)
KINDS = {
    "bo": _("basisonderwijs"),
    "sbo": _("speciaal basisonderwijs"),
    "special": _("speciaal onderwijs"),
    "vo": _("voortgezet onderwijs"),
}
STANDINGS = {
    "registered": _("geregistreerd"),
    "no_longer": _("ingeschreven, niet meer geregistreerd"),
}


def standing_words(part: str) -> str:
    """A title, or how somebody stands without one."""
    return str(Title(part).label) if part in Title.values else str(STANDINGS[part])


def kind_words(part: str) -> str:
    """A kind of education."""
    return str(KINDS[part])
