"""Who gets what at the addresses of conversation rounds and groups."""

from tests.architecture.access_rows import (
    LEADER,
    OFFICE,
    ORGANISER,
    OTHER_OFFICE,
    SIGNED_IN,
    Row,
    only,
    own,
    public,
    row,
)

MAKERS = (OFFICE, OTHER_OFFICE, ORGANISER)  # each for their own register
LEADS = (OFFICE, ORGANISER)

ROUNDS: dict[str, Row] = {
    # my rounds, by account and by a mailed link
    "gatherings:rounds": own(),
    "gatherings:round_own": only(LEADER, id="round"),
    "gatherings:round_join": row((404, SIGNED_IN), id="round"),
    "gatherings:round_decline": only(LEADER, id="round"),
    "gatherings:round_own_guide": only(LEADER, id="round"),
    "gatherings:round_link": public(secret="round_secret"),
    "gatherings:round_link_decline": public(secret="round_secret"),
    # who leads
    "gatherings:round_make": only(*MAKERS),
    "gatherings:round": only(*LEADS, id="round"),
    "gatherings:round_slots": only(*LEADS, id="round"),
    "gatherings:round_take_slot": only(*LEADS, id="round", number=0),
    "gatherings:round_open": only(*LEADS, id="round"),
    "gatherings:round_ask": only(*LEADS, id="round"),
    "gatherings:round_divide": only(*LEADS, id="round"),
    "gatherings:round_reopen": only(*LEADS, id="round"),
    "gatherings:round_guide": only(*LEADS, id="round"),
    "gatherings:breakouts": only(*LEADS, id="round_gathering"),
    "gatherings:breakout_guide": only(*LEADS, id="round_gathering", division="breakout"),
    "gatherings:breakout_guide_of": only(*LEADS, id="round_gathering", division="breakout", number=1),
    "gatherings:edit_breakout_guide": only(*LEADS, id="round_gathering", division="breakout"),
    "gatherings:own_breakout": only(LEADER, id="breakout_sign_up", division="breakout"),
    "gatherings:guest_breakout": public(secret="breakout_secret", division="breakout"),
    # groups, here those of the round
    "groups:show": only(*LEADS, id="division"),
    "groups:search": only(*LEADS, id="division"),
    "groups:circle": only(*LEADS, id="division", number=1),
    "groups:move": only(*LEADS, id="division", member="member"),
    "groups:price": only(*LEADS, id="division", member="member", number=1),
    "groups:undo": only(*LEADS, id="division"),
    "groups:repair": only(*LEADS, id="division"),
    "groups:publish": only(*LEADS, id="division"),
    "groups:csv": only(*LEADS, id="division"),
    "groups:paper": only(*LEADS, id="division"),
}
