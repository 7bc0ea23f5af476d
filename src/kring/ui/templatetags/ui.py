"""Tags and filters for templates: {% part %} for fragments, and the shapes that components draw."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django import forms, template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.timezone import localtime

from kring.ui import icons, shapes

register = template.Library()


class PartNode(template.Node):
    """A named stretch of a page that HTMX may ask for on its own. On a whole page it shows where it stands."""

    def __init__(self, name: str, nodelist: NodeList) -> None:
        self.name = name
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        """Render what stands between the tags."""
        return self.nodelist.render(context)


@register.tag("part")
def do_part(parser: Parser, token: Token) -> PartNode:
    """Read {% part "name" %}…{% endpart %}; the name is a constant, so that a part can be found unrendered."""
    bits = token.split_contents()
    if len(bits) != 2:
        raise template.TemplateSyntaxError('{% part %} takes one name: {% part "results" %}')
    name = FilterExpression(bits[1], parser).resolve(template.Context())
    nodelist = parser.parse(("endpart",))
    parser.delete_first_token()
    return PartNode(str(name), nodelist)


@register.filter
def on_arc(names: Sequence[str]) -> shapes.ArcOfPeople:
    """Place the initials of a group on an arc; see kring.ui.shapes.people_on_arc."""
    return shapes.people_on_arc(names)


@register.filter
def initials(name: str) -> str:
    """Give the two letters that stand in a circle for a name: "Anna de Wit" becomes "AW"."""
    return shapes.initials(name)


@register.filter
def closing(share: float) -> shapes.Ring:
    """Give the stroke of a ring that is closed for `share` (0 open, 1 closed)."""
    return shapes.ring(share)


@register.filter
def dated(moment: date) -> SafeString:
    """Give a day, or the day of a moment in our own time, for people and machines: a <time> element."""
    here = localtime(moment) if isinstance(moment, datetime) else moment
    return SafeString(f'<time datetime="{here.isoformat()}">{date_format(here, "j F Y")}</time>')


@register.filter
def drawing(name: str) -> SafeString:
    """Give the lines of an icon; of one that is not there the circle. A look-up: some pages draw it fifty times."""
    return icons.DRAWINGS.get(name, icons.CIRCLE)


@register.filter
def control(field: forms.BoundField) -> str:
    """Tell what kind of control a form field shows: text, textarea, select, file, date, checkbox, choices."""
    widget = field.field.widget
    if isinstance(widget, forms.CheckboxInput):
        return "checkbox"
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return "choices"
    if isinstance(widget, forms.FileInput):
        return "file"
    if isinstance(widget, forms.Select):
        return "select"
    if isinstance(widget, forms.Textarea):
        return "textarea"
    return "date" if isinstance(field.field, forms.DateField) else "text"


@register.filter
def get(mapping: Any, key: Any) -> Any:
    """Read one key of a mapping whose key is a variable; nothing when it is not there."""
    return mapping.get(key, "") if mapping else ""
