"""`./kring manage appoint`: how the first operator gets their role."""

import pytest
from django.core.management import CommandError, call_command

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref, now
from tests.cast import actor, person

pytestmark = pytest.mark.django_db


def test_somebody_gets_a_role_from_today(capsys: pytest.CaptureFixture[str]) -> None:
    otto = person("Otto")
    call_command("appoint", "operator", "installation:kring", otto.account.email.upper())
    assert actor(otto, now()).has(Role.OPERATOR, Ref("installation", "kring"))
    assert "Otto Visser: operator of installation:kring" in capsys.readouterr().out


def test_what_cannot_be_is_said_in_a_sentence() -> None:
    otto = person("Otto")
    email = otto.account.email
    for arguments, sentence in (
        (("operator", "installation:kring", "niemand@voorbeeld.nl"), "no account"),
        (("operator", "installation", email), "not a reference"),
        (("king", "installation:kring", email), "invalid choice"),
        (("operator", "installation:kring", email, "--until=2000-01-01"), "einddatum"),
    ):
        with pytest.raises(CommandError, match=sentence):
            call_command("appoint", *arguments)
    assert not actor(otto, now()).holds
