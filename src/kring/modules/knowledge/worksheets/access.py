"""Who edits tools (editors of the publisher that owns them) and who sees a worksheet (whoever fills it in)."""

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref

from .models import Tool, ToolVersion, Worksheet


def publishers(by: Actor) -> list[str]:
    """The codes of the publishers of which the actor is an editor; 404 for who is none."""
    found = [ref.id for ref in by.refs(Role.EDITOR, "publisher")]
    if not found:
        raise Http404
    return found


def check_is_editor(by: Actor, publisher: str) -> None:
    """Raises NotAllowed for anybody but an editor of this publisher."""
    if not by.has(Role.EDITOR, Ref("publisher", publisher)):
        raise NotAllowed


def version(*, by: Actor, id: int) -> ToolVersion:
    """A version of a tool of the actor's own publisher; 404 otherwise."""
    found = ToolVersion.objects.filter(pk=id).select_related("tool").first()
    if found is None or not by.has(Role.EDITOR, found.tool.owner):
        raise Http404
    return found


def offered(code: str) -> ToolVersion:
    """The version of a tool that is offered now; 404 when there is none."""
    found = Tool.objects.filter(pk=code, current__isnull=False).select_related("current").first()
    if found is None or found.current is None:
        raise Http404
    return found.current


def worksheet(*, by: Actor, id: int) -> Worksheet:
    """A worksheet of the actor; 404 for anybody else's."""
    found = Worksheet.objects.filter(pk=id, person_id=by.person_id) if by.is_person else Worksheet.objects.none()
    row = found.select_related("version").first()
    if row is None:
        raise Http404
    return row


def check_is_own(by: Actor, row: Worksheet) -> None:
    """Raises NotAllowed for anybody but whoever fills it in."""
    if by.ref != Ref("person", str(row.person_id)):
        raise NotAllowed
