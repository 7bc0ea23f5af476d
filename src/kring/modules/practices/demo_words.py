"""What the demonstration's leaders wrote down: twenty made-up practices, and what others say of them. Our own words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Written:
    """A made-up practice. themes: codes of items; like: its place among the practices of which it is a variant."""

    sector: str
    title: str
    problem: str
    steps: tuple[str, ...]
    effect: str
    themes: tuple[str, ...]
    evidence: str = "own"
    doer: str = ""
    hours: int | None = None
    money: int | None = None
    conditions: str = ""
    like: int | None = None


PRACTICES = (
    Written(
        "po", "Twintig minuten bij je maatje in de les",
        "Leraren wisten niet wat er in de klas ernaast gebeurde. Iedereen vond zijn eigen oplossing opnieuw uit.",
        ("Laat elke leraar een maatje kiezen", "Kijk om de week twintig minuten mee", "Bespreek daarna één ding"),
        "Leraren vragen elkaar vaker om raad. Nieuwe leraren voelen zich sneller thuis.",
        ("po-18-01",), "several", "alle leraren", 60, 0, "Iemand die twintig minuten de groep overneemt.",
    ),
    Written(
        "po", "Een startgesprek bij de ouders thuis",
        "Ouders die de school spannend vinden, kwamen niet naar de ouderavond.",
        ("Kies de groepen 1 en 2", "Ga in de eerste zes weken een half uur langs", "Vraag wat het kind graag doet"),
        "Bijna alle ouders kwamen daarna naar school. We begrepen sommige kinderen beter.",
        ("po-18-04",), "measured", "leraren van groep 1 en 2", 45, 300, "Leraren gaan met z'n tweeën.",
    ),
    Written(
        "po", "Hoge verwachtingen op een kaartje",
        "We zeiden dat alle kinderen ver kunnen komen, maar in het advies van groep 8 was dat niet te zien.",
        ("Schrijf per kind op wat je denkt dat het eind juni kan", "Leg het weg", "Kijk in juni samen terug"),
        "We zagen bij welke kinderen we te laag hadden gedacht. Dat gesprek was ongemakkelijk en nuttig.",
        ("po-18-04", "po-18-03"), "own", "leraren van groep 6, 7 en 8", 20, 0,
    ),
    Written(
        "po", "Eén onderzoeksvraag per team per jaar",
        "We begonnen elk jaar vijf dingen en maakten er geen af.",
        ("Kies samen één vraag", "Spreek af wat je telt", "Meet in oktober en in mei", "Vertel het aan de ouders"),
        "Het is rustiger. We weten van één ding zeker of het werkt.",
        ("po-18-03", "po-18-01"), "measured", "het team met de intern begeleider", 40, 0,
    ),
    Written(
        "po", "Lunch met de bestuurder zonder agenda",
        "De bestuurder hoorde alleen cijfers. Wij hoorden alleen besluiten.",
        ("Nodig de bestuurder elke maand uit", "Geen agenda, geen verslag", "Eén leraar vertelt over een les"),
        "De bestuurder vraagt nu eerst hoe iets in de klas uitpakt.",
        ("po-18-02",), "own", "de schoolleider", 12, 60,
    ),
    Written(
        "po", "Woorden van de week op elke deur",
        "Veel kinderen kenden woorden uit de rekenles niet.",
        ("Kies op vrijdag vijf woorden", "Hang ze op alle deuren", "Iedereen gebruikt ze, ook op het plein"),
        "Kinderen vragen nu zelf wat een woord betekent. De toets woordenschat ging iets omhoog.",
        ("po-18-04",), "measured", "alle leraren en de conciërge", 15, 100,
    ),
    Written(
        "po", "Stoppen met een vergadering per maand",
        "Niemand had tijd om samen lessen voor te bereiden.",
        ("Schrap één vergadering", "Geef die tijd aan tweetallen", "Vraag na drie maanden wat ze ermee deden"),
        "De helft van de tweetallen bereidde samen lessen voor. De andere helft keek na. Dat spraken we uit.",
        ("po-18-01",), "own", "de schoolleider", 0, 0,
    ),
    Written(
        "po", "Een leeskring van ouders met een andere thuistaal",
        "Ouders dachten dat ze niet mochten voorlezen in hun eigen taal.",
        ("Vraag twee ouders om te beginnen", "Zet boeken in vier talen klaar", "Lees samen, elke woensdag"),
        "Er komen nu elf ouders. Kinderen nemen boeken mee naar huis.",
        ("po-18-04",), "own", "twee ouders en de leescoördinator", 40, 450, "Een ruimte met koffie.",
    ),
    Written(
        "po", "De eerste tien minuten zijn van de kinderen",
        "De dag begon druk. Leraren waren nog bezig en kinderen wachtten.",
        ("De deur gaat om acht uur open", "Kinderen kiezen een taak van het bord", "De leraar spreekt drie kinderen"),
        "De les begint rustiger. Leraren horen eerder wat er thuis speelt.",
        ("po-18-01",), "several", "alle leraren", 10, 0,
    ),
    Written(
        "po", "Samen één begroting uitleggen",
        "Het team begreep niet waarom er geen geld was voor een onderwijsassistent.",
        ("Leg de begroting op tafel", "Geef elk groepje dezelfde honderd muntjes", "Vergelijk met het bestuur"),
        "Het team deed een voorstel dat het bestuur overnam.",
        ("po-18-02", "po-18-01"), "own", "de schoolleider met de controller van het bestuur", 6, 0,
    ),
    Written(
        "po", "Kinderen interviewen kinderen over hun les",
        "Wij dachten te weten wat kinderen van de les vonden. We hadden het nooit gevraagd.",
        ("Leer groep 7 drie vragen te stellen", "Laat ze groep 5 interviewen", "Lees de antwoorden met het team"),
        "We leggen nu beter uit waarom we iets leren.",
        ("po-18-03",), "own", "de leraar van groep 7", 12, 0,
    ),
    Written(
        "po", "Bij je maatje kijken met één vraag vooraf",
        "Het lesbezoek liep goed, maar het gesprek erna bleef aardig en vaag.",
        ("Wie bezoek krijgt, schrijft vooraf één vraag op", "Kijk alleen daarnaar", "Begin het gesprek met die vraag"),
        "De gesprekken zijn korter en gaan ergens over.",
        ("po-18-01", "po-18-03"), "own", "alle leraren", 60, 0, like=0,
    ),
    Written(
        "po", "Startgesprek op het plein, na schooltijd",
        "Thuis langsgaan lukte niet met een klein team.",
        ("Zet twee stoelen op het plein", "Nodig per dag drie ouders uit", "Stel dezelfde drie vragen"),
        "Acht op de tien ouders kwamen. Bij regen gingen we naar de gymzaal.",
        ("po-18-04",), "own", "leraren van groep 1 tot en met 4", 25, 0, like=1,
    ),
    Written(
        "vo", "Mentoren bellen in week drie",
        "Ouders hoorden pas iets als het misging.",
        ("Maak een lijst per mentor", "Bel alle ouders in week drie", "Vertel eerst iets wat goed gaat"),
        "Bij lastige gesprekken later in het jaar kennen we elkaar al.",
        ("vo-t4",), "several", "alle mentoren", 90, 0,
    ),
    Written(
        "vo", "Een toetsvrije week per periode",
        "Leerlingen leerden van toets naar toets en vergaten het daarna.",
        ("Spreek per periode één week af", "Kijk die week terug op fouten", "Vraag leerlingen wat bleef hangen"),
        "Leerlingen noemen vaker wat ze nog niet kunnen. De cijfers bleven gelijk.",
        ("vo-t2", "vo-t6"), "measured", "alle secties", 30, 0,
    ),
    Written(
        "vo", "Secties laten elkaar hun toetsen zien",
        "Een zes bij het ene vak was iets anders dan een zes bij het andere.",
        ("Leg twee toetsen naast elkaar", "Maak ze zelf", "Schrijf op wat je van een leerling vroeg"),
        "Drie secties pasten hun normen aan.",
        ("vo-t2",), "own", "sectieleiders", 16, 0,
    ),
    Written(
        "vo", "Elke leerling heeft een volwassene in het dorp",
        "Sommige leerlingen kenden niemand met een beroep dat bij hen past.",
        ("Vraag bedrijven en verenigingen om namen", "Koppel op wat leerlingen willen", "Voer drie gesprekken"),
        "Een op de drie leerlingen vond zo een stage.",
        ("vo-t4", "vo-t7"), "own", "de decaan met vrijwilligers", 80, 1500,
    ),
    Written(
        "vo", "De schoolleider loopt een dag mee in 2 vmbo",
        "Ik kende de roosters beter dan de leerlingen.",
        ("Kies een klas", "Volg één leerling een hele dag", "Schrijf op wanneer jij zelf afhaakte"),
        "We gingen van zeven lessen naar vijf langere.",
        ("vo-t1", "vo-t3"), "own", "de schoolleider", 8, 0,
    ),
    Written(
        "vo", "Gespreksregels die leerlingen zelf maakten",
        "Over moeilijke onderwerpen werd geschreeuwd of gezwegen.",
        ("Laat klassen regels voorstellen", "De leerlingenraad kiest er vijf", "Leraren gebruiken dezelfde vijf"),
        "Er wordt nog steeds geschreeuwd, maar minder lang.",
        ("vo-t7",), "own", "de leerlingenraad met twee leraren", 20, 50,
    ),
    Written(
        "vo", "Een jaarplan op één bladzijde",
        "Ons plan had veertig bladzijden. Niemand las het.",
        ("Schrap tot er drie doelen staan", "Zet er een naam en een maand bij", "Hang het in de personeelskamer"),
        "Bij elke vraag om geld kijken we eerst naar die ene bladzijde.",
        ("vo-t5", "vo-t6"), "several", "de schoolleiding", 10, 0,
    ),
)  # fmt: skip
CONTEXTS = (
    "Een team met veel mensen die hier al lang werken, en drie die net begonnen.",
    "Een school die twee jaar geleden is samengegaan met een andere.",
    "Een school met weinig personeel. Uitvallen betekent meteen schuiven met groepen.",
    "Een school in een buurt waar veel gezinnen korter dan vijf jaar wonen.",
)
HAPPENED = {
    "good": (
        "Het liep na twee weken vanzelf. Het team wil het volgend jaar weer.",
        "We begonnen met één groep. De rest kwam zelf vragen of ze mee mochten doen.",
        "Het kostte minder tijd dan gedacht. Ouders zeiden er iets over bij de deur.",
    ),
    "mixed": (
        "In de onderbouw werkte het goed, in de bovenbouw niet. Daar was geen tijd voor.",
        "Het begin was sterk. Na de herfst zakte het weg en moesten we opnieuw beginnen.",
        "Wie al graag samenwerkte vond het fijn. De anderen bereikten we er niet mee.",
    ),
    "bad": (
        "We zijn na een maand gestopt. Er was te veel ziekte om iemand te missen.",
        "Het voelde als controle. Dat hadden we eerst moeten bespreken.",
        "Het bleef bij afspraken op papier. Achteraf wilden we te veel tegelijk.",
    ),
}
ADAPTED = (
    "Wij deden het om de drie weken, want elke week lukte niet.",
    "We begonnen met een proef van zes weken en vroegen daarna wie door wilde.",
    "Bij ons doen de onderwijsassistenten mee. Zij zien andere dingen.",
    "We lieten stap twee weg en namen meer tijd voor het gesprek.",
)
QUESTION = "Hoe kregen jullie leraren mee die geen bezoek in de klas wilden?"
ANSWER = (
    "Wij begonnen met wie wel wilde. In de pauze vertelden zij wat het opleverde. Na een half jaar vroeg de laatste of "
    "iemand eens bij haar kwam kijken. Dwingen hadden we geprobeerd, dat werkte niet."
)
