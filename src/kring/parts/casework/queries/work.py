"""What waits for somebody, for the first page: five questions in one trip, for everybody comes by there."""

import json
from dataclasses import dataclass
from typing import Any

from django.db import connection

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor
from kring.parts.casework.kinds import kind_called, kinds_with_readers

OFFICE = "(c.owner_kind, c.owner_id) IN (SELECT * FROM unnest(%(office_kinds)s::text[], %(office_ids)s::text[]))"
COMMITTEE = "(c.owner_kind, c.owner_id) IN (SELECT * FROM unnest(%(kinds)s::text[], %(ids)s::text[]))"
WAITING = f"""
SELECT
  (SELECT count(*) FROM casework_case c WHERE c.state = 'received' AND {OFFICE}),
  (SELECT count(*) FROM casework_case c WHERE c.state = 'checked' AND {COMMITTEE}
     AND (SELECT count(*) FROM casework_reading r WHERE r.case_id = c.id)
         >= coalesce((%(readers)s::jsonb ->> c.kind)::int, 0)),
  (SELECT count(*) FROM casework_objection o JOIN casework_case c ON c.id = o.case_id
     WHERE o.state = 'made' AND ({COMMITTEE} OR {OFFICE})),
  ARRAY(SELECT c.id FROM casework_reader r JOIN casework_case c ON c.id = r.case_id
     WHERE r.person_id = %(person)s AND c.state = 'checked' AND NOT EXISTS
       (SELECT 1 FROM casework_reading x WHERE x.case_id = c.id AND x.reader_id = r.person_id)
     ORDER BY c.moved_at, c.id),
  ARRAY(SELECT c.id || ' ' || c.kind FROM casework_case c
     WHERE c.applicant_id = %(person)s AND c.state = 'asked' ORDER BY c.moved_at, c.id)
"""  # noqa: S608  pieces of our own, values apart


@dataclass(frozen=True)
class Work:
    """What waits: to check, to decide, objections, cases to read; and own cases that wait for an addition (title)."""

    to_check: int
    to_decide: int
    objections: int
    to_read: tuple[int, ...]
    asked: tuple[tuple[int, str], ...]


def work_of(by: Actor) -> Work:
    """What waits for this person, by the roles they hold today."""
    office, committee = by.refs(Role.OFFICE), by.refs(Role.COMMITTEE)
    values: dict[str, Any] = {
        "person": by.person_id,
        "office_kinds": [ref.kind for ref in office],
        "office_ids": [ref.id for ref in office],
        "kinds": [ref.kind for ref in committee],
        "ids": [ref.id for ref in committee],
        "readers": json.dumps(kinds_with_readers()),
    }
    with connection.cursor() as cursor:
        cursor.execute(WAITING, values)
        received, ready, objections, to_read, asked = cursor.fetchone() or (0, 0, 0, [], [])
    mine = (one.split(" ", 1) for one in asked)
    titled = tuple((int(id_), str(kind_called(kind).title)) for id_, kind in mine)
    return Work(received, ready, objections, tuple(to_read) if committee else (), titled)
