public import DossierDiagnostics
import DossierKit

/// A reference to a page that the kit does not have.
public struct DeadReference: Check {
    public static let rule = Rule(
        code: "kit/dead-reference", since: "0.2", severity: .warning,
        title: "A reference leads to a page that is not there",
        explanation: """
            `See page 24` in a kit of sixteen pages was right in the layout before. The rule reads such references in
            running text of sources that have pages, and reports one beyond the last page. Books and scripts have
            pages, too: a number that stands with an author or a title in brackets is left alone.

            A `kit.md` has no pages, and nothing is reported there.
            """,
        wrong: [], right: [])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter(\.isProse).flatMap { stretch -> [Diagnostic] in
            guard stretch.hasDigit, let file = stretch.passage.source?.file, let text = reading.texts[file],
                text.pageStarts.count > 1
            else { return [] }
            return Self.words.matches(in: stretch).compactMap { tokens in
                guard let page = stretch.number(tokens.upperBound), page > text.pageStarts.count, page < 1000,
                    stretch.gap(before: tokens.upperBound).count <= 2
                else { return nil }
                return Self.dead(
                    page, text.pageStarts.count, stretch, tokens.lowerBound..<tokens.upperBound + 1)
            }
        }
    }

    private static let words = PhraseSet(
        """
        see page|see p|see pages|see pp|on page|voir page|voir p|cf p|voir la page|siehe Seite|siehe S|s S|vgl S
        auf Seite|vedi pagina|vedi p|vedi pag|a pagina|véase la página|véase página|ver página|ver pág|ver a página
        zie pagina|zie p|patrz strona|patrz s|zob s|см стр|см с|на странице|see sida|se side|se sidan|viz strana
        """)
}

extension DeadReference {
    private static func dead(_ page: Int, _ count: Int, _ stretch: Stretch, _ tokens: Range<Int>) -> Diagnostic
    {
        report(
            "page \(page) of \(count)", stretch, stretch.bytes(of: tokens), label: "the kit has \(count) pages",
            help: "correct the number, or name the part instead")
    }
}
