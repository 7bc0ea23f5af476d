from django.db import migrations

REGISTERS = [
    {
        "code": "po",
        "name": "Schoolleidersregister PO",
        "owner_name": "Het bureau van het Schoolleidersregister PO",
        "secondary": False,
        "voluntary": False,
        "needs_consent": False,
        "decider": "committee",
        "purpose": "Voor schoolleiders en adjunct-directeuren in het basisonderwijs en het speciaal onderwijs. "
        "De cao po vraagt van hen dat zij geregistreerd zijn.",
        "rules_text": "Inschrijven is de eerste stap en zegt nog niets over je opleiding. Daarna vraag je een titel "
        "aan en laat je bewijs zien. Het bureau kijkt of alles erbij zit. De commissie besluit en schrijft de reden "
        "op. Een registratie geldt vijf jaar vanaf het besluit.",
        "order": 10,
    },
    {
        "code": "vo",
        "name": "Schoolleidersregister VO",
        "owner_name": "Het bureau van het Schoolleidersregister VO",
        "secondary": True,
        "voluntary": True,
        "needs_consent": True,
        "decider": "office",
        "purpose": "Voor rectoren, directeuren, teamleiders en andere leidinggevenden in het voortgezet onderwijs. "
        "Meedoen is vrijwillig.",
        "rules_text": "Je schrijft je vrijwillig in en gaat akkoord met het reglement. Er zijn geen openbare eisen "
        "voor registratie. Vraag je registratie aan, dan besluit het bureau en schrijft het de reden op.",
        "order": 20,
    },
]


def add(apps, schema_editor):
    """The two registers of the field; an installation may add its own."""
    schema_editor.execute("SELECT set_config('kring.entry', 'migration', true)")
    Register = apps.get_model("register", "Register")
    for register in REGISTERS:
        Register.objects.get_or_create(code=register["code"], defaults=register)
    schema_editor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


class Migration(migrations.Migration):
    dependencies = [("register", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
