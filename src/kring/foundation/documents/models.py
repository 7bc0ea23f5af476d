"""Documents keeps no paper: that is made when it is asked for. It keeps the keys with which statements are signed."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Model, Personal


class SigningKey(Model):
    """A key of an issuer ("register:po"): the newest without retired_at signs, all others only prove what they signed.

    withdrawn_at: it leaked, so it proves nothing any more.
    """

    owner = models.CharField(max_length=80)
    thumbprint = models.CharField(max_length=43, unique=True)
    public = models.JSONField()  # JWK
    sealed = models.TextField()  # the private half, encrypted with SECRET_KEY; empty once retired
    made_at = models.DateTimeField()
    retired_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["owner", "made_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["owner"], condition=Q(retired_at=None), name="documents_one_key_signs"),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | Q(withdrawn_at__gte=F("retired_at")), name="documents_key_withdrawn"
            ),
            models.CheckConstraint(condition=Q(retired_at=None) | Q(sealed=""), name="documents_key_retired"),
        ]


PERSONAL: list[Personal] = []
IMPERSONAL: dict[str, str] = {"documents.SigningKey": "a key of an organisation"}
