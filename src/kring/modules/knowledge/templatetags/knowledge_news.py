"""What stands around a page of knowledge: how old it is, what goes with it, what readers said of it.

Knowledge pages may ask the database while they render (rule 7), so these tags need nothing from a view but `page` and
`request`.
"""

from datetime import date
from typing import Any

from django import template
from django.urls import reverse

from kring.modules.knowledge.news import queries
from kring.modules.knowledge.news.queries import RelatedRow
from kring.modules.knowledge.news.rules import AgeNotice, age_notice
from kring.ui.api import Link, address

register = template.Library()


@register.simple_tag(takes_context=True)
def related_to_page(context: template.Context, limit: int = 6) -> list[RelatedRow]:
    """What goes with the page that is shown, with reasons."""
    return queries.related(context["page"], context["request"].actor.today, limit=limit)


@register.simple_tag(takes_context=True)
def age_of_page(context: template.Context) -> AgeNotice | None:
    """What to say about the age of the page that is shown."""
    page: Any = context["page"]
    return age_notice(page.kind, page.dated, page.review_date, context["request"].actor.today)


@register.simple_tag(takes_context=True)
def being_looked_into(context: template.Context) -> bool:
    """Do the editors look into what a reader told about the page that is shown?"""
    return queries.is_being_looked_into(context["page"].pk)


@register.simple_tag(takes_context=True)
def dead_links_of_page(context: template.Context) -> dict[str, date]:
    """The dead links of the page that is shown, each with the first day on which it was."""
    return queries.dead_links(context["page"].pk)


@register.simple_tag(takes_context=True)
def theme_links(context: template.Context) -> list[Link]:
    """The themes of the page that is shown, each leading to the news about it."""
    names = queries.theme_labels(context["page"].themes)
    return [Link(name, address(reverse("knowledge:news"), {}, thema=code)) for code, name in names.items()]
