"""Made-up words of the demonstration's harvests: aspects, and by which words in a note the demonstration knows them."""

from dataclasses import dataclass

from .states import Side


@dataclass(frozen=True)
class Named:
    """An aspect, the words by which a note is about it, whether a note that says no more means that it helps, and the
    place of a competence in the list."""

    name: str
    side: Side
    words: tuple[str, ...]
    competence: int
    helps: bool = False


PUBLISHED = "Oogst van de meet-ups: wat helpt en wat belemmert"
RUNNING = "Oogst van de meet-ups: tweede lezing"
BECAUSE = "We lazen de notitie samen nog eens. Zo bedoelt de schrijver het."
LEFT_OUT = "Deze notitie gaat over iets anders dan de vraag van deze oogst."
OTHERWISE = "%(aspect)s komt in veel notities terug"
# The first that fits counts.
ASPECTS = (
    Named("Feedback durven geven en vragen", Side.PERSON, ("feedback", "compliment", "aanspre", "kritisch"), 4, True),
    Named("Korte lijnen rond een kind", Side.SURROUNDINGS, ("korte lijn", "jeugd", "zorg", "hulp", "wijk", "loket"), 1),
    Named("Ouders", Side.SURROUNDINGS, ("ouder", "thuis", "gezin"), 1, True),
    Named(
        "Goede mensen op de juiste plek", Side.SURROUNDINGS, ("leraar", "leraren", "docent", "vacature", "talent"), 3
    ),
    Named("Tijd en rooster", Side.SURROUNDINGS, ("tijd", "rooster", "uur", "agenda", "vergader", "administratie"), 3),
    Named("Steun van het bestuur", Side.SURROUNDINGS, ("bestuur", "gemeente", "geld", "budget"), 2),
    Named("Samen leren in het team", Side.SURROUNDINGS, ("team", "collega", "samen", "leren", "elkaar"), 2, True),
    Named("Vertrouwen geven", Side.PERSON, ("vertrouw", "luister", "ruimte", "durf"), 0, True),
    Named("Zelf richting kiezen", Side.PERSON, ("keuze", "kies", "visie", "doel", "richting"), 0, True),
)
