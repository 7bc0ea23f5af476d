"""Who may read a file: whoever the owner of the file says. Nobody said it: nobody may."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from kring.foundation.records.api import Actor

from .models import File


@dataclass(frozen=True)
class FileOwner:
    """A kind of Ref that files can belong to.

    may_read: may this actor read the files of the thing with this id?
    is_kept: must the files of that thing stay when the person who added them is deleted (a decision's evidence)?
    """

    kind: str
    may_read: Callable[[Actor, str], bool]
    is_kept: Callable[[str], bool]


_owners: dict[str, FileOwner] = {}


def register_owner(
    kind: str, may_read: Callable[[Actor, str], bool], is_kept: Callable[[str], bool] = lambda id: False
) -> None:
    """Say who may read the files of things of this kind; called once per kind at start-up."""
    _owners[kind] = FileOwner(kind, may_read, is_kept)


def file(*, by: Actor, id: UUID) -> File:
    """The file, for whoever may read it; 404 for all others."""
    found = File.objects.filter(pk=id).first()
    if found is None or not may_read(by, found):
        raise Http404
    return found


def may_read(by: Actor, found: File) -> bool:
    """Does the owner of the file let this actor read it?"""
    owner = _owners.get(found.owner_kind)
    return owner is not None and owner.may_read(by, found.owner_id)


def is_kept(found: File) -> bool:
    """Must the file stay when the person who added it goes?"""
    owner = _owners.get(found.owner_kind)
    return owner is not None and owner.is_kept(found.owner_id)
