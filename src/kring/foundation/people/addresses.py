"""Where mail for a person goes."""

from dataclasses import dataclass

from .models import Account


@dataclass(frozen=True)
class Address:
    """The e-mail address of a person, the language of their mail, and their given name."""

    email: str
    language: str
    given_name: str


def address_of(person_id: int) -> Address | None:
    """The address of a person; None when there is no open account (any more). Never put it in a log."""
    account = Account.objects.filter(person_id=person_id, is_active=True).select_related("person").first()
    if account is None:
        return None
    return Address(account.email, account.person.language, account.person.given_name)
