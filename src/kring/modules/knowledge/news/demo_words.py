"""The words of the demonstration's news. Ours; facts are those of public sources, people and schools are made up."""

from dataclasses import dataclass
from datetime import date

DEAD_LINK = "https://voorbeeld.invalid/verslag-gesprekken"


@dataclass(frozen=True)
class Item:
    """A news item: a line of the body that begins with # is a heading."""

    slug: str
    dated: date
    title: str
    summary: str
    body: tuple[str, ...]
    kind: str = "news"
    themes: tuple[str, ...] = ()
    region: str = ""
    audience: tuple[str, ...] = ("po",)
    partner: str = ""
    review_date: date | None = None


ITEMS = (
    Item(
        "het-register-is-open", date(2013, 6, 10), "Het register voor schoolleiders is open",
        "Vanaf vandaag kan elke schoolleider in het basisonderwijs zich inschrijven.",
        (
            "Op 10 juni 2013 ging het register open. Wie een school leidt, schrijft zich in en houdt daarna "
            "bij wat die leert.",
            "# Waarom een register",
            "Met het register laat de beroepsgroep zien wat een goede schoolleider doet om goed te blijven. "
            "Het is van en voor schoolleiders.",
            "De afspraak erover staat in de cao. De uiterste dag om je in te schrijven is 1 januari 2018.",
        ),
        themes=("register",),
    ),
    Item(
        "praat-mee-over-ons-vak", date(2013, 9, 16), "Praat mee over ons vak",
        "In groepen van ongeveer tien praten schoolleiders over wat je in dit vak moet kunnen.",
        (
            "Dit najaar zijn er verkennende gesprekken. Elke groep is zo gemengd als kan: grote en kleine "
            "scholen, stad en dorp, en uit meer dan één regio.",
            "# De vraag",
            "Hoe hangt wie je bent, en waar je school staat, samen met wat elke schoolleider moet kunnen? We "
            "verzamelen zo veel mogelijk kanten van die vraag.",
            f'Het <a href="{DEAD_LINK}">verslag van de eerste gesprekken</a> komt hier te staan.',
        ),
        themes=("register",),
    ),
    Item(
        "gesprek-in-drenthe", date(2016, 5, 26), "Schoolleiders in Drenthe over hun thema’s",
        "Wat zijn de grootste opgaven, en over welk thema wil je leren? Daarover ging het in Drenthe.",
        (
            "Elke maand is er ergens in het land een gesprek. Vandaag was Drenthe aan de beurt; op 9 juni "
            "volgt Overijssel.",
            "Wat schoolleiders zeggen, houdt de thema’s van het register bij de tijd.",
        ),
        themes=("po-18-04",), region="drenthe",
    ),
    Item(
        "vijftien-kinderen-een-taal", date(2019, 3, 12), "“We spraken thuis allemaal iets anders”",
        "Een directeur vertelt hoe haar team van taal ieders vak maakte.",
        (
            "Op de school van Fatima Fictief spreken kinderen thuis veel talen. Het team koos drie woorden "
            "per week en gebruikte die in elk vak.",
            "# Wat werkte",
            "Klein beginnen. Na een half jaar vroegen ouders naar de woorden van de week.",
        ),
        kind="story", themes=("po-18-04", "po-18-03"), region="zuid-holland",
    ),
    Item(
        "meet-ups-over-klassen", date(2021, 2, 1), "Ruim 125 mensen praten in Flevoland over kansen",
        "Bij de meet-up in Flevoland ging het over goede leraren op de juiste plek.",
        (
            "Leraren, schoolleiders, besturen, gemeente en jongeren zaten samen aan thematafels. Drie vragen "
            "stonden centraal: wat speelt hier, wat werkt al, en wat kan beter?",
            "# Hoe het verder gaat",
            "Elke bijeenkomst eindigt met voorwaarden en afspraken. Flevoland geeft het stokje door aan de "
            "volgende gemeente.",
        ),
        themes=("klassen-11", "po-18-04"), region="flevoland", audience=("po", "vo", "boards"),
    ),
    Item(
        "korte-lijnen-in-brabant", date(2021, 2, 15), "Zorgen of lesgeven? Brabant kiest voor korte lijnen",
        "Rond een kind werken veel mensen. In Noord-Brabant spraken ze af elkaar sneller te vinden.",
        (
            "De meet-up in Noord-Brabant ging over zorgen en lesgeven. De kern: iedereen rond een kind kent "
            "elkaar, en belt voordat iets groot wordt.",
        ),
        themes=("klassen-6", "po-18-04"), region="noord-brabant", audience=("po", "vo", "boards"),
    ),
    Item(
        "kracht-van-het-team", date(2021, 3, 22), "Feedback geven leer je samen",
        "In Utrecht ging de meet-up over de kracht van het team.",
        (
            "Feedback geven en krijgen is een vak. Scholen in Utrecht oefenen het eerst met elkaar, en dan "
            "met partners buiten de school.",
        ),
        themes=("klassen-14", "po-18-04", "lerende-organisatie"), region="utrecht", audience=("po", "teams"),
    ),
    Item(
        "magazine-over-kansen", date(2021, 6, 8), "Een magazine over kansen(on)gelijkheid",
        "Een kenniskring werkte een jaar aan vijf subthema’s. Het resultaat is een magazine.",
        (
            "In acht bijeenkomsten werkten kleine groepen elk één subthema uit: van hoge verwachtingen tot "
            "ouderbetrokkenheid. Ze bouwden er hulpmiddelen bij.",
        ),
        themes=("po-18-04",), partner="Kenniskring Kansen (verzonnen)",
    ),
    Item(
        "wat-geldt-voor-herregistratie", date(2024, 1, 15), "Wat geldt er voor je herregistratie?",
        "De regels veranderden in de loop der jaren. Zo zie je welke voor jou gelden.",
        (
            "Bij je inschrijving hoort de set regels van dat moment. In Mijn registratie staat tot wanneer "
            "je bent ingeschreven en wat er nog nodig is.",
            "# Andere regels dan vroeger",
            "Wie eerder begon, kreeg een termijn van vier jaar; later werd dat vijf. Kijk altijd naar wat er "
            "bij jouw inschrijving staat.",
        ),
        kind="law", themes=("register",), review_date=date(2027, 1, 15),
    ),
    Item(
        "leren-van-je-buren", date(2024, 10, 3), "Kijken bij de buren",
        "Twee scholen openden een dag lang hun lessen voor elkaar.",
        (
            "Directeur Joris Verzonnen zette de deur open. “Ik zag mijn eigen vragen terug, met andere antwoorden.”",
            "# Zo begin je",
            "Spreek één vraag af. Kijk een les. Praat een kwartier na, en schrijf op wat je morgen anders doet.",
        ),
        kind="story", themes=("lerende-organisatie",), region="gelderland", audience=("po", "teams"),
    ),
    Item(
        "huisacademies-uitgelegd", date(2025, 4, 17), "Vier soorten huisacademies",
        "Een eigen academie kan vier dingen zijn. Weten welke je hebt, helpt bij kiezen.",
        (
            "Onderzoekers telden in 2019 wat een academie van een bestuur doet. Ze vonden vier soorten: van "
            "een plek voor eigen scholing tot een spin in het web van de regio.",
        ),
        themes=("lerende-organisatie",), audience=("po", "vo", "boards"),
    ),
    Item(
        "tekort-aan-leraren", date(2025, 11, 4), "Een tekort aan leraren, en toch goede lessen",
        "Wat je kunt doen als er geen invaller is. Vijf manieren om vooraf over na te denken.",
        (
            "Op steeds meer scholen is er niet altijd een leraar voor de klas. Denk er over na voordat het zover is.",
            "# Vijf manieren",
            "Een vast weekrooster voor als er iemand uitvalt. Een vakdocent die drie groepen kent. Studenten die één "
            "dag per week komen. Samen met een buurschool een invaller delen. En soms: een dag met een ander plan, "
            "maanden vooraf afgesproken met ouders.",
            "# Wat het kost",
            "Elke manier vraagt tijd van de schoolleider, vooral vooraf. Daar staat iets tegenover: op maandagochtend "
            "ligt er een plan, en hoef je niet te gaan bellen.",
        ),
        themes=("klassen-11",), audience=("po", "vo"),
    ),
    Item(
        "kansen-op-de-agenda", date(2026, 3, 9), "Kansen op de agenda van je team",
        "Drie vragen om volgende week mee te beginnen.",
        (
            "Wie krijgt bij ons minder kansen dan een ander? Waaraan zien we dat? Wat doen we er maandag aan?",
            "Neem ze mee naar het team, en schrijf op wat jullie afspreken.",
        ),
        themes=("po-18-04",), audience=("po", "teams"),
    ),
    Item(
        "gesprekken-in-het-najaar", date(2026, 9, 14), "Gesprekken over ons vak in het najaar",
        "Ook dit najaar praten schoolleiders in kleine, gemengde groepen over hun vak.",
        (
            "De gesprekken begonnen in 2013 en zijn er nog steeds. De groepen zijn zo gemengd als kan. "
            "Schrijf je in als je mee wilt praten.",
        ),
        themes=("register",), region="overijssel",
    ),
)  # fmt: skip
