from django.db import migrations

# Names of rule sets as they were stored until now, and as they are called since there are more of them.
NAMES = (("po-2020", "po-2020-11"), ("vo-2014", "vo"))
REMINDERS = {
    12: "Over ongeveer een jaar eindigt je registratie. Je hebt nog ruim de tijd.",
    6: "Over een half jaar eindigt je registratie. Kijk of je alles hebt.",
    3: "Over 3 maanden eindigt je registratie. Vraag je herregistratie op tijd aan.",
    1: "Over een maand eindigt je registratie. Lukt het niet op tijd? Vraag dan uitstel aan.",
}


def rename_and_remind(apps, schema_editor):
    """Stored rule sets get their new names; the register PO gets the moments at which it reminds."""
    schema_editor.execute("SELECT set_config('kring.entry', 'migration', true)")
    for old, new in NAMES:
        schema_editor.execute("UPDATE register_registration SET rule_set = %s WHERE rule_set = %s", [new, old])
        schema_editor.execute("UPDATE casework_decision SET rule_set = %s WHERE rule_set = %s", [new, old])
    Reminder = apps.get_model("register", "Reminder")
    for months, text in REMINDERS.items():
        Reminder.objects.create(register_id="po", months_before=months, text=text)
    schema_editor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


class Migration(migrations.Migration):
    dependencies = [("register", "0003_standing"), ("records", "0001_initial")]
    operations = [migrations.RunPython(rename_and_remind, migrations.RunPython.noop)]
