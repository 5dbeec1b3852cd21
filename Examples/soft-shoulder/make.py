#!/usr/bin/env python3
"""Sets kit.typ as kit.pdf: the same bytes each time.

Needs `typst` 0.15.2 from PyPI and the packages fonts-vollkorn, fonts-lato and fonts-opendin of Debian 12.
"""

from pathlib import Path

import typst

HERE = Path(__file__).resolve().parent
FONTS = ["vollkorn", "lato", "opendin"]

typst.compile(
    HERE / "kit.typ",
    output=HERE / "kit.pdf",
    root=HERE,
    font_paths=[f"/usr/share/fonts/truetype/{name}" for name in FONTS],
    ignore_system_fonts=True,
    timestamp=0,
)
