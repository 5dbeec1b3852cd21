import DossierDiagnostics
import DossierManuscript

@testable import DossierReaders

/// A small Word document.
struct WordFile {
    var body: String
    var styles = ""
    var footnotes = ""
    var others: [(String, String)] = []
    var relations = ""

    init(_ body: String) { self.body = body }

    private static let space = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var bytes: [UInt8] {
        let space = WordFile.space
        let office = WordFile.office
        return ZIPFile(
            [
                ("[Content_Types].xml", "<Types/>"),
                (
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                ),
                (
                    "word/_rels/document.xml.rels",
                    """
                    <Relationships>
                    <Relationship Id="s" Type="\(office)/styles" Target="styles.xml"/>
                    <Relationship Id="f" Type="\(office)/footnotes" Target="footnotes.xml"/>
                    \(relations)</Relationships>
                    """
                ),
                ("word/styles.xml", "<w:styles \(space)>\(styles)</w:styles>"),
                ("word/footnotes.xml", "<w:footnotes \(space)>\(footnotes)</w:footnotes>"),
                (
                    "word/document.xml",
                    """
                    <?xml version="1.0"?><w:document \(space) xmlns:r="\(office)"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                    xmlns:v="urn:schemas-microsoft-com:vml">
                    <w:body>\(body)</w:body></w:document>
                    """
                ),
            ] + others
        ).bytes
    }

    func read() throws -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        try ArchiveReader.read(bytes, name: "tide.docx")
    }

    /// The text of the manuscript, blank lines and all.
    func text() throws -> String { String(decoding: try read().manuscript.text, as: UTF8.self) }

    /// A paragraph of plain runs parted by `|`, tabs as `→`, with properties of its own.
    static func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
        let runs = text.split(separator: "|", omittingEmptySubsequences: false).map { part in
            let inner = part.split(separator: "→", omittingEmptySubsequences: false)
                .map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }.joined(separator: "<w:tab/>")
            return "<w:r><w:rPr>\(run)</w:rPr>\(inner)</w:r>"
        }
        return "<w:p><w:pPr>\(properties)</w:pPr>\(runs.joined())</w:p>"
    }

    static func table(_ rows: [[[String]]]) -> String {
        let inner = rows.map { row in
            let cells = row.map { cell in "<w:tc>\(cell.map { paragraph($0) }.joined())</w:tc>" }
            return "<w:tr>\(cells.joined())</w:tr>"
        }
        return "<w:tbl>\(inner.joined())</w:tbl>"
    }
}
