"""Who may do what. Schools, boards and regions are public; fetching a thing that is not there is 404."""

from collections.abc import Callable

from django.http import Http404

from kring.foundation.people.api import Role, SignInFirst
from kring.foundation.records.api import Actor, ActorKind, NotAllowed

from .models import Board, DuoUpload, Region, RegionScheme, Site


def site(*, code: str) -> Site:
    """A site, open or closed; 404 when there is none."""
    found = Site.objects.select_related("board", "school").filter(pk=code.upper()).first()
    if found is None:
        raise Http404
    return found


def board(*, number: str) -> Board:
    """A board; 404 when there is none."""
    found = Board.objects.filter(pk=number).first()
    if found is None:
        raise Http404
    return found


def region(*, scheme: str, code: str) -> Region:
    """A region of a scheme; 404 when there is none."""
    found = Region.objects.select_related("scheme").filter(scheme=scheme, code=code).first()
    if found is None:
        raise Http404
    return found


def scheme(*, code: str) -> RegionScheme:
    """A scheme of regions; 404 when there is none."""
    found = RegionScheme.objects.filter(pk=code).first()
    if found is None:
        raise Http404
    return found


def board_to_name(*, by: Actor, number: str) -> Board:
    """A board whose name this actor may correct; 404 for everybody else."""
    found = board(number=number)
    _or_404(by, lambda: check_may_name(by, found))
    return found


def office_desk(*, by: Actor) -> None:
    """The page where files are given: for the office; sign-in first, 404 for others."""
    _or_404(by, lambda: check_may_import(by))


def upload(*, by: Actor, id: int) -> DuoUpload:
    """A file that waits, for anybody who may import; 404 for others."""
    office_desk(by=by)
    found = DuoUpload.objects.filter(pk=id).first()
    if found is None:
        raise Http404
    return found


def check_may_import(by: Actor) -> None:
    """The office of a register, the operator, and commands may import. Raises NotAllowed."""
    if by.kind is ActorKind.SYSTEM or by.has(Role.OFFICE) or by.has(Role.OPERATOR):
        return
    raise NotAllowed


def may_import(by: Actor) -> bool:
    """Does check_may_import let this actor through?"""
    try:
        check_may_import(by)
    except NotAllowed:
        return False
    return True


def check_may_name(by: Actor, board: Board) -> None:
    """Whoever may import may also correct the name of a board. Raises NotAllowed."""
    check_may_import(by)


def may_name(by: Actor, board: Board) -> bool:
    """Does check_may_name let this actor through?"""
    try:
        check_may_name(by, board)
    except NotAllowed:
        return False
    return True


def _or_404(by: Actor, check: Callable[[], None]) -> None:
    if by.kind is ActorKind.ANONYMOUS:
        raise SignInFirst
    try:
        check()
    except NotAllowed:
        raise Http404 from None
