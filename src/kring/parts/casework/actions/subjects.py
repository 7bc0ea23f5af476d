"""What a case is about became another thing: the case follows it."""

from kring.foundation.records.api import Actor, Ref, action, tell
from kring.parts.casework.events import SubjectMoved
from kring.parts.casework.models import Case


@action
def move_subject(*, by: Actor, from_ref: Ref, into_ref: Ref) -> None:
    """Cases about the one are from now on about the other. Who may say so is the caller's rule.

    The database refuses two open cases of one kind about one thing: the caller looked first (`open_kinds`).
    """
    cases = list(Case.objects.select_for_update().filter(subject_kind=from_ref.kind, subject_id=from_ref.id))
    if not cases:
        return
    Case.objects.filter(pk__in=[case.pk for case in cases]).update(subject_kind=into_ref.kind, subject_id=into_ref.id)
    tell(SubjectMoved(about=(from_ref, into_ref), data={"cases": [case.pk for case in cases]}))
