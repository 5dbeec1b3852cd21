import DossierDiagnostics
import DossierManuscript

/// Word documents (DOCX, ECMA-376), read directly.
///
/// Styles and direct formatting are followed to sizes, weights, capitals, alignment and gaps. Each paragraph is one
/// line, as are rows of tables; text boxes come after the paragraph they are anchored in, footnotes at the end of
/// their page. Pages are those that the document states. What was deleted under revision is left out and said.
enum WordReader {
    /// The manuscript of a document.
    ///
    /// - Parameter file: the name by which messages call the source.
    /// - Throws: `Failure` if nothing in it can be read.
    static func read(
        _ package: WordPackage, file: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        var package = package
        let body = package.part(named: package.main)
        let notes = WordNotes(footnotes: package.part("footnotes"), endnotes: package.part("endnotes"))
        var walk = WordWalk(
            styles: WordStyles(package.part("styles")), lists: WordLists(package.part("numbering")),
            relations: package.relations, notes: notes)
        if let body = body?.child("w:body") ?? body { walk.blocks(body) }
        let paragraphs = walk.found
        let page = walk.page
        let heads = walk.heads.flatMap { running($0, &package, &walk) }
        let feet = walk.feet.flatMap { running($0, &package, &walk) }
        let noteTexts = texts(of: &walk)

        var composer = FlowComposer(file: file, origin: .word, notes: noteTexts)
        composer.use(page)
        for head in heads { composer.add(runningHead: head) }
        for paragraph in paragraphs { composer.add(paragraph) }
        var last = FlowParagraph()
        last.notes = walk.notes.found.indices.filter { walk.notes.found[$0].isEnd }
        composer.add(last)
        composer.endNotes()
        for foot in feet { composer.add(runningHead: foot) }
        var manuscript = composer.finish()
        manuscript.metadata = metadata(package.properties())
        guard manuscript.lines.contains(where: { !$0.range.isEmpty && $0.tag != .runningHead }) else {
            throw FlowReport.failure(
                file: file, isDamaged: package.damaged.contains(package.main),
                hasPictures: !walk.pictures.isEmpty)
        }
        var report = FlowReport(file: file)
        report.damaged = package.damaged
        (report.deletions, report.insertions) = (walk.deletions, walk.insertions)
        report.hasComments = package.relations.values.contains { $0.kind == "comments" }
        report.foreign = walk.foreign
        return (manuscript, report.diagnostics)
    }

    /// Each text once, whatever sections show it.
    private static func running(
        _ name: String, _ package: inout WordPackage, _ walk: inout WordWalk
    ) -> [FlowParagraph] {
        package.part(named: name).map { walk.apart($0) } ?? []
    }

    /// The paragraphs of every note, its number first. A note may have marks of its own.
    private static func texts(of walk: inout WordWalk) -> [[FlowParagraph]] {
        var texts: [[FlowParagraph]] = []
        while texts.count < walk.notes.found.count {
            let note = walk.notes.found[texts.count]
            var paragraphs = walk.apart(note.element).filter { !$0.isEmpty }
            if let mark = note.mark, !paragraphs.isEmpty {
                paragraphs[0].putBefore(mark: mark)
            }
            texts.append(paragraphs)
        }
        return texts
    }

    private static func metadata(_ properties: XMLElement?) -> Manuscript.Metadata {
        var metadata = Manuscript.Metadata()
        func value(_ name: String) -> String? {
            let text = FlowText.cleaned(properties?.child(name)?.text ?? "")
            return text.contains { !$0.isWhitespace } ? text : nil
        }
        metadata.title = value("dc:title")
        metadata.author = value("dc:creator")
        metadata.language = value("dc:language")
        return metadata
    }
}
