"""The schema in one file: what all migrations together make of an empty database.

Reading it takes a second, all migrations take most of a minute. `./kring fix` writes it (`python -m
kring.config.schema`). Its first line says what it was made of; when that is not what is here, or somebody changed the
text by hand, it is left alone and the migrations run. See docs/adr/0020.
"""

import os
import re
import subprocess
from hashlib import sha256
from pathlib import Path

import django
import psycopg

from . import database

FILE = Path(__file__).with_name("schema.sql")
MIGRATE = "KRING_MIGRATE"  # set: run the migrations all the same, as .ci/run does for the oldest PostgreSQL
# What pg_dump says to psql, and a setting that older servers do not know.
NOISE = re.compile(r"^(?:\\(?:un)?restrict .*|SET transaction_timeout = 0;)\n", re.MULTILINE)


def is_current() -> bool:
    """Was the file made of the migrations, apps and packages that are here?"""
    if os.environ.get(MIGRATE) or not FILE.exists():
        return False
    mark, _, text = FILE.read_text(encoding="utf-8").partition("\n")
    return mark == _mark(text)


def load(name: str) -> None:
    """Fill this empty database from the file, completely or not at all; DatabaseTrouble when PostgreSQL refuses."""
    with database.connect(name) as connection:
        try:
            connection.execute(FILE.read_bytes())
        except psycopg.Error as error:
            raise database.DatabaseTrouble(f"Reading {FILE.name} failed: {str(error).splitlines()[0]}") from error


def dumped(name: str) -> str:
    """The schema of a database and the rows in it, as statements."""
    done = subprocess.run(
        [
            str(Path(os.environ["PG_BIN"]) / "pg_dump"), "--no-owner", "--no-acl", "--no-comments", "--inserts",
            "--rows-per-insert=500", f"--dbname={database.url_of(name)}",
        ],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )  # fmt: skip
    return NOISE.sub("", done.stdout)


def write() -> None:
    """Migrate an empty database and write what became of it."""
    name = f"{database.BUILDING}schema"
    database.create_empty(name)
    try:
        database.migrate(name)
        text = dumped(name)
    finally:
        database.drop_database(name)
    FILE.write_text(f"{_mark(text)}\n{text}", encoding="utf-8")


def _mark(text: str) -> str:
    return f"-- Made by ./kring fix of {database.sources()}; text {sha256(text.encode()).hexdigest()[:16]}"


def main() -> None:
    """Write the file anew, when it is not current."""
    django.setup()
    if not is_current():
        write()
    print(f"{FILE.name} is current.")


if __name__ == "__main__":
    main()
