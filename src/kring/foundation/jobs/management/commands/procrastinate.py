"""The command of the queue, as it is; a worker prepares what is slow the first time."""

from typing import Any

from procrastinate.contrib.django.management.commands import procrastinate

from kring.foundation.jobs.starting import prepare_in_background


class Command(procrastinate.Command):
    """`manage procrastinate worker` and all else that it can."""

    def handle(self, *args: Any, **kwargs: Any) -> Any:
        """Begin; see procrastinate."""
        if kwargs.get("command") == "worker":
            prepare_in_background()
        return super().handle(*args, **kwargs)
