"""Who gets what at every address: the table, and nothing but the table. The default is not allowed.

A row says, for each kind of person, the status of the answer. Who is not named gets 404, a visitor who is not named is
sent to sign in (302). `post=True` rows are asked with POST, the others with GET.
"""

from tests.architecture.access_gatherings import GATHERINGS
from tests.architecture.access_harvest import HARVEST
from tests.architecture.access_knowledge import KNOWLEDGE
from tests.architecture.access_meetup import MEETUP
from tests.architecture.access_mirror import MIRROR
from tests.architecture.access_news import NEWS
from tests.architecture.access_practices import PRACTICES
from tests.architecture.access_reading import READING
from tests.architecture.access_rounds import ROUNDS
from tests.architecture.access_rows import (
    BOARD,
    COMMITTEE,
    EDITOR,
    LEADER,
    NEIGHBOUR,
    OFFICE,
    OFFICES,
    OPERATOR,
    SIGNED_IN,
    VISITOR,
    WITH_FACTOR,
    WITHOUT_FACTOR,
    Row,
    only,
    own,
    public,
    row,
)
from tests.architecture.access_wall import WALL

PEOPLE = {
    "people:me": own(),
    "people:keys": own(),
    "people:revoke_key": only(LEADER, status=302, post=True, key="key"),
}
OPS = {
    "ops:healthz": public(),
    "ops:readyz": public(),
    "ops:metrics": public(),  # the test asks from this machine; tests/config/test_ops.py asks from elsewhere
    "jobs:run": only(LEADER, id="run"),
    "jobs:stop": only(LEADER, status=302, post=True, id="run"),
    "jobs:failed": only(OPERATOR),
    "jobs:retry": only(OPERATOR, status=302, post=True, job="job"),
}
API = {
    "api:api-root": public(404),
    "api:openapi-json": public(),
    "api:openapi-view": public(),
    "api:me": public(401),  # a session is no key
}
UI = {
    "ui:gallery": public(),
    "ui:gallery_confirm": public(),
    "ui:theme": public(302, post=True),
    "ui:language": public(302, post=True),
}
# django-allauth. Whoever is signed in is sent on from the pages for who is not.
ENTRANCE = ((200, VISITOR), (302, SIGNED_IN))
ACCOUNT = {
    "account_login": row(*ENTRANCE),
    "account_signup": row(*ENTRANCE),
    "account_logout": row((302, VISITOR), (200, SIGNED_IN)),
    "account_inactive": public(),
    "account_reauthenticate": own(),
    "account_email": own(),
    "account_email_verification_sent": public(),
    "account_change_password": own(),
    "account_set_password": own(302),  # everybody here has one
    "account_reset_password": public(),
    "account_reset_password_done": public(),
    "account_reset_password_from_key": public(uidb36="1", key="set-password"),  # says that the link is worth nothing
    "account_reset_password_from_key_done": public(),
    "account_confirm_email": public(key="nothing"),
    "account_confirm_login_code": public(302),
    "mfa_index": own(),
    "mfa_authenticate": public(302),  # nobody is half-way
    "mfa_reauthenticate": row((200, WITH_FACTOR), (302, WITHOUT_FACTOR)),
    "mfa_activate_totp": own(302),  # first prove again who you are
    "mfa_deactivate_totp": row((302, WITH_FACTOR)),  # first prove again who you are
    "mfa_view_recovery_codes": own(404),
    "mfa_generate_recovery_codes": own(302),
    "mfa_download_recovery_codes": own(404),
    "mfa_list_webauthn": own(),
    "mfa_add_webauthn": own(302),
    "mfa_reauthenticate_webauthn": own(302),
    "mfa_remove_webauthn": own(302, pk=1),
    "mfa_edit_webauthn": own(302, pk=1),
    "mfa_login_webauthn": public(302),  # only scripts ask it: what a browser must sign, about nobody
    "socialaccount_login_cancelled": public(),
    "socialaccount_login_error": public(401),
    "socialaccount_signup": public(302),
    "socialaccount_connections": own(),
    "openid_connect_login": public(404, provider_id="nobody"),
    "openid_connect_callback": public(404, provider_id="nobody"),
    "usersessions_list": own(),
    "account/social/login/cancelled/": own(301),  # addresses of former versions of django-allauth
    "account/social/login/error/": own(301),
    "account/social/signup/": own(301),
    "account/social/connections/": own(301),
}
HOME = {
    "home:start": public(),
    "ops:empty": public(),
    "home:accessibility": public(),
    "home:todo": own(),
    "home:agenda": own(),
    "home:agenda_file": own(),
    "home:search": public(),
    "home:synonyms": only(OPERATOR, EDITOR),
    "home:synonym_group": only(OPERATOR, EDITOR, id="synonyms"),
    "home:remove_synonyms": only(OPERATOR, EDITOR, status=302, post=True, id="synonyms"),
    "home:missed": only(OPERATOR, EDITOR),
    "home:questions": own(),
    "home:ask": own(),
    "home:question": only(LEADER, OFFICE, id="question"),
    # Who asked and who answers both see the question; what is the other's to do is refused with the reason.
    "home:take": row((302, OFFICE), (403, LEADER), post=True, id="question"),
    "home:close": row((302, LEADER), (403, OFFICE), post=True, id="question"),
}
PRIVACY = {
    "privacy:start": own(),
    "privacy:looks": own(),
    "privacy:withdraw": only(LEADER, status=302, post=True, id="grant"),
    "privacy:exports": own(),
    "privacy:parcel": only(id="export"),  # 404 for its owner too until the job has made it
    "privacy:erase": own(302),  # first prove again who you are
    "privacy:erased": public(),
}
OTHER_FOUNDATION = {
    "notices:preferences": own(),
    "notices:unsubscribe": public(409, token="not-signed"),
    "notices:demo_mails": public(404),  # there is no such page outside the demonstration
    "notices:demo_mail": public(404, id=1),
    "files:download": only(LEADER, OFFICE, COMMITTEE, id="file"),
}
DIRECTORY = {
    "directory:sites": public(),
    "directory:site": public(code="10AA00"),
    "directory:boards": public(),
    "directory:board": public(number="10001"),
    "directory:board_name": only(*OFFICES, OPERATOR, number="10001"),
    "directory:schemes": public(),
    "directory:scheme": public(404, scheme="no-such-scheme"),
    "directory:region": public(404, scheme="no-such-scheme", code="x"),
    "directory:files": only(*OFFICES, OPERATOR),
    "directory:own_scheme": only(*OFFICES, OPERATOR),
    "directory:preview": only(*OFFICES, OPERATOR, id="upload"),
    "directory:drop": only(*OFFICES, OPERATOR, status=302, post=True, id="upload"),
}
REGISTER = {
    "api:leaders": public(422),  # asks for a name
    "api:leader": public(code="po", number="number"),
    "register:search": public(),
    "register:showing": own(),
    "register:own_portrait": only(),  # nobody has one
    "register:portrait_added": own(400, post=True),  # asks for a file
    "register:portrait_removed": own(302, post=True),
    "register:portrait": public(404, code="po", number="number"),  # nobody chose to show one
    "register:office": only(OFFICE, code="po"),
    "register:merges": only(OFFICE, code="po"),
    "register:office_merge": only(OFFICE, code="po", id="merge"),
    "register:merge_withdraw": only(OFFICE, status=302, post=True, code="po", id="merge"),
    "register:merge": only(LEADER, id="merge"),
    "register:merge_link": public(404, side="gone", secret="nothing"),
    "register:fees": only(OFFICE, code="po"),
    "register:biller": only(OFFICE, code="po"),
    "register:fee": only(OFFICE, code="po", year=2024),
    "register:invoicing": only(OFFICE, code="po", year=2024),
    "register:invoice_sheet": only(OFFICE, code="po", year=2024),
    "register:invoice": only(OFFICE, code="po", number="invoice"),
    "register:unpaid": only(OFFICE, status=302, post=True, code="po", number="invoice"),
    "register:invoices": own(),
    "register:invoice_pdf": only(LEADER, OFFICE, code="po", number="invoice"),
    "register:invoice_xml": only(LEADER, OFFICE, code="po", number="invoice"),
    "register:board_contribution": only(BOARD, NEIGHBOUR),
    "register:board_wish": only(BOARD, board="10001", code="po"),
    "register:shields": only(OFFICE, code="po"),
    "register:shield": only(OFFICE, code="po", id="shield"),
    "register:lift_shield": only(OFFICE, code="po", id="shield"),
    "register:person": public(code="po", number="number"),
    "register:own": own(),
    "register:enrol": own(),
    "register:details": own(code="po"),
    "register:functions": own(code="po"),
    "register:school": own(code="po"),
    "register:function": own(code="po", site="10AA00"),
    "register:send": row((200, SIGNED_IN), (302, LEADER), code="po"),  # the leader enrolled already
    "register:apply": only(LEADER, code="po"),
    "register:leave": only(LEADER, code="po"),
    "register:renew": only(code="po"),  # the leader of this table has nothing to renew yet
    "register:postpone": only(code="po"),
    "register:desk": only(*OFFICES, status=302),
    "register:reminders": only(OFFICE, code="po"),
    "register:reminder": only(OFFICE, code="po", months=12),
    "register:drop_reminder": row((302, OFFICE), post=True, code="po", months=12),
    "register:remove": only(OFFICE, code="po"),
    "register:my_functions": own(),
    "register:dates": only(LEADER, id="claim"),
    "register:board": only(BOARD, NEIGHBOUR),
    "register:confirm": only(BOARD, status=302, post=True, id="claim"),
    "register:dispute": only(BOARD, id="claim"),
    "register:board_page": only(BOARD, number="10001"),
    "register:board_leaders_file": only(BOARD, number="10001"),
    "register:board_admins": only(BOARD, number="10001"),
    "register:board_leader": only(BOARD, number="10001", person="leader"),
    "register:board_ask": only(BOARD, number="10001", person="leader"),
    "register:board_activities_file": only(BOARD, number="10001", person="leader"),
    "register:board_activity": only(BOARD, number="10001", person="leader", id="activity"),
    "register:board_signup": own(),
    "register:board_sign_up": own(number="10003"),
    "register:board_signup_withdraw": only(post=True, id="signup"),  # for who signed up: none of these
    "register:board_office": only(*OFFICES),
    "register:board_answer": only(OFFICE, id="signup"),
    "register:board_end": row((409, OFFICE), post=True, id="signup"),  # it still waits: there is nothing to end
    "register:insight": own(),
    "register:insight_share": only(LEADER, number="10001"),
    "register:insight_question": only(LEADER, id="insight"),
    "register:insight_decline": only(LEADER, status=302, post=True, id="insight"),
    "register:figures": public(),
    "register:figures_file": public(code="titels"),
    "register:figures_office": only(OFFICE, code="po"),
    "api:board_leaders": public(401, number="10001"),  # a session is no key
    "api:board_activities": public(401, number="10001", person="leader"),
}
STANDARD = {
    "standard:lists": public(),
    "standard:item": only(OFFICE, framework="po-2020-11", number=5),
}
RECORD = {
    "api:activities": public(401),  # a session is no key
    "api:add_activity": public(401),
    "api:one_activity": public(401, id="activity"),
    "api:change_activity": public(401, id="activity"),
    "api:remove_activity": public(401, id="activity"),
    "record:own": own(),
    "record:add": own(),
    "record:activity": only(LEADER, id="activity"),
    "record:change": only(LEADER, id="activity"),
    "record:remove": only(LEADER, id="activity"),
    "record:reflect": only(LEADER, id="activity"),
    "record:brought": only(LEADER, id="activity"),
    "record:look_back": only(LEADER, id="activity"),
    "record:do_not_ask": only(LEADER, status=302, post=True, id="activity"),
    "record:evidence": only(LEADER, id="activity"),
    "record:remove_link": only(LEADER, status=302, post=True, id="activity", link="link"),
    "record:remove_file": only(LEADER, status=302, post=True, id="activity", file="activity_file"),
    "record:proposals": own(),
    "record:proposal": only(LEADER, id="proposal"),
    "record:decline": only(LEADER, status=302, post=True, id="proposal"),
    "record:goals": own(),
    "record:goal": only(LEADER, id="goal"),
    "record:remove_goal": only(LEADER, id="goal"),
    "record:exports": own(),
    "record:csv": own(),
    "record:json": own(),
    "record:pdf": own(),
    "record:offer": own(),
    "record:preview": only(LEADER, id="import"),
    "record:drop": only(LEADER, status=302, post=True, id="import"),
}
CERTIFICATE = {
    "register:certificate_check": public(404, code="aaaaaaaaaa"),
    "register:check": public(),
    "register:verify": public(302),
    "register:check_bundle": public(),
    "register:status_list": public(404, code="po", number=1),
    "register:keys": public(),
    "register:issuer": public(code="po"),
    "register:certificate": only(LEADER, code="po"),
    # Nobody here is registered: for the leader, who is only enrolled, there is nothing to download either.
    "register:certificate_anew": only(code="po"),
    "register:certificate_pdf": only(code="po"),
    "register:certificate_token": only(code="po"),
    "register:certificate_json": only(code="po"),
}
CASEWORK = {
    "casework:office": only(*OFFICES),
    "casework:office_case": only(OFFICE, id="case"),
    "casework:committee": only(COMMITTEE),
    "casework:committee_case": only(COMMITTEE, id="case"),
    "casework:committee_advice": only(COMMITTEE, id="case"),
    "casework:readers": only(OFFICE, id="case"),
    "casework:release_reader": only(OFFICE, status=302, post=True, id="case", person=1),
    "casework:appeal": only(id="case"),  # nothing was decided on an objection yet
    "casework:terms": only(*OFFICES),
    "casework:take_back": only(COMMITTEE, status=409, post=True, id="case"),  # nothing was decided yet
    "casework:send_now": only(COMMITTEE, status=409, post=True, id="case"),
    "casework:objection": only(id="case"),  # nobody objected
    "casework:object_to": only(LEADER, id="case"),
    "casework:withdraw_objection": only(id="case"),
    "casework:own_case": only(LEADER, id="case"),
    "casework:withdraw": only(LEADER, id="case"),
}
MEETINGS = {
    "meetings:show": only(OFFICE, COMMITTEE, id="meeting"),
    "meetings:file": only(OFFICE, COMMITTEE, id="meeting"),
    "meetings:subscribe": own(),
    "meetings:feed": public(404, secret="no-such-secret"),
    "register:committee_meetings": only(*OFFICES, COMMITTEE),
    "register:committee_plan": only(*OFFICES),
    "register:committee_meeting": only(OFFICE, COMMITTEE, id="meeting"),
    "register:committee_agenda": only(OFFICE, COMMITTEE, id="meeting"),
    "register:committee_change": only(OFFICE, id="meeting"),
    "register:committee_cancel": only(OFFICE, id="meeting"),
    "register:committee_close": only(OFFICE, id="meeting"),
}
ACCESS: dict[str, Row] = (
    PEOPLE
    | OPS
    | API
    | UI
    | ACCOUNT
    | HOME
    | PRIVACY
    | OTHER_FOUNDATION
    | DIRECTORY
    | REGISTER
    | CERTIFICATE
    | STANDARD
    | RECORD
    | CASEWORK
    | MEETINGS
    | KNOWLEDGE
    | MIRROR
    | NEWS
    | READING
    | PRACTICES
    | GATHERINGS
    | MEETUP
    | ROUNDS
    | WALL
    | HARVEST
)
