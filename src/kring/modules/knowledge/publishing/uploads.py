"""What editors may put in: the kinds of documents that the house knows, told from their bytes."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from kring.foundation.files.api import FileRefused, sniff

from .media import is_shown
from .page_files import FileShown


def _check_stays(form: Any) -> None:
    """Raises ValidationError for another file in the place of one that readers see: nobody would have read it."""
    if form.instance.pk and "file" in form.changed_data and is_shown(form.instance):
        raise ValidationError(FileShown().message)


class ImageForm(BaseImageForm):
    """Refuses another file for an image that readers see; its words may change."""

    def clean_file(self) -> Any:
        """Raises ValidationError with the sentence of the refusal."""
        _check_stays(self)
        return self.cleaned_data.get("file")


class DocumentForm(BaseDocumentForm):
    """Refuses a file that is not what its name says, what the house does not keep anywhere, and another file for a
    document that readers see."""

    def clean_file(self) -> Any:
        """Raises ValidationError with the sentence of the refusal."""
        _check_stays(self)
        file = self.cleaned_data.get("file")
        if file is not None and "file" in self.changed_data:
            content = file.read()
            file.seek(0)
            try:
                kind = sniff(file.name, content)
            except FileRefused as refusal:
                raise ValidationError(refusal.message) from None
            if not file.name.lower().endswith(f".{kind.value}"):
                raise ValidationError(FileRefused.__doc__ or "")
        return file
