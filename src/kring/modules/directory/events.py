"""What the directory tells."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


@dataclass(frozen=True)
class FileImported(Event):
    name = "directory.file_imported"
    sentence = _("Een bestand van DUO of CBS is verwerkt in de scholengids.")


@dataclass(frozen=True)
class BoardNamed(Event):
    name = "directory.board_named"
    sentence = _("Het bureau gaf het bestuur een andere naam.")


@dataclass(frozen=True)
class BoardNameReleased(Event):
    name = "directory.board_name_released"
    sentence = _("Het bestuur heet weer zoals DUO het noemt.")


@dataclass(frozen=True)
class UploadGiven(Event):
    name = "directory.upload_given"
    sentence = _("Een bestand van DUO of CBS is aangeboden om te bekijken.")


@dataclass(frozen=True)
class UploadDropped(Event):
    name = "directory.upload_dropped"
    sentence = _("Een aangeboden bestand is weggedaan zonder het te verwerken.")


@dataclass(frozen=True)
class SchemeDrawn(Event):
    name = "directory.scheme_drawn"
    sentence = _("Een eigen indeling in regio’s is gemaakt of veranderd.")


@dataclass(frozen=True)
class ExtractLoaded(Event):
    name = "directory.extract_loaded"
    sentence = _("Alle scholen en besturen zijn geladen.")
