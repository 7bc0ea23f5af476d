"""./kring group on real files: what it writes, what it says, and what it refuses."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.parts.groups.groups_world import DIVERSE, HEADS, Desk, rows, write


def test_everybody_sits_in_one_group(desk: Desk) -> None:
    done = desk.group(*DIVERSE, "--apart", "board")
    assert (done.code, done.err) == (0, "")
    written = desk.written()
    assert [row["id"] for row in written] == [row[0] for row in rows()]
    assert list(written[0]) == ["id", "group", *HEADS[1:]]
    assert {row["group"] for row in written} == {"1", "2", "3", "4"}
    assert all(5 <= len(group) <= 7 for group in desk.together().values())
    assert all(len(set(boards)) == len(boards) for boards in desk.together("board").values())


def test_what_it_says(desk: Desk) -> None:
    done = desk.group(*DIVERSE)
    assert "24 mensen in 4 groepen van " in done.out
    assert "minstens " in done.out and "Door loting is dat gemiddeld " in done.out
    assert "schooltype: categorie (geraden), weegt 1" in done.out
    assert "regio: categorie (geraden), weegt 2" in done.out
    assert "ervaring: getal (geraden), weegt 1" in done.out
    assert "Het minst divers is groep" in done.out
    assert "24 people in 4 groups of " in desk.group(*DIVERSE, "--language", "en").out


def test_the_same_as_one_object(desk: Desk) -> None:
    made = desk.group(*DIVERSE, "--json", "--seed", "4").made
    assert (made["people"], made["groups"], made["seed"]) == (24, 4, 4)
    assert sum(int(size) * count for size, count in made["sizes"].items()) == 24
    assert made["at_least_percent"] <= 100 and made["random_percent"] < made["at_least_percent"]
    assert made["diversity"] <= made["bound"] + 1e-6
    assert [column["kind"] for column in made["columns"]] == ["category", "category", "number"]
    assert made["quartiles"]["lower"] <= made["quartiles"]["median"] <= made["quartiles"]["upper"]
    assert made["summary"].startswith("24 mensen")


def test_same_seed_and_rounds_same_bytes(desk: Desk) -> None:
    desk.group(*DIVERSE)
    first = desk.out.read_bytes()
    desk.group(*DIVERSE)
    assert desk.out.read_bytes() == first


def test_groups_as_they_are_asked(desk: Desk) -> None:
    assert desk.group("--diverse", "regio", "--size", "4-8", "--groups", "most", "--json").made["groups"] == 6
    assert desk.group("--diverse", "regio", "--size", "4-8", "--groups", "3", "--json").made["groups"] == 3
    assert desk.group("--diverse", "regio", "--size", "6,8,10", "--json").made["sizes"] == {"6": 1, "8": 1, "10": 1}


def test_groups_are_as_equal_as_they_can_be(desk: Desk) -> None:
    write(desk.folder / "people.csv", rows(26))
    done = desk.group(*DIVERSE)
    assert len(desk.together()) == 4 and {len(group) for group in desk.together().values()} == {6, 7}
    assert "26 mensen in 2 groepen van 6 en 2 van 7." in done.out and "lukte het niet" not in done.out
    sizes = desk.group(*DIVERSE, "--uneven", "--json").made["sizes"]
    assert sum(sizes.values()) == 4 and "5" in sizes


def test_groups_are_less_equal_when_a_rule_asks_for_it(desk: Desk) -> None:
    body = [[*row, "a" if place < 7 else ""] for place, row in enumerate(rows())]
    write(desk.folder / "people.csv", body, [*HEADS, "samen"])
    made = desk.group(*DIVERSE, "--together", "samen", "--json").made
    assert "7" in made["sizes"] and sum(made["sizes"].values()) == 4
    assert made["summary"].startswith("24 mensen in ") and "lukte het niet" in made["summary"]


@pytest.mark.slow
def test_rules_hold(desk: Desk) -> None:
    body = [[*row, "stel" if row[0] in ("p1", "p2") else ""] for row in rows()]
    write(desk.folder / "people.csv", body, [*HEADS, "samen"])
    pairs = desk.file("pairs.csv", "een;ander\np3;p4\np5;p3\n")
    met = desk.file("met.csv", "id,ronde 1,ronde 2\np6,a,x\np7,a,y\np8,b,y\nweg,a,x\n")
    done = desk.group(
        *DIVERSE, "--together", "samen", "--apart-pairs", pairs, "--met", met,
        "--at-least", "schooltype=Speciaal:1", "--at-most", "schooltype=vo:3", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    where = {row["id"]: row["group"] for row in desk.written()}
    assert where["p1"] == where["p2"]
    assert all(where[one] != where[two] for one, two in (("p3", "p4"), ("p3", "p5"), ("p6", "p7"), ("p7", "p8")))
    for types in desk.together("schooltype").values():
        assert types.count("speciaal") >= 1 and types.count("vo") <= 3
    assert "4 paren zitten niet bij elkaar." in done.made["rules"]


@pytest.mark.parametrize("text", ["p1,p2\n", "een,ander\np1,p2\n"])
def test_pairs_may_have_a_heading(desk: Desk, text: str) -> None:
    made = desk.group("--diverse", "regio", "--size", "6", "--apart-pairs", desk.file("p.csv", text), "--json").made
    assert made["rules"] == ["1 paar zit niet bij elkaar."]
    where = {row["id"]: row["group"] for row in desk.written()}
    assert where["p1"] != where["p2"]


def test_an_earlier_result_is_a_round(desk: Desk) -> None:
    desk.group("--diverse", "regio", "--size", "2")
    before = {frozenset(pair) for pair in desk.together().values()}
    earlier = desk.out.rename(desk.folder / "earlier.csv")
    made = desk.group("--diverse", "regio", "--size", "2", "--met", str(earlier), "--json").made
    assert "12 paren zitten niet bij elkaar." in made["rules"]
    assert not before & {frozenset(pair) for pair in desk.together().values()}


def test_who_stays_together_may_have_met(desk: Desk) -> None:
    extra = {"p1": ["a", ""], "p2": ["a", "b"], "p3": ["", "b"]}
    write(desk.folder / "people.csv", [[*row, *extra.get(row[0], ["", ""])] for row in rows()], [*HEADS, "duo", "stel"])
    met = desk.file("met.csv", "id,groep\np1,x\np2,x\np3,x\np4,x\n")
    made = desk.group(*DIVERSE, "--together", "duo,stel", "--met", met, "--json").made
    assert made["rules"][0] == "3 paren zitten niet bij elkaar."
    where = {row["id"]: row["group"] for row in desk.written()}
    assert where["p1"] == where["p2"] == where["p3"] != where["p4"]
    pairs = desk.file("pairs.csv", "p1,p3\n")
    assert desk.group(*DIVERSE, "--together", "duo,stel", "--met", met, "--apart-pairs", pairs).code == 1


@pytest.mark.parametrize(
    ("text", "last", "pairs"),
    [
        ("id,ronde,groep\np1,10,a\np2,10,a\np3,9,a\np4,9,a\np5,9,a\n", [], 4),
        ("id,ronde,groep\np1,10,a\np2,10,a\np3,9,a\np4,9,a\np5,9,a\n", ["--last", "1"], 1),
        ("id;een;twee\np1;a;?\np2;a;b\np3;c;b\np4;a;b\n", [], 5),
        ("id;een;twee\np1;a;?\np2;a;b\np3;c;b\np4;a;b\n", ["--last", "1"], 3),
    ],
)
def test_earlier_rounds(desk: Desk, text: str, last: list[str], pairs: int) -> None:
    made = desk.group("--diverse", "regio", "--size", "6", "--met", desk.file("met.csv", text), *last, "--json").made
    assert made["rules"] == ["1 paar zit niet bij elkaar." if pairs == 1 else f"{pairs} paren zitten niet bij elkaar."]


def test_slots_availability_distance_and_guides(desk: Desk) -> None:
    slots = desk.file("slots.csv", "slot,rooms,seats,lat,lon,online\nma,2,12,52.5,5.5,\ndi,2,,,,ja\nver,4,,10,10,\n")
    ids = [row[0] for row in rows()]
    marks = "".join(f"{name},{'x' if place % 2 else 'nee'},x,x\n" for place, name in enumerate(ids))
    available = desk.file("available.csv", "id,ma,di,ver\n" + marks)
    guides = desk.file("guides.csv", "id,board\ng1,b0\ng2,\ng3,elders\ng4,b1\ng5,b2\n")
    done = desk.group(
        *DIVERSE, "--groups", "4", "--apart", "board", "--place", "thuis=lat,lon:0", "--max-km", "150",
        "--slots", slots, "--available", available, "--guides", guides,
    )  # fmt: skip
    assert done.code == 0, done.err
    written = desk.written()
    assert list(written[0])[:4] == ["id", "group", "slot", "guide"]
    can = {name: {"ma", "di"} if place % 2 else {"di"} for place, name in enumerate(ids)}
    assert all(row["slot"] in can[row["id"]] for row in written)
    boards = {"g1": "b0", "g4": "b1", "g5": "b2"}
    assert all(boards.get(row["guide"]) != row["board"] for row in written)
    assert len({row["guide"] for row in written}) == 4


def test_guides_lead_when_they_can(desk: Desk) -> None:
    slots = desk.file("slots.csv", "slot,rooms\nma,2\ndi,2\n")
    guides = desk.file("guides.csv", "id,Naam,ma,di\ng1,An,x,\ng2,Bo,x,nee\ng3,Cas,,x\ng4,Dirk,,ja\ng5,Eef,,\n")
    made = desk.group(*DIVERSE, "--groups", "4", "--slots", slots, "--guides", guides, "--json").made
    assert {(row["guide"], row["slot"]) for row in desk.written()} == {
        ("g1", "ma"), ("g2", "ma"), ("g3", "di"), ("g4", "di"),
    }  # fmt: skip
    assert "Deze kolommen van guides.csv tellen niet mee: Naam." in made["rules"]
    made = desk.group(*DIVERSE, "--groups", "4", "--guides", guides, "--json").made
    assert "Deze kolommen van guides.csv tellen niet mee: Naam, ma, di." in made["rules"]


def test_availability_by_slot_a_line(desk: Desk) -> None:
    slots = desk.file("slots.csv", "moment;zalen\nma;2\ndi;2\n")
    lines = "".join(f"{row[0]};{'ma' if place < 12 else 'di'}\n" for place, row in enumerate(rows()))
    done = desk.group(*DIVERSE, "--slots", slots, "--available", desk.file("when.csv", "id;moment\n" + lines))
    assert done.code == 0, done.err
    assert [row["slot"] for row in desk.written()] == ["ma"] * 12 + ["di"] * 12


def test_unknown_values_are_allowed_when_asked(desk: Desk) -> None:
    body = rows()
    body[4][3] = "onbekend"
    write(desk.folder / "people.csv", body)
    made = desk.group(*DIVERSE, "--unknown", "allow", "--json").made
    assert made["columns"][1]["unknown"] == 1 and made["columns"][1]["unknown_percent"] == 4.17
    assert "onbekend van 1 mens (4,2 %)" in desk.group(*DIVERSE, "--unknown", "allow").out


def test_it_says_for_whom_apart_does_not_hold(desk: Desk) -> None:
    body = rows()
    body[4][5] = body[5][5] = ""
    write(desk.folder / "people.csv", body)
    made = desk.group(*DIVERSE, "--apart", "board", "--unknown", "allow", "--json").made
    holds = "Wie hetzelfde heeft bij board, zit niet bij elkaar."
    assert made["rules"] == [f"{holds} Voor 2 mensen geldt dat niet: daar is niets ingevuld."]


def test_the_file_comes_back_as_it_came(desk: Desk) -> None:
    write(desk.folder / "people.csv", separator=";")
    desk.group(*DIVERSE)
    assert desk.out.read_bytes().startswith(b"id;group;")
    (desk.folder / "people.csv").write_bytes("\ufeff".encode() + (desk.folder / "people.csv").read_bytes())
    desk.group(*DIVERSE)
    assert desk.out.read_bytes().startswith("\ufeffid;group;".encode())


def test_formulas_are_made_harmless(desk: Desk) -> None:
    body = rows()
    body[0][1], body[1][1], body[2][1] = '=HYPERLINK("x")', "-3", "+31 6"
    write(desk.folder / "people.csv", body)
    desk.group(*DIVERSE)
    assert [row["naam"] for row in desk.written()[:3]] == ['\'=HYPERLINK("x")', "-3", "'+31 6"]
    target = desk.folder / "out.xlsx"
    assert desk.group(str(desk.folder / "people.csv"), "--out", str(target), *DIVERSE).code == 0
    sheet = load_workbook(target).active
    assert [cell.value for cell in sheet[1]][:3] == ["id", "group", "naam"]
    assert sheet["C2"].data_type == "s" and sheet["C2"].value.startswith("'=")
    assert (sheet["C3"].value, sheet["F3"].data_type) == (-3, "n")


def test_other_names_of_columns(desk: Desk) -> None:
    write(desk.folder / "people.csv", heads=["nummer", "group", *HEADS[2:]])
    assert desk.group(*DIVERSE, "--id", "Nummer").code == 0
    first = desk.written()[0]
    assert list(first)[:4] == ["id", "group", "nummer", "group_before"]
    assert first["id"] == first["nummer"] == "p1" and first["group_before"] == "Naam 1"


def test_an_earlier_result_goes_in_again(desk: Desk) -> None:
    write(desk.folder / "people.csv", heads=["id", "guide", "schooltype", "regio", "ervaring", "slot", "group", "lon"])
    assert desk.group(*DIVERSE).code == 0
    first = desk.written()[0]
    assert list(first)[:3] == ["id", "group", "guide_before"]
    assert list(first)[-3:] == ["slot_before", "group_before", "lon"]


def test_the_example_of_the_users_page(tmp_path: Path, desk: Desk) -> None:
    example = Path(__file__).resolve().parents[3] / "docs" / "users" / "groepen-voorbeeld.csv"
    page = (example.parent / "groepen.md").read_text(encoding="utf-8")
    assert example.name in page
    done = desk.group(
        str(example),
        "--out",
        str(desk.out),
        "--diverse",
        "schooltype,regio:2,ervaring",
        "--apart",
        "bestuur",
        "--size",
        "5-7",
    )
    assert done.code == 0, done.err
    assert all(len(set(boards)) == len(boards) for boards in desk.together("bestuur", ";").values())
