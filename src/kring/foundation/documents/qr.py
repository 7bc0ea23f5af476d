"""QR codes as SVG: for a page as it is, for a document through its data."""

import segno


def qr(text: str) -> str:
    """An SVG element that holds this text (an address). Quiet zone of four modules, level M (15 % may be damaged)."""
    return str(segno.make(text, error="m", micro=False).svg_inline(border=4, omitsize=True, svgclass="kring-qr"))
