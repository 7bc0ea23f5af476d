"""The lists as the sources give them. What no source confirms is marked so, or stays without a name."""

from datetime import date

from django.db import migrations

REGISTER = "https://www.schoolleidersregisterpo.nl"
THEMES_2014 = f"{REGISTER}/professionaliseringsthemas/"
THEMES_2018 = "https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s"
THEMES_2020 = "https://paauwtalent.nl/herregistratie-schoolleiders/"
THEME_PAGE = f"{REGISTER}/kennisbasis/professionaliseringsthemas/"
STANDARD_PO_2012 = f"{REGISTER}/beroepsstandaard/"
FORM_2012 = "https://studylibnl.com/doc/644646/de-schoolleider-geeft-leiding-aan-het-ontwikkelen"
STANDARD_PO_2020 = f"{REGISTER}/actueel/nieuws/2020/12/10/beroepsstandaard-schoolleiders-po-geactualiseerd"
STANDARD_VO_2014 = (
    "https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/"
    "beroepsstandaard-schoolleiders"
)
STANDARD_VO_2021 = "https://www.vo-raad.nl/nieuws/herziene-beroepsstandaard-voor-schoolleiders-gelanceerd"
THEMES_VO = "https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo"
OWN = "Kring: eigen lijst"

NUMBERING = "De nummers verschillen per bron."
ORDER_UNKNOWN = "De bron telt 18 thema's. De volgorde is van Kring."
ANNOUNCED = "Aangekondigd voor 2021. Of het in een geldende lijst heeft gestaan, is niet bevestigd."
NOT_CONFIRMED = "De naam is niet bevestigd."

SEVEN = [
    ("po-t1", "Persoonlijk leiderschap"),
    ("po-t2", "Regie en Strategie"),
    ("po-t3", "Kennis- en kwaliteitsontwikkeling"),
    ("po-t4", "In relatie staan tot de omgeving"),
    ("po-t5", "Omgaan met verschillen"),
    ("po-t6", "Leidinggeven aan verandering"),
    ("po-t7", "Toekomstgericht onderwijs"),
]
KNOWN_OF_18 = [
    ("po-18-01", "Verandermanagement", "verandermanagement"),
    ("po-18-02", "Samenwerken met het bestuur", "samenwerken-met-het-bestuur"),
    ("po-18-03", "Onderzoeksmatig werken", "onderzoeksmatig-werken"),
    ("po-18-04", "Kansen(on)gelijkheid", "kansenongelijkheid"),
]
SEVEN_VO = [
    "Persoonlijk leiderschap",
    "Kwaliteitsontwikkeling",
    "Inrichten van het (toekomstig) onderwijs",
    "Verbinden met de omgeving",
    "Regie en strategie",
    "Leiding geven aan verandering",
    "Diversiteit",
]
FIVE_PO = [
    "Visiegestuurd werken",
    "In relatie staan tot de omgeving",
    "Vormgeven aan organisatiekenmerken vanuit een onderwijskundige gerichtheid",
    "Hanteren van strategieën t.b.v. samenwerking, leren en onderzoeken op alle niveaus",
    "Hogere orde denken",
]
FIVE_VO = [
    "Een gezamenlijke visie en richting creëren",
    "Een coherente organisatie voor het primaire proces realiseren",
    "Samenwerking, leren en onderzoek bevorderen",
    "Strategisch omgaan met de omgeving",
    "Analyseren en probleem oplossen",
]
KINDS = [
    ("training", "Opleiding of training"),
    ("course", "Cursus"),
    ("congress", "Congres of studiedag"),
    ("reading", "Lezen of luisteren"),
    ("intervision", "Intervisie"),
    ("visit", "Bezoek aan een andere school"),
    ("coaching", "Coaching"),
    ("project", "Project op school"),
    ("research", "Onderzoek"),
    ("master", "Master"),
    ("qualified", "Opleiding vakbekwaam"),
    ("other", "Iets anders"),
]

# code, name, kind, sector, from, until, source, remark, order
LISTS = [
    ("po-2014", "Thema's PO 2014", "themes", "po", date(2014, 1, 1), date(2018, 1, 1), THEMES_2014, NUMBERING, 13),
    ("po-2018", "Thema's PO 2018", "themes", "po", date(2018, 1, 1), date(2020, 1, 1), THEMES_2018, NUMBERING, 12),
    ("po-2020", "Thema's PO 2020", "themes", "po", date(2020, 1, 1), date(2020, 11, 1), THEMES_2018, NUMBERING, 11),
    ("po-2020-11", "Thema's PO", "themes", "po", date(2020, 11, 1), None, THEMES_2020, ORDER_UNKNOWN, 10),
    ("vo", "Thema's VO", "themes", "vo", date(2014, 11, 27), None, THEMES_VO,
     "Vanaf welke dag de thema's gelden, is niet bevestigd.", 20),
    ("po-standard-2012", "Beroepsstandaard PO 2012", "competences", "po", date(2012, 1, 1), date(2020, 12, 10),
     STANDARD_PO_2012, "", 31),
    ("po-standard-2020", "Beroepsstandaard PO 2020", "practices", "po", date(2020, 12, 10), None, STANDARD_PO_2020,
     "De bron telt vijf praktijken. De volgorde is van Kring.", 30),
    ("vo-standard-2014", "Beroepsstandaard VO 2014", "competences", "vo", date(2014, 11, 27), date(2021, 1, 25),
     STANDARD_VO_2014, "", 42),
    ("vo-standard-2021", "Beroepsstandaard VO 2021: praktijken", "practices", "vo", date(2021, 1, 25), None,
     STANDARD_VO_2021, "De bron telt vijf praktijken. De volgorde is van Kring.", 40),
    ("vo-qualities-2021", "Beroepsstandaard VO 2021: kwaliteiten", "qualities", "vo", date(2021, 1, 25), None,
     STANDARD_VO_2021, "De bron telt vier kwaliteiten. De volgorde is van Kring.", 41),
    ("activity-kinds", "Soorten activiteiten", "codes", "", date(2012, 1, 1), None, OWN, "", 50),
]  # fmt: skip


def named(code, name, since, source, *, verified=True, remark=""):
    """An item with its name."""
    return {"code": code, "name": name, "from": since, "source": source, "verified": verified, "remark": remark}


def contents():
    """The items of every list, in order."""
    begin, later = date(2014, 1, 1), date(2020, 1, 1)
    seven = [named(code, name, begin, THEMES_2014) for code, name in SEVEN]
    eight = [*seven, named("po-wildcard", "Wildcard", date(2018, 1, 1), THEMES_2018)]
    added = [
        named("po-t9", "Pedagogisch leiderschap", later, THEMES_2018),
        named("po-t10", "Leidinggeven aan leren", later, THEMES_2018),
        named("po-t11", "De school in een netwerksamenleving", later, THEMES_2018, verified=False, remark=ANNOUNCED),
    ]
    november = date(2020, 11, 1)
    known = [named(code, name, november, THEME_PAGE + page) for code, name, page in KNOWN_OF_18]
    unknown = [{"code": f"po-18-{number:02}"} for number in range(5, 19)]
    five_po = [
        named(f"po-c{number}", name, date(2012, 1, 1), FORM_2012, verified=number < 5,
              remark="" if number < 5 else NOT_CONFIRMED)
        for number, name in enumerate(FIVE_PO, 1)
    ]  # fmt: skip
    return {
        "po-2014": seven,
        "po-2018": eight,
        "po-2020": [*eight, *added],
        "po-2020-11": [*known, *unknown],
        "vo": [named(f"vo-t{n}", name, date(2014, 11, 27), THEMES_VO) for n, name in enumerate(SEVEN_VO, 1)],
        "po-standard-2012": five_po,
        "po-standard-2020": [{"code": f"po-p{number}"} for number in range(1, 6)],
        "vo-standard-2014": [
            named(f"vo-c{n}", name, date(2014, 11, 27), STANDARD_VO_2014) for n, name in enumerate(FIVE_VO, 1)
        ],
        "vo-standard-2021": [{"code": f"vo-p{number}"} for number in range(1, 6)],
        "vo-qualities-2021": [{"code": f"vo-q{number}"} for number in range(1, 5)],
        "activity-kinds": [named(f"kind-{code}", name, date(2012, 1, 1), OWN) for code, name in KINDS],
    }


def add(apps, schema_editor):
    """Write the lists."""
    Framework, Item, Place, ItemName = (
        apps.get_model("standard", name) for name in ("Framework", "Item", "Place", "ItemName")
    )
    schema_editor.execute("SELECT set_config('kring.entry', 'migration', true)")
    known = set()
    items = contents()
    for code, name, kind, sector, since, until, source, remark, order in LISTS:
        framework = Framework.objects.create(
            code=code, name=name, kind=kind, sector=sector, from_date=since, until_date=until, source=source,
            remark=remark, order=order,
        )  # fmt: skip
        for number, item in enumerate(items[code], 1):
            if item["code"] not in known:
                known.add(item["code"])
                Item.objects.create(code=item["code"])
                if "name" in item:
                    ItemName.objects.create(
                        item_id=item["code"], name=item["name"], from_date=item["from"], verified=item["verified"],
                        source=item["source"], remark=item["remark"],
                    )  # fmt: skip
            Place.objects.create(framework=framework, item_id=item["code"], number=number)
    schema_editor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


class Migration(migrations.Migration):
    dependencies = [("standard", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
