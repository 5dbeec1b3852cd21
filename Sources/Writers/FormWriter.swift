public import DossierDiagnostics
public import DossierKit

/// Writes a kit in every form that needs no program but this one.
public enum FormWriter {
    /// The forms it writes; site, PDF and ZIP are made elsewhere, the first and the last of these.
    public static let forms: [Form] = Form.allCases.filter { ![.site, .pdf, .zip].contains($0) }

    /// The files of a form with what people call each, below `downloads/`.
    public struct Made: Sendable {
        public var files: [OutputFile] = []
        public var downloads: [Download] = []
        public var diagnostics: [Diagnostic] = []

        public init() {}

        /// What the site offers, in the order in which people look for it: all in one, then paper, then the rest.
        public var offered: [Download] {
            func rank(_ download: Download) -> Int {
                download.format == "ZIP" ? 0 : download.format.hasPrefix("PDF") ? 1 : 2
            }
            return downloads.enumerated().sorted {
                (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
            }.map(\.element)
        }

        /// Adds a file that the site offers.
        public mutating func add(_ name: String, _ title: String, _ format: String, _ bytes: [UInt8]) {
            let path = "downloads/" + name
            files.append(OutputFile(path, .bytes(bytes)))
            downloads.append(Download(path: path, title: title, format: format, size: bytes.count))
        }
    }

    /// - Parameters:
    ///   - figures: the stills for the forms that carry pictures, in the kit's order.
    ///   - date: the day of publication, EDTF; a still under an embargo stays out of every list until then.
    public static func write(
        _ kit: PressKit, as forms: Set<Form>, figures: [StillFigure] = [], date: String? = nil
    ) -> Made {
        var published = kit.bare
        published.stills = PublishedStills(kit, on: date).stills
        var made = Made()
        for form in FormWriter.forms where forms.contains(form) {
            write(published, form, figures, date, into: &made)
        }
        let bare = [Form.docx, .odt, .epub].filter(forms.contains)
        let missing = published.stills.count - figures.count
        if missing > 0, !bare.isEmpty {
            made.diagnostics.append(.withoutStills(bare, missing))
        }
        return made
    }

    private static func write(
        _ kit: PressKit, _ form: Form, _ figures: [StillFigure], _ date: String?, into made: inout Made
    ) {
        let words = InterfaceWords.for(kit.language)
        let stem = kit.fileStem
        let title = words[.pressKit]
        switch form {
        case .docx: made.add("\(stem).docx", title, "DOCX", WordWriter.write(kit, figures: figures))
        case .odt: made.add("\(stem).odt", title, "ODT", OpenDocumentWriter.write(kit, figures: figures))
        case .epub:
            made.add("\(stem).epub", title, "EPUB", EPUBWriter.write(kit, figures: figures, date: date))
        case .text: made.add("\(stem).txt", title, "TXT", PlainTextWriter.write(kit))
        case .markdown: made.add("\(stem).md", title, "Markdown", MarkdownWriter.write(kit))
        case .jsonld: made.add("\(stem).jsonld", words[.kitAsData], "JSON-LD", JSONLDWriter.write(kit))
        case .csv:
            for table in CSVWriter.tables(kit, words) {
                made.add("\(stem)-\(table.name).csv", table.title, "CSV", table.bytes)
            }
        case .citations:
            let sources = CitedSource.all(kit)
            made.add("\(stem).bib", words[.citation], "BibTeX", BibTeX.write(sources))
            made.add("\(stem).ris", words[.citation], "RIS", RIS.write(sources))
            made.add("\(stem).csl.json", words[.citation], "CSL JSON", CSLJSON.write(sources))
        case .billing:
            guard let text = BillingBlock.write(kit) else { return }
            made.add("\(stem)-billing-block.txt", words[.billingBlock], "TXT", text)
        case .vcard:
            guard !kit.contacts.isEmpty else { return }
            made.add("\(stem)-contacts.vcf", words[.contacts as Section.Kind], "vCard", VCardWriter.write(kit))
        case .wikidata:
            let written = QuickStatements.write(kit)
            made.add("\(stem)-wikidata.txt", "Wikidata", "QuickStatements", written.bytes)
            made.diagnostics += written.diagnostics
        case .site, .pdf, .zip: break
        }
    }
}

extension Diagnostic {
    fileprivate static func withoutStills(_ forms: [Form], _ count: Int) -> Diagnostic {
        let names = forms.map { $0.rawValue.uppercased() }.joined(separator: ", ")
        return Diagnostic(
            code: "build/stills-not-in-form", severity: .note,
            message: "\(names) \(forms.count == 1 ? "is" : "are") written without \(count) stills",
            help: "send the ZIP file with them, which has the stills beside the text")
    }
}
