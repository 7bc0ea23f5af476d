"""Which fields of the wall are about people, why they are kept, and when they go."""

from kring.foundation.records.api import Ground, OnErase, Personal

KEPT_DAYS = 365 * 3  # notes lead to what a harvest says; its report points at them
GUEST_DAYS = 90  # a guest's name and address, after the wall closed
NEVER_CLOSED_DAYS = 365  # a wall that nobody closes counts as closed so long after it was opened
ENDS = "de dag waarop de muur dicht ging, of een jaar nadat die open ging"
WITHOUT_NAME = "De muur is van iedereen die meedeed; bij wie dit deed staat geen naam meer."

PERSONAL = [
    Personal(
        model="wall.Wall",
        person="opened_by_id",
        fields=(
            "kind", "owner_kind", "owner_id", "title", "question", "state", "phase", "dots", "timer_ends_at",
            "link_number", "link_open", "version", "opened_by", "opened_at",
        ),
        purpose="Weten wie een muur opende.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept=WITHOUT_NAME,
    ),
    Personal(
        model="wall.Wall",
        person="closed_by_id",
        fields=("closed_by", "closed_at"),
        purpose="Weten wie een muur sloot.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept=WITHOUT_NAME,
    ),
    Personal(
        model="wall.Wall",
        person="published_by_id",
        fields=("published_by", "published_at"),
        purpose="Weten wie een muur openbaar maakte.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept=WITHOUT_NAME,
    ),
    Personal(
        model="wall.Theme",
        person="concluded_by_id",
        fields=("number", "name", "conclusion", "concluded_by", "concluded_at"),
        purpose="Weten wie de conclusie bij een thema opschreef.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept=WITHOUT_NAME,
    ),
    Personal(
        model="wall.Guest",
        person="sent_away_by_id",
        fields=("name", "address", "joined_with", "joined_at", "sent_away_at", "sent_away_by", "gone_at"),
        purpose="Meedoen zonder account, met een naam naar keuze; een adres als je wilt horen wat ermee gebeurt.",
        ground=Ground.CONSENT,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept="De naam en het adres van een gast gaan 90 dagen na het sluiten weg.",
    ),
    Personal(
        model="wall.Note",
        person="person_id",
        fields=(
            "kind", "words", "place", "counts_for", "version", "person", "made_at", "changed_at", "withdrawn_at",
            "hidden_at", "hidden_why", "solution", "promise", "quoted_name", "quoted_role", "consent",
        ),
        purpose="Samen op een muur schrijven wat er speelt, en de schrijver laten weten wat ermee is gebeurd.",
        ground=Ground.CONSENT,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept="Het briefje is deel van wat een groep samen zei; bij wie het schreef staat geen naam meer.",
    ),
    Personal(
        model="wall.Note",
        person="owner_id",
        fields=("owner", "owner_name", "owner_address", "due_date"),
        purpose="Weten wie een afspraak doet, en wanneer.",
        ground=Ground.CONSENT,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="wall.Note",
        person="hidden_by_id",
        fields=("hidden_by",),
        purpose="Weten wie een briefje wegnam.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept=WITHOUT_NAME,
    ),
    Personal(
        model="wall.Vote",
        person="person_id",
        fields=("person", "dots"),
        purpose="Stemmen op briefjes; te zien is alleen het aantal.",
        ground=Ground.CONSENT,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept="De telling blijft kloppen; bij de stem staat geen naam meer.",
    ),
    Personal(
        model="wall.Photo",
        person="added_by_id",
        fields=("file", "caption", "added_by", "added_at"),
        purpose="Een foto van een papieren muur naast de muur hangen.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends=ENDS,
        on_erase=OnErase.KEEP,
        why_kept=WITHOUT_NAME,
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {
    "wall.Group": "de naam van een groep, geen persoon",
    "wall.Phase": "wat een fase laat zien",
    "wall.Cluster": "de naam van een stapel briefjes",
    "wall.Tie": "dat twee briefjes bij elkaar horen",
    "wall.Area": "waar op een foto een briefje hangt",
}
