"""How a proposal to merge two accounts stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MergeState(models.TextChoices):
    """From proposal to merged, or not."""

    PROPOSED = "proposed", _("wacht op antwoord")
    DONE = "done", _("samengevoegd")
    DECLINED = "declined", _("afgewezen door de eigenaar")
    WITHDRAWN = "withdrawn", _("ingetrokken door het bureau")


MOVES: dict[MergeState, set[MergeState]] = {
    MergeState.PROPOSED: {MergeState.DONE, MergeState.DECLINED, MergeState.WITHDRAWN},
    MergeState.DONE: set(),
    MergeState.DECLINED: set(),
    MergeState.WITHDRAWN: set(),
}
