"""Controls drawn in Python, to the letter what Django's templates draw: those take one template for a control and two
more for every option, and forms stand on the pages that are used most."""

from collections.abc import Callable, Mapping
from typing import Any

from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

Widget = Mapping[str, Any]  # what a widget tells its template


def line(widget: Widget) -> SafeString:
    """An <input>: a line of text, a hidden value, a box or a button to choose."""
    value = None if widget["value"] is None else str(widget["value"])
    return format_html(
        "<input{}>", flatatt({"type": widget["type"], "name": widget["name"], "value": value} | widget["attrs"])
    )


def area(widget: Widget) -> SafeString:
    """A <textarea>; a browser drops the first line break, and only that one."""
    named = flatatt({"name": widget["name"]} | widget["attrs"])
    return format_html("<textarea{}>\n{}</textarea>", named, widget["value"] or "")


def selection(widget: Widget) -> SafeString:
    """A <select> with its options, in groups when they have a name."""
    drawn = []
    for name, options, _ in widget["optgroups"]:
        inside = format_html_join("", "<option{}>{}</option>", ((_option(one), one["label"]) for one in options))
        drawn.append(format_html('<optgroup label="{}">{}</optgroup>', name, inside) if name else inside)
    named = flatatt({"name": widget["name"]} | widget["attrs"])
    return format_html("<select{}>{}</select>", named, SafeString("".join(drawn)))


def _option(option: Widget) -> SafeString:
    return flatatt({"value": str(option["value"])} | option["attrs"])


_LINES = ("input", "text", "number", "email", "url", "tel", "search", "password", "hidden", "date", "datetime", "time")
_CHOICES = ("checkbox", "radio_option", "checkbox_option")
DRAWN: dict[str, Callable[[Widget], SafeString]] = {
    **{f"django/forms/widgets/{name}.html": line for name in (*_LINES, *_CHOICES)},
    "django/forms/widgets/textarea.html": area,
    "django/forms/widgets/select.html": selection,
}
