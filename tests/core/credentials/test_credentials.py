"""A signed statement is worth nothing as soon as one sign of it is other than what was signed."""

import base64
import gzip
import hmac
import json
import string
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc import jws
from joserfc.errors import SecurityWarning

from kring.core.credentials.api import (
    Bundle,
    Outcome,
    Unreadable,
    bundle_json,
    encode,
    envelope,
    judge,
    key_name,
    marked,
    new_key,
    public_part,
    read_bundle,
    sign,
    token_in,
)

ISSUER = "https://kring.example/po"
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
KEY = new_key(2048)
KID = key_name(ISSUER, KEY)
KEYS = {KID: public_part(KEY)}
LIST = f"{ISSUER}/list"
SIGNS = string.ascii_letters + string.digits + "-_.=+/ \n{}"


def claims(**other: Any) -> dict[str, Any]:
    """A credential that holds from 2026 until 2031, number 7 on the list."""
    return {
        "iss": ISSUER,
        "id": "https://kring.example/b/1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": ISSUER},
        "validFrom": "2026-01-01T00:00:00Z",
        "validUntil": "2031-01-01T00:00:00Z",
        "credentialStatus": {
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": "7",
            "statusListCredential": LIST,
        },
    } | other


def listed(*revoked: int, at: str = "2026-11-20T00:00:00Z", key: Any = KEY, kid: str = KID, **other: Any) -> str:
    """A status list that the issuer signed."""
    found = {
        "iss": ISSUER,
        "id": LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "validFrom": at,
        "credentialSubject": {"statusPurpose": "revocation", "encodedList": encode(revoked)},
    } | other
    return sign(found, key, kid=kid)


def outcome(token: str, *lists: str, at: datetime = AT, keys: Any = KEYS) -> Outcome:
    return judge(token, keys=keys, lists=lists, at=at).outcome


TOKEN = sign(claims(), KEY, kid=KID)
CLEAN = listed()


def test_valid_and_not_revoked_as_of_the_list() -> None:
    verdict = judge(TOKEN, keys=KEYS, lists=[CLEAN], at=AT)
    assert verdict.is_valid
    assert verdict.status_at == datetime(2026, 11, 20, tzinfo=UTC)
    assert verdict.claims["id"] == "https://kring.example/b/1"


def test_without_a_list_the_answer_is_not_a_yes() -> None:
    assert outcome(TOKEN) is Outcome.STATUS_UNKNOWN


def test_the_newest_list_counts_in_whatever_order_they_come() -> None:
    newer = listed(7, at="2026-11-21T00:00:00Z")
    assert outcome(TOKEN, CLEAN, newer) is outcome(TOKEN, newer, CLEAN) is Outcome.REVOKED
    assert outcome(TOKEN, listed(6, 8)) is Outcome.VALID


def test_dates() -> None:
    assert outcome(TOKEN, CLEAN, at=datetime(2031, 1, 1, tzinfo=UTC)) is Outcome.EXPIRED
    assert outcome(TOKEN, CLEAN, at=datetime(2030, 12, 31, 23, 59, tzinfo=UTC)) is Outcome.VALID
    assert outcome(TOKEN, CLEAN, at=datetime(2025, 12, 31, tzinfo=UTC)) is Outcome.NOT_YET
    endless = claims()
    del endless["validUntil"]
    assert outcome(sign(endless, KEY, kid=KID), CLEAN, at=AT + timedelta(days=36500)) is Outcome.VALID
    assert outcome(TOKEN, listed(7), at=datetime(2032, 1, 1, tzinfo=UTC)) is Outcome.REVOKED  # goes before expired


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(TOKEN) - 1), st.sampled_from(SIGNS))
def test_no_sign_of_it_can_be_changed(place: int, sign_instead: str) -> None:
    changed = TOKEN[:place] + sign_instead + TOKEN[place + 1 :]
    expected = {Outcome.VALID} if changed == TOKEN else set(Outcome) - {Outcome.VALID, Outcome.STATUS_UNKNOWN}
    assert outcome(changed, CLEAN) in expected


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(TOKEN)), st.text(SIGNS, min_size=1, max_size=3))
def test_nothing_can_be_put_in_or_left_out(place: int, extra: str) -> None:
    assert not judge(TOKEN[:place] + extra + TOKEN[place:], keys=KEYS, lists=[CLEAN], at=AT).is_valid
    if place < len(TOKEN):
        assert not judge(TOKEN[:place] + TOKEN[place + 1 :], keys=KEYS, lists=[CLEAN], at=AT).is_valid


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(CLEAN) - 1), st.sampled_from(SIGNS))
def test_a_changed_list_is_no_list(place: int, sign_instead: str) -> None:
    changed = CLEAN[:place] + sign_instead + CLEAN[place + 1 :]
    assert outcome(TOKEN, changed) is (Outcome.VALID if changed == CLEAN else Outcome.STATUS_UNKNOWN)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300) | st.text("abcdefABC123-_.", max_size=300))
def test_whatever_is_handed_over_gets_a_verdict(text: str) -> None:
    assert not judge(text, keys=KEYS, lists=[text, CLEAN], at=AT).is_valid


def _forged(header: dict[str, Any], key: bytes | None = None, body: dict[str, Any] | None = None) -> str:
    """A token as an attacker writes it, signed with HMAC or with nothing."""

    def part(content: bytes) -> str:
        return base64.urlsafe_b64encode(content).decode().rstrip("=")

    start = f"{part(json.dumps(header).encode())}.{part(json.dumps(body or claims()).encode())}"
    return f"{start}.{part(hmac.digest(key, start.encode(), sha256)) if key else ''}"


def test_no_other_way_of_signing() -> None:
    public = json.dumps(public_part(KEY)).encode()
    pem = KEY.as_pem(private=False)
    for token in (
        _forged({"alg": "none", "kid": KID}),
        _forged({"alg": "none", "kid": KID}) + "AAAA",
        _forged({"alg": "HS256", "kid": KID}, public),
        _forged({"alg": "HS256", "kid": KID}, pem),
        _forged({"alg": "RS256", "kid": KID}, pem),
        _forged({"alg": ["RS256"], "kid": KID}, pem),
        _forged({"kid": KID}, pem),
    ):
        assert outcome(token, CLEAN) in (Outcome.BAD_SIGNATURE, Outcome.UNREADABLE)


def test_a_key_that_comes_inside_the_token_is_not_believed() -> None:
    mine = new_key(2048)
    header = {"alg": "RS256", "kid": KID, "jwk": public_part(mine)}
    token = jws.serialize_compact(header, json.dumps(claims()).encode(), mine, ["RS256"])
    assert outcome(token, CLEAN) is Outcome.BAD_SIGNATURE
    assert outcome(sign(claims(), mine, kid=KID), CLEAN) is Outcome.BAD_SIGNATURE


def test_a_key_speaks_only_for_its_own_issuer() -> None:
    """Somebody whose key is trusted for their own register cannot write certificates of another."""
    other = new_key(2048)
    kid = key_name("https://elders.example/vo", other)
    keys = KEYS | {kid: public_part(other)}
    assert outcome(sign(claims(), other, kid=kid), CLEAN, keys=keys) is Outcome.BAD_SIGNATURE
    mixed = claims(iss="https://elders.example/vo")  # iss is theirs, the issuer in the credential is not
    assert outcome(sign(mixed, other, kid=kid), CLEAN, keys=keys) is Outcome.UNREADABLE
    theirs = listed(iss="https://elders.example/vo", key=other, kid=kid)
    assert outcome(TOKEN, theirs, keys=keys) is Outcome.STATUS_UNKNOWN


def test_an_unknown_key_proves_nothing_but_says_what_is_claimed() -> None:
    other = new_key(2048)
    verdict = judge(sign(claims(), other, kid=key_name(ISSUER, other)), keys=KEYS, lists=[CLEAN], at=AT)
    assert verdict.outcome is Outcome.UNKNOWN_ISSUER
    assert verdict.claims == {}
    assert verdict.claimed["iss"] == ISSUER


@pytest.mark.parametrize(
    "broken",
    [
        {"type": ["VerifiableCredential"]},
        {"validFrom": "gisteren"},
        {"validFrom": "2026-01-01T00:00:00"},
        {"validFrom": 5},
        {"credentialStatus": {}},
        {"credentialStatus": None},
        {"credentialStatus": claims()["credentialStatus"] | {"statusPurpose": "suspension"}},
        {"credentialStatus": claims()["credentialStatus"] | {"statusListIndex": "999999999"}},
        {"credentialStatus": claims()["credentialStatus"] | {"statusListIndex": "-1"}},
    ],
)
def test_what_is_signed_but_no_certificate_is_refused(broken: dict[str, Any]) -> None:
    assert outcome(sign(claims(**broken), KEY, kid=KID), CLEAN) is Outcome.UNREADABLE


@settings(max_examples=50, deadline=None)
@given(st.sets(st.integers(0, 131_071), max_size=200), st.integers(0, 131_071))
def test_a_list_holds_exactly_what_was_put_in(indexes: set[int], other: int) -> None:
    packed = encode(indexes)
    assert all(marked(packed, index) for index in indexes)
    assert marked(packed, other) == (other in indexes)


def test_a_list_that_unpacks_without_end_is_refused() -> None:
    bomb = "u" + base64.urlsafe_b64encode(gzip.compress(bytes(64 * 1024 * 1024))).decode().rstrip("=")
    with pytest.raises(Unreadable):
        marked(bomb, 3)
    for wrong in ("", "zabc", "u!!!", "u" + "A" * 50, encode([1])[:-8]):
        with pytest.raises(Unreadable):
            marked(wrong, 0)


def test_the_token_inside_json() -> None:
    assert token_in(json.dumps(envelope(TOKEN), indent=2)) == TOKEN
    assert token_in(f"  {TOKEN}\n") == TOKEN
    for wrong in ("", "{}", "[]", '{"type": "x"}', json.dumps(envelope(TOKEN) | {"id": TOKEN}), "a" * 300_000):
        with pytest.raises(Unreadable):
            token_in(wrong)


def test_keys_are_what_their_name_says() -> None:
    whole = bundle_json(KEYS, [CLEAN])
    assert read_bundle(json.dumps(whole)) == Bundle(
        {KID: {name: KEYS[KID][name] for name in ("kty", "n", "e")}}, (CLEAN,)
    )
    assert read_bundle(CLEAN).lists == (CLEAN,)
    with pytest.warns(SecurityWarning):
        short = new_key(1024)
    other = new_key(2048)
    for wrong in (
        {"keys": [{**public_part(other), "kid": KID}]},  # another key under a trusted name
        {"keys": [{**public_part(short), "kid": key_name(ISSUER, short)}]},
        {"keys": [{**public_part(KEY), "kid": KID.rpartition("#")[2]}]},
        {"keys": [{"kid": KID}]},
        {"keys": "x"},
        {},
        [],
    ):
        with pytest.raises(Unreadable):
            read_bundle(json.dumps(wrong))


def test_it_takes_no_time_to_refuse_something_huge() -> None:
    huge = "a" * 30_000_000
    assert outcome(huge) is Outcome.UNREADABLE
    assert outcome(f"{huge}.{huge}.{huge}") is Outcome.UNREADABLE
    with pytest.raises(Unreadable):
        read_bundle(huge)
    assert outcome("[" * 50_000 + "." + "a" * 20 + "." + "b" * 20) is Outcome.UNREADABLE


def test_an_unknown_key_over_what_are_no_claims_cannot_be_read() -> None:
    other = new_key(2048)
    head, _, proof = sign(claims(), other, kid=key_name(ISSUER, other)).split(".")
    no_claims = base64.urlsafe_b64encode(b"[1]").decode().rstrip("=")
    verdict = judge(f"{head}.{no_claims}.{proof}", keys=KEYS, lists=[CLEAN], at=AT)
    assert (verdict.outcome, verdict.detail) == (Outcome.UNREADABLE, "no JSON object")
