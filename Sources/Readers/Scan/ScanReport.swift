import DossierDiagnostics
import DossierKit
import DossierManuscript

/// What is to be said about pages that were read by recognition.
struct ScanReport: Sendable {
    /// The pack that most of it was read with.
    var pack: String
    /// Of the whole document.
    var pageCount: Int
    /// From 1, ascending.
    private(set) var pages: [Int] = []
    private var words = 0
    /// Packs that the text would need, and the pages that do.
    var missing: [String: [Int]] = [:]
    /// Pages that took too long, or made the recogniser fail.
    var tooHard: [Int] = []

    init(pack: String, pageCount: Int) {
        (self.pack, self.pageCount) = (pack, pageCount)
    }

    mutating func add(_ page: ScannedPage, number: Int) {
        pages.append(number)
        words += page.lines.reduce(0) { sum, line in sum + line.words.count { !Leaders.isDots($0.text) } }
    }

    /// Places shown of the doubtful words.
    private static let shown = 5

    func diagnostics(for manuscript: Manuscript) -> [Diagnostic] {
        let file = manuscript.file
        var found: [Diagnostic] = []
        if !pages.isEmpty { found.append(recognised(manuscript)) }
        for (pack, pages) in missing.sorted(by: { $0.key < $1.key }) {
            let language = LanguagePack.language(pack)
            found.append(
                Diagnostic(
                    code: "reading/missing-language-pack", severity: .warning,
                    message:
                        "\(language) is what \(place(pages)) of '\(file)' \(pages.count == 1 ? "is" : "are") in, and tesseract's pack for it is missing: read as \(LanguagePack.language(self.pack))",
                    source: SourceSpan(file: file, page: pages.first, line: 1, range: 0..<0),
                    help: "install it and read again: apt install \(LanguagePack.package(pack))"))
        }
        if let first = tooHard.first {
            found.append(
                Diagnostic(
                    code: "reading/page-not-recognised", severity: .warning,
                    message: "\(place(tooHard)) of '\(file)' could not be read by tesseract",
                    source: SourceSpan(file: file, page: first, line: 1, range: 0..<0),
                    help: "scan it again with 300 dots to the inch"))
        }
        return found
    }

    private func recognised(_ manuscript: Manuscript) -> Diagnostic {
        let doubts = manuscript.doubts
        let isWhole = pages.count == pageCount
        let subject =
            isWhole
            ? "'\(manuscript.file)' is a scan: its text was"
            : "\(place(pages)) of '\(manuscript.file)' \(pages.count == 1 ? "is a scan" : "are scans"): the text was"
        let count = doubts.isEmpty ? "none" : String(doubts.count)
        // Every tenth word: what is made of it can't be relied on without the paper.
        let isPoor = doubts.count * 10 > words
        var diagnostic = Diagnostic(
            code: "reading/recognised", severity: isPoor ? .warning : .note,
            message:
                "\(subject) read by tesseract (\(LanguagePack.language(pack))); \(count) of \(words) words \(doubts.count == 1 ? "is" : "are") doubtful",
            source: SourceSpan(file: manuscript.file, page: pages.first, line: 1, range: 0..<0))
        let places = doubts.prefix(ScanReport.shown).map { doubt in
            let line = manuscript.lineIndex(of: doubt.range.lowerBound)
            return Diagnostic.Related(
                text: manuscript.string(doubt.range), source: manuscript.span(doubt.range, line: line),
                message:
                    "'\(manuscript.string(doubt.range))', \(Int((doubt.confidence * 100).rounded())) % sure")
        }
        diagnostic.related = Array(places)
        if isPoor {
            diagnostic.help = "compare it with the paper, or scan it again with 300 dots to the inch"
        } else if !doubts.isEmpty {
            diagnostic.help = "compare the doubtful words with the paper"
        }
        return diagnostic
    }

    /// `page 3`, `pages 1, 2 and 5`, `pages 1–12`
    private func place(_ pages: [Int]) -> String {
        guard let first = pages.first, let last = pages.last else { return "no page" }
        if pages.count == 1 { return "page \(first)" }
        if last - first == pages.count - 1, pages.count > 2 { return "pages \(first)–\(last)" }
        return "pages " + pages.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
    }
}
