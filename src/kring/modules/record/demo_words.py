"""What the demonstration's people did: made-up titles and sentences, in words that leaders use."""

from .states import ActivityKind

TITLES: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.TRAINING: ("Leergang onderwijskundig leiderschap", "Training gesprekken voeren", "Leergang financiën"),
    ActivityKind.COURSE: (
        "Cursus rekenonderwijs",
        "Workshop feedback geven",
        "Module kwaliteitszorg",
        "Cursus verzuim",
    ),
    ActivityKind.CONGRESS: ("Studiedag kansen", "Congres over lezen", "Landelijke dag voor schoolleiders"),
    ActivityKind.READING: ("Boek over feedback", "Artikel over lerende teams", "Podcast over werkdruk"),
    ActivityKind.INTERVISION: ("Intervisie met vijf leiders", "Intervisie over een lastig gesprek"),
    ActivityKind.VISIT: ("Op bezoek bij een school met units", "Dag meelopen bij een collega", "Lessen bezocht elders"),
    ActivityKind.COACHING: ("Gesprekken met een coach", "Coaching on the job"),
    ActivityKind.PROJECT: (
        "Nieuwe leesmethode ingevoerd",
        "Werkgroep kindgesprekken",
        "Schoolplan gemaakt met het team",
    ),
    ActivityKind.RESEARCH: ("Onderzoek naar overgang naar groep 3", "Enquête onder ouders uitgewerkt"),
    ActivityKind.MASTER: ("Master educational leadership",),
    ActivityKind.QUALIFIED: ("Opleiding schoolleider vakbekwaam",),
    ActivityKind.OTHER: ("Gastles op de pabo", "Meegedacht over de nieuwe cao"),
}
# How often each kind comes, in a hundred.
OFTEN: dict[ActivityKind, int] = {
    ActivityKind.TRAINING: 12,
    ActivityKind.COURSE: 20,
    ActivityKind.CONGRESS: 16,
    ActivityKind.READING: 14,
    ActivityKind.INTERVISION: 10,
    ActivityKind.VISIT: 8,
    ActivityKind.COACHING: 5,
    ActivityKind.PROJECT: 9,
    ActivityKind.RESEARCH: 3,
    ActivityKind.MASTER: 1,
    ActivityKind.QUALIFIED: 1,
    ActivityKind.OTHER: 1,
}
ORGANISERS = ("Schoolbestuur", "Academie voor leiders", "Hogeschool", "Netwerk in de regio")
ANSWERS = (
    "Ik stel in gesprekken nu eerst een vraag, en geef pas daarna mijn mening.",
    "We doen minder tegelijk. Dat geeft rust in het team.",
    "Leraren kijken nu elke maand bij elkaar in de les.",
)
