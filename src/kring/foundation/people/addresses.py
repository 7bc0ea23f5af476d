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


def person_with_address(email: str) -> int | None:
    """Whose account this exact address opens; None for nobody's. For an office to which the person gave it."""
    found = Account.objects.filter(email__iexact=email.strip(), is_active=True).first() if "@" in email else None
    return found.person_id if found else None
