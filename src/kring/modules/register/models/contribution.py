"""What the contribution costs in which year, who sends the invoices, and the invoices: never changed, only credited."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref
from kring.modules.register.contribution.states import InvoiceKind, Vat

from .enrolments import Enrolment, Register


class Fee(Model):
    """What a year costs, without tax. An empty amount or tax treatment: nobody knows it yet, so no invoices."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="fees")
    year = models.PositiveSmallIntegerField()
    amount = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    low_amount = models.DecimalField(max_digits=8, decimal_places=2, null=True)  # no function the whole year
    source = models.TextField(max_length=500, blank=True)  # where the amounts come from
    vat = models.CharField(max_length=1, choices=Vat, blank=True)
    vat_rate = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    vat_reason = models.CharField(max_length=200, blank=True)
    set_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    set_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-year"]
        constraints = [
            models.UniqueConstraint(fields=["register", "year"], name="register_fee_once"),
            models.CheckConstraint(condition=Q(amount=None) | Q(amount__gt=0), name="register_fee_positive"),
            models.CheckConstraint(
                condition=Q(low_amount=None) | Q(low_amount__gte=0), name="register_fee_low_positive"
            ),
        ]


class Biller(Model):
    """Who sends the invoices of a register, as an invoice must say it. last: the last number that was given."""

    register = models.OneToOneField(Register, on_delete=models.PROTECT, related_name="biller")
    name = models.CharField(max_length=150)
    street = models.CharField(max_length=150)
    postcode = models.CharField(max_length=7)
    town = models.CharField(max_length=80)
    kvk = models.CharField(max_length=8)
    vat_number = models.CharField(max_length=14, blank=True)
    iban = models.CharField(max_length=34)
    email = models.EmailField()
    payment_days = models.PositiveSmallIntegerField(default=30)
    last = models.PositiveIntegerField(default=0)


class BoardWish(Model):
    """How a board wants to pay in a register: for its leaders together, or each for themselves."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    board = models.ForeignKey("directory.Board", on_delete=models.PROTECT, related_name="+")
    collective = models.BooleanField(default=False)
    email = models.EmailField(blank=True)  # of its bookkeeping
    reference = models.CharField(max_length=60, blank=True)  # what it wants to see on the invoice
    kvk = models.CharField(max_length=8, blank=True)
    set_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    set_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["register", "board"], name="register_wish_once")]


class Invoice(Model):
    """What was sent: numbers without gaps per register; everything on it is copied, so that it never changes."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, choices=InvoiceKind, default=InvoiceKind.INVOICE)
    year = models.PositiveSmallIntegerField()
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    board = models.ForeignKey("directory.Board", on_delete=models.PROTECT, null=True, related_name="+")
    credits = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="credited_by")
    reason = models.CharField(max_length=300, blank=True)  # of a credit note
    buyer = models.JSONField()  # name, street, postcode, town, email, reference, kvk
    seller = models.JSONField()  # as the biller was that day
    date = models.DateField()
    due_date = models.DateField(null=True)
    vat = models.CharField(max_length=1, choices=Vat)
    vat_rate = models.DecimalField(max_digits=5, decimal_places=2)
    vat_reason = models.CharField(max_length=200, blank=True)
    net = models.DecimalField(max_digits=10, decimal_places=2)
    vat_amount = models.DecimalField(max_digits=10, decimal_places=2)
    total = models.DecimalField(max_digits=10, decimal_places=2)
    paid_date = models.DateField(null=True)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(fields=["person"], name="register_invoice_person"),
            models.Index(fields=["register", "year"], name="register_invoice_year"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["register", "number"], name="register_invoice_number"),
            models.CheckConstraint(condition=Q(total=F("net") + F("vat_amount")), name="register_invoice_adds_up"),
            models.CheckConstraint(
                condition=Q(person=None, board__isnull=False) | Q(person__isnull=False, board=None),
                name="register_invoice_one_payer",
            ),
            models.CheckConstraint(
                condition=Q(kind=InvoiceKind.INVOICE, credits=None)
                | Q(kind=InvoiceKind.CREDIT, credits__isnull=False) & ~Q(reason=""),
                name="register_invoice_credits",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("invoice", str(self.pk))

    @property
    def name(self) -> str:
        """The number as people read it."""
        return f"{self.register_id.upper()}-{self.number:06d}"


class InvoiceLine(Model):
    """What an invoice is for: one enrolment, one year. counts: charged and not taken back."""

    invoice = models.ForeignKey(Invoice, on_delete=models.PROTECT, related_name="lines")
    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    words = models.CharField(max_length=300)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    counts = models.BooleanField(default=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment", "year"], condition=Q(counts=True), name="register_charged_once"
            )
        ]


_TAX = "Facturen moeten zeven jaar bewaard blijven voor de belasting."
PERSONAL = [
    Personal(
        model="register.Invoice",
        person="person_id",
        fields=(
            "register", "number", "kind", "year", "credits", "reason", "buyer", "seller", "date", "due_date", "vat",
            "vat_rate", "vat_reason", "net", "vat_amount", "total", "paid_date", "made_at",
        ),
        purpose="Je de contributie in rekening brengen.",
        ground=Ground.LAW,
        retention_days=2557,
        ends="het jaar van de factuur",
        on_erase=OnErase.KEEP,
        why_kept=_TAX,
    ),
    Personal(
        model="register.InvoiceLine",
        person="enrolment__person_id",
        fields=("year", "words", "amount", "counts"),
        purpose="Laten zien waarvoor een factuur is.",
        ground=Ground.LAW,
        retention_days=2557,
        ends="het jaar van de factuur",
        on_erase=OnErase.KEEP,
        why_kept=_TAX,
    ),
]  # fmt: skip
IMPERSONAL = {
    "register.Fee": "what a year costs",
    "register.Biller": "the organisation that sends the invoices",
    "register.BoardWish": "a board's wish; its address is that of its bookkeeping",
}
