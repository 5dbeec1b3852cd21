import DossierKit
import DossierText

/// How the parts of a kit are called in a report.
enum Words {
    /// `soundDesigner` as `sound designer`.
    static func plain(_ name: String) -> String {
        name.reduce(into: "") { out, letter in
            if letter.isUppercase { out += " " }
            out += letter.lowercased()
        }
    }

    static func role(_ credit: Credit) -> String {
        credit.role == .other ? credit.label ?? "other credit" : plain(credit.role.rawValue)
    }

    /// `interview with Greta Halvar`, `production notes “The island”`.
    static func name(of section: Section) -> String {
        let kind = plain(section.kind.rawValue)
        let people = section.people.map(\.value).joined(separator: ", ")
        var name = kind
        if !people.isEmpty {
            let link =
                switch section.kind {
                case .interview: "with"
                case .statement: "by"
                default: "of"
                }
            name += section.kind == .about ? ": \(people)" : " \(link) \(people)"
        } else if let heading = section.heading?.value, isCalledByHeading(section.kind) {
            name = section.kind == .other ? "“\(heading)”" : "\(kind) “\(heading)”"
        }
        return name
    }

    private static func isCalledByHeading(_ kind: Section.Kind) -> Bool {
        switch kind {
        case .interview, .statement, .productionNotes, .notes, .music, .about, .other: true
        default: false
        }
    }

    /// What a section holds, in numbers.
    static func size(of section: Section) -> String {
        if !section.exchanges.isEmpty { return counted(section.exchanges.count, "question") }
        if !section.works.isEmpty { return counted(section.works.count, "work") }
        return counted(section.passages.reduce(0) { $0 + words(of: $1.text).count }, "word")
    }

    static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    static func subject(of section: Section) -> Change.Subject {
        switch section.kind {
        case .interview: .interview
        case .filmography: .filmography
        default: section.exchanges.isEmpty ? section.works.isEmpty ? .text : .filmography : .interview
        }
    }
}

extension Section {
    /// Everything it says, one passage a line.
    var allText: String { passages.map(\.text).joined(separator: "\n") }

    /// True for the mark of a list that has no words of its own.
    var isBareList: Bool { kind.isList && passages.isEmpty && works.isEmpty }
}
