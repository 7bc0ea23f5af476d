"""Kinds of invoice, and how value added tax is treated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class InvoiceKind(models.TextChoices):
    """An invoice, or the note that takes one back."""

    INVOICE = "invoice", _("factuur")
    CREDIT = "credit", _("creditnota")


class Vat(models.TextChoices):
    """How the tax is treated, by the codes of EN 16931 (UNCL 5305). The office fills it in; none is built in."""

    STANDARD = "S", _("belast met btw")
    ZERO = "Z", _("nultarief")
    EXEMPT = "E", _("vrijgesteld van btw")
    OUTSIDE = "O", _("valt buiten de btw")


# Codes that ask for the reason in words, and those that know no rate.
NEEDS_REASON = frozenset({Vat.EXEMPT, Vat.OUTSIDE})
WITHOUT_TAX = frozenset({Vat.ZERO, Vat.EXEMPT, Vat.OUTSIDE})
