"""What is still needed: twelve people and more with the literal sentences they read, and what holds for everybody."""

from datetime import date

import pytest

from kring.modules.register import words
from kring.modules.register.rules import (
    Evidence,
    Facts,
    Grant,
    Need,
    Postponement,
    needed,
    rule_set_for,
    rule_set_named,
)

IN = date(2013, 9, 2)
A, B = "po-2013", "po-2020-11"
RDO = Grant("rdo", date(2016, 3, 14), date(2020, 3, 14), A)
RADO = Grant("rado", date(2016, 3, 14), date(2020, 3, 14), A)
LEVEL_1 = Grant("rdo_1", date(2022, 3, 14), date(2027, 3, 14), B)
LEVEL_2 = Grant("rdo_2", date(2022, 3, 14), date(2027, 3, 14), B)
TRAINEE = Grant("rdo_in_training", date(2022, 3, 14), date(2027, 3, 14), B)
FREE = Grant("", date(2022, 3, 14), None, "vo")


def did(number: int, title: str, on: date = date(2017, 5, 1), **more: object) -> Evidence:
    return Evidence(number, title, on, **more)  # type: ignore[arg-type]


def theme(number: int, title: str, code: str, **more: object) -> Evidence:
    return did(number, title, themes=frozenset({code}), **more)


def points(number: int, title: str, points: int, **more: object) -> Evidence:
    return did(number, title, date(2024, 5, 1), points=points, **more)


READS = {
    "2 themes of 3, in era A": (
        "po",
        Facts(IN, (RDO,)),
        [theme(1, "Intervisie Rotterdam", "1"), theme(2, "Congres Omgaan met verschillen", "5")],
        date(2019, 6, 1),
        [
            "Nog 1 thema vóór 14 maart 2020; deze activiteiten tellen mee: "
            "Intervisie Rotterdam en Congres Omgaan met verschillen."
        ],
    ),
    "2 themes, the third without proof": (
        "po",
        Facts(IN, (RDO,)),
        [theme(1, "Intervisie", "1"), theme(2, "Congres", "5"), theme(3, "Boek van Fullan", "6", proven=False)],
        date(2019, 6, 1),
        [
            "Nog 1 thema vóór 14 maart 2020; deze activiteiten tellen mee: Intervisie en Congres.",
            "Voeg bewijs toe, dan telt deze activiteit ook mee: Boek van Fullan.",
        ],
    ),
    "nothing yet, in era A": (
        "po",
        Facts(IN, (RDO,)),
        [theme(1, "Cursus van voor de registratie", "1", on=date(2016, 3, 14))],
        date(2019, 6, 1),
        ["Nog 3 thema's vóór 14 maart 2020."],
    ),
    "3 themes, within a year": (
        "po",
        Facts(IN, (RDO,)),
        [did(1, "Leergang", themes=frozenset("123"))],
        date(2019, 6, 1),
        [
            "Je hebt 3 thema's: genoeg voor herregistratie; deze activiteit telt mee: Leergang.",
            "Vraag vóór 14 maart 2020 herregistratie aan.",
        ],
    ),
    "a master, in era A, long before": (
        "po",
        Facts(IN, (RDO,)),
        [did(1, "Master Educational Leadership", kind="master")],
        date(2018, 6, 1),
        ["Je master is genoeg voor herregistratie: Master Educational Leadership."],
    ),
    "RADO with a programme vakbekwaam": (
        "po",
        Facts(IN, (RADO,)),
        [did(1, "Schoolleider vakbekwaam", kind="qualified")],
        date(2020, 2, 1),
        [
            "Je opleiding vakbekwaam is genoeg voor herregistratie: Schoolleider vakbekwaam.",
            "Vraag vóór 14 maart 2020 herregistratie aan.",
        ],
    ),
    "40 points of 100": (
        "po",
        Facts(IN, (LEVEL_2,)),
        [points(1, "Leergang kansengelijkheid", 40)],
        date(2025, 6, 1),
        [
            "Nog 60 punten vóór 14 maart 2027; deze activiteit telt mee: Leergang kansengelijkheid.",
            "Met nog 20 punten kun je al voor 3 jaar herregistreren.",
        ],
    ),
    "72 points": (
        "po",
        Facts(IN, (LEVEL_2,)),
        [points(1, "Verandermanagement", 50), points(2, "Onderzoeksmatig werken", 22)],
        date(2026, 6, 1),
        [
            "Je hebt 72 punten: genoeg voor 3 jaar; deze activiteiten tellen mee: "
            "Verandermanagement en Onderzoeksmatig werken.",
            "Met nog 8 punten geldt je herregistratie 4 jaar.",
            "Vraag vóór 14 maart 2027 herregistratie aan.",
        ],
    ),
    "145 points": (
        "po",
        Facts(IN, (LEVEL_2,)),
        [points(number, f"Module {number}", 29) for number in range(1, 6)],
        date(2025, 6, 1),
        ["Je hebt 145 punten: genoeg voor 7 jaar; deze activiteiten tellen mee: Module 5 en nog 4."],
    ),
    "niveau 1 with a diploma vakbekwaam": (
        "po",
        Facts(IN, (LEVEL_1,)),
        [did(1, "Diploma vakbekwaam", date(2024, 5, 1), kind="qualified")],
        date(2025, 6, 1),
        ["Je opleiding vakbekwaam is genoeg voor herregistratie: Diploma vakbekwaam."],
    ),
    "conditional": (
        "po",
        Facts(IN, (LEVEL_2,)),
        [],
        date(2027, 4, 1),
        [
            "Je termijn is voorbij. Je blijft onder voorwaarden geregistreerd tot 14 september 2027.",
            "Nog 100 punten vóór 14 september 2027.",
            "Met nog 60 punten kun je al voor 3 jaar herregistreren.",
        ],
    ),
    "postponed": (
        "po",
        Facts(IN, (LEVEL_2,), postponements=(Postponement(date(2027, 2, 1), date(2027, 9, 14)),)),
        [points(1, "Intervisie", 99)],
        date(2027, 4, 1),
        [
            "Je hebt uitstel tot 14 september 2027.",
            "Je hebt 99 punten: genoeg voor 4 jaar; deze activiteit telt mee: Intervisie.",
            "Met nog 1 punt geldt je herregistratie 5 jaar.",
            "Vraag vóór 14 september 2027 herregistratie aan.",
        ],
    ),
    "lapsed": (
        "po",
        Facts(IN, (LEVEL_2,)),
        [points(1, "Intervisie", 100)],
        date(2028, 1, 1),
        [
            "Je registratie is verlopen. Je kunt nog steeds herregistratie aanvragen.",
            "Je hebt 100 punten: genoeg voor 5 jaar; deze activiteit telt mee: Intervisie.",
            "Met nog 20 punten geldt je herregistratie 6 jaar.",
            "Vraag herregistratie aan.",
        ],
    ),
    "removed": (
        "po",
        Facts(IN, (LEVEL_2,), removals=(date(2028, 1, 1),)),
        [],
        date(2028, 2, 1),
        ["Je bent niet langer geregistreerd, door een besluit.", "Je kunt opnieuw registratie aanvragen."],
    ),
    "enrolled only": (
        "po",
        Facts(IN),
        [],
        date(2014, 2, 1),
        ["Je bent ingeschreven. Vraag een titel aan om geregistreerd te worden."],
    ),
    "in training": (
        "po",
        Facts(IN, (TRAINEE,)),
        [],
        date(2024, 2, 1),
        [
            "Nog 100 punten vóór 14 maart 2027.",
            "Met nog 60 punten kun je al voor 3 jaar herregistreren.",
            "Klaar met je opleiding? Vraag dan een hogere titel aan.",
        ],
    ),
    "RDO of era A, judged by B": (
        "po",
        Facts(IN, (Grant("rdo", date(2018, 3, 14), date(2022, 3, 14), A),)),
        [did(1, "Master", date(2020, 5, 1), kind="master")],
        date(2021, 6, 1),
        ["Je master is genoeg voor herregistratie: Master.", "Vraag vóór 14 maart 2022 herregistratie aan."],
    ),
    "VO, registered": (
        "vo",
        Facts(IN, (FREE,)),
        [points(1, "Cursus", 40)],
        date(2025, 1, 1),
        ["Je registratie heeft geen einddatum. Je hoeft nu niets te doen."],
    ),
    "VO, enrolled": (
        "vo",
        Facts(IN),
        [],
        date(2025, 1, 1),
        ["Je bent ingeschreven. Je mag registratie aanvragen; het hoeft niet."],
    ),
    "left": (
        "vo",
        Facts(IN, left_on=date(2024, 1, 1)),
        [],
        date(2025, 1, 1),
        ["Schrijf je in om in dit register te staan."],
    ),
}


@pytest.mark.parametrize("who", READS)
def test_what_somebody_reads(who: str) -> None:
    register, facts, evidence, on, sentences = READS[who]
    found = needed(facts, evidence, rule_set_for(register, on), on)
    assert list(words.sentences(found)) == sentences


def test_what_counts_and_what_would_is_named() -> None:
    evidence = [
        theme(1, "Intervisie", "1"),
        theme(3, "Boek", "6", proven=False),
        theme(4, "Nog eens", "1", proven=False),
    ]
    found = needed(Facts(IN, (RDO,)), evidence, rule_set_named(A), date(2019, 6, 1))
    assert (found.counted, found.would, found.met) == ((1,), (3,), False)
    assert found.share == pytest.approx(1 / 3)


def test_every_need_has_its_words() -> None:
    assert words.SENTENCES.keys() == set(Need)
