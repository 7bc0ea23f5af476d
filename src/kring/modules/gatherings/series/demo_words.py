"""Words of the demonstration's series: made up, with only the days and themes that are known of spring 2021."""

from dataclasses import dataclass

THEMES = (
    (6, "Zorgen versus lesgeven"),
    (11, "Goede docenten op de juiste plek"),
    (14, "De kracht van het team"),
)
OLD_TITLE = "Gelijke kansen: wat helpt?"
OLD_QUESTION = "Wat doen jullie al voor gelijke kansen, en wat kan beter?"
OLD_INTRO = (
    "Een reeks avonden door het land, in het voorjaar van 2021. Aan elke tafel hetzelfde: wat is hier het probleem, "
    "wat werkt al, en wat spreken we af? Verzonnen, voor de demonstratie."
)
TITLE = "Een sterk team, overal"
QUESTION = "Wat heeft jouw team nodig om elk kind goed les te geven?"
INTRO = (
    "Je praat een avond met schoolleiders, leraren en bestuurders uit je provincie. Je luistert, je denkt mee, en je "
    "neemt één ding mee dat je de week erna doet.\n\nKun je niet komen? Elke maand is er een avond online."
)


@dataclass(frozen=True)
class Evening:
    """A day: title, province ("" for online), place, and when: a date of 2021, or days from today."""

    title: str
    region: str
    place: str
    month: int = 0
    day: int = 0
    themes: tuple[int, ...] = (6, 11, 14)
    in_days: int = 0
    form: str = "room"
    capacity: int = 40
    comers: int = 0
    online: int = 0


SPRING = (
    Evening("Meet-up Noord-Holland", "noord-holland", "Debatzaal, Amsterdam", 1, 27, comers=22),
    Evening("Meet-up Flevoland", "flevoland", "Cultuurhuis, Lelystad", 2, 1, (11, 14), capacity=140, comers=26),
    Evening("Meet-up Noord-Brabant", "noord-brabant", "De Fabriek, Helmond", 2, 17, (6, 14), comers=18),
    Evening("Meet-up Friesland", "friesland", "Dorpshuis, Drachten", 2, 22, comers=12),
    Evening("Meet-up Zuid-Holland", "zuid-holland", "Wijkgebouw, Rotterdam", 2, 25, comers=20),
    Evening("Meet-up Drenthe", "drenthe", "Schouwburg, Assen", 3, 3, comers=9),
    Evening("Meet-up Utrecht", "utrecht", "Werkplaats, Utrecht", 3, 10, (6, 14), comers=24),
    Evening("Meet-up Zeeland", "zeeland", "Abdijzaal, Middelburg", 3, 17, comers=8),
    Evening("Extra meet-up voor het hele land", "", "", 4, 12, form="online", capacity=80, comers=16),
    Evening("Meet-up Groningen", "groningen", "", 4, 14, form="online", capacity=80, comers=14),
    Evening("Tweede extra meet-up voor het hele land", "", "", 4, 19, form="online", capacity=25, comers=20),
    Evening("Meet-up Limburg", "limburg", "", 4, 21, form="online", capacity=12, comers=18),
)
COMING = (
    Evening("Avond in Gelderland", "gelderland", "Bieb, Arnhem", in_days=9, capacity=12, comers=18, themes=(14,)),
    Evening("Avond in Utrecht", "utrecht", "Jaarbeurs, Utrecht", in_days=16, capacity=40, comers=23, themes=(11, 14)),
    Evening(
        "Avond in Overijssel", "overijssel", "Theater, Zwolle", in_days=23, form="hybrid", capacity=15, online=60,
        comers=19, themes=(6, 14),
    ),
    Evening("Online avond voor het hele land", "", "", in_days=30, form="online", capacity=100, comers=11),
    Evening("Avond in Limburg", "limburg", "Stadshuis, Roermond", in_days=37, capacity=30, comers=5, themes=(6,)),
)  # fmt: skip
CALLED_OFF = Evening("Avond in Zeeland", "zeeland", "Dorpshuis, Goes", in_days=20, capacity=30, comers=3, themes=(14,))
WHY_OFF = "De zaal heeft die week geen verwarming. We zoeken een nieuwe dag."
GUESTS = (
    ("Gijs Verzonnen", "mail van vorige week"),
    ("Gonnie Bedacht", "gebeld met het bureau"),
)
LETTER = (
    "Waar je parkeert",
    "Parkeer achter het gebouw en loop door de tuin. De koffie staat klaar.",
)
