"""Forms in our look: the renderer for FORM_RENDERER, and the fields that people type in their own way."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import DjangoTemplates
from django.template import loader
from django.utils.translation import gettext_lazy as _

from kring.ui import dates
from kring.ui.widgets import DRAWN

# What browsers and password managers understand (WCAG 1.3.5), by the names fields usually have.
AUTOCOMPLETE = {
    "email": "email",
    "phone": "tel",
    "first_name": "given-name",
    "last_name": "family-name",
    "name": "name",
    "town": "address-level2",
    "postcode": "postal-code",
    "password": "current-password",
    "oldpassword": "current-password",
    "password1": "new-password",
    "password2": "new-password",
    "code": "one-time-code",
}
FILLED_IN = frozenset(["text", "email", "password", "tel"])


class BoundField(forms.BoundField):
    """A field on a page: knows where the error summary must point, and what a browser may fill in."""

    @property
    def target_id(self) -> str:
        """The id of the first control, for links from the error summary; a group of choices has no own id."""
        return self.id_for_label or f"{self.auto_id}_0"

    def build_widget_attrs(self, attrs: Any, widget: forms.Widget | None = None) -> dict[str, Any]:
        """Add autocomplete for well-known names, unless the field says otherwise. In and out: html attributes."""
        built: dict[str, Any] = super().build_widget_attrs(attrs, widget)
        used = widget or self.field.widget
        if self.name in AUTOCOMPLETE and isinstance(used, forms.widgets.Input) and used.input_type in FILLED_IN:
            built.setdefault("autocomplete", used.attrs.get("autocomplete", AUTOCOMPLETE[self.name]))
        built.pop("placeholder", None)
        used.attrs.pop("placeholder", None)  # grey words in a field vanish when you type; labels stay
        return built


class Renderer(DjangoTemplates):
    """Renders every Django form with our field component: set FORM_RENDERER = "kring.ui.forms.Renderer"."""

    form_template_name = "ui/forms/form.html"
    field_template_name = "ui/forms/field.html"
    bound_field_class = BoundField

    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        """Draw a plain control in Python, anything else with its template."""
        widget = context.get("widget", {})
        if template_name in DRAWN and not widget.get("wrap_label"):
            return DRAWN[template_name](widget)
        return super().render(template_name, context, request)

    def get_template(self, template_name: str) -> Any:
        """Find our templates with the project's own engine (components work there), Django's own beside Django."""
        if template_name.startswith("ui/"):
            return loader.get_template(template_name)
        return super().get_template(template_name)


class TypedDateField(forms.DateField):
    """A date as people type it: 14-3-2027, 14/3/27, 14 mrt, 14 maart 2027.

    `today` completes a date without a year with the nearest one; without it the year is asked for.
    """

    widget = forms.DateInput(format="%d-%m-%Y", attrs={"autocomplete": "off"})
    default_error_messages = {
        "invalid": _("Schrijf de datum zoals 14-3-2027 of 14 mrt 2027."),
        "year": _("Zet het jaar erbij, zoals 14 mrt 2027."),
    }

    def __init__(self, *, today: date | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", _("Bijvoorbeeld 14-3-2027 of 14 mrt 2027."))
        super().__init__(**kwargs)
        self.today = today

    def to_python(self, value: Any) -> date | None:
        """Read what was typed. In: text or a date. Out: a date or nothing. Errors: ValidationError in plain words."""
        if value in self.empty_values:
            return None
        if not isinstance(value, str):
            return super().to_python(value)
        try:
            return dates.read(value, today=self.today)
        except dates.YearMissing as missing:
            raise ValidationError(self.error_messages["year"], code="year") from missing
        except ValueError as wrong:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from wrong
