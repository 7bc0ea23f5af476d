"""Words of the demonstration: names that nobody has, and what the made-up people wrote. Not shown elsewhere."""

import random

from kring.foundation.people.api import NewPerson

GIVEN = (  # noqa: SIM905  a list of sixty strings is harder to read
    "Aafje Abel Amira Anouk Bart Bente Brechtje Casper Chantal Daan Dilara Doortje Elif Emiel Eva Fatima Femke Floor "
    "Gerben Gijs Hanneke Hatice Ilse Imran Jelle Jesse Joost Karima Kees Lieke Lotte Maartje Malika Mees Mila Mohamed "
    "Naomi Niels Noor Okke Pim Puck Rachid Renske Roos Saar Samira Sjoerd Sterre Teun Thijs Tineke Ties Vera Wouter "
    "Yara Youssef Zeynep Zoë Zwaan"
).split()
# Surnames made of things in a school: plainly made up, and Dutch to the ear.
FAMILY = (  # noqa: SIM905  as above
    "Aardappel Appelmoes Bellenblazer Boekenlegger Boterham Bordenwisser Dromenvanger Eikenblad Fietsbel "
    "Fluitketel Gummetje Hinkelpad Houtskool Inktpot Kaftpapier Kapstok Klaslokaal Kleurpotlood Klokkenspel "
    "Knikkerpot Krijtje Kringgesprek Lantaarn Leesmap Letterdoos Lichtbak Liniaal Luikje Meetlat Melkbeker "
    "Noteboom Ochtendzon Olifant Overblijf Paperclip Pennenbak Perforator Plakband Pleinwacht Potloodpunt "
    "Prikbord Regenjas Regenboog Rekenrek Schaduwdoek Schoolbel Schoolplein Schoudertas Sneeuwklok Speelkwartier "
    "Spitsuur Springtouw Stoepkrijt Sterrenkijker Taalspel Tafelzeil Telraam Theemuts Tijdlijn Touwladder "
    "Trommelstok Uilenspel Vensterbank Verfkwast Verrekijker Viltstift Vlieger Voorleesboek Wandkaart Waterverf "
    "Wereldbol Wiebelstoel Windhoek Woordenboek Zandbak Zeepbel Zitkring Zonnescherm "
).split()
PREFIXES = ("van der", "van den", "van de", "de", "van", "ter")

EVIDENCE = {
    "rdo_2": "Diploma schoolleider vakbekwaam (verzonnen)",
    "rdo_1": "Uitslag van een assessment basisbekwaam (verzonnen)",
    "rdo_master": "Diploma van een master Educational Leadership (verzonnen)",
    "rdo_in_training": "Bewijs van inschrijving bij een schoolleidersopleiding (verzonnen)",
}
OTHER_EVIDENCE = "Overzicht van opleiding en ervaring (verzonnen)"
REASON_WITH_TITLE = (
    "De commissie heeft uw bewijs bekeken en stelt vast dat u aan de eis voldoet. Zij kent de titel toe die u vroeg."
)
REASON = "Wij hebben uw gegevens en uw bewijs bekeken. Op grond daarvan registreren wij u."
QUESTION = "De datum op het bewijs is niet te lezen. Voeg een scan toe waarop de datum goed te zien is."


def name(chance: random.Random, place: int) -> NewPerson:
    """A name that tells itself made up; the longer the crowd, the more double surnames."""
    family = chance.choice(FAMILY)
    if chance.random() < 0.12 or place >= 1000:
        family = f"{family}-{chance.choice(FAMILY)}"
    prefix = chance.choice(PREFIXES) if chance.random() < 0.25 else ""
    return NewPerson(chance.choice(GIVEN), prefix, family)
