#!/usr/bin/env python3
"""Makes the inputs that fuzzing begins with, out of the repository's own kits: seeds.py FOLDER [DOSSIER-PDF]"""
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST = 6000  # bytes: small inputs are tried more often
SMALL = 1200  # of a text that is recovered, which takes longer
PARTS = {"docx": ("word", ("word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/numbering.xml"))}


def put(folder, target, name, data):
    place = folder / target
    place.mkdir(parents=True, exist_ok=True)
    (place / name).write_bytes(data)


def pieces(data, most=MOST):
    """A long document in parts, cut between its lines or elements."""
    text = data.decode("utf-8", "ignore")
    cuts = re.split(r"(?<=\n)|(?<=</w:p>)|(?<=</text:p>)|(?<=</p>)", text)
    part = ""
    for cut in cuts:
        if part and len(part) + len(cut) > most:
            yield part.encode()
            part = ""
        part += cut
    if part:
        yield part.encode()


def main():
    folder = Path(sys.argv[1])
    reader = sys.argv[2] if len(sys.argv) > 2 else None
    kits = sorted(ROOT.glob("Tests/Corpus/*/kit.*")) + [ROOT / "Examples/soft-shoulder/kit.pdf"]
    for kit in kits:
        name = kit.parent.name
        ending = kit.suffix[1:]
        if ending == "docx":
            put(folder, "zip", name, kit.read_bytes()[4:])
            with zipfile.ZipFile(kit) as archive:
                for part in PARTS["docx"][1]:
                    if part in archive.namelist():
                        for number, piece in enumerate(pieces(archive.read(part))):
                            put(folder, "word", f"{name}-{part.replace('/', '-')}-{number}", piece)
        elif ending == "html":
            for number, piece in enumerate(pieces(kit.read_bytes())):
                put(folder, "html", f"{name}-{number}", piece)
                put(folder, "epub", f"{name}-{number}", piece)
        elif ending == "txt":
            for number, piece in enumerate(pieces(kit.read_bytes())):
                put(folder, "text", f"{name}-{number}", piece)
            for number, piece in enumerate(pieces(kit.read_bytes(), SMALL)):
                put(folder, "recovery", f"{name}-{number}", piece)
        elif ending == "pdf":
            text = subprocess.run(["pdftotext", "-layout", kit, "-"], capture_output=True).stdout
            for number, piece in enumerate(pieces(text, SMALL)):
                put(folder, "recovery", f"{name}-{number}", piece)
            if reader:
                stream = subprocess.run([reader, kit], capture_output=True).stdout
                lines = stream.splitlines(keepends=True)
                head = [line for line in lines[:40] if not line.startswith(b"w ")][:20]
                put(folder, "pdf", name, b"".join(lines[:120]))
                put(folder, "pdf", name + "-middle", b"".join(head + lines[-120:]))
    text = (ROOT / "Docs/kit-format.md").read_text(encoding="utf-8")
    for number, block in enumerate(re.findall(r"```[a-z]*\n(.*?)```", text, re.S)):
        for target in ("kit", "roundtrip", "markdown"):
            put(folder, target, f"format-{number}", block.encode())
    for document in sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("Docs/decisions/*.md")):
        put(folder, "markdown", document.name, document.read_bytes()[:MOST])
    odt = (
        '<office:document-content><office:automatic-styles><style:style style:name="P1"><style:text-properties '
        'fo:font-weight="bold" fo:font-size="14pt"/></style:style></office:automatic-styles><office:body>'
        '<office:text><text:h text:outline-level="1">SYNOPSIS</text:h><text:p text:style-name="P1">A ferry '
        '<text:span>leaves</text:span><text:tab/>at<text:s text:c="3"/>noon<text:line-break/>.<text:note '
        'text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.'
        "</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>Editor</text:p></table:table-cell><table:table-cell><text:p>Mo Lind</text:p></table:table-cell>"
        "</table:table-row></table:table><text:list><text:list-item><text:p>One</text:p></text:list-item>"
        "</text:list></office:text></office:body></office:document-content>"
    )
    put(folder, "opendocument", "small", odt.encode())


main()
