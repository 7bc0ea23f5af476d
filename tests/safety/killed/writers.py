"""People at work: each sends forms with a command id, and sends the same form again until it is answered."""

import http.client
import random
import threading
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

CSRF = "c" * 32
PATIENCE = 90  # seconds that somebody keeps sending the same form
ANSWERED = (302,)


@dataclass
class Write:
    """One form that was sent: what kind, its command, and how it can be recognised in its table."""

    kind: str
    mark: str
    command: UUID = field(default_factory=uuid4)
    tries: int = 0
    answered: bool = False


class Writer(threading.Thread):
    """One person with one session, writing all the time."""

    def __init__(self, port: int, cookie: str, sites: list[str], count: int, seed: int) -> None:
        super().__init__(daemon=True)
        self.port, self.cookie, self.sites, self.count = port, cookie, list(sites), count
        self.random = random.Random(seed)  # the same writes at every run
        self.done: list[Write] = []
        self.wrong: list[str] = []
        self.questions: list[int] = []

    def run(self) -> None:
        for _ in range(self.count):
            kind = self.random.choice(["ask", "ask", "reply", "activity", "activity", "function"])
            self._send(kind)

    def _send(self, kind: str) -> None:
        path, data, write = self._form(kind)
        until = time.monotonic() + PATIENCE
        while not write.answered and time.monotonic() < until:
            write.tries += 1
            try:
                status, where = self._post(path, data | {"command": str(write.command)})
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
                continue
            if status in ANSWERED:
                write.answered = True
                self._remember(write, where)
            elif status < 500:
                self.wrong.append(f"{write.kind}: {status}")
                break
            else:
                time.sleep(0.1)
        self.done.append(write)

    def _form(self, kind: str) -> tuple[str, dict[str, Any], Write]:
        mark = f"proef {uuid4().hex}"
        if kind == "reply" and self.questions:
            number = self.random.choice(self.questions)
            return f"/vragen/{number}/", {"text": mark}, Write("reply", mark)
        if kind == "activity":
            return "/activiteiten/nieuw/", {"title": mark, "kind": "reading", "on": "14-3-2026"}, Write(kind, mark)
        if kind == "function" and self.sites:
            site = self.sites.pop()
            data = {"role": "leader", "from_date": "1-8-2025"}
            return f"/register/inschrijven/po/school/{site}/", data, Write(kind, site)
        return "/vragen/nieuw/", {"to": "register:po", "subject": mark, "text": mark}, Write("ask", mark)

    def _remember(self, write: Write, where: str) -> None:
        number = where.rstrip("/").rpartition("/")[2]
        if write.kind == "ask" and number.isdecimal():
            self.questions.append(int(number))

    def _post(self, path: str, data: dict[str, Any]) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        try:
            body = urlencode(data | {"csrfmiddlewaretoken": CSRF})
            connection.request("POST", path, body, {
                "Content-Type": "application/x-www-form-urlencoded",
                "Cookie": f"{self.cookie}; csrftoken={CSRF}",
            })  # fmt: skip
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers.get("Location", "")
        finally:
            connection.close()
