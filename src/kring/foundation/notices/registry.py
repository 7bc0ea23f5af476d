"""Which notices there are, and how to find the address of a person. Told by the floors above at start-up."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .states import When


@dataclass(frozen=True)
class NoticeKind:
    """A kind of notice, "register.decided".

    label: what it is about, for the page with preferences (translatable). compulsory: nobody can turn it off (a
    decision, a term that ends). Its templates are register/notices/decided.subject.txt, .txt and .html.
    """

    name: str
    label: Any
    compulsory: bool = False
    default: When = When.NOW

    @property
    def templates(self) -> str:
        """The start of the names of its templates."""
        app, _, kind = self.name.partition(".")
        return f"{app}/notices/{kind}"

    def wished(self, chosen: str | None) -> When:
        """When somebody hears of it who chose this (None: nothing); what is compulsory always comes now."""
        return When.NOW if self.compulsory else When(chosen or self.default)


@dataclass(frozen=True)
class Addressee:
    """Where mail for a person goes, in which language, and how to greet them."""

    email: str
    language: str
    name: str


class UnknownNotice(LookupError):
    """Nobody registered a notice of this name: a mistake of the programmer."""


AddressBook = Callable[[int], Addressee | None]
_kinds: dict[str, NoticeKind] = {}
_books: list[AddressBook] = []


def register_notice(kind: NoticeKind) -> None:
    """Tell the house about a kind of notice; called once per kind at start-up."""
    _kinds[kind.name] = kind


def register_address_book(book: AddressBook) -> None:
    """Say how to find somebody's address; people does so at start-up. None: no account, so no mail."""
    _books[:] = [book]


def kind_called(name: str) -> NoticeKind:
    """The kind with this name; raises UnknownNotice."""
    try:
        return _kinds[name]
    except KeyError:
        raise UnknownNotice(name) from None


def all_kinds() -> list[NoticeKind]:
    """Every kind, in order of name."""
    return [_kinds[name] for name in sorted(_kinds)]


def addressee(person_id: int) -> Addressee | None:
    """The address of a person; None when there is none (any more)."""
    return _books[0](person_id) if _books else None
