"""`./kring manage replace_certificate_key REGISTER [--leaked]`: a new key signs the certificates of a register."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from kring.foundation.jobs.api import system
from kring.modules.register.certificate.actions import replace_register_key
from kring.modules.register.models import Register


class Command(BaseCommand):
    help = "A new key signs the certificates of a register; the old one still proves what it signed"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("register", help="code of the register: po, vo")
        parser.add_argument(
            "--leaked", action="store_true", help="the old key proves nothing any more; all certificates are revoked"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        register = Register.objects.filter(pk=options["register"]).first()
        if register is None:
            raise CommandError(f"There is no register {options['register']!r}.")
        revoked = replace_register_key(by=system(), register=register, leaked=options["leaked"])
        self.stdout.write(f"A new key signs for {register.name}. Certificates revoked: {revoked}.")
