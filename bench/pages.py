"""Visiting the demonstration as people do: which pages there are, how large they are, how long they take."""

import base64
import gzip
import hmac
import http.cookiejar
import re
import statistics
import struct
import time
import urllib.parse
import urllib.request

from kring.config import demo

ROUNDS = 25
MOST_PAGES = 60
EMPTY = "/leeg"
# Office pages and the API's documentation may be larger.
EXEMPT = ("/ui/", "/api/", "/kantoor/", "/commissie/", "/beheer/", "/account/", "/demo/", "/metrics", "/healthz")
# Pages of the knowledge wing have their own bench (bench/knowledge.py), and their own limit.
KNOWLEDGE = (
    "/kennis/",
    "/cms/",
    "/nieuws/",
    "/praktijken/",
    "/nieuwsbrief/",
    "/magazines/",
    "/dossiers/",
    "/spiegelkaarten/",
    "/kennisbeheer/",
)
ASSET = re.compile(r'(?:<script[^>]+src|<link[^>]+href)="(/static/[^"]+)"')
LINK = re.compile(r'<a [^>]*href="(/[^"#]*)')
HIDDEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


class Visitor:
    """A browser without a screen: keeps cookies, follows redirects."""

    def __init__(self, port: int) -> None:
        self.base = f"http://localhost:{port}"
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar)

    def get(self, path: str) -> bytes:
        """The body at a path."""
        return self.opener.open(self.base + path, timeout=60).read()  # type: ignore[no-any-return]

    def post(self, path: str, fields: dict[str, str]) -> bytes:
        """Fill in the form at a path; returns the page after it."""
        found = HIDDEN.search(self.get(path).decode())
        data = fields | {"csrfmiddlewaretoken": found.group(1) if found else ""}
        body = urllib.parse.urlencode(data).encode()
        request = urllib.request.Request(self.base + path, body)  # noqa: S310  our own server
        request.add_header("Referer", self.base + path)
        return self.opener.open(request, timeout=60).read()  # type: ignore[no-any-return]

    def sign_in(self, email: str) -> None:
        """Sign in as one of the demonstration's people."""
        page = self.post("/account/login/", {"login": email, "password": demo.PASSWORD}).decode()
        if 'name="code"' in page:
            self.post("/account/2fa/authenticate/", {"code": one_time_code()})

    def median(self, path: str) -> float:
        """The median of how long a page takes, in milliseconds."""
        self.get(path)
        return statistics.median(self.taken(path) for _ in range(ROUNDS))

    def ratio(self, path: str) -> float:
        """The median of how long a page takes, divided by that of the empty page, asked in turns: a machine that
        slows down meanwhile slows both. Same session, person and rights."""
        pages, empties = [self.taken(path)], [self.taken(EMPTY)]
        for _ in range(ROUNDS):
            pages.append(self.taken(path))
            empties.append(self.taken(EMPTY))
        return statistics.median(pages[1:]) / statistics.median(empties[1:])

    def taken(self, path: str) -> float:
        """How long a page takes once, in milliseconds."""
        start = time.perf_counter()
        self.get(path)
        return (time.perf_counter() - start) * 1000


def one_time_code() -> str:
    """The code that an authenticator app would show now for the demonstration's people (RFC 6238)."""
    key = base64.b32decode(demo.TOTP_SECRET)
    digest = hmac.new(key, struct.pack(">Q", int(time.time() // 30)), "sha1").digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def zipped_kb(body: bytes) -> float:
    """Size as it goes over the line."""
    return len(gzip.compress(body, 6)) / 1024


def found_from(visitor: Visitor, path: str) -> list[str]:
    """Pages within two links of this one, each kind of address at most three times."""
    kinds: dict[str, int] = {}
    pages: list[str] = []
    waiting = [(path, 0)]
    while waiting and len(pages) < MOST_PAGES:
        here, depth = waiting.pop(0)
        kind = re.sub(r"[0-9A-Z]{2,}|\d+", "*", here)
        if here in pages or kinds.get(kind, 0) >= 3 or here.startswith(("/static/", "/account/logout", *KNOWLEDGE)):
            continue
        try:
            answer = visitor.opener.open(visitor.base + here, timeout=60)
        except OSError:
            continue
        if not answer.geturl().endswith(here):
            continue  # sent elsewhere, to sign in for example: that page is measured under its own address
        body = answer.read()
        kinds[kind] = kinds.get(kind, 0) + 1
        pages.append(here)
        if depth < 2:
            waiting += [
                (link.replace("&amp;", "&"), depth + 1) for link in LINK.findall(body.decode("utf-8", "replace"))
            ]
    return pages


def weigh(port: int) -> dict[str, float | str]:
    """Sizes and times of every page that a visitor, a leader, an officer or a committee member meets."""
    stranger = Visitor(port)
    first = stranger.get("/")
    assets = set(ASSET.findall(first.decode()))
    figures: dict[str, float | str] = {
        "first_visit_kb": zipped_kb(first) + sum(zipped_kb(stranger.get(asset)) for asset in assets),
        "empty_page_ms": stranger.median(EMPTY),
    }
    sizes: dict[str, float] = {}
    ratios: dict[str, float] = {}
    for email in ("", *(part.email for part in demo.CAST)):
        visitor = Visitor(port)
        if email:
            visitor.sign_in(email)
        for path in found_from(visitor, "/"):
            body = visitor.get(path)
            if not path.startswith(EXEMPT):
                sizes[path] = max(sizes.get(path, 0), zipped_kb(body))
            if path not in ratios and not path.startswith(("/ui/", "/api/", "/account/")):
                ratios[path] = visitor.ratio(path)
    heaviest = max(sizes, key=lambda path: sizes[path])
    slowest = sorted(ratios, key=lambda path: -ratios[path])
    return figures | {
        "pages": len(ratios),
        "next_page_kb": sizes[heaviest],
        "heaviest_page": heaviest,
        "page_p50_ratio_worst": ratios[slowest[0]],
        "slowest_pages": ", ".join(f"{path} {ratios[path]:.1f}" for path in slowest[:12]),
    }
