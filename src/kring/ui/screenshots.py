"""Pictures of pages, to look at: `python -m kring.ui.screenshots BASE_URL OUT_DIR [PATH…]`.

Every page at 390 and 1280 px, light and dark. Needs playwright and a Chromium on the PATH.
With KRING_SHOT_COOKIE="sessionid=…" the pictures are those of somebody signed in.
"""

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

WIDTHS = {390: 844, 1280: 900}
THEMES = ("light", "dark")
FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
PATHS = ["/", "/ui/", "/account/login/"]


class NoBrowser(Exception):
    """There is no Chromium on the PATH."""


def browser_path() -> str:
    """Find the system's Chromium. Errors: NoBrowser."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        raise NoBrowser("no chromium on the PATH")
    return found


def file_name(path: str, width: int, theme: str) -> str:
    """Name a picture after its page: "/ui/" at 390 in dark becomes ui-390-dark.png."""
    words = re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-") or "home"
    return f"{words}-{width}-{theme}.png"


def take(base: str, out: Path, paths: list[str], *, cookie: str = "") -> list[Path]:
    """Open a browser and make the pictures; in, out and errors as in `pictures`, and NoBrowser."""
    executable = browser_path()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        made = pictures(browser, base, out, paths, cookie=cookie)
        browser.close()
    return made


def pictures(browser: Any, base: str, out: Path, paths: list[str], *, cookie: str = "") -> list[Path]:
    """Make a picture of every path at both widths in both themes.

    In: an open browser, the address of a running Kring, a folder, paths; a cookie "name=value" to look as
    somebody signed in. Out: the files made.
    """
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for width, height in WIDTHS.items():
        for theme in THEMES:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=theme,
                reduced_motion="reduce",
                locale="nl-NL",
            )
            if cookie:
                name, _, value = cookie.partition("=")
                context.add_cookies([{"name": name, "value": value, "url": base}])
            made += [_picture(context, base, path, out / file_name(path, width, theme)) for path in paths]
            context.close()
    return made


def _picture(context: Any, base: str, path: str, file: Path) -> Path:
    page = context.new_page()
    page.goto(base.rstrip("/") + path, wait_until="load")
    page.screenshot(path=str(file), full_page=True)
    page.close()
    return file


def main(arguments: list[str]) -> int:
    """Read the command line; returns the exit code."""
    if len(arguments) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    base, out, *paths = arguments
    try:
        made = take(base, Path(out), paths or PATHS, cookie=os.environ.get("KRING_SHOT_COOKIE", ""))
    except NoBrowser as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    for file in made:
        sys.stdout.write(f"{file}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
