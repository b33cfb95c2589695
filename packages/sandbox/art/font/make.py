"""Cuts the slides' font down to Latin, Greek and Cyrillic, and writes its advance widths for the line breaker.

    apt-get install fonttools fonts-inter
    python3 packages/sandbox/art/font/make.py /usr/share/fonts/opentype/inter/InterDisplay-SemiBold.otf
"""

import pathlib
import sys
from collections import defaultdict

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
FONT = HERE / "InterDisplay-SemiBold.subset.otf"
ADVANCES = HERE.parent.parent / "src/art/slide/advances.ts"
RANGES = (
    "U+0020-007E,U+00A0-024F,U+0259,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0300-0304,U+0306-030C,U+0323,U+0326-0328,U+0331,"
    "U+0370-03FF,U+0400-045F,U+0490-0491,U+04B0-04B1,U+1E00-1EFF,U+2000-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,"
    "U+202F-2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+20BA,U+20BD,U+2116,U+2122,U+2190-2193,U+2212,U+2215"
)

subset.main(
    [
        sys.argv[1],
        f"--unicodes={RANGES}",
        "--layout-features=kern,mark,ccmp,locl",
        "--no-hinting",
        f"--output-file={FONT}",
    ]
)

font = TTFont(FONT)
units = font["head"].unitsPerEm
metrics = font["hmtx"].metrics
by_width = defaultdict(list)
for code, glyph in sorted(font.getBestCmap().items()):
    by_width[-(-metrics[glyph][0] * 200 // units) * 5].append(code)


def runs(codes):
    """Neighbouring code points as `first-last` in hexadecimal."""
    out = []
    for code in codes:
        if out and out[-1][1] == code - 1:
            out[-1][1] = code
        else:
            out.append([code, code])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in out)


lines = "".join(f'  [{width}, "{runs(codes)}"],\n' for width, codes in sorted(by_width.items()))
ADVANCES.parent.mkdir(parents=True, exist_ok=True)
ADVANCES.write_text(
    "/** Written by `art/font/make.py`: advance widths of the slides' font in thousandths of its size, rounded up, with the code points that have them. */\n"
    f"export const advances: readonly (readonly [number, string])[] = [\n{lines}];\n"
)
