"""Who gets what at the addresses of the live wall. A guest with a pass is no kind of person: see tests/parts/wall."""

from tests.architecture.access_rows import LEADER, Row, only, public, row

WALL: dict[str, Row] = {
    "wall:join": public(404, key="guessed"),
    "wall:show": only(LEADER, id="wall"),
    "wall:public": public(id="wall_public"),
    "wall:export": only(LEADER, id="wall", form="csv"),
    "wall:move": row((400, LEADER), post=True, id="wall"),  # no note was named
    "wall:vote": row((400, LEADER), post=True, id="wall"),
    "wall:note": only(LEADER, id="wall", note="wall_note"),
    "wall:withdraw": only(LEADER, id="wall", note="wall_note"),
    "wall:tie": only(LEADER, status=302, post=True, id="wall", note="wall_note"),
    "wall:hide": only(LEADER, status=302, post=True, id="wall", note="wall_note"),
    "wall:unhide": only(LEADER, status=302, post=True, id="wall", note="wall_note"),
    "wall:agree": only(LEADER, status=302, post=True, id="wall", note="wall_note"),
    "wall:clusters": only(LEADER, id="wall"),
    "wall:cluster": only(LEADER, id="wall", cluster="wall_cluster"),
    "wall:cluster_move": row((400, LEADER), post=True, id="wall", cluster="wall_cluster"),
    "wall:cluster_merge": row((400, LEADER), post=True, id="wall", cluster="wall_cluster"),
    "wall:cluster_apart": only(LEADER, status=302, post=True, id="wall", cluster="wall_cluster"),
    "wall:lead": only(LEADER, id="wall"),
    "wall:start_phase": row((302, LEADER), post=True, data={"kind": "alone"}, id="wall"),
    "wall:arrange_phase": only(LEADER, status=302, post=True, id="wall", kind="vote"),
    "wall:timer": only(LEADER, status=302, post=True, id="wall"),
    "wall:link": only(LEADER, status=302, post=True, id="wall"),
    "wall:state": row((302, LEADER), post=True, data={"to": "closed"}, id="wall"),
    "wall:send_away": only(LEADER, status=302, post=True, id="wall", guest="wall_guest"),
    "wall:conclude": only(LEADER, id="wall", number=14),
    "wall:photos": only(LEADER, id="wall"),
    "wall:photo": only(LEADER, id="wall", photo="wall_photo"),
    "wall:photo_picture": only(LEADER, id="wall", photo="wall_photo"),
    "wall:photo_remove": only(LEADER, status=302, post=True, id="wall", photo="wall_photo"),
}
