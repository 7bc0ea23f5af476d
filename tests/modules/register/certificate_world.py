"""Leaders with a registration, and their certificates, made by the real actions."""

import json
from datetime import date, timedelta
from typing import Any

from kring.core.credentials.api import Bundle, read_bundle
from kring.modules.register.certificate import actions, paper, queries
from kring.modules.register.certificate.publishing import publish
from kring.modules.register.models import Certificate, Enrolment
from tests import cast
from tests.modules.register import register_world as world

LATER = cast.MOMENT + timedelta(days=2)


def registered(given: str = "Anna", family: str = "Visser", register: str = "po") -> Enrolment:
    """Somebody who is registered since the day of all tests."""
    who = cast.person(given, family)
    enrolment = world.enrolled(who, register)
    case = world.applied(who, enrolment)
    if register == "po":
        world.decided(case)
    else:  # the office decides by itself there; two of them, for who checks does not decide
        world.decided(case, choice="", by=world.officer(world.VO, "Otto"))
    return Enrolment.objects.select_related("register", "person").get(pk=enrolment.pk)


def owner(enrolment: Enrolment, at: Any = cast.MOMENT) -> Any:
    """The person of an enrolment, as actor."""
    return cast.actor(enrolment.person, at)


def certified(enrolment: Enrolment, at: Any = cast.MOMENT) -> Certificate:
    """They make their certificate."""
    code = actions.make(by=owner(enrolment, at), enrolment=enrolment)
    return Certificate.objects.select_related("enrolment__register").get(code=code)


def on_paper(certificate: Certificate, at: Any = cast.MOMENT) -> bytes:
    """The PDF."""
    return paper.paper(certificate, at=at)


def published(at: Any = LATER) -> Bundle:
    """Keys and lists, signed anew at this moment, as a checker downloads them."""
    publish(by=cast.system(at))
    return read_bundle(json.dumps(queries.bundle_file()))


def until(certificate: Certificate) -> date:
    """The first day on which it no longer holds."""
    assert certificate.until_date is not None
    return certificate.until_date
