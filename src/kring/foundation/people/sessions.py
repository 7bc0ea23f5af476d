"""Sessions as Django keeps them in the database; only the question that every page asks is put in plain SQL."""

from typing import Any

from django.contrib.sessions.backends import db
from django.utils import timezone

from kring.foundation.records.api import Plain

BY_KEY = Plain(
    "FROM django_session AS session WHERE session.session_key = %s AND session.expire_date > %s",
    session="sessions.Session",
)


class SessionStore(db.SessionStore):
    """SESSION_ENGINE. The class name stands in what a session is signed with: it must stay."""

    def _get_session_from_db(self) -> Any:
        found = BY_KEY.first(self.session_key, timezone.now())  # noqa: TID251  Django wrote when it ends in real time
        if found is None:
            self._session_key = None
        return found[0] if found else None
