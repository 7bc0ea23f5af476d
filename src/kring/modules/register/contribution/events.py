"""What contribution tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class FeeSet(Event):
    name = "register.fee_set"
    sentence = _("De contributie van een jaar is ingevuld.")


class BillerSet(Event):
    name = "register.biller_set"
    sentence = _("De gegevens op de factuur zijn gewijzigd.")


class BoardWished(Event):
    name = "register.board_wished"
    sentence = _("Het bestuur koos hoe het de contributie wil betalen.")


class InvoicingBegun(Event):
    name = "register.invoicing_begun"
    sentence = _("Het maken van facturen is begonnen.")


class InvoicesMade(Event):
    name = "register.invoices_made"
    sentence = _("Er zijn facturen gemaakt.")


class InvoiceCredited(Event):
    name = "register.invoice_credited"
    sentence = _("Een factuur is met een creditnota teruggenomen.")


class InvoicePaid(Event):
    name = "register.invoice_paid"
    sentence = _("Een factuur is betaald.")


class InvoiceUnpaid(Event):
    name = "register.invoice_unpaid"
    sentence = _("Een factuur staat weer als niet betaald.")
