public import DossierKit
import DossierText

extension Translation {
    /// The file to work in: every text of the original, in its order, with the original beside it.
    ///
    /// What was translated stays to the letter, also where the original has no such text any more; what is missing has
    /// its place. Where the original has changed since, both states stand there.
    ///
    /// - Parameter confirmed: the keys of texts that are right as they are: they translate the original as it is now.
    public func updated(for original: PressKit, confirmed: Set<String> = []) -> String {
        let texts = KitText.all(of: original)
        func then(_ text: KitText) -> String? {
            if has(text), confirmed.contains(text.key) { return remembered(text) }
            return memory[text.key] ?? (has(text) ? nil : remembered(text))
        }
        var front = "---\nlang: \(YAMLText.scalar(language))\n"
        for text in texts {
            let own: String? =
                switch text.place {
                case .title: kit.film.title?.value
                case .logline: kit.film.logline.map { PassageWriter.inline($0, labels: labels) }
                case .genres: kit.film.genres.map(\.value).joined(separator: ", ")
                default: nil
                }
            guard let own = own ?? (isFront(text) ? "" : nil) else { continue }
            front += FrontOriginals.written(then(text), now: text.text, indent: "")
            front += own.isEmpty ? "# \(text.key):\n" : entry(text, own)
        }
        front += stills(texts, then)
        front += FrontOriginals(file, stills: kit.stills.map(\.file)).rest.map { $0 + "\n" }.joined()
        var parts = [front + "---\n"]
        var used: Set<Int> = []
        for text in texts {
            guard case .section(let number) = text.place else { continue }
            let comment = OriginalComments.written(text.key, then: then(text), now: text.text)
            if let index = sections[text.key] {
                used.insert(index)
                parts.append(comment + source(of: index))
            } else {
                parts.append(comment + "## {.\(KitKey.written(original.sections[number].kind.rawValue))}\n")
            }
        }
        let left = kit.sections.indices.filter { !used.contains($0) && !isEmpty(kit.sections[$0]) }
        if !left.isEmpty { parts.append(Self.leftover) }
        parts += left.map(source)
        return parts.joined(separator: "\n")
    }

    private static let leftover = "<!-- The original has none of what follows; it is published nowhere. -->\n"

    private var labels: [String: String] { FootnoteWriter.labels(kit.footnotes) }

    private func isEmpty(_ section: Section) -> Bool {
        section.passages.allSatisfy(\.text.isEmpty) && section.works.isEmpty && section.heading == nil
    }

    private func isFront(_ text: KitText) -> Bool {
        switch text.place {
        case .title, .logline, .genres: true
        default: false
        }
    }

    private func entry(_ text: KitText, _ value: String) -> String {
        var front = FrontMatterText()
        if text.place == .genres {
            front.write([("genres", .list(kit.film.genres.map { .text($0.value) }))])
        } else {
            front.write([(text.key, .text(value))])
        }
        return front.text
    }

    /// Captions and alternative texts, still by still.
    private func stills(_ texts: [KitText], _ then: (KitText) -> String?) -> String {
        var out = ""
        var last: String?
        for text in texts {
            let (file, key, value): (String, String, String?)
            switch text.place {
            case .caption(let place): (file, key, value) = (place, "caption", still(place)?.caption)
            case .alternative(let place): (file, key, value) = (place, "alt", still(place)?.alt)
            default: continue
            }
            if file != last { out += "  - file: \(YAMLText.scalar(file))\n" }
            last = file
            out += FrontOriginals.written(then(text), now: text.text, indent: "    ")
            if let value, !value.isEmpty {
                var lines = FrontMatterText()
                lines.write([(key, .text(value))], indent: 4)
                out += lines.text
            } else {
                out += "    # \(key):\n"
            }
        }
        return out.isEmpty ? "" : "stills:\n" + out
    }

    /// A section as it stands in the file, from its heading to what comes next, with the notes below it.
    private func source(of index: Int) -> String {
        guard let line = kit.sections[index].source?.line else { return "" }
        var end = file.text.count
        if index + 1 < kit.sections.count, let next = kit.sections[index + 1].source?.line {
            end = file.lines.range(ofLine: next).lowerBound
        }
        let start = file.lines.range(ofLine: line).lowerBound
        // The comment above the next heading is that heading's, and is written anew.
        if let comment = OriginalComments(file).all.first(where: { $0.range.lowerBound > start }) {
            end = min(end, comment.range.lowerBound)
        }
        var text = file.string(start..<max(start, end)).replacing(Self.leftover, with: "")
        while text.hasSuffix("\n") { text.removeLast() }
        return text + "\n"
    }
}
