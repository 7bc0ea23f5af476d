"""The words of the demonstration's mirror cards: our own, with quotes that are made up and say so."""

from .actions import CardText
from .states import Side

NAME = "Het leren van onderwijsprofessionals stimuleren"
ABOUT = (
    "Een lerende organisatie heeft acht dimensies, op school en bij het bestuur. Van de tweede kennen we de naam; "
    "de andere zeven hebben hier nog alleen een nummer."
)
DESCRIPTION = "Leren hoort bij het werk: van leraren, van leiders en van het bestuur zelf."
STATEMENT = "Bij ons is er elke week tijd om van elkaar te leren."
CARDS = {
    Side.SCHOOL: CardText(
        description=(
            "Wie lesgeeft, leert elke dag. De school helpt daarbij: met tijd, met vertrouwen en met vragen die verder "
            "gaan dan de methode. Leiders laten zien dat zij zelf ook leren."
        ),
        challenge_one="Als het druk is, gaat leren er als eerste af.",
        challenge_two="Bij elkaar in de les kijken voelt als controle.",
        points=(
            "Er staat elke week een vast uur in het rooster om samen aan lessen te werken.",
            "Wat niet lukte, bespreken we net zo open als wat wel lukte.",
            "Nieuwe collega's leren van ons, en wij van hen.",
        ),
        suggestions=(
            "Begin klein: één lesbezoek per maand, met één vraag vooraf.",
            "Vertel als leider in de teamvergadering wat jij deze week leerde.",
            "Spreek af wat je een half jaar niet doet, zodat er tijd is.",
        ),
    ),
    Side.BOARD: CardText(
        description=(
            "Het bestuur maakt leren mogelijk: met geld en tijd, met rust in plannen, en door zelf te vragen in plaats "
            "van te weten. Het laat scholen van elkaar leren."
        ),
        challenge_one="Verantwoorden vraagt cijfers, leren vraagt ruimte om iets niet te weten.",
        challenge_two="Scholen weten te weinig van wat andere scholen al uitzochten.",
        points=(
            "In elk gesprek met een school vragen we wat er geleerd is, niet alleen wat er gehaald is.",
            "Er is geld en vervanging om tijdens het werk te leren.",
            "Nieuwe plannen komen pas als de vorige een kans hadden.",
        ),
        suggestions=(
            "Laat twee scholen elk kwartaal bij elkaar kijken.",
            "Zet in het jaarverslag één ding dat niet werkte, en wat jullie ervan leerden.",
        ),
    ),
}
QUOTES = {
    Side.SCHOOL: (
        ("Van één les samen maken leerde ik meer dan van een hele studiedag.", "leraar in groep 6"),
        ("Pas toen ik zei dat ik het zelf ook niet wist, gingen anderen vragen stellen.", "schoolleider"),
    ),
    Side.BOARD: (("We vroegen altijd naar de cijfers. Nu vragen we eerst: wat viel je op?", "bestuurder"),),
}
LEVELS = {Side.SCHOOL: (1, 2, 2, 2, 3, 2), Side.BOARD: (3, 3, 2)}
REMARKS = {
    Side.SCHOOL: (
        "In december lukt het nooit.",
        "",
        "Wij doen dit in de bovenbouw al.",
        "",
        "",
        "Graag met vervanging.",
    ),
    Side.BOARD: ("We vragen het, maar luisteren kan beter.", "", ""),
}
AGREED = "Elke week één vast uur om samen aan lessen te werken. Het bestuur zorgt dat dat uur er ook echt is."
QUESTIONS = (
    ("Wat is er lastig?", "long", "Schrijf op wat je ziet en hoort, zonder oordeel."),
    ("Voor wie is dat lastig?", "short", "Denk aan leerlingen, ouders, leraren of jezelf."),
    ("Wat heb je al geprobeerd?", "list", ""),
    ("Welke vraag wil je met anderen onderzoeken?", "long", "Begin met: hoe kunnen we …?"),
    ("Hoe graag wil je dit oplossen?", "scale", "1 is een beetje, 5 is heel graag."),
)
ANSWERS = {
    "1": "Nieuwe leerlingen missen woorden die wij vanzelfsprekend vinden.",
    "2": "Voor kinderen die later instromen.",
    "3": "Een woordenmuur\nVoorlezen in kleine groepen",
}
