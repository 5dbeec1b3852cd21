public import DossierKit

/// Sets a kit as pages that a program which prints HTML makes PDF files of: the press book, and one page of it.
///
/// What is set is the site's own page with a stylesheet more; `Compiler` runs the program.
public enum PressBook {
    /// A PDF file that is to be made.
    public struct Sheet: Sendable {
        /// Of the page to print, among the files.
        public var page: String
        public var name: String
        public var title: String
        /// `PDF, A4`.
        public var format: String
    }

    /// - Parameter prints: the stills that go out; the caller puts their files beside the pages.
    /// - Throws: `Failure` if a template is broken.
    public static func pages(
        _ kit: PressKit, prints: [StillPrint] = []
    ) throws -> (files: [OutputFile], sheets: [Sheet]) {
        let library = try SiteTemplates.library()
        let words = InterfaceWords.for(kit.language)
        let stem = kit.fileStem
        var files = [
            OutputFile("style.css", .bytes(SiteTemplates.stylesheet())),
            OutputFile("press.css", .bytes(PackageResources.press_css)),
            OutputFile("onesheet.css", .bytes(PackageResources.onesheet_css)),
        ]
        var sheets: [Sheet] = []
        for (paper, name) in [("A4", stem), ("Letter", stem + "-letter")] {
            let size = paper.lowercased() + ".css"
            var typesetter = Typesetter(kit, prints: prints, setsNotesInline: true)
            let page = typesetter.page(downloads: [], stylesheets: ["style.css", "press.css", size])
            files.append(OutputFile(size, .bytes(Array("@page { size: \(paper); }\n".utf8))))
            files.append(OutputFile("\(paper).html", .bytes(try library.render("page", page))))
            sheets.append(
                Sheet(
                    page: "\(paper).html", name: "\(name).pdf", title: words[.pressKit],
                    format: "PDF, \(paper)"))
        }
        var typesetter = Typesetter(kit, prints: prints)
        files.append(
            OutputFile("onesheet.html", .bytes(try library.render("onesheet", typesetter.oneSheet()))))
        sheets.append(
            Sheet(
                page: "onesheet.html", name: "\(stem)-one-page.pdf", title: words[.onePage],
                format: "PDF, A4"))
        return (files, sheets)
    }
}
