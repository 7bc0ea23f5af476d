"""Who has a place: names and where they are, for every room that needs them."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.signup.states import Attending, SignUpState


def placed(gathering: Gathering | int) -> "QuerySet[SignUp]":
    """The sign-ups that hold a place, with their people."""
    found = SignUp.objects.filter(gathering=gathering, state=SignUpState.PLACED)
    return found.select_related("person")


def has_place(sign_up: SignUp) -> bool:
    """Does this sign-up hold a place?"""
    return sign_up.state == SignUpState.PLACED


def name_of(sign_up: SignUp) -> str:
    """The name of who signed up; "een gast" when it is known no more."""
    if sign_up.person is not None:
        return str(sign_up.person.name)
    return sign_up.guest_name or _("een gast")


def is_online(sign_up: SignUp) -> bool:
    """Do they take part from afar?"""
    return sign_up.attending == Attending.ONLINE
