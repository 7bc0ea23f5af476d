"""The form of a page in Wagtail's editor: lists to choose from where the page keeps codes, and quotes with consent."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from kring.modules.directory.api import region_names
from kring.modules.standard.api import frameworks

from .states import Audience

THEMES = "themes"  # the kind of list in `standard`


def theme_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Theme pages first, then the numbered themes of each list in force; every code once."""
    from kring.foundation.records.api import today

    from .models import ThemePage  # the pages have this form

    own = list(ThemePage.objects.live().order_by("title").values_list("code", "title"))
    seen = {code for code, _title in own}
    groups: list[tuple[str, list[tuple[str, str]]]] = [(str(_("Themapagina's")), own)] if own else []
    for one in frameworks(today()):
        if one.kind == THEMES and one.until_date is None:
            items = [(item.code, item.label) for item in one.items if item.code not in seen]
            seen |= {code for code, _label in items}
            groups += [(one.name, items)] if items else []
    return groups


def region_choices() -> list[tuple[str, str]]:
    """No province, or one."""
    return [("", str(_("Heel Nederland"))), *region_names("provincie").items()]


class KnowledgePageForm(WagtailAdminPageForm):
    """Adds choices, and refuses a quote whose consent does not hold for this publisher."""

    themes = forms.MultipleChoiceField(
        label=_("thema's"),
        required=False,
        choices=theme_choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Lezers vinden de pagina bij deze thema's. Kies er liever 2 dan 6."),
    )
    region = forms.ChoiceField(
        label=_("provincie"),
        required=False,
        choices=region_choices,
        help_text=_("Alleen als het over één provincie gaat."),
    )
    audience = forms.MultipleChoiceField(
        label=_("voor wie"), required=False, choices=Audience.choices, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._keep_codes_of_old()

    def _keep_codes_of_old(self) -> None:
        """A code that left the lists stays on the page until an editor unticks it."""
        field = self.fields.get("themes")
        if field is None:
            return
        known = {code for _group, items in theme_choices() for code, _label in items}
        old = [(code, code) for code in self.instance.themes or [] if code not in known]
        if old:
            field.choices = [*theme_choices(), (str(_("Eerder gekozen")), old)]

    def clean(self) -> dict[str, Any]:
        """Also: every quote names a consent that holds, and every file is one, of the publisher of this page."""
        from .publishing.models import publisher_code

        data: dict[str, Any] = super().clean()
        place = self.instance.path or (self.parent_page.path if self.parent_page else "")
        code = publisher_code(place)
        self._check_quotes(data, code)
        for form in [self, *(one for formset in self.formsets.values() for one in formset.forms)]:
            self._check_files(form, code)
        return data

    def _check_quotes(self, data: dict[str, Any], code: str) -> None:
        from .publishing.consents import QUOTE, in_force

        for name, value in data.items():
            quotes = [
                str(child.value.get("consent") or "")
                for child in (value if hasattr(value, "stream_block") else ())
                if child.block_type == QUOTE
            ]
            named = {one for one in quotes if one}
            if named - in_force(named, code):
                self.add_error(name, ValidationError(_("Kies bij elk citaat een toestemming van deze uitgever.")))

    def _check_files(self, form: Any, code: str) -> None:
        """Raises Http404 for a file that this editor can choose nowhere and that was not on the page: to show the form
        again would tell its title."""
        from .publishing.access import own_codes
        from .publishing.following import doer
        from .publishing.page_files import FileOfOthers, named_by, named_in, of_others

        if form is not self and not form.is_valid():
            return
        named = list(named_in(form.instance, form.cleaned_data))
        strange = of_others((one for _name, one in named), [code])
        if strange:
            if of_others(strange - named_by(self.instance), own_codes(doer(self.for_user))):
                raise Http404
            for name in {name for name, one in named if one in strange}:
                form.add_error(name, ValidationError(FileOfOthers().message))
