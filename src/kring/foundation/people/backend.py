"""Who a session belongs to, with what they may today: one question on every page of everybody who is signed in."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend

from kring.foundation.records.api import Held, Plain, Ref, today

from .states import Standing

WHO = Plain(
    "FROM people_account AS account JOIN people_person AS person ON person.id = account.person_id"
    " WHERE account.id = %s",
    beside="""
    ARRAY(
      SELECT role || ':' || ref_kind || ':' || ref_id FROM people_relation AS held
      WHERE held.person_id = account.person_id AND held.standing <> %s
        AND held.from_date <= %s AND (held.until_date IS NULL OR held.until_date >= %s)
    )
    """,
    account="people.Account",
    person="people.Person",
)


class Backend(AuthenticationBackend):
    """Signs in as django-allauth does. An account that it gives knows its person and, as `holds_on`, the day and the
    rights of that day (see queries.actor_of)."""

    def get_user(self, user_id: int) -> Any:
        """The account with this number; None when there is none or it was closed."""
        day = today()
        found = WHO.first(Standing.DISPUTED.value, day, day, user_id)
        if found is None:
            return None
        account, account.person, held = found
        rights = (one.split(":", 2) for one in held)
        account.holds_on = day, frozenset(Held(role, Ref(kind, id_)) for role, kind, id_ in rights)
        return account if self.user_can_authenticate(account) else None
