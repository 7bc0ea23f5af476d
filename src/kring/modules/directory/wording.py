"""Sentences for what can be wrong with a file or a row, and words for columns and kinds of file. Dutch first."""

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .duo import FileKind, Problem, Reason, SiteKind
from .rules import Reason as Alike
from .rules import Turn
from .states import Governance, Sector, Surroundings

SENTENCES: dict[Reason, Promise | str] = {
    Reason.UNREADABLE: _("Het bestand is niet te openen: %(value)s."),
    Reason.TOO_LARGE: _("Het bestand is te groot."),
    Reason.ZIP_BOMB: _("Het bestand wordt uitgepakt veel te groot."),
    Reason.ZIP_BROKEN: _("Het zip-bestand is beschadigd of heeft een wachtwoord."),
    Reason.ZIP_MANY: _("In het zip-bestand moet precies één bestand zitten, niet %(value)s."),
    Reason.OTHER_ENCODING: _("Het bestand is opgeslagen met een andere tekencodering dan Windows-1252 of UTF-8."),
    Reason.UNDECODABLE: _("Hier staan bytes die geen letters zijn. Het bestand is beschadigd."),
    Reason.DOUBLE_ENCODED: _(
        "Hier staat “%(value)s”: de tekst is twee keer omgezet. Gebruik het bestand van DUO zelf."
    ),
    Reason.CONTROL_CHARACTER: _("Hier staat een stuurteken. Het bestand is beschadigd."),
    Reason.UNKNOWN_KIND: _("Dit is geen bestand dat Kring kent. De kolommen kloppen bij geen enkele soort."),
    Reason.MISSING_COLUMN: _("De kolom %(column)s ontbreekt."),
    Reason.DOUBLE_COLUMN: _("De kolom %(column)s staat er twee keer in."),
    Reason.NO_ROWS: _("Het bestand heeft geen rijen met gegevens."),
    Reason.TRUNCATED: _("De laatste rij is afgebroken. Download het bestand opnieuw."),
    Reason.OPEN_QUOTE: _("Een aanhalingsteken wordt niet gesloten, dus rijen lopen in elkaar over."),
    Reason.BROKEN_JSON: _("De JSON in dit bestand is afgebroken of beschadigd."),
    Reason.BROKEN_WORKBOOK: _("Dit Excel-bestand is beschadigd."),
    Reason.NO_VINTAGE: _("In het bestand staat niet van welke maand het is. Geef die op als jjjj-mm (--vintage)."),
    Reason.BAD_VINTAGE: _("“%(value)s” is geen maand. Schrijf hem als jjjj-mm, zoals 2026-08, en niet in de toekomst."),
    Reason.TOO_MANY_CLOSED: _(
        "Dit bestand zou meer dan 10 %% van de scholen sluiten (%(value)s). Kies “sluitingen aannemen"
        "” (--accept-closures) als dat klopt."
    ),
    Reason.FIELD_COUNT: _("Deze rij heeft %(value)s velden: meer of minder dan er kolommen zijn."),
    Reason.EMPTY: _("Dit veld mag niet leeg zijn."),
    Reason.TOO_LONG: _("Deze tekst is te lang."),
    Reason.BAD_BRIN: _("“%(value)s” is geen BRIN: twee cijfers en twee letters."),
    Reason.BAD_SITE_CODE: _("“%(value)s” is geen vestigingscode: een BRIN en twee cijfers."),
    Reason.SITE_NOT_OF_SCHOOL: _("Vestiging “%(value)s” hoort niet bij het BRIN in deze rij."),
    Reason.DOUBLE_SITE: _("Deze vestiging stond al in een eerdere rij: %(value)s."),
    Reason.DOUBLE_KEY: _("“%(value)s” stond al in een eerdere rij."),
    Reason.BAD_BOARD: _("“%(value)s” is geen bestuursnummer: vijf cijfers."),
    Reason.BAD_POSTCODE: _("“%(value)s” is geen postcode."),
    Reason.BAD_MUNICIPALITY: _("“%(value)s” is geen gemeentenummer: vier cijfers."),
    Reason.BAD_PROVINCE: _("“%(value)s” is geen provincie."),
    Reason.BAD_HOLIDAY_REGION: _("“%(value)s” is geen vakantieregio: Noord, Midden of Zuid."),
    Reason.BAD_AREA_CODE: _("“%(value)s” is geen code van een gebied."),
    Reason.BAD_KIND: _("“%(value)s” is geen soort onderwijs die Kring kent."),
    Reason.BAD_COUNT: _("“%(value)s” is geen aantal leerlingen. Een aantal is een getal, of <5."),
    Reason.BAD_NUMBER: _("“%(value)s” is geen getal dat hier kan staan."),
    Reason.BAD_YEAR: _("“%(value)s” is geen jaar."),
    Reason.BAD_COORDINATES: _("Dit punt (%(value)s) ligt niet in Nederland."),
}
FILE_KINDS: dict[FileKind, Promise | str] = {
    FileKind.PRIMARY_SITES: _("alle vestigingen basisonderwijs"),
    FileKind.SECONDARY_SITES: _("alle vestigingen voortgezet onderwijs"),
    FileKind.SECONDARY_SCHOOLS: _("hoofdvestigingen voortgezet onderwijs"),
    FileKind.PUPILS: _("leerlingen per vestiging en jaar"),
    FileKind.BOARD_COSTS: _("jaarrekeningen van besturen"),
    FileKind.BOARDS: _("adressen van besturen"),
    FileKind.DISADVANTAGE: _("achterstandsscores (CBS)"),
    FileKind.WEIGHTING: _("schoolweging (CBS)"),
    FileKind.LOCATIONS: _("kaart met scholen (GeoJSON)"),
    FileKind.POSTCODES: _("postcodegebieden"),
}
SITE_KINDS: dict[SiteKind, Promise | str] = {
    SiteKind.BO: _("basisonderwijs"),
    SiteKind.SBO: _("speciaal basisonderwijs"),
    SiteKind.SO: _("speciaal onderwijs"),
    SiteKind.VSO: _("voortgezet speciaal onderwijs"),
    SiteKind.SO_VSO: _("(voortgezet) speciaal onderwijs"),
    SiteKind.VO: _("voortgezet onderwijs"),
}
FIELDS: dict[str, Promise | str] = {
    "name": _("naam"),
    "kind": _("soort onderwijs"),
    "board_id": _("bestuur"),
    "street": _("straat"),
    "house_number": _("huisnummer"),
    "postcode": _("postcode"),
    "place": _("plaats"),
    "municipality_code": _("gemeente"),
    "municipality": _("gemeente"),
    "province": _("provincie"),
    "denomination": _("denominatie"),
    "phone": _("telefoon"),
    "website": _("website"),
    "structure": _("onderwijsstructuur"),
    "longitude": _("plek op de kaart"),
    "latitude": _("plek op de kaart"),
    "located_by": _("plek op de kaart"),
    "opened_date": _("opening"),
    "reopened": _("weer open"),
    "school_id": _("school"),
    "pupils": _("leerlingen"),
    "pupils_few": _("leerlingen"),
    "pupils_year": _("leerlingen"),
    "pupils_years": _("leerlingen"),
    "weighting": _("schoolweging"),
    "weighting_year": _("schoolweging"),
    "context": _("cijfers van het CBS"),
}


def sentence(problem: Problem) -> str:
    """What is wrong, in the language of the reader."""
    return str(SENTENCES[problem.reason]) % {"value": problem.value, "column": problem.column}


def field_words(names: tuple[str, ...]) -> list[str]:
    """The words for changed columns, each once, in a fixed order."""
    return sorted({str(FIELDS.get(name, _("regio"))) for name in names})


SECTORS: dict[Sector, Promise | str] = {
    Sector.PO: _("basis- en speciaal onderwijs"),
    Sector.VO: _("voortgezet onderwijs"),
}
AROUND: dict[Surroundings, Promise | str] = {
    Surroundings.SPARSE: _("weinig leerlingen in de buurt"),
    Surroundings.MIDDLE: _("een gewoon aantal leerlingen in de buurt"),
    Surroundings.DENSE: _("veel leerlingen in de buurt"),
    Surroundings.UNKNOWN: _("omgeving niet bekend"),
}
GOVERNANCES: dict[Governance, Promise | str] = {
    Governance.ONE: _("bestuur met één school"),
    Governance.FEW: _("bestuur met 2 tot en met 10 scholen"),
    Governance.MANY: _("bestuur met meer dan 10 scholen"),
    Governance.UNKNOWN: _("omvang van het bestuur niet bekend"),
}
ALIKE: dict[Alike, Promise | str] = {
    Alike.KIND: _("zelfde soort onderwijs"),
    Alike.STRUCTURE: _("zelfde schoolsoorten"),
    Alike.SIZE: _("ongeveer even groot"),
    Alike.WEIGHTING: _("bijna dezelfde schoolweging"),
    Alike.SURROUNDINGS: _("net zo’n omgeving"),
    Alike.DENOMINATION: _("zelfde richting"),
}
TURNS: dict[Turn, Promise | str] = {
    Turn.OPENED: _("De school ging open."),
    Turn.SEEN: _("Hier begint wat we weten: de school stond in de lijst."),
    Turn.CLOSED: _("De school is gesloten."),
    Turn.REOPENED: _("De school ging weer open."),
    Turn.RENAMED: _("De school kreeg een andere naam: eerst “%(before)s”, toen “%(after)s”."),
    Turn.MOVED: _("De school ging naar een ander bestuur: van %(before)s naar %(after)s."),
}
SCHEMES: dict[str, Promise | str] = {
    "provincie": _("Provincie"),
    "gemeente": _("Gemeente"),
    "onderwijsgebied": _("Onderwijsgebied"),
    "rmc": _("RMC-regio"),
    "vakantieregio": _("Vakantieregio"),
    "corop": _("COROP-gebied"),
    "nodaal": _("Nodaal gebied"),
    "rpa": _("RPA-gebied"),
    "wgr": _("WGR-gebied"),
}


def pupils_words(pupils: int | None, few: bool) -> str:
    """A number of pupils as people read it; hidden stays hidden, unknown is said."""
    if few:
        return str(_("minder dan 5"))
    return str(_("niet bekend")) if pupils is None else str(formats.localize(pupils))


def scheme_name(code: str, name: str) -> str:
    """A scheme in the language of the reader; an own scheme has only its own name."""
    return str(SCHEMES.get(code, name))


SECTIONS: dict[str, Promise | str] = {
    "new": _("Nieuw"),
    "closed": _("Gesloten"),
    "moved": _("Naar een ander bestuur"),
    "changed": _("Anders"),
}


def refusal_words(problem: Problem) -> str:
    """Why a file is refused, with the place when it is known."""
    words = sentence(problem)
    if problem.row is None:
        return words
    if not problem.column:
        return str(_("Rij %(row)d: %(words)s")) % {"row": problem.row, "words": words}
    place = {"row": problem.row, "column": problem.column, "words": words}
    return str(_("Rij %(row)d, kolom %(column)s: %(words)s")) % place
