"""Answers: a whole page, or only the part of it that HTMX asked for. One template serves both."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.template import Template
from django.template.context import make_context
from django.template.response import TemplateResponse
from django.utils.cache import patch_vary_headers

from kring.ui.templatetags.ui import PartNode


class NoSuchPart(LookupError):
    """The template has no {% part %} with that name: a mistake of the programmer, never of the visitor."""


class Fragment(TemplateResponse):
    """One named part of a template, rendered with the page's own context and without the page around it."""

    part = ""

    @property
    def rendered_content(self) -> str:
        """Return the html of the part; raises NoSuchPart when the template does not have it."""
        found: Any = self.resolve_template(self.template_name)
        template: Template = found.template
        for node in template.nodelist.get_nodes_by_type(PartNode):
            if isinstance(node, PartNode) and node.name == self.part:
                return self._rendered(template, node)
        raise NoSuchPart(f"{self.template_name} has no part {self.part!r}")

    def _rendered(self, template: Template, node: PartNode) -> str:
        context = make_context(self.resolve_context(self.context_data), self._request)
        with context.render_context.push_state(template), context.bind_template(template):
            return str(node.render(context))


def wants_fragment(request: HttpRequest) -> bool:
    """Tell whether HTMX asked for a part: not when it boosts a link or restores its history."""
    headers = request.headers
    whole = headers.get("HX-Boosted") == "true" or headers.get("HX-History-Restore-Request") == "true"
    return headers.get("HX-Request") == "true" and not whole


def page(
    request: HttpRequest, template: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> TemplateResponse:
    """Answer with a whole page.

    In: the request, a template that extends ui/base.html, what it shows, the HTTP status.
    Out: a response that renders after the view, so that a test can count the view's queries apart.
    """
    response = TemplateResponse(request, template, dict(context or {}), status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def fragment(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any] | None = None,
    *,
    part: str,
    status: int = 200,
) -> TemplateResponse:
    """Answer HTMX with only {% part "…" %} of the template, and a browser without it with the whole page.

    In: as `page`, and the name of the part. Out: a response with Vary: HX-Request, so no cache mixes the two.
    Errors: NoSuchPart while rendering, when the template lacks the part.
    """
    if not wants_fragment(request):
        return page(request, template, context, status=status)
    response = Fragment(request, template, dict(context or {}), status=status)
    response.part = part
    patch_vary_headers(response, ["HX-Request"])
    return response
