"""What every process loads when it starts: web servers, workers and commands all pay for it, in seconds and memory."""

import subprocess
import sys

HEAVY = ("sklearn", "scipy", "numba")  # only the process that computes with them loads them, at its first call
PROGRAM = f"""
import sys, django
django.setup()
from django.urls import get_resolver
get_resolver().url_patterns
print([name for name in {HEAVY!r} if name in sys.modules])
"""


def test_nobody_waits_for_what_only_few_need() -> None:
    started = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert started.stdout.strip() == "[]"
