public import DossierDiagnostics
public import DossierKit
import DossierText

/// `kit.fr.md`: the texts of a kit in another language, each with the state of the original that it translates.
///
/// It is a `kit.md` that leaves the facts out. Before each text stands the original as it was when the text was
/// translated: `# original: …` in the front matter, `<!-- original: KEY … -->` in the body.
public struct Translation: Sendable {
    /// BCP 47, from the file's name.
    public let language: String
    /// What the file says.
    public let kit: PressKit
    public let diagnostics: [Diagnostic]
    let file: MarkdownFile
    /// The original as it was, by the text's key; nil inside where nobody has said what a text translates.
    let memory: [String: String]
    /// Which section of the file is which text, by key.
    let sections: [String: Int]

    /// Reads a translation. Never fails, as `KitFile.read`. O(n).
    public init(_ bytes: [UInt8], file name: String, language: String, of original: PressKit) {
        self.language = language
        let text = KitFile.normalised(bytes)
        let read = KitFile.read(text, file: name)
        kit = read.kit
        diagnostics = read.diagnostics
        file = MarkdownFile(name: name, text: text)
        let comments = OriginalComments(file)
        let front = FrontOriginals(file, stills: read.kit.stills.map(\.file))
        var memory = front.memory
        var sections: [String: Int] = [:]
        var unpaired: [Int] = []
        for (index, section) in kit.sections.enumerated() {
            let line = section.source?.line ?? 0
            let end = index + 1 < kit.sections.count ? kit.sections[index + 1].source?.line ?? Int.max : Int.max
            // The comment directly above the heading, below the section before it.
            let above = index > 0 ? kit.sections[index - 1].source?.line ?? 0 : 0
            if let comment = comments.all.last(where: { $0.line < line && $0.line > above && line < end }),
                sections[comment.key] == nil
            {
                sections[comment.key] = index
                if let then = comment.then { memory[comment.key] = then }
            } else {
                unpaired.append(index)
            }
        }
        // Files written by hand have no comments: the same kind of section about the same people, in order.
        for text in KitText.all(of: original) {
            guard case .section(let number) = text.place, sections[text.key] == nil else { continue }
            let wanted = original.sections[number]
            let at = unpaired.firstIndex { index in
                let own = read.kit.sections[index]
                return own.kind == wanted.kind
                    && (own.people.isEmpty || own.people.map(\.value) == wanted.people.map(\.value))
            }
            if let at { sections[text.key] = unpaired.remove(at: at) }
        }
        self.memory = memory
        self.sections = sections
    }

    /// The text in this language; nil if it is missing.
    func section(_ text: KitText) -> Section? {
        guard let index = sections[text.key], KitText.isText(kit.sections[index]) else { return nil }
        return kit.sections[index]
    }

    /// True if the text is there.
    func has(_ text: KitText) -> Bool {
        switch text.place {
        case .title: !(kit.film.title?.value ?? "").isEmpty
        case .logline: !(kit.film.logline?.text ?? "").isEmpty
        case .genres: !kit.film.genres.isEmpty
        case .caption(let file): !(still(file)?.caption ?? "").isEmpty
        case .alternative(let file): !(still(file)?.alt ?? "").isEmpty
        case .section: section(text) != nil
        }
    }

    func still(_ file: String) -> Still? { kit.stills.first { $0.file == file } }
}

/// The comments that hold originals: `<!-- original: KEY`, the text, and where it has changed `=== now ===`
/// and the text as it is now.
struct OriginalComments {
    struct Comment {
        var key: String
        /// From 1.
        var line: Int
        /// The state that was translated; nil if nobody has said.
        var then: String?
        /// Bytes of the file.
        var range: Range<Int>
    }

    static let opening = "<!-- original: "
    static let now = "=== now ==="
    private(set) var all: [Comment] = []

    init(_ file: MarkdownFile) {
        var at = 0
        let opening = Self.opening.utf8Span.span
        let closing = "-->".utf8Span.span
        while let start = file.text.span.place(of: opening, from: at) {
            guard let end = file.text.span.place(of: closing, from: start) else { break }
            at = end + 3
            let body = file.string(start + Self.opening.utf8.count..<end)
            let head = body.prefix { $0 != "\n" }
            var then = String(body.dropFirst(head.count + 1))
            if let changed = then.firstRange(of: Self.now + "\n") { then = String(then[..<changed.lowerBound]) }
            all.append(
                Comment(
                    key: trimmed(String(head)), line: file.lines.line(of: start),
                    then: then.isEmpty ? nil : then, range: start..<at))
        }
    }

    /// A text as it may stand in a comment.
    static func harmless(_ text: String) -> String { text.replacing("-->", with: "--&gt;") }

    static func written(_ key: String, then: String?, now: String) -> String {
        let now = harmless(now)
        if then == now { return "\(opening)\(key)\n\(now)-->\n" }
        return "\(opening)\(key)\n\(then ?? "")\(Self.now)\n\(now)-->\n"
    }
}

private func trimmed(_ text: String) -> String {
    let rest = text.drop { $0 == " " }
    return String(rest.prefix(rest.count - rest.reversed().prefix { $0 == " " }.count))
}
