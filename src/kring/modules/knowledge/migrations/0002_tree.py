"""The first page of knowledge takes the place of the page that Wagtail comes with."""

from django.db import migrations


def plant(apps, schema_editor):
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    ContentType = apps.get_model("contenttypes", "ContentType")
    Home = apps.get_model("knowledge", "KnowledgeHome")
    Locale = apps.get_model("wagtailcore", "Locale")
    Site.objects.all().delete()
    Page.objects.filter(depth__gt=1).delete()
    root = Page.objects.get(depth=1)
    kind, _ = ContentType.objects.get_or_create(app_label="knowledge", model="knowledgehome")
    locale = Locale.objects.first()
    home = Home.objects.create(
        title="Kennis", draft_title="Kennis", slug="kennis", content_type=kind, path=root.path + "0001", depth=2,
        numchild=0, url_path="/kennis/", locale=locale,
    )
    Page.objects.filter(pk=root.pk).update(numchild=1)
    Site.objects.create(hostname="localhost", port=80, site_name="Kring", root_page_id=home.pk, is_default_site=True)


class Migration(migrations.Migration):
    dependencies = [("knowledge", "0001_initial"), ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes")]
    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
