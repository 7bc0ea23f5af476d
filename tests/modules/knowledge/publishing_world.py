"""Editors of two publishers, what they write, and how they send it in."""

import io
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Ref
from kring.modules.knowledge.models import KnowledgeDocument, KnowledgeImage, NewsPage, PublisherPage
from kring.modules.knowledge.publishing import consents, opening
from kring.modules.knowledge.publishing.states import Given
from tests import cast

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def publisher(code: str = "kring", name: str = "Redactie van Kring") -> PublisherPage:
    """A publisher with its rights and workflow."""
    found = PublisherPage.objects.filter(code=code).first()
    return found or opening.open_publisher(by=cast.system(), code=code, name=name)


def editor(given_name: str = "Eline", code: str = "kring") -> Person:
    """An editor of a publisher, with a second factor."""
    publisher(code)
    made = cast.person(given_name, "Schrijver")
    cast.holds(made, Role.EDITOR, Ref("publisher", code))
    cast.second_factor(made)
    return made


def at_desk(who: Person) -> Client:
    """This editor's browser."""
    client: Client = cast.signed_in(Client(), who)
    return client


def blocks(*more: tuple[str, Any]) -> dict[str, Any]:
    """The body as a form sends it."""
    return streamfield([("text", rich_text("<p>Een nieuwe tekst.</p>")), *more])


def sent_form(title: str = "Nieuws", *, body: Any = None, action: str = "", **more: Any) -> dict[str, Any]:
    """What the form of a news page sends; `action`: the button that was pressed ("submit", "publish")."""
    fields = {
        "title": title,
        "slug": more.pop("slug", title.lower().replace(" ", "-")),
        "summary": "In het kort.",
        "dated": "2026-10-01",
        "news_kind": "news",
        "image": "",
        "region": "",
        "partner": "",
        "body": body or blocks(),
        "comments": inline_formset([]),
    } | {name: value for name, value in more.items() if not isinstance(value, list)}
    form: dict[str, Any] = nested_form_data(fields)
    form |= {name: value for name, value in more.items() if isinstance(value, list)}
    return form | ({f"action-{action}": "yes"} if action else {})


def written(who: Person, title: str = "Nieuws", *, action: str = "", **more: Any) -> NewsPage:
    """A news page that this editor wrote through the form."""
    code = publisher_of(who).code
    address = reverse("wagtailadmin_pages:add", args=["knowledge", "newspage", publisher(code).pk])
    answer = at_desk(who).post(address, sent_form(title, action=action, **more))
    assert answer.status_code == 302, answer.context and answer.context["form"].errors
    return NewsPage.objects.get(title=title)


def publisher_of(who: Person) -> PublisherPage:
    """The publisher whose editor this is."""
    return PublisherPage.objects.get(code=cast.actor(who).refs(Role.EDITOR, "publisher")[0].id)


def saved(who: Person, page: Page, *, action: str = "", **more: Any) -> Any:
    """The answer when this editor saves the form of this page."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return at_desk(who).post(address, sent_form(page.title, action=action, **more))


def answered(who: Person, page: Page, action: str = "approve", comment: str = "") -> Any:
    """The answer when this editor approves or rejects the page that waits."""
    state = Page.objects.get(pk=page.pk).current_workflow_state
    task = state.current_task_state_id if state and state.current_task_state_id else 0
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, task])
    return at_desk(who).post(address, {"comment": comment})


def published(writer: Person, reader: Person, title: str = "Nieuws", **more: Any) -> NewsPage:
    """A page that one wrote and another approved."""
    page = written(writer, title, action="submit", **more)
    answered(reader, page)
    return NewsPage.objects.get(pk=page.pk)


def picture(name: str = "foto.png", kind: str = "PNG", **more: Any) -> SimpleUploadedFile:
    """A small real image."""
    held = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(held, kind, **more)
    return SimpleUploadedFile(name, held.getvalue())


def image(code: str = "kring", title: str = "Foto") -> KnowledgeImage:
    """An image of a publisher."""
    publisher(code)
    made: KnowledgeImage = KnowledgeImage.objects.create(
        title=title,
        file=picture(f"{code}.png"),
        description="Een groen vlak.",
        collection=Collection.objects.get(name=code),
    )
    return made


def document(code: str = "kring", title: str = "Verslag") -> KnowledgeDocument:
    """A document of a publisher."""
    publisher(code)
    made: KnowledgeDocument = KnowledgeDocument.objects.create(
        title=title,
        file=SimpleUploadedFile(f"{code}.pdf", PDF),
        collection=Collection.objects.get(name=code),
    )
    return made


def things_of() -> dict[str, Any]:
    """A page of publisher kring that waits for a second reader, an image, a document, a consent."""
    publisher("other", "Andere redactie")
    eline = editor("Eline")
    page = written(eline, "Wacht op lezer", action="submit", slug="wacht")
    state = page.current_workflow_state
    consent = consents.register(
        by=cast.actor(eline), publisher="kring", who="leerling", said_date=cast.MOMENT.date(), given=Given.MAIL
    )
    kept = document()
    return {
        "cms_page": page.pk,
        "cms_publisher": publisher().pk,
        "cms_revision": page.get_latest_revision().pk,
        "cms_state": state.pk,
        "cms_task": state.current_task_state_id,
        "cms_step": state.current_task_state.task_id,
        "cms_image": image().pk,
        "cms_document": kept.pk,
        "cms_document_name": kept.filename,
        "cms_consent": consent.pk,
    }
