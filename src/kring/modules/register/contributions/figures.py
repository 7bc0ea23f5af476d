"""What the figures give the house: a place in the menu for everybody, and one for the office."""

from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute
from kring.modules.register.figures import events

contribute(menu=(MenuPlace(gettext_lazy("Cijfers"), "register:figures", 35),))
__all__ = ["events"]
