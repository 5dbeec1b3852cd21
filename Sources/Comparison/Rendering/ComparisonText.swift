import DossierKit
import DossierText

/// A comparison for people at a terminal: one line a difference, words that went in red, words that came in green.
///
/// Without colours what went stands in `[-…-]` and what came in `{+…+}`.
public struct ComparisonText: Sendable {
    public var old: Compared
    public var new: Compared
    /// Columns of the terminal.
    public var width: Int
    public var isColoured: Bool

    public init(_ old: Compared, _ new: Compared, width: Int = 100, isColoured: Bool = false) {
        self.old = old
        self.new = new
        self.width = max(40, width)
        self.isColoured = isColoured
    }

    public func render(_ comparison: Comparison) -> String {
        let arrow = comparison.kind == .versions ? "→" : "↔"
        var out = paint("\(harmless(old.name)) \(arrow) \(harmless(new.name))", .bold)
        if comparison.kind == .languages {
            let languages = [old.language, new.language].compactMap(\.self).map(harmless)
            out +=
                languages.count == 2 ? paint("  two languages: \(languages.joined(separator: ", "))", .dim) : ""
        }
        out += "\n"
        for group in ChangeGroup.all(of: comparison) {
            out += "\n" + paint(harmless(group.title), .bold) + "\n"
            let column = min(28, group.changes.map { displayWidth(harmless($0.what)) }.max() ?? 0)
            for change in group.changes { out += line(change, column: column, arrow: arrow) }
        }
        return out + "\n\(comparison.summary)\n"
    }

    // MARK: One difference

    private func line(_ change: Change, column: Int, arrow: String) -> String {
        let what = harmless(change.what)
        let gap = String(repeating: " ", count: max(0, column - displayWidth(what)))
        let sign =
            switch change.kind {
            case .added: paint("+", .green)
            case .removed: paint("-", .red)
            case .changed: paint("~", .yellow)
            case .moved: paint("≈", .yellow)
            }
        let indent = column + 6
        var words = said(change, arrow: arrow, room: 3 * max(20, width - indent))
        if let place = place(change, arrow: arrow) { words.append(Piece("(\(place))", .dim)) }
        return "  \(sign) \(what)\(gap)  " + wrapped(words, indent: indent) + "\n"
    }

    /// A word and how it is painted.
    private struct Piece {
        var text: String
        var ink: Ink?
        init(_ text: String, _ ink: Ink? = nil) { (self.text, self.ink) = (text, ink) }
    }

    private func said(_ change: Change, arrow: String, room: Int) -> [Piece] {
        if !change.words.isEmpty { return hunks(change.words) }
        let (before, after) = (change.old?.text, change.new?.text)
        switch (before, after) {
        case (let before?, let after?):
            return pieces(cut(before, to: room / 2), isColoured ? .red : nil) + [Piece(arrow)]
                + pieces(cut(after, to: room / 2), isColoured ? .green : nil)
        case (let text?, nil), (nil, let text?): return pieces(cut(text, to: room), nil)
        case (nil, nil): return []
        }
    }

    private func pieces(_ text: String, _ ink: Ink?) -> [Piece] {
        harmless(text).split(separator: " ").map { Piece(String($0), ink) }
    }

    private func cut(_ text: String, to columns: Int) -> String {
        guard text.unicodeScalars.count > columns else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(columns - 1))) + "…"
    }

    /// Words around a change; more than so many changes of one text are not shown.
    private static let context = 4
    private static let mostHunks = 6

    private func hunks(_ runs: [WordRun]) -> [Piece] {
        var out: [Piece] = []
        var hunks = 0
        for (index, run) in runs.enumerated() {
            let words = harmless(run.text).split(separator: " ").map(String.init)
            switch run.kind {
            case .removed: out += changed(words, "[-", "-]", .red)
            case .added: out += changed(words, "{+", "+}", .green)
            case .same:
                let head = index > 0 ? ComparisonText.context : 0
                let tail = index + 1 < runs.count ? ComparisonText.context : 0
                if words.count <= head + tail {
                    out += words.map { Piece($0) }
                    continue
                }
                out += words.prefix(head).map { Piece($0) }
                if index > 0 { hunks += 1 }
                let left = runs[(index + 1)...].count { $0.kind == .same } + 1
                if hunks == ComparisonText.mostHunks, index + 1 < runs.count {
                    return out + [Piece("… and \(Words.counted(left, "more place"))", .dim)]
                }
                out.append(Piece("…", .dim))
                out += words.suffix(tail).map { Piece($0) }
            }
        }
        return out
    }

    private func changed(_ words: [String], _ open: String, _ close: String, _ ink: Ink) -> [Piece] {
        let most = 40
        var words =
            words.count > most ? Array(words.prefix(most / 2)) + ["…"] + Array(words.suffix(most / 2)) : words
        guard let first = words.first else { return [] }
        if !isColoured {
            words[0] = open + first
            words[words.count - 1] += close
        }
        return words.map { Piece($0, ink) }
    }

    private func place(_ change: Change, arrow: String) -> String? {
        let sources = [change.old?.source, change.new?.source].compactMap(\.self)
        guard !sources.isEmpty else { return nil }
        // Lines count through all pages, pages are what people turn.
        let isPaged = sources.allSatisfy { $0.page != nil }
        let numbers = sources.map { isPaged ? $0.page ?? 0 : $0.line }
        let places = numbers.count == 2 && numbers[0] == numbers[1] ? Array(numbers.prefix(1)) : numbers
        return (isPaged ? "p. " : "line ") + places.map(String.init).joined(separator: " \(arrow) ")
    }

    private func wrapped(_ pieces: [Piece], indent: Int) -> String {
        var out = ""
        var column = indent
        for piece in pieces {
            let size = displayWidth(piece.text)
            if column > indent, column + 1 + size > width {
                out += "\n" + String(repeating: " ", count: indent)
                column = indent
            } else if column > indent {
                out += " "
                column += 1
            }
            out += piece.ink.map { paint(piece.text, $0) } ?? piece.text
            column += size
        }
        return out
    }

    // MARK: Paint

    private enum Ink: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
