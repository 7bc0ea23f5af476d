"""What a page is built of. No block can make a page that somebody cannot read: headings keep their order, images have
words, a video is a link, and nothing is fetched from another site."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from .states import Strength

PLAIN = ["bold", "italic", "ol", "ul", "link", "document-link"]


class Text(blocks.RichTextBlock):
    """Running text: paragraphs, lists, links; headings are blocks of their own."""

    def __init__(self, **more: Any) -> None:
        super().__init__(features=PLAIN, **more)

    class Meta:
        label = _("tekst")
        icon = "pilcrow"
        template = "knowledge/blocks/text.html"


class Picture(blocks.StructBlock):
    """An image with a caption; its words for who cannot see it come from the image, unless this page needs others."""

    image = ImageChooserBlock(label=_("afbeelding"))
    alt = blocks.CharBlock(
        label=_("wat er te zien is"), required=False, max_length=250, help_text=_("Leeg: de woorden van de afbeelding.")
    )
    caption = blocks.CharBlock(label=_("bijschrift"), required=False, max_length=250)

    class Meta:
        label = _("afbeelding")
        icon = "image"
        template = "knowledge/blocks/picture.html"


class Video(blocks.StructBlock):
    """A video elsewhere: a link that says where it leads, never a player that calls out."""

    title = blocks.CharBlock(label=_("titel"), max_length=150)
    url = blocks.URLBlock(label=_("adres"))
    minutes = blocks.IntegerBlock(label=_("duur in minuten"), required=False, min_value=1, max_value=600)

    class Meta:
        label = _("video (link)")
        icon = "media"
        template = "knowledge/blocks/video.html"


class Box(blocks.StructBlock):
    """A side note: something to try, a fact, a definition."""

    title = blocks.CharBlock(label=_("titel"), max_length=120)
    text = Text()

    class Meta:
        label = _("kader")
        icon = "form"
        template = "knowledge/blocks/box.html"


def consent_choices() -> list[tuple[str, str]]:
    """The consents that the editor may choose for a quote."""
    from .publishing.consents import choices  # it knows the tables, which are made of these blocks

    return choices()


class ConsentChoice(blocks.ChoiceBlock):
    """A consent in force. Migrations know it as a choice without choices: they hold no code of ours."""

    def __init__(self, **more: Any) -> None:
        super().__init__(choices=consent_choices, **more)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """As a plain choice."""
        return "wagtail.blocks.ChoiceBlock", [], {"choices": []}


class Quote(blocks.StructBlock):
    """Somebody's words, in the name of a role. They are shown only while that person's consent holds."""

    words = blocks.TextBlock(label=_("citaat"), max_length=600, rows=3)
    who = blocks.CharBlock(
        label=_("wie zegt dit"), max_length=120, help_text=_("Een rol, bijvoorbeeld: directeur van een basisschool.")
    )
    consent = ConsentChoice(
        label=_("toestemming"),
        help_text=_("Staat de toestemming er niet bij? Noteer haar eerst bij Toestemmingen voor citaten, in het menu."),
    )

    class Meta:
        label = _("citaat")
        icon = "openquote"
        template = "knowledge/blocks/quote.html"

    def _is_shown(self, value: Any) -> bool:
        from .publishing.consents import in_force

        return bool(in_force([str(value.get("consent") or "")]))

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """With `shown`: does the consent hold now?"""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        return context | {"shown": self._is_shown(value)}

    def get_searchable_content(self, value: Any) -> list[str]:
        """Words that are not shown are not found either."""
        return [value["words"], value["who"]] if self._is_shown(value) else []


class Body(blocks.StreamBlock):
    """The body of a page. A sub-heading comes below a heading, so that levels are never skipped."""

    heading = blocks.CharBlock(label=_("kop"), icon="title", max_length=150, template="knowledge/blocks/heading.html")
    subheading = blocks.CharBlock(
        label=_("tussenkop"), icon="title", max_length=150, template="knowledge/blocks/subheading.html"
    )
    text = Text()
    picture = Picture()
    video = Video()
    box = Box()
    quote = Quote()

    def clean(self, value: Any) -> Any:
        """Raises a validation error at a sub-heading that has no heading above it."""
        cleaned = super().clean(value)
        seen, wrong = False, {}
        for place, child in enumerate(cleaned):
            seen = seen or child.block_type == "heading"
            if child.block_type == "subheading" and not seen:
                wrong[place] = ValidationError(_("Zet eerst een kop: een tussenkop hoort onder een kop."))
        if wrong:
            raise StreamBlockValidationError(block_errors=wrong)
        return cleaned


class Questions(blocks.StreamBlock):
    """Guiding questions of a theme."""

    question = blocks.CharBlock(label=_("vraag"), icon="help", max_length=300)


class SubTheme(blocks.StructBlock):
    """A part of a theme: name and one line."""

    name = blocks.CharBlock(label=_("naam"), max_length=120)
    words = blocks.CharBlock(label=_("in één zin"), required=False, max_length=300)


class SubThemes(blocks.StreamBlock):
    """Parts of a theme, in order."""

    sub_theme = SubTheme(label=_("subthema"), icon="list-ul")


class Claim(blocks.StructBlock):
    """What is known, how sure that is, where it was tested, and who says so (M11)."""

    claim = blocks.CharBlock(label=_("bewering"), max_length=300)
    strength = blocks.ChoiceBlock(label=_("hoe zeker"), choices=Strength.choices)
    where = blocks.CharBlock(label=_("waar onderzocht"), max_length=200)
    source = blocks.CharBlock(label=_("bron"), max_length=300)
    url = blocks.URLBlock(label=_("adres van de bron"), required=False)


class Claims(blocks.StreamBlock):
    """Claims about a theme."""

    claim = Claim(label=_("bewering"), icon="tick")
