"""The file with which `./kring verify` on this machine knows the certificates of its own installation."""

import json
from urllib.parse import urlsplit

from django.conf import settings

from .queries import bundle_file


def write() -> None:
    """Write keys and status lists to KRING_HOME/trusted, whole or not at all. They are public, so readable by all."""
    folder = settings.HOME / "trusted"
    folder.mkdir(parents=True, exist_ok=True)
    name = urlsplit(settings.SITE_ADDRESS).netloc.replace(":", "-") or "kring"
    part = folder / f"{name}.part"
    part.write_text(json.dumps(bundle_file()), encoding="utf-8")
    part.rename(folder / f"{name}.json")
