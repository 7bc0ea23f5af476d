"""Words that mean the same at a school: what the search begins with. The office keeps them from then on."""

from datetime import UTC, datetime

from django.db import migrations

# Words of the field, as domain sources and this platform use them; a starting point and no truth.
GROUPS = [
    ["schoolleider", "directeur", "leidinggevende"],
    ["ib'er", "intern begeleider", "kwaliteitscoördinator", "kc'er"],
    ["ouderbetrokkenheid", "samenwerken met ouders", "ouders als partner"],
    ["leraar", "leerkracht", "docent"],
    ["leerling", "kind"],
    ["kansengelijkheid", "kansenongelijkheid", "gelijke kansen", "ongelijke kansen"],
    ["lerarentekort", "tekort aan leraren"],
    ["medezeggenschapsraad", "medezeggenschap", "mr"],
    ["herregistratie", "herregistreren"],
    ["professionalisering", "scholing", "bijscholing", "nascholing"],
    ["verzuim", "afwezigheid", "absentie"],
    ["lesbezoek", "klassenbezoek", "collegiale consultatie"],
    ["bordsessie", "bordoverleg"],
    ["ontwikkelingsperspectief", "opp"],
    ["bestuur", "schoolbestuur", "bevoegd gezag"],
    ["woordenschat", "woordkennis", "schooltaal"],
    ["samenwerkingsverband", "swv"],
    ["lerende organisatie", "professionele leergemeenschap"],
    ["kenniskring", "leernetwerk"],
    ["vergadering", "overleg"],
]
WHEN = datetime(2026, 11, 26, tzinfo=UTC)


def begin(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        # Where the guard stands already, a migration that writes says so itself.
        cursor.execute("SELECT set_config('kring.entry', 'standard.0003_synonyms', true)")
        group = apps.get_model("home", "SynonymGroup")
        group.objects.bulk_create(group(words=words, changed_at=WHEN) for words in GROUPS)
        cursor.execute("SELECT set_config('kring.entry', '', true)")


class Migration(migrations.Migration):
    dependencies = [("standard", "0002_lists"), ("home", "0003_search")]
    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
