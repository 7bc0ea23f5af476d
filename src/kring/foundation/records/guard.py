"""The write guard: after each migration every table gets triggers that refuse writes outside an action.

Guarded is the rule; the exempt tables are listed here with the reason, and a test compares both with the database.
"""

from typing import Any

from django.db import connections

# What the names of tables start with that are written by their own library, never by our actions.
EXEMPT_PREFIXES = {
    "django_": "Django: migrations, content types, sessions",
    "auth_": "Django's own permission tables; Kring's rights are Relations",
    "account_": "django-allauth: addresses and confirmations",
    "mfa_": "django-allauth: second factors",
    "socialaccount_": "django-allauth: links to an OIDC provider",
    "usersessions_": "django-allauth: the list of own sessions",
    "procrastinate_": "the job queue",
    "wagtail": "Wagtail: the page tree, revisions, workflow, its log; entries follow from that log",
    "taggit_": "Wagtail: tags of images and documents",
    "knowledge_cms_": "pages, images and documents of the knowledge module, kept by Wagtail's editor",
    "pghistory_": "written by triggers, within the action that fired them",
}
# Single tables that are written outside actions.
EXEMPT_TABLES = {
    "kring_cache": "the cache: disposable",
    "jobs_run": "how far long work is: told while the work's own transaction is open, and no truth hangs on it",
    "live_channel": "a counter per channel: transport, and publish() refuses outside an action by itself",
    "live_change": "what happened on a channel, for a week: emptied by a job, and no truth hangs on it",
    "home_word": "words counted from what can be found: disposable",
    "home_missed": "what was looked for in vain, per week: an entry would say who searched when",
    "people_account": "sign-in data, written by django-allauth; whom it belongs to (Person) is guarded",
}

FUNCTION = """
CREATE OR REPLACE FUNCTION public.kring_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('kring.entry', true), '') = '' THEN
    RAISE EXCEPTION 'kring: % on % outside an action', TG_OP, TG_TABLE_NAME USING ERRCODE = 'KR001';
  END IF;
  PERFORM set_config('kring.wrote', 'yes', true);
  RETURN NULL;
END $$;
"""

UNGUARDED = """
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind = 'r'
  AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'kring_guard')
ORDER BY 1
"""


def is_exempt(table: str) -> bool:
    """May this table be written outside actions?"""
    return table in EXEMPT_TABLES or table.startswith(tuple(EXEMPT_PREFIXES))


def guard_all(using: str = "default") -> list[str]:
    """Put the guard on every table that lacks it and is not exempt; returns those tables."""
    with connections[using].cursor() as cursor:
        cursor.execute(FUNCTION)
        cursor.execute(UNGUARDED)
        tables = [name for (name,) in cursor.fetchall() if not is_exempt(name)]
        for table in tables:
            quoted = connections[using].ops.quote_name(table)
            cursor.execute(
                f"CREATE TRIGGER kring_guard BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {quoted}"
                " FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard()"
            )
    return tables


def guard_after_migrating(using: str, **_: Any) -> None:
    """Receiver of post_migrate."""
    guard_all(using)
