public import DossierDiagnostics
import DossierKit

/// A crew list without somebody whom every film has.
public struct MissingRole: Check {
    public static let rule = Rule(
        code: "credits/missing-role", since: "0.2", severity: .note,
        title: "The crew list lacks a role that every film has",
        explanation: """
            Catalogues ask for writer, producer, camera, editing and sound. Where a kit lists six crew roles and more
            and one of these is not among them, a line was probably lost. It is a remark, once for the list; a
            documentary needs no writer.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
                          ↓
              - director: Greta Halvar
              - writer: Greta Halvar
              - producer: Nell Corder
              - cinematographer: Ottilie Marchwood
              - composer: Constance Lindt
              - sound-designer: Tom Arden
              - costume-designer: Ida Brook
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
            credits:
              - director: Greta Halvar
              - writer: Greta Halvar
              - producer: Nell Corder
              - cinematographer: Ottilie Marchwood
              - editor: Constance Lindt
              - sound-designer: Tom Arden
              - costume-designer: Ida Brook
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let crew = reading.kit.credits.filter { !$0.role.isCompany && !Self.players.contains($0.role) }
        let roles = Set(crew.map(\.role))
        guard roles.subtracting([.other]).count >= 6, let first = crew.first else { return [] }
        let isDocumentary =
            reading.kit.film.genres.contains { Phrase($0.value).folded.contains { $0.hasPrefix("do") } }
            || reading.kit.credits.contains { $0.role == .participant }
        var missing: [String] = []
        func expect(_ any: Set<Role>, _ name: String) {
            if roles.isDisjoint(with: any) { missing.append(name) }
        }
        if !isDocumentary { expect([.writer, .story, .dialogue], "writer") }
        expect([.producer, .executiveProducer, .coProducer, .lineProducer, .productionManager], "producer")
        expect([.cinematographer, .cameraOperator, .animator], "cinematographer")
        expect([.editor], "editor")
        expect([.soundRecordist, .soundDesigner, .soundEditor, .soundMixer], "sound")
        // What a list calls by its own word may be one of them.
        let others = crew.count { $0.role == .other }
        guard !missing.isEmpty, others * 3 <= crew.count else { return [] }
        return [Self.missing(missing, first.name, count: roles.count)]
    }

    private static let players: Set<Role> = [.cast, .participant, .narrator]
}

extension MissingRole {
    private static func missing(_ roles: [String], _ first: Found<String>, count: Int) -> Diagnostic {
        report(
            "\(roles.joined(separator: ", ")) not among \(count) crew roles", text: first.value,
            at: first.source,
            label: "the list begins here", help: "add who did it, or look whether a line was lost")
    }
}
