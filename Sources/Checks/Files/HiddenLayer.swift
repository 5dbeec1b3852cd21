public import DossierDiagnostics
import DossierKit

/// A layer of a PDF that is switched off and still in the file.
public struct HiddenLayer: Check {
    public static let rule = Rule(
        code: "files/hidden-layer", since: "0.2", severity: .warning,
        title: "A PDF has a layer that is switched off",
        explanation: """
            A layout program exports its layers with the PDF: the other language, the comments of the agency, the picture
            that was not cleared. Whoever opens the panel of layers sees them, and search engines read them. The rule names
            the layers that do not show when the file is opened; layers that only screens or only prints show are
            reported as the file opens on a screen.
            """, wrong: [], right: [])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.documents.filter { !$0.hiddenLayers.isEmpty }.map(Self.hidden)
    }
}

extension HiddenLayer {
    private static func hidden(_ document: DocumentFacts) -> Diagnostic {
        let count = document.hiddenLayers.count
        let first = document.hiddenLayers.first.map { String($0.prefix(60)) } ?? ""
        let message =
            count == 1
            ? "layer '\(first)' of '\(document.name)' is switched off and still in the file"
            : "layer '\(first)' and \(count - 1) more of '\(document.name)' are switched off and still in the file"
        return report(message, text: first, at: nil, help: "take it out before the PDF is exported")
    }
}
