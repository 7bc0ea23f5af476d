"""The groups of synonyms, for who keeps them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from kring.foundation.home.models import SynonymGroup


@dataclass(frozen=True)
class GroupRow:
    """A group of words that mean the same."""

    id: int
    words: tuple[str, ...]

    @property
    def title(self) -> str:
        return self.words[0]

    @property
    def others(self) -> str:
        return ", ".join(self.words[1:])


def groups() -> list[GroupRow]:
    """All groups, by their first word."""
    return [GroupRow(group.pk, tuple(group.words)) for group in SynonymGroup.objects.all()]


def group_row(group: SynonymGroup) -> GroupRow:
    """The row of a group that access gave."""
    return GroupRow(group.pk, tuple(group.words))


def group_titles(ids: list[str]) -> dict[str, str]:
    """id → the first words of a group."""
    found = SynonymGroup.objects.filter(pk__in=[int(id_) for id_ in ids if id_.isdigit()])
    return {str(group.pk): _("Synoniemen van %(word)s") % {"word": group.words[0]} for group in found}
