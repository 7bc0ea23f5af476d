"""What the libraries we build on keep of people: their tables cannot declare it themselves."""

from kring.foundation.records.api import Ground, OnErase, Personal

# People declares what allauth keeps to sign people in; these two are its by-products.
LIBRARY = [
    Personal(
        model="account.EmailConfirmation",
        person="email_address__user__person_id",
        fields=("created", "sent", "key"),
        purpose="Nagaan of een mailadres van jou is.",
        ground=Ground.CONTRACT,
        retention_days=3,
        ends="het versturen van de link",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="socialaccount.SocialToken",
        person="account__user__person_id",
        fields=("token", "token_secret", "expires_at"),
        purpose="Je laten inloggen via je organisatie.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.DELETE,
    ),
]
# Tables of libraries that hold nothing of a person that is not declared above, and why.
TECHNICAL = {
    "contenttypes": "names of tables",
    "auth": "Django's own permissions, which Kring does not use",
    "sessions": "a random key and signed data that end within a day; whom they belong to stands in usersessions",
    "procrastinate": "jobs: ids and dates, removed a week after they are done",
    "pghistory": "views over history tables; each history table is declared with the table it follows",
    "wagtailcore": "the page tree, workflow and rights; what it keeps of editors is declared by knowledge",
    "wagtailimages": "Wagtail's own image table, which is empty: images stand in knowledge",
    "wagtaildocs": "Wagtail's own document table, which is empty: documents stand in knowledge",
    "wagtailsearch": "words of pages for the editor's own search",
    "wagtailadmin": "the name of a permission; what it keeps of editors is declared by knowledge",
    "taggit": "tags of images and documents",
    "socialaccount.SocialApp": "the providers of the installation",
}
# Never shown to anybody, the person included: whoever gets hold of an export must not get in with it.
SECRET = frozenset(
    {
        "people.Account.password",
        "people.Token.digest",
        "people.Pass.digest",
        "mfa.Authenticator.data",
        "audit.Entry.salt",  # with it a digest could be tied to a person after they are gone
        "account.EmailConfirmation.key",
        "socialaccount.SocialToken.token",
        "socialaccount.SocialToken.token_secret",
        "usersessions.UserSession.session_key",
    }
)
