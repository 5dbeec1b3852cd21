public import DossierDiagnostics
import DossierKit

/// A PDF that does not tell a screen reader what it is.
public struct UnlabelledDocument: Check {
    public static let rule = Rule(
        code: "files/unlabelled-document", since: "0.2", severity: .note,
        title: "A PDF lacks what screen readers need",
        explanation: """
            A screen reader announces a PDF by its title, reads it with the voice of its language in the order of its tags,
            and says the text that a picture has beside it; by bookmarks people find their way in a long one. Accessible PDF
            (PDF/UA) asks for all of them, and so do more and more festivals. The rule names what is not set: title,
            language, tags, texts of pictures, and bookmarks from twelve pages on. `dossier build` sets them. Whether the
            order of the tags makes sense, and the texts are good ones, only a person can tell.
            """, wrong: [], right: [])

    public init() {}

    private static let longFrom = 12

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.documents.filter(\.isPDF).compactMap { document in
            var missing: [String] = []
            if document.title?.contains(where: { !$0.isWhitespace }) != true { missing.append("title") }
            if document.language?.isEmpty ?? true { missing.append("language") }
            if document.bookmarks == 0, document.pages >= UnlabelledDocument.longFrom {
                missing.append("bookmarks")
            }
            if document.isTagged == false { missing.append("tags") }
            if document.untoldPictures > 0 {
                missing.append("texts of \(document.untoldPictures) pictures")
            }
            return missing.isEmpty ? nil : Self.unlabelled(document, missing)
        }
    }
}

extension UnlabelledDocument {
    private static func unlabelled(_ document: DocumentFacts, _ missing: [String]) -> Diagnostic {
        let last = missing.last ?? ""
        let list = missing.count > 1 ? missing.dropLast().joined(separator: ", ") + " and " + last : last
        return report(
            "\(list) not set in '\(document.name)'", text: document.name, at: nil,
            help: "set \(missing.count > 1 ? "them" : "it") in the program that made the PDF")
    }
}
