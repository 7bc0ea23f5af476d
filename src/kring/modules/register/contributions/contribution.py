"""What the contribution gives the house: its notice, its run, things to do, how its rows follow, words for privacy."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute
from kring.foundation.jobs.api import RunKind, register_run_kind
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import Role, follow
from kring.foundation.privacy.api import Kept, register_keeper, register_title
from kring.foundation.records.api import Ref, RefKind, register_ref_kind
from kring.modules.register.contribution.actions import RUN
from kring.modules.register.contribution.making import INVOICE_NOTICE
from kring.modules.register.contribution.queries import has_invoices, invoice_names

from .home import leads


def kept(person_id: int) -> list[Kept]:
    """Invoices stay for the tax office, with the name on them."""
    if not has_invoices(person_id):
        return []
    return [Kept(_("Je facturen, met je naam en adres"), _("Facturen moeten zeven jaar bewaard blijven."))]


def result_of(about: Ref) -> str:
    """Where the invoices of a run are."""
    return reverse("register:fees", args=[about.id])


contribute(
    menu=(
        MenuPlace(gettext_lazy("Mijn contributie"), "register:invoices", 28, "own", shown_to=leads),
        MenuPlace(
            gettext_lazy("Contributie van je bestuur"), "register:board_contribution", 63, "own",
            shown_to=lambda actor: actor.has(Role.BOARD_ADMIN),
        ),
    ),
)  # fmt: skip
follow("register.Fee.set_by", "register.BoardWish.set_by", "register.Invoice.person")
register_run_kind(RunKind(RUN, gettext_lazy("Facturen maken"), result_of))
register_notice(NoticeKind(INVOICE_NOTICE, gettext_lazy("Facturen van de contributie"), compulsory=True))
register_ref_kind(RefKind("invoice", invoice_names))
register_keeper(kept)
register_title("register.Invoice", gettext_lazy("Je facturen"))
register_title("register.InvoiceLine", gettext_lazy("Waarvoor je facturen zijn"))
