from django.db import migrations

# Every page of knowledge in one shape, so that one question can be put to all of them (news/models.py, AnyPage). A
# condition on themes or dated reaches the tables below, with their indexes. Whoever alters one of these columns drops
# this view before and makes it again after.
PART = """
SELECT page_ptr_id, {kind} AS kind, {news_kind} AS news_kind, {themes} AS themes,
       summary, dated, region, audience, partner, review_date
FROM {table}
"""


def part(table, kind, news_kind="''::varchar", themes="themes"):
    return PART.format(table=table, kind=kind, news_kind=news_kind, themes=themes)


PARTS = [
    part(
        "knowledge_cms_news",
        "(CASE WHEN news_kind = 'law' THEN 'law' ELSE 'news' END)::varchar",
        news_kind="news_kind",
    ),
    part("knowledge_cms_theme", "'theme'::varchar", themes="array_append(themes, code)"),
    part(
        "knowledge_cms_issue", "'magazine'::varchar",
        themes="CASE WHEN theme = '' THEN themes ELSE array_append(themes, theme) END",
    ),
    part("knowledge_cms_article", "'magazine'::varchar"),
    part("knowledge_cms_dossier", "'dossier'::varchar"),
]
VIEW = """
CREATE VIEW knowledge_any_page AS
SELECT page.id::bigint AS id, page.path, page.title, page.url_path, page.live, page.owner_id,
       page.first_published_at, page.last_published_at,
       kind.kind, kind.news_kind, kind.summary, kind.dated, kind.themes, kind.region, kind.audience, kind.partner,
       kind.review_date,
       page.live AND NOT EXISTS (
           SELECT 1 FROM wagtailcore_pageviewrestriction closed
           JOIN wagtailcore_page above ON above.id = closed.page_id
           WHERE starts_with(page.path, above.path)
       ) AS shown
FROM ({parts}) kind JOIN wagtailcore_page page ON page.id = kind.page_ptr_id
""".replace("{parts}", " UNION ALL ".join(PARTS))
INDEXES = [
    ("knowledge_cms_news_themes", "knowledge_cms_news USING gin (themes)"),
    ("knowledge_cms_article_themes", "knowledge_cms_article USING gin (themes)"),
    ("knowledge_cms_dossier_themes", "knowledge_cms_dossier USING gin (themes)"),
    ("knowledge_cms_news_dated", "knowledge_cms_news (dated DESC)"),
]


class Migration(migrations.Migration):
    dependencies = [("knowledge", "0002_tree")]

    operations = [
        migrations.RunSQL(VIEW, "DROP VIEW knowledge_any_page"),
        *[migrations.RunSQL(f"CREATE INDEX {name} ON {what}", f"DROP INDEX {name}") for name, what in INDEXES],
    ]
