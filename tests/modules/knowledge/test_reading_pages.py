"""The pages to read, as visitors meet them; without a script."""

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from kring.modules.knowledge.models import KnowledgeHome, PublisherPage
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import reading_world as reading

pytestmark = pytest.mark.django_db
BUDGET = 20


def seen(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_the_first_page_leads_to_everything(client: Client) -> None:
    issue, theme, dossier = reading.magazine(), reading.theme(), reading.dossier()
    old, new = reading.magazine(title="Ouder", dated="2020-01-01"), world.news("Iets nieuws")
    page = seen(client, "/kennis/")
    for one in (issue, theme, dossier, new, world.publisher()):
        assert f'href="{one.url}"' in page, one
    assert old.title not in page
    assert "Lees schermvullend" in page


def test_the_first_page_says_that_there_is_nothing_yet(client: Client) -> None:
    assert "Hier komen magazines" in seen(client, "/kennis/")


def test_a_publisher_lists_its_own_and_nobody_elses(client: Client) -> None:
    reading.theme(code="eigen", title="Eigen thema")
    other = world.publisher("other", "Anderen")
    reading.theme(code="ander", title="Ander thema", under=other)
    page = seen(client, world.publisher().url)
    assert "Eigen thema" in page
    assert "Ander thema" not in page
    empty = KnowledgeHome.objects.get().add_child(instance=PublisherPage(title="Leeg", slug="leeg", code="leeg"))
    assert "Hier komt wat deze redactie publiceert" in seen(client, empty.url)


@pytest.mark.parametrize(
    ("address", "empty"),
    [
        ("/magazines/", "Hier komen de magazines"),
        ("/dossiers/", "Hier komen de dossiers"),
        ("/themapaginas/", "Hier komen de thema"),
    ],
)
def test_lists_show_what_is_published(client: Client, address: str, empty: str) -> None:
    assert empty in seen(client, address)
    for live in (True, False):
        word = "Zichtbaar" if live else "Concept"
        reading.magazine(title=f"{word} nummer", live=live)
        reading.dossier(title=f"{word} dossier", live=live)
        reading.theme(code=word.lower(), title=f"{word} thema", live=live)
    page = seen(client, address)
    assert "Zichtbaar" in page
    assert "Concept" not in page


def test_many_issues_are_turned_by_page(client: Client) -> None:
    for number in range(13):
        world.issue(f"Nummer {number}")
    assert 'rel="next"' in seen(client, "/magazines/")
    assert seen(client, "/magazines/?p=2").count('class="kring-issue"') == 1


def test_a_theme_tells_its_questions_parts_and_how_sure_it_is(client: Client) -> None:
    theme = reading.theme()
    issue = reading.magazine("Voorlezen thuis", theme="kansen")
    reading.article(issue, "Nog niet klaar", sub_theme="Taal", live=False)
    page = seen(client, theme.url)
    for words in ("Thema 4", "Wat is de rol van de schoolleider?", "Voorlezen helpt.", "twaalf scholen", "Een rapport"):
        assert words in page
    assert "aanwijzingen uit onderzoek" in page
    assert page.count("kring-strength__on") == 3
    assert page.count("kring-strength__off") == 1
    assert "Voorlezen thuis" in page
    assert "Nog niet klaar" not in page
    assert issue.title in page
    assert "Dossiers</h2>" not in page


def test_a_theme_gathers_news_and_dossiers(client: Client) -> None:
    theme = reading.theme()
    reading.dossier(themes=["kansen"])
    world.news("Over kansen", themes=["kansen"])
    world.news("Over iets anders", themes=["anders"])
    page = seen(client, theme.url)
    assert "Lerende organisatie" in page
    assert "Over kansen" in page
    assert "Over iets anders" not in page


def test_an_issue_lists_its_articles_by_sub_theme(client: Client) -> None:
    issue = reading.magazine("Eerste", "Tweede", "Derde")
    page = seen(client, issue.url)
    assert page.index(">Taal<") < page.index("Eerste") < page.index("Derde") < page.index(">Ouders<")
    assert page.index(">Ouders<") < page.index("Tweede")
    assert f'href="{issue.url}lezen/"' in page
    assert f'href="{issue.url}pdf/"' in page
    assert 'class="kring-cover"' in page


def test_an_article_knows_its_neighbours_in_the_order_of_the_contents(client: Client) -> None:
    issue = reading.magazine("Eerste", "Tweede", "Derde")
    first, second, third = issue.get_children().order_by("path")
    page = seen(client, third.url)
    assert f'href="{first.url}" rel="prev"' in page
    assert f'href="{second.url}" rel="next"' in page
    assert "Artikel 2 van 3" in page
    assert f'href="{issue.url}lezen/#artikel-{third.pk}"' in page


def test_a_contribution_of_a_partner_says_so(client: Client) -> None:
    issue = reading.magazine("Gewoon")
    article = reading.article(issue, "Van een ander", partner="Bibliotheek Het Voorbeeld")
    assert "Bijdrage van Bibliotheek Het Voorbeeld" in seen(client, article.url)
    assert "bijdrage van Bibliotheek Het Voorbeeld" in seen(client, issue.url)
    assert "Bijdrage van Bibliotheek Het Voorbeeld" in seen(client, issue.url + "lezen/")


def test_the_reader_is_one_plain_page_with_all_articles_in_order(client: Client) -> None:
    issue = reading.magazine("Eerste", "Tweede", "Derde")
    reading.article(issue, "Nog niet klaar", live=False)
    page = seen(client, issue.url + "lezen/")
    tops = [page.index(f"Tekst van {title}.") for title in ("Eerste", "Derde", "Tweede")]
    assert tops == sorted(tops)
    assert "Nog niet klaar" not in page
    assert page.index("<h1") < page.index("<h2") < page.index("<h3")


@pytest.mark.parametrize("end", ["lezen/", "pdf/"])
def test_what_is_not_published_cannot_be_read_in_another_way(client: Client, end: str) -> None:
    draft = reading.magazine(title="Concept", live=False)
    hidden = reading.magazine(title="Besloten")
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    for address in (draft.url, hidden.url, "/kennis/other/besloten/", "/kennis/kring/bestaat-niet/"):
        assert client.get(address + end).status_code == 404
    assert hidden.title not in seen(client, "/magazines/")


@pytest.mark.parametrize("taken", ["lezen", "pdf"])
def test_an_article_cannot_take_an_address_of_its_issue(taken: str) -> None:
    with pytest.raises(ValidationError, match="adres"):
        reading.article(world.issue(), "Over lezen", slug=taken)


@pytest.mark.parametrize("make", [reading.magazine, reading.theme, reading.dossier, world.news])
def test_an_editor_sees_a_page_before_it_is_saved(make: object) -> None:
    page = make()  # type: ignore[operator]
    fresh = type(page)(title="Nieuw", summary="Kort.", dated=page.dated)
    answer = fresh.make_preview_request(preview_mode=fresh.default_preview_mode)
    assert answer.status_code == 200
    assert "Nieuw" in answer.rendered_content


def test_a_preview_of_a_changed_page_shows_the_change() -> None:
    issue = reading.magazine()
    issue.title = "Anders"
    answer = issue.make_preview_request(preview_mode=issue.default_preview_mode)
    assert "Anders" in answer.rendered_content


def test_pages_keep_to_their_budget(client: Client) -> None:
    issue = reading.magazine(*(f"Artikel {number}" for number in range(12)), theme="kansen")
    made = (reading.theme(), issue, issue.get_children().first(), reading.dossier(15, themes=["kansen"]), world.news())
    lists = ("/magazines/", "/dossiers/", "/themapaginas/")
    addresses = ["/kennis/", "/kennis/kring/", issue.url + "lezen/", *lists, *(page.url for page in made)]
    client.get("/")
    dear = {}
    for address in addresses:
        cache.clear()
        with CaptureQueriesContext(connection) as queries:
            seen(client, address)
        print(address, len(queries))
        if len(queries) > BUDGET:
            dear[address] = len(queries)
    assert dear == {}
