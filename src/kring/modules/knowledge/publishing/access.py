"""Who may what in publishing: operators open publishers, editors write for theirs; a stranger gets 404."""

from django.http import Http404
from wagtail.models import Page

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref
from kring.modules.knowledge.models import Consent, PublisherPage
from kring.modules.knowledge.publishing.models import publisher_code

INSTALLATION = Ref("installation", "kring")


def own_codes(by: Actor) -> list[str]:
    """The codes of the publishers whose editor this actor is today."""
    return [ref.id for ref in by.refs(Role.EDITOR, "publisher")]


def publishers(*, by: Actor) -> None:
    """404 for anybody but an operator of this installation."""
    if not by.has(Role.OPERATOR, INSTALLATION):
        raise Http404


def check_may_open(by: Actor) -> None:
    """Raises NotAllowed for anybody but an operator, and the installation itself."""
    if by.is_person and not by.has(Role.OPERATOR, INSTALLATION):
        raise NotAllowed


def publisher(*, by: Actor, code: str) -> PublisherPage:
    """The page of a publisher, for an operator; 404 for others."""
    publishers(by=by)
    found = PublisherPage.objects.filter(code=code).first()
    if found is None:
        raise Http404
    return found


def writing(*, by: Actor) -> None:
    """404 for whoever is editor of no publisher."""
    if not own_codes(by):
        raise Http404


def page(*, by: Actor, id: int) -> Page:
    """A page of a publisher whose editor the actor is; 404 for all others."""
    found = Page.objects.filter(pk=id).first()
    if found is None or not is_own(by, found):
        raise Http404
    return found.specific


def is_own(by: Actor, page: Page) -> bool:
    """Is the actor an editor of the publisher of this page?"""
    code = publisher_code(page.path)
    return bool(code) and by.has(Role.EDITOR, Ref("publisher", code))


def check_is_own(by: Actor, page: Page) -> None:
    """Raises NotAllowed for whoever is no editor of the publisher of this page."""
    if not is_own(by, page):
        raise NotAllowed


def consent(*, by: Actor, id: int) -> Consent:
    """A consent of a publisher whose editor the actor is; 404 for all others."""
    found = Consent.objects.filter(pk=id, publisher__in=own_codes(by)).first()
    if found is None:
        raise Http404
    return found
