"""The one-time code on the sign-in page: in the demonstration, and nowhere else, whatever the environment says."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from tests.cast import PASSWORD, holds, person, second_factor

ROOT = Path(__file__).resolve().parents[2]
# Asks the settings of production for what the demonstration shows; every variable tries to switch it on.
ASK = """
import json, django
django.setup()
from django.conf import settings
from django.test import RequestFactory
from django.urls import resolve
from kring.foundation.people.demonstration import demonstration
shown = {}
for path in ("/account/login/", "/account/2fa/authenticate/", "/account/2fa/totp/activate/"):
    request = RequestFactory().get(path)
    request.resolver_match = resolve(path)
    request.session = {"mfa.totp.secret": "JBSWY3DPEHPK3PXP"}
    shown |= demonstration(request)
print(json.dumps({
    "demo": settings.DEMO, "shown": shown, "bypass": getattr(settings, "MFA_TOTP_INSECURE_BYPASS_CODE", None),
    "today": settings.KRING_TODAY, "debug": settings.DEBUG,
    "insecure passkeys": getattr(settings, "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN", False),
}))
"""
PRODUCTION = {
    "KRING_MODE": "production",
    "KRING_SECRET_KEY": "x" * 50,
    "KRING_HOSTS": "kring.example",
    "KRING_ADDRESS": "https://kring.example",
    "DJANGO_SETTINGS_MODULE": "kring.config.settings",
    "PYTHONPATH": str(ROOT / "src"),
    "PYTHONWARNINGS": "ignore",
}
TRIES = dict.fromkeys(("DEMO", "KRING_DEMO", "DJANGO_DEMO", "DEBUG", "KRING_DEBUG"), "1")


def ask_production(**more: str) -> dict[str, Any]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "DATABASE_URL")}
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=kept | PRODUCTION | more, capture_output=True, text=True, check=True
    )
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def test_production_never_shows_a_code() -> None:
    assert ask_production(**TRIES, KRING_TODAY="2031-01-01") == {
        "demo": False,
        "shown": {},
        "bypass": None,
        "today": None,
        "debug": False,
        "insecure passkeys": False,
    }


def test_only_the_settings_of_the_demonstration_switch_it_on() -> None:
    folder = ROOT / "src" / "kring" / "config" / "settings"
    with_demo = [path.stem for path in folder.glob("*.py") if "DEMO = True" in path.read_text(encoding="utf-8")]
    assert with_demo == ["demo"]
    assert "demo" not in (folder / "production.py").read_text(encoding="utf-8").lower()


@pytest.mark.django_db
def test_outside_the_demonstration_the_pages_show_nothing(client: Client) -> None:
    anna = person()
    second_factor(anna)
    page = client.get(reverse("account_login"))
    assert "demo_people" not in page.context and "demo_password" not in page.context
    client.post(reverse("account_login"), {"login": anna.account.email, "password": PASSWORD})
    assert "demo_code" not in client.get(reverse("mfa_authenticate")).context


@pytest.fixture
def demo(settings: Any) -> Any:
    settings.DEMO, settings.DEMO_MAIL, settings.DEMO_PASSWORD = True, "voorbeeld.nl", PASSWORD
    settings.KRING_TODAY = date(2026, 11, 21)
    cache.clear()
    return settings


@pytest.mark.django_db
def test_the_demonstration_shows_who_can_sign_in_and_says_that_they_are_made_up(client: Client, demo: Any) -> None:
    anna = person()
    holds(anna, Role.OFFICE, Ref("register", "po"))
    html = client.get(reverse("account_login")).content.decode()
    assert anna.account.email in html and PASSWORD in html and "medewerker van het bureau" in html
    assert "de mensen zijn verzonnen" in html


@pytest.mark.django_db
def test_with_the_code_of_the_demonstration_you_get_in_again_and_again(demo: Any) -> None:
    demo.MFA_TOTP_TOLERANCE = 1
    anna = person()
    second_factor(anna)
    for _ in range(3):
        client = Client()
        client.post(reverse("account_login"), {"login": anna.account.email, "password": PASSWORD})
        code = client.get(reverse("mfa_authenticate")).context["demo_code"]
        assert client.post(reverse("mfa_authenticate"), {"code": code}).status_code == 302


@pytest.mark.django_db
def test_the_demonstration_helps_with_setting_up_codes(client: Client, demo: Any) -> None:
    anna = person()
    client.post(reverse("account_login"), {"login": anna.account.email, "password": PASSWORD})
    client.get(reverse("mfa_activate_totp"))
    code = client.get(reverse("mfa_activate_totp")).context["demo_code"]
    assert client.post(reverse("mfa_activate_totp"), {"code": code}).status_code == 302


@pytest.mark.django_db
def test_who_has_no_app_with_codes_is_shown_none(client: Client, demo: Any) -> None:
    from allauth.mfa.models import Authenticator

    anna = person()
    second_factor(anna)
    client.post(reverse("account_login"), {"login": anna.account.email, "password": PASSWORD})
    Authenticator.objects.update(type=Authenticator.Type.WEBAUTHN, data={"credential": {}})
    from kring.foundation.people.demonstration import _code_for

    assert _code_for(anna.account) == ""
