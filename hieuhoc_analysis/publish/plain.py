"""Text that office programs can store: without the control characters that make a document unreadable."""

from __future__ import annotations

import re
import unicodedata

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def clean_text(text: object) -> str:
    """One line of NFC text without control characters."""
    return " ".join(unicodedata.normalize("NFC", _CONTROL.sub(" ", str(text))).split())
