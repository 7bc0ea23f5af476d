from django.db import migrations

# What is known of the contribution of the register PO; the office fills in other years, and how tax is treated.
SITE = "https://www.schoolleidersregisterpo.nl/registreren/bijdrage-en-bekostiging"
FEES = [
    (2019, "195.00", None, SITE),
    (2022, "245.00", None, "https://www.schoolleidersregisterpo.nl/contact/veelgestelde-vragen"),
    (2024, "270.00", "70.00", "https://stockingsonly.com/article/her-registreren-doe-je-zo/5343 (een kopie: kijk na)"),
]


def add(apps, schema_editor):
    """The amounts that are known, with where they come from."""
    schema_editor.execute("SELECT set_config('kring.entry', 'migration', true)")
    Fee = apps.get_model("register", "Fee")
    for year, amount, low_amount, source in FEES:
        Fee.objects.create(register_id="po", year=year, amount=amount, low_amount=low_amount, source=source)
    schema_editor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


class Migration(migrations.Migration):
    dependencies = [("register", "0009_contribution"), ("records", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
