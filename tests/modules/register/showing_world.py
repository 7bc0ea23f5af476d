"""What a test of showing and shielding needs: today, somebody's public page, and a picture."""

import io
from typing import Any

from django.urls import reverse
from PIL import Image

from kring.foundation.records.api import Actor, now
from kring.modules.register.models import Enrolment
from tests import cast


def today(who: Any) -> Actor:
    return cast.actor(who, now())


def number_of(who: Any) -> str:
    return Enrolment.objects.get(person_id=who.pk, register_id="po").number


def person_page(who: Any) -> str:
    return reverse("register:person", args=["po", number_of(who)])


def picture(size: tuple[int, int] = (800, 600), kind: str = "JPEG", **more: Any) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, "teal").save(made, kind, **more)
    return made.getvalue()
