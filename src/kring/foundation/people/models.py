"""Person (who somebody is), Account (how they sign in), Relation (what they are of what, from when until when)."""

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, Group, PermissionsMixin
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Coalesce, Lower
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import Role, Standing


def joined(*parts: str | Value) -> Lower:
    """Texts one after another, small and without accents, by immutable functions only (concat() is not), so that
    a generated column may use it. Plain Func, so that migrations import nothing of Kring."""
    whole = Func(*parts, arg_joiner=" || ", template="(%(expressions)s)", output_field=models.TextField())
    return Lower(Func(whole, function="public.f_unaccent", output_field=models.TextField()))


class Person(Model):
    given_name = models.CharField(_("voornaam"), max_length=100)
    prefix = models.CharField(_("tussenvoegsel"), max_length=30, blank=True)
    family_name = models.CharField(_("achternaam"), max_length=100)
    phone = models.CharField(_("telefoonnummer"), max_length=20, blank=True)
    address = models.CharField(_("adres"), max_length=150, blank=True)
    postcode = models.CharField(_("postcode"), max_length=7, blank=True)
    town = models.CharField(_("woonplaats"), max_length=80, blank=True)
    language = models.CharField(_("taal"), max_length=2, default="nl")
    fictitious = models.BooleanField(default=False)  # a person of the demonstration
    joined_at = models.DateTimeField()
    erased_at = models.DateTimeField(null=True)
    # Two accounts of one person became one: this number is a former one of that person.
    merged_into = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    merged_at = models.DateTimeField(null=True)
    # "Jansen van der Berg" sorts under J, "van der Berg" under B: the particle comes last.
    sort_key = models.GeneratedField(
        expression=joined("family_name", Value(", "), "given_name", Value(" "), "prefix"),
        output_field=models.TextField(),
        db_persist=True,
    )
    search_key = models.GeneratedField(
        expression=joined("given_name", Value(" "), "prefix", Value(" "), "family_name"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        ordering = ["sort_key", "id"]
        indexes = [
            models.Index(fields=["sort_key"], name="people_person_sort"),
            GinIndex(OpClass("search_key", name="gin_trgm_ops"), name="people_person_search"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name as people say it: given name, particle, family name."""
        return " ".join(part for part in (self.given_name, self.prefix, self.family_name) if part)


class AccountManager(BaseUserManager["Account"]):
    def get_queryset(self) -> models.QuerySet["Account"]:
        """With the person: whoever signs in is named on every page, and templates make no queries."""
        return super().get_queryset().select_related("person")

    def get_by_natural_key(self, username: str | None) -> "Account":
        return self.get(email__iexact=username)


class Membership(models.Model):
    """A view over relations, for libraries that ask for Django's groups: who holds editor of publisher:kring today is
    a member of the group "editor@publisher:kring". Nobody writes it, so no second truth about rights can arise."""

    account = models.ForeignKey("people.Account", on_delete=models.DO_NOTHING, related_name="+")
    group = models.ForeignKey(Group, on_delete=models.DO_NOTHING, related_name="+")

    class Meta:
        managed = False
        db_table = "people_membership"


class Account(PermissionsMixin, AbstractBaseUser):  # type: ignore[django-manager-missing]  # of Wagtail, untyped
    """How a person signs in. Written by django-allauth, so outside our actions; it says nothing of rights: its groups
    follow from the person's relations, and a superuser or a permission of its own is refused by the database."""

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="account")
    email = models.EmailField(_("e-mailadres"), unique=True)
    is_active = models.BooleanField(default=True)
    groups = models.ManyToManyField(Group, through=Membership, related_name="user_set", related_query_name="user")  # type: ignore[assignment]

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = AccountManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="people_account_email_once"),
            models.CheckConstraint(condition=Q(is_superuser=False), name="people_account_no_superuser"),
        ]

    def __str__(self) -> str:
        return f"account {self.pk}"

    def get_full_name(self) -> str:
        """For libraries that show who did something; else they would show the address."""
        return self.person.name


# The days of a relation as a range, both ends included.
DAYS = Func(
    "from_date",
    Coalesce("until_date", Value("infinity")),
    Value("[]"),
    function="daterange",
    output_field=models.DateField(),
)


class Relation(Model):
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="relations")
    role = models.CharField(max_length=30, choices=Role)
    ref_kind = models.CharField(max_length=30)
    ref_id = models.CharField(max_length=40)
    from_date = models.DateField(_("vanaf"))
    until_date = models.DateField(_("tot en met"), null=True, blank=True)
    standing = models.CharField(max_length=12, choices=Standing, default=Standing.CLAIMED)
    stood_at = models.DateTimeField(null=True)
    stood_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["from_date", "id"]
        indexes = [models.Index(fields=["ref_kind", "ref_id", "role"], name="people_relation_ref")]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_date=None) | Q(until_date__gte=F("from_date")),
                name="people_relation_forward",
            ),
            ExclusionConstraint(
                name="people_relation_once",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    ("role", RangeOperators.EQUAL),
                    ("ref_kind", RangeOperators.EQUAL),
                    ("ref_id", RangeOperators.EQUAL),
                    (DAYS, RangeOperators.OVERLAPS),
                ],
            ),
        ]


class Pass(Model):
    """An unguessable link for somebody without an account. Only the digest of the secret is kept."""

    digest = models.CharField(max_length=64, unique=True)
    purpose = models.CharField(max_length=60)
    ref_kind = models.CharField(max_length=30)
    ref_id = models.CharField(max_length=40)
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    used_at = models.DateTimeField(null=True)


class Token(Model):
    """A personal key to the API, with scopes and an end. Only its digest is kept."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="tokens")
    name = models.CharField(_("naam"), max_length=60)
    digest = models.CharField(max_length=64, unique=True)
    scopes = ArrayField(models.CharField(max_length=40), default=list)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)


PERSONAL = [
    Personal(
        model="people.Person",
        person="id",
        fields=("given_name", "prefix", "family_name", "sort_key", "search_key", "language", "joined_at"),
        purpose="Weten wie je bent en je bij je naam noemen.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="people.Person",
        person="id",
        fields=("phone", "address", "postcode", "town"),
        purpose="Je kunnen bereiken als dat voor je registratie nodig is.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="people.Person",
        person="id",
        fields=("fictitious", "erased_at", "merged_into", "merged_at"),
        purpose="Weten of dit een verzonnen of een verwijderd persoon is, of een oud nummer van iemand.",
        ground=Ground.INTEREST,
        retention_days=3650,
        ends="het einde van je account",
        on_erase=OnErase.KEEP,
        why_kept="Zonder dit merk zou een verwijderd persoon weer kunnen opduiken.",
    ),
    Personal(
        model="people.Account",
        person="person_id",
        fields=("email", "password", "last_login", "is_active", "is_superuser"),
        purpose="Inloggen en je mail sturen.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="people.Relation",
        person="person_id",
        fields=("role", "ref_kind", "ref_id", "from_date", "until_date", "standing", "stood_at", "stood_by"),
        purpose="Weten wat je functie is en wat je daardoor mag.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het einde van de functie",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="people.Pass",
        person="made_by_id",
        fields=("digest", "purpose", "ref_kind", "ref_id", "made_at", "ends_at", "revoked_at", "used_at"),
        purpose="Iemand zonder account met een link laten meedoen.",
        ground=Ground.INTEREST,
        retention_days=30,
        ends="het einde van de link",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="people.Token",
        person="person_id",
        fields=("name", "digest", "scopes", "made_at", "ends_at", "revoked_at"),
        purpose="Je eigen gegevens ophalen met een programma.",
        ground=Ground.CONTRACT,
        retention_days=30,
        ends="het einde van de sleutel",
        on_erase=OnErase.DELETE,
    ),
    # Tables of django-allauth, which signs people in for us; they go with the account.
    Personal(
        model="account.EmailAddress",
        person="user__person_id",
        fields=("email", "verified", "primary"),
        purpose="Weten of een mailadres echt van jou is.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="mfa.Authenticator",
        person="user__person_id",
        fields=("type", "data", "created_at", "last_used_at"),
        purpose="Je tweede stap bij het inloggen: app met codes, passkeys en herstelcodes.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="usersessions.UserSession",
        person="user__person_id",
        fields=("created_at", "ip", "last_seen_at", "session_key", "user_agent", "data"),
        purpose="Je laten zien waar je bent ingelogd.",
        ground=Ground.INTEREST,
        retention_days=14,
        ends="het einde van de sessie",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="socialaccount.SocialAccount",
        person="user__person_id",
        fields=("provider", "uid", "last_login", "date_joined", "extra_data"),
        purpose="Je laten inloggen via je organisatie.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL = {"people.Membership": "a view over relations, which are declared; it keeps nothing itself"}
