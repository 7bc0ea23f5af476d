"""Channel: a counter. Change: what happened on it, ids only. Both are transport: the tables of modules are true."""

from django.db import models

from kring.foundation.records.api import Model


class Channel(Model):
    """A place where changes are numbered: "wall:12". Its row is the lock that puts them in order."""

    name = models.CharField(primary_key=True, max_length=80)
    number = models.BigIntegerField(default=0)  # of the latest change


class Change(Model):
    """One change on a channel, kept for a week so that whoever was away misses nothing."""

    channel = models.ForeignKey(Channel, on_delete=models.CASCADE, related_name="+")
    number = models.BigIntegerField()
    kind = models.CharField(max_length=60)
    ids = models.JSONField(default=dict)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["channel", "number"], name="live_change_once")]


IMPERSONAL = {
    "live.Channel": "the name of a thing and a number",
    "live.Change": "a kind and ids of what changed; who did it and what they wrote stand elsewhere",
}
