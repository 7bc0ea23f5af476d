"""Settings by KRING_MODE: demo, development (default), test or production. One file each, all on base."""

import os

mode = os.environ.get("KRING_MODE", "development")
if mode == "production":
    from .production import *  # noqa: F403  a settings module is a namespace
elif mode == "test":
    from .test import *  # noqa: F403
elif mode == "demo":
    from .demo import *  # noqa: F403
elif mode == "development":
    from .development import *  # noqa: F403
else:
    raise SystemExit(f"KRING_MODE is {mode!r}; it must be demo, development, test or production.")
