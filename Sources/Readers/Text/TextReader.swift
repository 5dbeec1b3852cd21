public import DossierDiagnostics
public import DossierManuscript
import DossierText

/// Plain text, in whatever encoding it comes, to a manuscript.
///
/// Reads UTF-8 (with or without byte order mark), UTF-16 and Windows-1252, any line end, and form feeds as page
/// ends, and cuts columns that spaces part. It never fails on content: bytes that are no text in any of these become U+FFFD and one warning.
public enum TextReader {
    /// The manuscript of a file's bytes. O(n).
    ///
    /// - Parameter file: the name by which messages call the source.
    /// - Throws: `Failure` if there is no text at all, or if the bytes are plainly no text.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(Failure) -> (
        manuscript: Manuscript, diagnostics: [Diagnostic]
    ) {
        let decoded = try TextEncoding.decode(bytes, file: file)
        var manuscript = Manuscript(file: file, text: [], origin: .text)
        var pageEnds: [Int] = []
        manuscript.text = unifyLineEnds(
            DrawnBoxes.opened(Normalisation.composed(decoded.text)), pageEnds: &pageEnds)
        manuscript.lines = lines(of: manuscript.text, pageEnds: pageEnds)
        TextColumns.cut(&manuscript)
        manuscript.pages = pages(of: manuscript.lines)
        guard manuscript.text.contains(where: { $0 > 0x20 }) else {
            throw Failure(
                code: "reading/empty-file", message: "nothing to read in '\(file)': the file is empty",
                help: "check that the export of the kit worked, and give the file again")
        }
        return (manuscript, decoded.diagnostics)
    }

    /// `\r\n`, `\r`, U+0085, U+2028 and U+2029 become `\n`; control characters go; a form feed becomes a line end
    /// and is remembered as the end of a page.
    private static func unifyLineEnds(_ text: [UInt8], pageEnds: inout [Int]) -> [UInt8] {
        let needsWork = text.contains { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0xC2 || $0 == 0xE2 }
        guard needsWork else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 16)
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case 0x0A, 0x09: out.append(byte)
            case 0x0D:
                out.append(0x0A)
                if index < text.count, text[index] == 0x0A { index += 1 }
            case 0x0B: out.append(0x0A)
            case 0x0C:
                out.append(0x0A)
                pageEnds.append(out.count)
            case 0x00..<0x20, 0x7F: break
            case 0xC2 where index < text.count && text[index] == 0x85:
                out.append(0x0A)
                index += 1
            case 0xE2
            where index + 1 < text.count && text[index] == 0x80
                && (text[index + 1] == 0xA8 || text[index + 1] == 0xA9):
                out.append(0x0A)
                index += 2
            default: out.append(byte)
            }
        }
        return out
    }

    private static func lines(of text: [UInt8], pageEnds: [Int]) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(text.count / 60 + 1)
        var page: Int32 = pageEnds.isEmpty ? 0 : 1
        var nextEnd = 0
        var start = 0
        for offset in text.indices where text[offset] == 0x0A {
            while nextEnd < pageEnds.count, pageEnds[nextEnd] <= start {
                page += 1
                nextEnd += 1
            }
            lines.append(Line(range: start..<offset, page: page))
            start = offset + 1
        }
        if start < text.count {
            while nextEnd < pageEnds.count, pageEnds[nextEnd] <= start {
                page += 1
                nextEnd += 1
            }
            lines.append(Line(range: start..<text.count, page: page))
        }
        return lines
    }

    private static func pages(of lines: [Line]) -> [Page] {
        guard let first = lines.first, first.page > 0 else { return [] }
        var pages: [Page] = []
        var start = 0
        for index in lines.indices where index > 0 && lines[index].page != lines[index - 1].page {
            pages.append(Page(lines: start..<index))
            start = index
        }
        pages.append(Page(lines: start..<lines.count))
        return pages
    }
}
