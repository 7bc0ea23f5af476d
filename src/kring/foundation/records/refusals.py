"""Named refusals. The docstring of the class is the sentence people read (Dutch, translatable)."""

from django.utils.translation import gettext


class Refusal(Exception):
    """Dit kan nu niet."""

    def __init__(self, message: str = "", *, field: str = "") -> None:
        """message: a sentence of its own when the class sentence is too general; field: the form field at fault."""
        self.field = field
        self._message = message
        super().__init__(message or type(self).__name__)

    @property
    def message(self) -> str:
        """The sentence in the language of the reader."""
        return self._message or gettext(" ".join((type(self).__doc__ or "").split()))


class NotAllowed(Refusal):
    """Dit mag je niet doen."""


class AlreadyDone(Refusal):
    """Dit is al gedaan. Je hoeft niets meer te doen."""


class Missing(Refusal):
    """Dit bestaat niet (meer)."""
