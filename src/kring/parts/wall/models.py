"""Wall, Theme, Group, Phase: the frame. Guest, Note, Cluster, Link, Vote: what people put on it. Photo, Area: paper."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref

from .declared import IMPERSONAL as IMPERSONAL
from .declared import PERSONAL as PERSONAL
from .states import NoteKind, PhaseKind, State

MOST_WORDS = 10_000
PERSON = "people.Person"


class Wall(Model):
    """One question on which people put notes. link_number: of the join link that works; link_open: does it?"""

    kind = models.CharField(max_length=30)  # a kind that a module registered
    owner_kind = models.CharField(max_length=30)
    owner_id = models.CharField(max_length=40)
    title = models.CharField(max_length=200)
    question = models.CharField(max_length=500, blank=True)
    state = models.CharField(max_length=9, choices=State, default=State.OPEN)
    phase = models.CharField(max_length=8, choices=PhaseKind, default=PhaseKind.REVEAL)
    dots = models.PositiveSmallIntegerField(default=3)  # votes of each person
    timer_ends_at = models.DateTimeField(null=True)
    link_number = models.PositiveIntegerField(default=1)
    link_open = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1)
    opened_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    closed_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["opened_at", "id"]
        indexes = [models.Index(fields=["owner_kind", "owner_id"], name="wall_of_owner")]

    @property
    def ref(self) -> Ref:
        return Ref("wall", str(self.pk))

    @property
    def owner(self) -> Ref:
        return Ref(self.owner_kind, self.owner_id)


class Theme(Model):
    """A numbered theme of a wall, with what was concluded about it."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="themes")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=200)
    conclusion = models.TextField(max_length=MOST_WORDS, blank=True)
    concluded_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    concluded_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["wall", "number"], name="wall_theme_once")]


class Group(Model):
    """A group of people that talks at this wall."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="groups")
    place = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)

    class Meta:
        ordering = ["place", "id"]
        constraints = [models.UniqueConstraint(fields=["wall", "name"], name="wall_group_once")]


class Phase(Model):
    """What a phase of this wall shows, and its turn. Skipped ones stay, so that they can come back."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="phases")
    kind = models.CharField(max_length=8, choices=PhaseKind)
    place = models.PositiveSmallIntegerField()
    skipped = models.BooleanField(default=False)
    shows_authors = models.BooleanField(default=False)
    own_only = models.BooleanField(default=False)  # everybody sees own notes only
    hides_votes = models.BooleanField(default=False)  # until the phase is over

    class Meta:
        ordering = ["place", "id"]
        constraints = [models.UniqueConstraint(fields=["wall", "kind"], name="wall_phase_once")]


class Guest(Model):
    """Somebody who came by the link, with a name of their choosing; it goes when it is needed no more."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="guests")
    name = models.CharField(max_length=60, blank=True)
    address = models.EmailField(blank=True)  # to hear what became of their notes
    joined_with = models.UUIDField(unique=True)  # the form that was sent: a second press makes no second guest
    joined_at = models.DateTimeField()
    sent_away_at = models.DateTimeField(null=True)
    sent_away_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    gone_at = models.DateTimeField(null=True)  # when name and address were erased

    class Meta:
        ordering = ["id"]

    @property
    def ref(self) -> Ref:
        return Ref("wall_guest", str(self.pk))


class Cluster(Model):
    """Notes that belong together, with a name."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="clusters")
    theme = models.ForeignKey(Theme, null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=120, blank=True)
    place = models.CharField(max_length=2000, db_collation="C")  # see places.py
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["place", "id"]


class Note(Model):
    """What somebody wrote. place: its order where it hangs (see places.py); version: counts the changes of its text."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="notes")
    kind = models.CharField(max_length=9, choices=NoteKind, default=NoteKind.OTHER)
    words = models.TextField(max_length=MOST_WORDS)
    theme = models.ForeignKey(Theme, null=True, on_delete=models.SET_NULL, related_name="notes")
    group = models.ForeignKey(Group, null=True, on_delete=models.SET_NULL, related_name="+")
    cluster = models.ForeignKey(Cluster, null=True, on_delete=models.SET_NULL, related_name="notes")
    place = models.CharField(max_length=2000, db_collation="C")
    counts_for = models.PositiveSmallIntegerField(default=1)  # one person typed it for the room
    version = models.PositiveIntegerField(default=1)
    person = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    guest = models.ForeignKey(Guest, null=True, on_delete=models.PROTECT, related_name="notes")
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    hidden_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    hidden_at = models.DateTimeField(null=True)
    hidden_why = models.CharField(max_length=300, blank=True)
    solution = models.PositiveSmallIntegerField(null=True)  # its number among the solutions of the conclusion
    owner_name = models.CharField(max_length=120, blank=True)  # of a promise
    owner_address = models.EmailField(blank=True)
    owner = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    due_date = models.DateField(null=True)
    promise = models.BigIntegerField(null=True)  # the number of the promise that a module made of it
    quoted_name = models.CharField(max_length=120, blank=True)
    quoted_role = models.CharField(max_length=120, blank=True)
    consent = models.BooleanField(default=False)  # may these words stand outside with this name and role?

    class Meta:
        ordering = ["place", "id"]
        indexes = [models.Index(fields=["wall", "cluster", "place"], name="wall_note_hangs")]
        constraints = [
            models.CheckConstraint(condition=Q(person=None) | Q(guest=None), name="wall_note_one_author"),
            models.CheckConstraint(condition=Q(counts_for__gte=1), name="wall_note_counts"),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("wall_note", str(self.pk))


class Tie(Model):
    """Two notes that somebody linked; one has the smaller number."""

    one = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="wall_tie_once"),
            models.CheckConstraint(condition=Q(one__lt=models.F("other")), name="wall_tie_in_order"),
        ]


class Vote(Model):
    """The dots that one person put on a note."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="votes")
    person = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    guest = models.ForeignKey(Guest, null=True, on_delete=models.CASCADE, related_name="+")
    dots = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["note", "person"], name="wall_vote_of_person"),
            models.UniqueConstraint(fields=["note", "guest"], name="wall_vote_of_guest"),
        ]


class Photo(Model):
    """A picture of a paper wall, beside this one."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="photos")
    file = models.UUIDField()  # its number among the files
    caption = models.CharField(max_length=200)
    added_by = models.ForeignKey(PERSON, null=True, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]


class Area(Model):
    """A part of a photo that was typed over as a note; left, top, width and height in thousandths of the picture."""

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="areas")
    note = models.OneToOneField(Note, on_delete=models.CASCADE, related_name="area")
    left = models.PositiveSmallIntegerField()
    top = models.PositiveSmallIntegerField()
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["top", "left", "id"]
