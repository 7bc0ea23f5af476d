from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations


class Migration(migrations.Migration):
    """Extensions and the immutable form of unaccent() that indexes and stored keys need."""

    initial = True
    dependencies: list[tuple[str, str]] = []
    operations = [
        TrigramExtension(),
        UnaccentExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(
            "CREATE OR REPLACE FUNCTION public.f_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE"
            " STRICT AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, $1) $$",
            "DROP FUNCTION public.f_unaccent(text)",
        ),
        # The cache that several web processes share; losing it in a crash costs nothing, so it is unlogged.
        migrations.RunSQL(
            "CREATE UNLOGGED TABLE kring_cache ("
            "cache_key varchar(255) PRIMARY KEY, value text NOT NULL, expires timestamptz NOT NULL);"
            "CREATE INDEX kring_cache_expires ON kring_cache (expires)",
            "DROP TABLE kring_cache",
        ),
    ]
