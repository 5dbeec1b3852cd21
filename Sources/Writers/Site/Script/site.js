// What a page can do beyond being read: copy, quote, search. Without this file it is read all the same.
(() => {
    "use strict";
    const words = document.currentScript.dataset;
    const main = document.querySelector("main");
    const status = document.createElement("p");
    status.className = "said";
    status.setAttribute("role", "status");
    document.body.append(status);

    // Emptied first: a text that is said again is heard again.
    const say = (text) => {
        status.textContent = "";
        setTimeout(() => { status.textContent = text; }, 60);
    };

    // The text of an element as it is read: without marks of notes, notes and buttons.
    const textOf = (element) => {
        const copy = element.cloneNode(true);
        for (const extra of copy.querySelectorAll(".mark, .beside, .note, .pilcrow, .tools")) extra.remove();
        const paragraphs = [...copy.querySelectorAll("p")].map((p) => p.textContent.trim());
        return (paragraphs.length ? paragraphs : [copy.textContent.trim()]).filter(Boolean).join("\n\n");
    };

    // Pages that are not served encrypted have no clipboard but the old one.
    const copy = async (text) => {
        try {
            await navigator.clipboard.writeText(text);
            return true;
        } catch {
            const field = document.createElement("textarea");
            field.value = text;
            field.className = "said";
            document.body.append(field);
            const before = document.activeElement;
            field.select();
            let done = false;
            try { done = document.execCommand("copy"); } catch { done = false; }
            field.remove();
            if (before) before.focus({ preventScroll: true });
            return done;
        }
    };

    const button = (label, about, text) => {
        const element = document.createElement("button");
        element.type = "button";
        element.textContent = label;
        element.setAttribute("aria-describedby", about);
        let timer = 0;
        element.addEventListener("click", async () => {
            const done = await copy(text());
            say(done ? words.copied : words.notCopied);
            element.textContent = done ? words.copied : label;
            clearTimeout(timer);
            timer = setTimeout(() => { element.textContent = label; }, 2500);
        });
        return element;
    };

    const tools = (...content) => {
        const line = document.createElement("p");
        line.className = "tools";
        line.append(...content);
        return line;
    };

    // The length of a synopsis, and the synopsis itself to take away.
    for (const prose of document.querySelectorAll(".prose[data-length]")) {
        const part = prose.closest(".part");
        const length = document.createElement("span");
        length.textContent = prose.dataset.length;
        prose.before(tools(length, button(words.copy, part.id + "-heading", () => textOf(prose))));
        delete prose.dataset.length;
    }

    // An answer, or what is selected of it, with who said it and where.
    const address = (id) => {
        const canonical = document.querySelector("link[rel=canonical]");
        if (!canonical && location.protocol === "file:") return "";
        return "\n" + (canonical ? canonical.href : location.href.split("#")[0]) + "#" + id;
    };
    for (const exchange of document.querySelectorAll(".exchange[data-cite]")) {
        const question = exchange.querySelector(".question");
        if (question && !question.id) question.id = exchange.id + "-question";
        const quote = () => {
            const selected = getSelection();
            const isInside = selected.rangeCount && !selected.isCollapsed
                && exchange.contains(selected.getRangeAt(0).commonAncestorContainer);
            let text = isInside ? selected.toString().trim() : "";
            if (!text) {
                const answer = exchange.cloneNode(true);
                for (const extra of answer.querySelectorAll(".question, .speaker")) extra.remove();
                text = textOf(answer);
            }
            return words.opening + text + words.closing + "\n– " + exchange.dataset.cite + address(exchange.id);
        };
        const quoting = button(words.quoteThis, question ? question.id : exchange.id, quote);
        // A press of the button must not undo the selection that is to be quoted.
        quoting.addEventListener("mousedown", (event) => event.preventDefault());
        exchange.append(tools(quoting));
    }

    // Search. The page is its own index: its texts, folded, each with what leads to it.
    const form = document.querySelector("form.search");
    if (!form) return;
    form.hidden = false;
    const input = form.querySelector("input");
    const list = form.querySelector("ol");
    const odd = { ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ı: "i", "’": "'" };
    const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
        .replace(/[łøđðßæœþı’]/g, (letter) => odd[letter]);

    let index = null;
    const indexed = () => {
        if (index) return index;
        const units = "h2, h3, h4, .prose p, .quote, .works li, tr, .names li, .facts div, .sheet-of-facts div, "
            + ".desk, figcaption > :is(.caption, .credit), .quote figcaption, .downloads-list li, .events li, .places li";
        index = [...main.parentNode.querySelectorAll("main :is(" + units + "), footer li")]
            .filter((unit) => !unit.closest(".contents, .search, .tools, thead, .sizes"))
            .map((unit, number) => {
                const part = unit.closest(".part");
                const heading = (unit.closest(".person") || part)?.querySelector("h3, h2");
                const text = unit.innerText.replace(/¶/g, "").replace(/\s+/g, " ").trim();
                return {
                    unit, number, text, folded: fold(text), isHeading: /^H/.test(unit.tagName),
                    under: heading && heading !== unit ? heading.textContent.replace(/¶/g, "").trim() : "",
                };
            });
        return index;
    };

    // Folding changes lengths: each letter is folded alone to find where in the text the find stands.
    const shown = (entry, terms) => {
        const letters = [...entry.text];
        let folded = "";
        const places = [];
        letters.forEach((letter, at) => {
            for (const part of fold(letter)) { folded += part; for (const _ of part) places.push(at); }
        });
        const ranges = terms.map((term) => [folded.indexOf(term), term.length]).filter(([at]) => at >= 0)
            .map(([at, length]) => [places[at], places[at + length - 1] + 1]).sort((a, b) => a[0] - b[0]);
        const first = ranges.length ? ranges[0][0] : 0;
        let start = Math.max(0, first - 50);
        while (start > 0 && start < first && letters[start - 1] !== " ") start += 1;
        const end = Math.min(letters.length, start + 150);
        const line = document.createElement("span");
        let at = start;
        if (start > 0) line.append("…");
        for (const [from, to] of ranges) {
            if (from < at || to > end) continue;
            const mark = document.createElement("mark");
            mark.textContent = letters.slice(from, to).join("");
            line.append(letters.slice(at, from).join(""), mark);
            at = to;
        }
        line.append(letters.slice(at, end).join(""));
        if (end < letters.length) line.append("…");
        return line;
    };

    const search = () => {
        const terms = fold(input.value).split(/\s+/).filter(Boolean);
        list.replaceChildren();
        list.hidden = true;
        if (!terms.some((term) => term.length > 1)) return say("");
        const found = indexed().filter((entry) => terms.every((term) => entry.folded.includes(term)))
            .sort((a, b) => b.isHeading - a.isHeading || a.number - b.number);
        for (const entry of found.slice(0, 20)) {
            if (!entry.unit.id) entry.unit.id = "found-" + entry.number;
            const link = document.createElement("a");
            link.href = "#" + entry.unit.id;
            if (entry.under) {
                const under = document.createElement("span");
                under.className = "under";
                under.textContent = entry.under;
                link.append(under, " ");
            }
            link.append(shown(entry, terms));
            const item = document.createElement("li");
            item.append(link);
            list.append(item);
        }
        list.hidden = !found.length;
        say(found.length ? words.found.replace("{}", found.length) : words.nothingFound);
        form.dataset.found = found.length ? words.found.replace("{}", found.length) : words.nothingFound;
    };

    let waiting = 0;
    input.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(search, 120);
    });
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(waiting);
        search();
        const link = list.querySelector("a");
        if (link) link.focus();
    });
    const clear = () => {
        input.value = "";
        delete form.dataset.found;
        search();
    };
    form.addEventListener("keydown", (event) => {
        const links = [...list.querySelectorAll("a")];
        const at = links.indexOf(document.activeElement);
        if (event.key === "Escape") {
            clear();
            input.focus();
        } else if (event.key === "ArrowDown" && links.length) {
            event.preventDefault();
            links[Math.min(at + 1, links.length - 1)].focus();
        } else if (event.key === "ArrowUp" && at >= 0) {
            event.preventDefault();
            (at ? links[at - 1] : input).focus();
        }
    });
    document.addEventListener("keydown", (event) => {
        const isWriting = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
        if (event.key === "/" && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            input.focus();
        }
    });
})();
