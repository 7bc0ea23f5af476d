"""Why a file is not kept, in words for whoever chose it."""

from django.utils.translation import gettext as _

from kring.foundation.records.api import Missing, Refusal


class FileRefused(Refusal):
    """Dit bestand kun je hier niet bewaren. Kies een ander bestand."""


class EmptyFile(FileRefused):
    """Dit bestand is leeg. Kies een ander bestand."""


class TooLarge(FileRefused):
    """Dit bestand is te groot."""

    def __init__(self, limit: int) -> None:
        most = limit // (1024 * 1024)
        super().__init__(_("Dit bestand is te groot: het mag hooguit %(most)s MB zijn.") % {"most": most})


class UnknownKind(FileRefused):
    """Dit soort bestand kun je hier niet bewaren. Wel: PDF, PNG, JPG, Word (docx), Excel (xlsx), ODT, tekst en CSV."""


class WebPage(FileRefused):
    """Een webpagina of SVG-plaatje kun je hier niet bewaren. Maak er een PDF of PNG van."""


class Archive(FileRefused):
    """Een zip-bestand kun je hier niet bewaren. Pak het uit en voeg de bestanden los toe."""


class Bomb(FileRefused):
    """Dit bestand wordt bij het openen veel te groot. Maak er een PDF van."""


class Broken(FileRefused):
    """Dit bestand is beschadigd of heeft een wachtwoord. Bewaar het opnieuw op je computer en kies het dan nog eens."""


class HasMacros(FileRefused):
    """In dit bestand zit een macro. Bewaar het zonder macro's, of maak er een PDF van."""


class NotUtf8(FileRefused):
    """De tekst in dit bestand is niet te lezen. Bewaar het als UTF-8 (in Excel: "CSV UTF-8") en probeer het opnieuw."""


class Infected(FileRefused):
    """In dit bestand zit een virus. Het is niet bewaard."""


class ScannerDown(FileRefused):
    """Je bestand is niet bewaard: we kunnen het nu niet op virussen nakijken. Probeer het later opnieuw."""


class BlobGone(Missing):
    """Dit bestand is op de server niet te vinden. De beheerder kan het uit een reservekopie terughalen."""
