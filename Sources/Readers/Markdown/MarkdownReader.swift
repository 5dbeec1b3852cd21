import CMarkGFM
import DossierDiagnostics
import DossierManuscript
import Glibc

/// A kit that came as Markdown: headings, emphasis, tables, footnotes as GitHub writes them.
///
/// This is a stranger's text and no `kit.md`, whose own reader is in another room: what it says is on paper here,
/// and has yet to be recovered.
enum MarkdownReader {
    /// - Throws: `Failure` if there is no text in it.
    static func read(
        _ bytes: [UInt8], file: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let decoded = try TextEncoding.decode(bytes, file: file)
        guard let page = html(body(decoded.text)) else { return try TextReader.read(bytes, file: file) }
        let reading = try HTMLReader.read(page, file: file, origin: .markdown)
        return (reading.manuscript, decoded.diagnostics + reading.diagnostics)
    }

    /// True if a text has marks that only Markdown has, and not by chance.
    static func isMarkdown(_ bytes: [UInt8]) -> Bool {
        var headings = 0
        var others = 0
        for line in bytes.prefix(1 << 18).split(separator: 0x0A).prefix(4000) {
            let hashes = line.prefix { $0 == 0x23 }.count
            if (1...6).contains(hashes), line.dropFirst(hashes).first == 0x20 {
                headings += 1
            } else if line.first == 0x7C, line.contains(0x2D),
                line.allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20, 0x0D].contains($0) })
            {
                others += 1
            } else if line.first == 0x5B && line.dropFirst().first == 0x5E || MarkdownReader.hasBold(line) {
                others += 1
            }
        }
        return headings >= 2 || (headings == 1 && others > 0) || others >= 3
    }

    /// `**…**` with words inside: four stars in a row are a critic's, not a writer's.
    private static func hasBold(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.contains(0x2A) else { return false }
        let bytes = Array(line)
        func isInk(_ at: Int) -> Bool {
            bytes.indices.contains(at) && bytes[at] > 0x20 && bytes[at] != 0x2A
        }
        var isOpen = false
        for at in bytes.indices.dropLast() where bytes[at] == 0x2A && bytes[at + 1] == 0x2A {
            if isOpen, isInk(at - 1) { return true }
            if isInk(at + 2), at == 0 || bytes[at - 1] != 0x2A { isOpen = true }
        }
        return false
    }

    /// The text without what other programs put above it between two lines of dashes.
    private static func body(_ text: [UInt8]) -> ArraySlice<UInt8> {
        let lines = text.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false)
        func isBorder(_ line: ArraySlice<UInt8>) -> Bool { line.filter { $0 != 0x0D } == [0x2D, 0x2D, 0x2D] }
        guard let first = lines.first, isBorder(first),
            let end = lines.dropFirst().dropLast().first(where: isBorder)
        else { return text[...] }
        return text[end.endIndex...]
    }

    /// Once for all: the library's list of extensions is one for the whole process.
    private static let isReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    private static func html(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        _ = isReady
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8
        guard let parser = unsafe cmark_parser_new(options) else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            if let found = unsafe cmark_find_syntax_extension(name) {
                unsafe cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        unsafe text.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                unsafe cmark_parser_feed(parser, $0, buffer.count)
            }
        }
        guard let document = unsafe cmark_parser_finish(parser) else { return nil }
        defer { unsafe cmark_node_free(document) }
        guard
            let rendered = unsafe cmark_render_html(
                document, options, cmark_parser_get_syntax_extensions(parser))
        else { return nil }
        defer { unsafe free(rendered) }
        return unsafe Array("<meta charset=\"utf-8\"><body>".utf8)
            + Array(UnsafeBufferPointer(start: rendered, count: strlen(rendered)).map { UInt8(bitPattern: $0) })
    }
}
