"""What people said in the made-up meet-ups of spring 2021, in our own words. Nobody of them exists.

Numbers and names of themes are those that are known (6, 11, 14); everything said here is invented.
"""

from dataclasses import dataclass, field

PROBLEM, SOLUTION, CONDITION, QUOTE = "problem", "solution", "condition", "quote"
TITLE = "Gelijke kansen: wat helpt?"
QUESTION = "Wat doen jullie al voor gelijke kansen, en wat kan beter?"
INTRO = "Een reeks bijeenkomsten door het land, in het voorjaar van 2021. Verzonnen, voor de demonstratie."
THEMES = (
    (6, "Zorgen versus lesgeven"),
    (11, "Goede docenten op de juiste plek"),
    (14, "De kracht van het team"),
)


@dataclass(frozen=True)
class Said:
    """A note: its kind, theme, words, and for how many it counts."""

    kind: str
    theme: int
    words: str
    counts_for: int = 1
    name: str = ""
    role: str = ""


@dataclass(frozen=True)
class Region:
    """A meet-up: title, province code, place, day, and what hung on its wall."""

    title: str
    code: str
    place: str
    month: int
    day: int
    said: tuple[Said, ...]
    concluded: int | None = None
    conclusion: str = ""
    solutions: tuple[str, ...] = field(default=())


REGIONS = (
    Region(
        "Meet-up Flevoland", "flevoland", "Cultuurhuis, Lelystad", 2, 1,
        (
            Said(PROBLEM, 11, "De nieuwste leraar krijgt de drukste klas."),
            Said(SOLUTION, 11, "Leraren beslissen mee over wie welke groep krijgt.", 4),
            Said(CONDITION, 11, "Een leider die niet schrikt als het team nee zegt.", 2),
            Said(PROBLEM, 14, "Wie hulp vraagt, voelt zich al gauw een zwakke schakel.", 3),
            Said(SOLUTION, 14, "Elke week een kwartier: wat lukte, en waar zit je mee?"),
            Said(QUOTE, 14, "Sinds we samen voorbereiden, ga ik lichter naar huis.", 1, "Fleur Verzonnen",
                 "leraar groep 5"),
        ),
        11, "Geef leraren zeggenschap en zorg dat samenwerken gewoon is.",
        ("Leraren beslissen mee over wie welke groep krijgt.",),
    ),
    Region(
        "Meet-up Noord-Brabant", "noord-brabant", "De Fabriek, Helmond", 2, 17,
        (
            Said(PROBLEM, 6, "Na drie telefoontjes weet ik nog niet wie over deze leerling gaat.", 5),
            Said(SOLUTION, 6, "Eén vaste persoon van de wijk zit elke maandag op school."),
            Said(SOLUTION, 6, "Ouders, school en hulp aan één tafel, binnen twee weken.", 3),
            Said(PROBLEM, 14, "We vergaderen veel en praten weinig over lesgeven."),
            Said(SOLUTION, 14, "Een vergadering per maand ruilen voor bij elkaar in de klas kijken.", 2),
        ),
        6, "Wie om een leerling heen staat, werkt samen met korte lijnen.",
        ("Eén vaste persoon van de wijk zit elke maandag op school.",
         "Ouders, school en hulp aan één tafel, binnen twee weken."),
    ),
    Region(
        "Meet-up Utrecht", "utrecht", "Werkplaats, Utrecht", 3, 10,
        (
            Said(PROBLEM, 14, "Kritiek komt pas als het al misging.", 4),
            Said(SOLUTION, 14, "Oefen als team in feedback geven en ontvangen, elke maand een half uur.", 6),
            Said(SOLUTION, 14, "Zoek een kritische partner, binnen de school en bij een andere school.", 5),
            Said(CONDITION, 14, "Tijd in het rooster die niemand opeist.", 3),
            Said(QUOTE, 14, "Mijn buurschool stelde de vraag die wij ontweken.", 1, "Umar Verzonnen", "schoolleider"),
            Said(PROBLEM, 6, "De wachtlijst voor hulp is langer dan het schooljaar."),
        ),
        14, "Een team wordt sterk als mensen elkaar durven aanspreken, en zich van buiten laten bevragen.",
        ("Oefen als team in feedback geven en ontvangen, elke maand een half uur.",
         "Zoek een kritische partner, binnen de school en bij een andere school."),
    ),
)  # fmt: skip
