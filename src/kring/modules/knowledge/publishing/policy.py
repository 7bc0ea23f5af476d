"""The content policy of the editor: scripts come from files, but for the few lines with which Wagtail starts a chooser.

Those are known by heart: a call of one of these functions with a name and plain settings. Only such a line gets the
nonce of the answer; any other inline script, whoever put it there, is stopped by the browser.
"""

import re
from typing import Any

from csp.constants import NONCE, NONE, SELF, UNSAFE_INLINE
from django.http import HttpRequest, HttpResponse

# Wagtail sets styles on elements from its scripts and in its templates.
POLICY = {
    "default-src": [SELF],
    "script-src": [SELF, NONCE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "connect-src": [SELF],
    "frame-src": [SELF],
    "object-src": [NONE],
    "base-uri": [SELF],
    "frame-ancestors": [SELF],  # the preview stands beside the form
    "form-action": [SELF],
}
# Also as it stands in the template of a row that is not there yet: Wagtail writes <-/script> there.
STARTS = re.compile(
    rb"<script>((?:initDateChooser|initDateTimeChooser|initTimeChooser|new ImageChooser|new DocumentChooser"
    rb"|new PageChooser|initTagField)\(\"[\w-]+\", [^<>();`]*\);)(?=<-?/script>)"
)


def apply(request: HttpRequest, response: HttpResponse) -> None:
    """Give this answer the policy, and its own lines the nonce."""
    response._csp_replace = POLICY  # type: ignore[attr-defined]
    render = getattr(response, "add_post_render_callback", None)
    if render is not None:
        render(lambda rendered: _mark(request, rendered))


def _mark(request: Any, response: HttpResponse) -> None:
    if b"<script>" in response.content:
        mark = f'<script nonce="{request.csp_nonce}">'.encode()
        response.content = STARTS.sub(lambda found: mark + found[1], response.content)
