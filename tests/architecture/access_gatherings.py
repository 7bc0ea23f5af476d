"""Who gets what at the addresses of series, gatherings and sign-ups."""

from tests.architecture.access_rows import LEADER, OFFICE, ORGANISER, OTHER_OFFICE, Row, only, own, public

RUN = (ORGANISER, OFFICE)  # of the register whose series it is

GATHERINGS: dict[str, Row] = {
    "gatherings:list": public(),
    "gatherings:series": public(id="gat_series"),
    "gatherings:series_calendar": public(id="gat_series"),
    "gatherings:sign_up": public(id="gat_series"),
    "gatherings:gathering": public(id="gat_gathering"),
    "gatherings:of_meeting": public(302, id="gat_meeting"),
    "gatherings:mine": own(),
    "gatherings:own": only(LEADER, id="gat_sign_up"),
    "gatherings:own_calendar": only(LEADER, id="gat_sign_up"),
    "gatherings:guest": public(404, secret="guessed"),
    "gatherings:guest_calendar": public(404, secret="guessed"),
    "gatherings:desk": only(*RUN, OTHER_OFFICE),
    "gatherings:new_series": only(*RUN, OTHER_OFFICE),
    "gatherings:desk_series": only(*RUN, id="gat_series"),
    "gatherings:edit_series": only(*RUN, id="gat_series"),
    "gatherings:point_themes": only(*RUN, id="gat_series"),
    "gatherings:publish_series": only(*RUN, status=302, post=True, id="gat_series"),
    "gatherings:close_series": only(*RUN, status=302, post=True, id="gat_series"),
    "gatherings:new_gathering": only(*RUN, id="gat_series"),
    "gatherings:edit_gathering": only(*RUN, id="gat_gathering"),
    "gatherings:desk_gathering": only(*RUN, id="gat_gathering"),
    "gatherings:desk_csv": only(*RUN, id="gat_gathering"),
    "gatherings:enter": only(*RUN, id="gat_gathering"),
    "gatherings:letter": only(*RUN, id="gat_gathering"),
    "gatherings:cancel": only(*RUN, id="gat_gathering"),
    "gatherings:remove": only(*RUN, id="gat_sign_up"),
}
