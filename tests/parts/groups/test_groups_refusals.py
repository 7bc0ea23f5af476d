"""./kring group refuses what cannot be right: one sentence with the line and the column, and nothing is written."""

import pytest

from tests.parts.groups.groups_world import DIVERSE, HEADS, Desk, rows, write


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--diverse", "regoi"], "people.csv, regel 1: de kolom regoi ontbreekt"),
        (["--diverse", "regio", "--apart", "bord"], "people.csv, regel 1: de kolom bord ontbreekt"),
        (["--diverse", "regio", "--id", "nr"], "people.csv, regel 1: de kolom nr ontbreekt"),
        (["--diverse", "regio,regio:2"], "de kolom regio staat er twee keer"),
        (["--diverse", "regio:0"], "het gewicht van regio moet groter zijn dan 0"),
        ([], "--diverse"),
        (["--diverse", "regio", "--as", "regio=number"], "regel 2, kolom regio: Oost is geen getal"),
        (["--diverse", "regio", "--as", "regio=order"], "regel 2, kolom regio: van Oost"),
        (["--diverse", "regio", "--as", "regio=hoog"], "--as"),
        (["--diverse", "regio", "--as", "board=order"], "board staat niet bij --diverse"),
        (["--diverse", "regio", "--place", "thuis=lat"], "--place"),
        (["--place", "thuis=regio,lon"], "regel 2, kolom regio: Oost is geen getal"),
        (["--diverse", "regio", "--size", "25"], "people.csv eindigt op regel 25 met in kolom id 24 mensen"),
        (["--diverse", "regio", "--size", "7"], "24 mensen passen niet in groepen van 7"),
        (["--diverse", "regio", "--size", "0-3"], "--size"),
        (["--diverse", "regio", "--size", "tien"], "--size"),
        (["--diverse", "regio", "--size", "10,15"], "samen 25 mensen, maar in people.csv staan er 24"),
        (["--diverse", "regio", "--size", "6", "--groups", "5"], "geven 4 tot 4 groepen, niet 5"),
        (["--diverse", "regio", "--size", "6", "--groups", "veel"], "--groups"),
        (["--diverse", "regio", "--at-least", "regio=Mars:1"], "heeft niemand Mars"),
        (["--diverse", "regio", "--at-most", "regio=West"], "kolom=waarde:aantal"),
        (["--diverse", "regio", "--max-km", "9"], "alleen samen met --slots"),
        (["--diverse", "regio", "--seconds", "0", "--iterations", "1"], "--seconds"),
        (["--diverse", "regio", "--cores", "0"], "--cores"),
        (["--diverse", "regio", "--div", "x"], "nrecognized arguments"),
    ],
)
def test_a_refusal_is_one_sentence_and_writes_nothing(desk: Desk, arguments: list[str], says: str) -> None:
    assert says in desk.refused(*(["--size", "6"] if "--size" not in arguments else []), *arguments, quick=False)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("id", "people.csv", "regel 4, kolom id: hier is geen id ingevuld"),
        ("twice", "people.csv", "regel 4, kolom id: p1 staat ook op regel 2"),
        ("unknown", "people.csv", "regel 4, kolom regio: deze waarde is onbekend"),
    ],
)
def test_people_that_are_not_right(desk: Desk, name: str, text: str, says: str) -> None:
    body = rows()
    column, value = {"id": (0, ""), "twice": (0, "p1"), "unknown": (3, "?")}[name]
    body[2][column] = value
    write(desk.folder / text, body)
    assert says in desk.refused(*DIVERSE)


def test_a_few_cells_that_are_no_numbers(desk: Desk) -> None:
    body = rows()
    body[10][4], body[12][4] = "ca. 10", "0-3"
    write(desk.folder / "people.csv", body)
    assert "people.csv, regel 12, kolom ervaring: 'ca. 10' is geen getal; " in desk.refused(*DIVERSE)
    assert desk.group(*DIVERSE, "--as", "ervaring=category").code == 0
    body[13][4] = "veel"
    write(desk.folder / "people.csv", body)
    assert desk.group(*DIVERSE).code == 0


@pytest.mark.parametrize(
    ("option", "text", "says"),
    [
        ("--apart-pairs", "a,b\np1,p99\n", "side.csv, regel 2, kolom b: p99 staat niet in people.csv"),
        ("--apart-pairs", "a,b\np1,p1\n", "side.csv, regel 2, kolom b: hier staat twee keer"),
        ("--apart-pairs", "p1,p99\np2,p3\n", "side.csv, regel 1, kolom 2: p99 staat niet in people.csv"),
        ("--apart-pairs", "een,ander\n", "side.csv, regel 1: onder de kop staat niets"),
        ("--met", "wie,1\np1,a\n", "side.csv, regel 1: de kolom id ontbreekt"),
        ("--slots", "slot,x\nma,2\n", "side.csv, regel 1: de kolom rooms of zalen of ruimtes ontbreekt"),
        ("--slots", "slot,rooms\nma,twee\n", "side.csv, regel 2, kolom rooms: twee is geen heel getal"),
        ("--slots", "slot,rooms\nma,2\nma,2\n", "side.csv, regel 3, kolom slot: ma staat ook op regel 2"),
        ("--slots", "slot,rooms,lat,lon\nma,2,91,5\n", "side.csv, regel 2, kolom lat: 91 is geen plaats"),
        ("--guides", "id,x\ng1,\np4,\n", "side.csv, regel 3, kolom id: p4 staat ook in people.csv."),
        ("--guides", "id,slots\ng1,wo\n", "side.csv, regel 2, kolom slots: wo is geen moment"),
        ("--guides", "id,slots\ng1,\ng1,\n", "side.csv, regel 3, kolom id: g1 staat ook op regel 2"),
    ],
)
def test_files_beside_it_that_are_not_right(desk: Desk, option: str, text: str, says: str) -> None:
    assert says in desk.refused(*DIVERSE, option, desk.file("side.csv", text))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,ma,di\np1,x,misschien\n", "when.csv, regel 2, kolom di: misschien is geen ja of nee"),
        ("id,ma\np1,x\n", "when.csv, regel 1: de kolom di ontbreekt"),
        ("id,ma,di\np1,x,x\n", "people.csv, regel 3, kolom id: p2 staat niet in when.csv"),
        ("id,slot\np1,wo\n", "when.csv, regel 2, kolom slot: wo is geen moment"),
        ("id,slot\np0,ma\n", "when.csv, regel 2, kolom id: p0 staat niet in people.csv"),
    ],
)
def test_availability_that_is_not_right(desk: Desk, text: str, says: str) -> None:
    slots = desk.file("slots.csv", "slot,rooms\nma,2\ndi,2\n")
    assert says in desk.refused(*DIVERSE, "--slots", slots, "--available", desk.file("when.csv", text))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,ma\ng1,x\n", "guides.csv, regel 1: de kolom di ontbreekt"),
        ("id,ma,di\ng1,x,soms\n", "guides.csv, regel 2, kolom di: soms is geen ja of nee"),
    ],
)
def test_guides_that_are_not_right(desk: Desk, text: str, says: str) -> None:
    slots = desk.file("slots.csv", "slot,rooms\nma,2\ndi,2\n")
    assert says in desk.refused(*DIVERSE, "--slots", slots, "--guides", desk.file("guides.csv", text))


@pytest.mark.parametrize(
    ("most", "says"),
    [
        ("150", "--max-km (150) laat voor p3 niets over: het dichtstbij is ma, op 22"),
        ("reis", "--max-km (online) laat voor p3 niets over: het dichtstbij is ma, op 22"),
    ],
)
def test_who_can_go_nowhere_reads_how_far_it_is(desk: Desk, most: str, says: str) -> None:
    body = [[*row, "online" if row[0] == "p3" else "9999"] for row in rows()]
    body[2][6:8] = ["50.5", "5.5"]
    write(desk.folder / "people.csv", body, [*HEADS, "reis"])
    slots = desk.file("slots.csv", "slot,rooms,lat,lon,online\nma,4,52.5,5.5,\ndi,4,10,10,\nthuis,1,,,x\n")
    lines = "".join(f"{row[0]},x,x,{'' if row[0] == 'p3' else 'x'}\n" for row in body)
    can = desk.file("can.csv", "id,ma,di,thuis\n" + lines)
    done = desk.group(
        *DIVERSE, "--place", "thuis=lat,lon:0", "--max-km", most, "--slots", slots, "--available", can
    )  # fmt: skip
    assert done.code == 1 and says in done.err and "p3" in done.err, done.err


def test_places_to_write_that_cannot_be(desk: Desk) -> None:
    people = str(desk.folder / "people.csv")
    assert "dat is het bestand dat gelezen wordt" in desk.refused(people, "--out", people, *DIVERSE)
    assert "moet eindigen op .csv of .xlsx" in desk.refused(people, "--out", str(desk.folder / "a.txt"), *DIVERSE)
    assert "kan niets geschreven worden" in desk.refused(people, "--out", str(desk.folder / "no" / "a.csv"), *DIVERSE)
    assert "moet eindigen op .pdf" in desk.refused(*DIVERSE, "--report", str(desk.folder / "r.doc"))


def test_an_earlier_result_stays_when_something_is_refused(desk: Desk) -> None:
    desk.group(*DIVERSE)
    before = desk.out.read_bytes()
    desk.refused("--diverse", "regoi")
    assert desk.out.read_bytes() == before
