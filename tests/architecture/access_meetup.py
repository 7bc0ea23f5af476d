"""Who gets what at the addresses of sessions, check-in and the walls of gatherings."""

from tests.architecture.access_rows import LEADER, OFFICE, ORGANISER, SIGNED_IN, VISITOR, Row, only, public, row

G = "gatherings"
ONE = {"gathering": "met_gathering"}
GUEST = ONE | {"guest": "met_guest"}
RUN = (ORGANISER, OFFICE)
CODE = {"code": "met_code"}
MEETUP: dict[str, Row] = {
    f"{G}:sessions": only(*RUN, **ONE),
    f"{G}:session_add": only(*RUN, **ONE),
    f"{G}:sessions_draw": only(*RUN, status=302, post=True, data={"seed": "3"}, **ONE),
    f"{G}:session_change": only(*RUN, session="met_session"),
    f"{G}:session_remove": only(*RUN, status=302, post=True, session="met_other_session"),
    f"{G}:sessions_publish": only(*RUN, status=302, post=True, draw="met_draw"),
    f"{G}:own_sessions": public(**CODE),
    f"{G}:session_take": public(302, post=True, session="met_session", **CODE),
    f"{G}:door_worker": public(),
    f"{G}:door": only(*RUN, **ONE),
    f"{G}:door_press": only(*RUN, status=302, post=True, **GUEST),
    f"{G}:door_undo": only(*RUN, **GUEST),
    f"{G}:door_walk_in": only(*RUN, **ONE),
    f"{G}:door_link": only(*RUN, post=True, **ONE),
    f"{G}:door_close_link": only(*RUN, status=302, post=True, **ONE),
    f"{G}:door_paper": only(*RUN, **ONE),
    f"{G}:door_pdf": only(*RUN, **ONE),
    f"{G}:door_close": only(*RUN, **ONE),
    f"{G}:door_helper": public(secret="met_secret"),
    f"{G}:door_press_helper": public(302, post=True, secret="met_secret", guest="met_guest"),
    f"{G}:ticket": public(**CODE),
    f"{G}:ticket_pdf": public(**CODE),
    f"{G}:ticket_here": public(302, post=True, **CODE),
    f"{G}:ticket_record": row((302, (LEADER, VISITOR)), (403, [one for one in SIGNED_IN if one != LEADER]), post=True,
                              data={"yes": "1"}, **CODE),
    f"{G}:series_wall": public(series="met_series"),
    f"{G}:series_wall_file": public(series="met_series", form="csv"),
    f"{G}:series_desk": only(*RUN, series="met_series"),
    f"{G}:series_wall_publish": only(*RUN, status=302, post=True, data={"public": "0"}, series="met_series"),
    f"{G}:series_harvest": only(*RUN, status=302, post=True, series="met_series"),
    f"{G}:gathering_wall": only(*RUN, status=302, post=True, **ONE),
    f"{G}:wall_solutions": only(*RUN, **ONE),
    f"{G}:wall_propose": only(*RUN, status=302, post=True, note="met_note", **ONE),
}  # fmt: skip
