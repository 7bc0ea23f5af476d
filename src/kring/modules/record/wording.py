"""Words for what the pure rooms say in codes."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from .exchange import Reason

REASONS: dict[Reason, Any] = {
    Reason.NO_TITLE: _("Er staat geen titel."),
    Reason.LONG_TITLE: _("De titel is langer dan 200 tekens."),
    Reason.LONG_TEXT: _("Een tekst is te lang."),
    Reason.NO_DATE: _("Er staat geen datum."),
    Reason.WRONG_DATE: _("De datum is niet te lezen."),
    Reason.IMPOSSIBLE_DAYS: _("De datums kunnen niet kloppen."),
    Reason.WRONG_KIND: _("Deze soort activiteit kennen we niet."),
    Reason.WRONG_HOURS: _("De uren zijn niet te lezen."),
    Reason.WRONG_POINTS: _("De punten zijn geen heel getal."),
    Reason.WRONG_LINK: _("Een link is niet te lezen."),
    Reason.BROKEN: _("Deze regel is beschadigd."),
}
