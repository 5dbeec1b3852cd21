public import DossierDiagnostics
import DossierKit

/// A technical sheet that lacks what a projectionist asks first.
public struct MissingTechnical: Check {
    public static let rule = Rule(
        code: "film/missing-technical", since: "0.2", severity: .note,
        title: "The technical data lack the picture or the sound",
        explanation: """
            A festival's print office asks for the shape of the picture, the sound and the colour before it asks for the
            print. The rule names what a kit does not say that says some of it; a kit without technical data leaves them to
            another paper. It is a remark.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            technical:
                            ↓
              aspect-ratio: 1.85
            ---

            ## Synopsis

            A lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            technical:
              aspect-ratio: 1.85
              colour: colour
              sound: "5.1"
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let technical = reading.kit.film.technical
        var missing: [String] = []
        if technical.aspectRatio == nil { missing.append("aspect ratio") }
        if technical.colour == nil { missing.append("colour") }
        if technical.sound == nil { missing.append("sound") }
        // One of the three says that the sheet is there; a format alone may be a word of the prose.
        guard missing.count < 3, !missing.isEmpty,
            let first = technical.aspectRatio ?? technical.sound ?? technical.colour
        else { return [] }
        return [Self.missing(missing, first, reading.narrowed(first.source, to: first.value))]
    }
}

extension MissingTechnical {
    private static func missing(_ missing: [String], _ first: Found<String>, _ source: SourceSpan?)
        -> Diagnostic
    {
        let list = missing.joined(separator: " and ")
        return report(
            "\(list) \(missing.count > 1 ? "are" : "is") missing in the technical data", text: first.value,
            at: source,
            help: "add \(missing.count > 1 ? "them" : "it")")
    }
}
