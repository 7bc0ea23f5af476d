"""In a browser: sign in through an OpenID Connect provider, with and without JavaScript."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.oidc import TITLE, provider, use

NOOR = {
    "sub": "noor-1",
    "email": "noor@school.example",
    "email_verified": True,
    "given_name": "Noor",
    "family_name": "van der Vliet",
}
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with provider(NOOR) as address:
        yield address


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def visitor(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page that may visit the provider; the provider's own page dresses itself from outside, which is cut off."""
    context = browser.new_context(locale="nl-NL", java_script_enabled=request.param)
    context.route(re.compile(r"^https?://(?!localhost|127\.0\.0\.1)"), lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


def test_sign_in_by_the_organisation(
    visitor: Page, live_server: Any, settings: Any, monkeypatch: pytest.MonkeyPatch, issuer: str
) -> None:
    use(settings, monkeypatch, issuer)
    visitor.goto(f"{live_server.url}/mij/")
    expect(visitor).to_have_url(re.compile("/account/login/"))
    visitor.get_by_role("button", name=re.compile(TITLE)).click()
    visitor.wait_for_url(re.compile(f"^{re.escape(issuer)}"))
    visitor.get_by_role("button", name="noor-1").click()
    visitor.goto(f"{live_server.url}/mij/")
    expect(visitor.get_by_label("Achternaam")).to_have_value("Vliet")
