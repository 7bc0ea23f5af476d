"""What the demonstration tells about themes and publications. Only what sources say; what is not known stays out."""

from typing import Any

KANSEN = "po-18-04"  # standard's code of the theme kansen(on)gelijkheid
FRAMEWORK = "lerende-organisatie"
MEETUPS = "https://www.nationaleonderwijsgids.nl/docenten/nieuws/57189-grote-belangstelling-noopt-docuserie-klassen-tot-extra-meetups.html"
PLATFORM = "https://www.platformsamenonderzoeken.nl/dossiers/lerende-organisatie/"

KANSEN_THEME: dict[str, Any] = {
    "title": "Kansen(on)gelijkheid",
    "slug": "kansenongelijkheid",
    "code": KANSEN,
    "summary": "Niet elk kind krijgt dezelfde kansen, ook niet als het evenveel kan. Wat kan een school daaraan doen?",
    "questions": [
        "Welke kennis over kansen en ongelijkheid heb je als schoolleider nodig?",
        "Wat is de rol van de schoolleider, en wat kan het team zelf?",
        "Welke factoren op school en eromheen maken verschil, en op welke heb je invloed?",
    ],
    "sub_themes": [
        (
            "Hoge verwachtingen",
            "Wat je van een leerling verwacht, laat je elke les merken: in de beurt, de tijd en de vraag.",
        ),
        ("Professionaliteit", "Een team dat samen leert, en een cultuur waarin je mag zeggen wat niet lukt."),
        ("(School)taal en woordenschat", "De woorden van school zijn niet voor elk kind de woorden van thuis."),
        ("Samenwerken met partners", "De buurt heeft vaak al wat een school niet alleen kan geven."),
        ("Ouderbetrokkenheid", "Ouders en school kennen elk een ander deel van hetzelfde kind."),
    ],
    "claims": [
        {
            "claim": "Scholen waar leraren elke week samen aan de les werken, krijgen "
            "binnen een jaar een cultuur van leren.",
            "strength": "likely",
            "where": "231 scholen, van 2017 tot 2021",
            "source": "onderzoek naar de impact van stichting leerKRACHT",
            "url": "https://stichting-leerkracht.nl/impact-van-leerkracht/",
        },
        {
            "claim": "Na één tot anderhalf jaar zakt zo'n aanpak vaak in. Wie dat weet, kan erop rekenen.",
            "strength": "likely",
            "where": "dezelfde 231 scholen",
            "source": "onderzoek naar de impact van stichting leerKRACHT",
            "url": "https://stichting-leerkracht.nl/impact-van-leerkracht/",
        },
        {
            "claim": "Als leraren het samen plannen, lukt het om bij elkaar in de les te "
            "kijken: van zelden naar elke maand.",
            "strength": "seen",
            "where": "eigen metingen op deelnemende scholen, 2014",
            "source": "stichting leerKRACHT",
            "url": "https://stichting-leerkracht.nl/resultaat-van-onderzoek-en-metingen-naar-de-impact-van-leerkracht/",
        },
        {
            "claim": "Korte lijnen tussen iedereen rond een leerling helpen om op tijd iets te doen.",
            "strength": "thought",
            "where": "gesprek in Noord-Brabant, 2021",
            "source": "de meet-ups na de serie Klassen",
            "url": MEETUPS,
        },
    ],
    "body": [
        "Of een kind kan laten zien wat het in zich heeft, hangt ook af van dingen die het niet kiest: waar het woont, "
        "welke taal er thuis is, wat er van hem of haar wordt verwacht. Een school kan dat niet allemaal veranderen. "
        "Wel kan een school kiezen waar ze begint.",
        "Op deze pagina staat bij elkaar wat Kring over dit thema heeft: vragen om mee te beginnen, vijf delen met "
        "artikelen uit het magazine, en wat we weten, met erbij hoe zeker dat is.",
    ],
}  # fmt: skip
ROLE = "Wat is de rol van de schoolleider?"
# Of the numbered themes of the meet-ups only these three are known (domain.md §5).
NUMBERED: list[dict[str, Any]] = [
    {
        "number": 6,
        "title": "Zorgen versus lesgeven",
        "summary": "Uit Noord-Brabant: iedereen rond een leerling werkt samen, met korte lijnen.",
        "questions": [
            "Welke kennis is er nodig over wie er rond een leerling staan?",
            ROLE,
            "Welke factoren houden de lijnen kort?",
        ],
    },
    {
        "number": 11,
        "title": "Goede docenten op de juiste plek",
        "summary": "Uit Flevoland: geef leraren ruimte, en bouw aan een goede cultuur van samenwerken.",
        "questions": [
            "Welke kennis heb je over wat leraren nodig hebben?",
            ROLE,
            "Welke factoren maken dat samenwerken lukt?",
        ],
    },
    {
        "number": 14,
        "title": "De kracht van het team",
        "summary": "Uit Utrecht: leer feedback geven en krijgen, en zoek kritische "
        "vrienden binnen en buiten de school.",
        "questions": [
            "Welke kennis is er over feedback geven en krijgen?",
            ROLE,
            "Welke factoren maken een team sterk?",
        ],
    },
]  # fmt: skip
ABOUT_NUMBERED = (
    "Dit thema kwam naar voren op de regionale bijeenkomsten die in 2021 volgden op de documentaireserie Klassen. "
    "Leraren, schoolleiders, bestuurders en anderen praatten daar aan thematafels over drie vragen: wat speelt hier, "
    "wat werkt al, en wat kan beter?"
)
OTHERS: list[dict[str, Any]] = [
    {
        "code": "po-18-01",
        "title": "Verandermanagement",
        "summary": "Hoe je een verandering begint, en hoe je zorgt dat ze er over twee jaar nog is.",
        "questions": [
            "Welke kennis over veranderen helpt jouw team nu?",
            ROLE,
            "Welke factoren houden een verandering tegen?",
        ],
    },
    {
        "code": "po-18-02",
        "title": "Samenwerken met het bestuur",
        "summary": "School en bestuur zien hetzelfde van een andere kant. Wat hebben ze van elkaar nodig?",
        "questions": [
            "Welke kennis hebben school en bestuur van elkaars werk?",
            ROLE,
            "Welke factoren maken het gesprek open?",
        ],
    },
    {
        "code": "po-18-03",
        "title": "Onderzoeksmatig werken",
        "summary": "Eerst kijken, dan doen, dan weer kijken: kleine stappen die je kunt volgen.",
        "questions": [
            "Welke kennis is er al, en hoe vind je die?",
            ROLE,
            "Welke factoren geven een team tijd om te kijken?",
        ],
    },
]  # fmt: skip

DOSSIER_BODY = [
    "In een lerende organisatie leert iedereen die er werkt, en leert de organisatie daarvan. Op een school gaat het "
    "dan over leraren die samen hun lessen beter maken, en over een bestuur dat daar ruimte voor geeft.",
    "Anje Ros en Linda van den Bergh (Fontys) werkten dit uit met de besturen KPOA, Optimus, Signum en Flores. Ze "
    "onderscheiden acht dimensies. Elke dimensie bestaat op school én bij het bestuur. Bij elke dimensie hoort een "
    "spiegelkaart met twee kanten, om met elkaar het gesprek over te voeren en af te spreken wie wat gaat doen.",
]
# title, kind, year, authors, our own summary, address, dimension
PUBLICATIONS: list[tuple[str, str, int | None, str, str, str, int | None]] = [
    ("Lerende organisatie: het dossier", "site", None, "Platform Samen Onderzoeken",
     "De plek waar de acht dimensies en de spiegelkaarten vandaan komen.", PLATFORM, None),
    ("Lerende organisaties in het po", "site", None, "PO-Raad",
     "Gereedschap voor besturen en scholen die hiermee willen beginnen.",
     "https://www.poraad.nl/lerende-organisaties-in-het-po", None),
    ("Handreiking: spiegelkaarten inzetten", "tool", None, "Platform Samen Onderzoeken",
     "Hoe je met een analyseformulier een dimensie kiest, en bestuur en "
     "schoolleiders met beide kanten van de kaart laat "
     "praten. Het eind is een afspraak voor allebei.",
     "https://www.platformsamenonderzoeken.nl/kennisbank/handreiking-spiegelkaarten-inzetten/", None),
    ("Dimensies van de lerende organisatie", "article", 2003, "Victoria Marsick en Karen Watkins",
     "Het begin van de lijn: leren is in een organisatie te herkennen aan "
     "een klein aantal dimensies. De link gaat naar "
     "het dossier dat erop voortbouwt.", PLATFORM, None),
    ("De school als lerende organisatie", "report", 2020, "Marco Kools",
     "Bracht het denken over lerende organisaties naar scholen. De link gaat naar het dossier dat erop voortbouwt.",
     PLATFORM, None),
    ("Kennisagenda lerende organisatie", "report", 2021, "Anje Ros",
     "Een agenda voor het NRO: wat weten we over leren op school en bij het "
     "bestuur, en wat nog niet? De acht dimensies "
     "staan hierin. De link gaat naar het dossier.", PLATFORM, None),
    ("Zeven kenmerken van een school die leert (OESO)", "site", None, "OESO, via Wales",
     "Een verwante indeling: zeven kenmerken, van een gedeelde visie op "
     "leren tot leiders die zelf laten zien dat ze leren.",
     "https://www.successfulfutures.wales/schools/schools-as-learning-organisations/", None),
    ("Huisacademies in kaart", "report", 2019, "Kohnstamm Instituut (rapport 1023)",
     "Wat een eigen academie van een school of bestuur doet. 75 mensen die samen voor ongeveer 1.900 scholen werken, "
     "vertelden erover. Er blijken vier soorten te zijn: twee die naar "
     "binnen kijken en twee die ook de regio bedienen.",
     "https://5dok.net/document/zx5nlren-huisacademies-in-kaart.html", 2),
    ("Kennis in huis", "article", None, "Didactief",
     "Een artikel over hetzelfde onderzoek: waarom besturen een eigen academie beginnen.",
     "https://didactiefonline.nl/artikel/kennis-in-huis", 2),
    ("Vier soorten huisacademies", "site", None, "VO-raad",
     "Een korte samenvatting van het onderzoek, met de vier soorten naast elkaar.",
     "https://www.vo-raad.nl/nieuws/onderzoek-naar-huisacademies-maakt-onderscheid-in-vier-verschillende-types", 2),
]  # fmt: skip
