"""Runs in a process of its own with production's settings: asks some pages and prints what their headers are."""

import json
from typing import Any

PAGES = ("/account/login/", "/account/signup/", "/bestaat-niet/", "/api/v1/docs")


def headers_of(path: str, **more: Any) -> dict[str, Any]:
    """Status, headers and cookies of one page."""
    from django.test import Client

    client = Client(headers={"Host": "kring.example", "X-Forwarded-Proto": "https"})
    answer = client.get(path, **more)
    return {
        "status": answer.status_code,
        "headers": {name.lower(): value for name, value in answer.headers.items()},
        "cookies": {name: morsel.OutputString() for name, morsel in answer.cookies.items()},
        "body": answer.content.decode(errors="replace") if not answer.streaming else "",
    }


def main() -> None:
    """Ask and print."""
    import django
    from django.core.management import call_command
    from django.test import Client

    django.setup()
    call_command("collectstatic", interactive=False, verbosity=0)
    found = {
        path: headers_of(path) for path in ("/account/login/", "/account/signup/", "/bestaat-niet/", "/api/v1/docs")
    }
    plain = Client(headers={"Host": "kring.example"}).get("/account/login/")
    alive = Client(headers={"Host": "127.0.0.1:8000"}).get("/healthz")
    stranger = Client(headers={"Host": "kwaad.example", "X-Forwarded-Proto": "https"}).get("/account/login/")
    found["plain"] = {"status": plain.status_code, "headers": {"location": plain.get("Location", "")}}
    found["alive"] = {"status": alive.status_code}
    found["stranger"] = {"status": stranger.status_code}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
