"""The ASGI application: `kring.config.asgi:application`. Streams go to live, all else to Django."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kring.config.settings")
django.setup(set_prefix=False)  # first: it loads the apps that the next lines import

from kring.foundation.live.api import with_streams  # noqa: E402
from kring.foundation.people.api import enter  # noqa: E402

from .serving import Pages  # noqa: E402

application = with_streams(Pages(), enter=enter)
