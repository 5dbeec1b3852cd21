import DossierDiagnostics
import DossierKit
import Foundation
import Testing

@testable import DossierKitFolder

/// `Docs/kit-format.md` says what the code does.
struct FormatDocumentTests {
    private let document: String

    init() throws {
        let place = URL(filePath: #filePath).appending(path: "../../../Docs/kit-format.md").standardized
        document = try String(contentsOf: place, encoding: .utf8)
    }

    @Test func `its example is read without a report and written as it stands`() throws {
        let parts = document.components(separatedBy: "```")
        let example = try #require(parts.first { $0.hasPrefix("markdown\n") }).dropFirst("markdown\n".count)
        let (kit, diagnostics) = KitFile.read(Array(example.utf8), file: "kit.md")
        #expect(diagnostics.isEmpty)
        #expect(KitFile.write(kit) == example)
        #expect(
            kit.sections.map(\.kind) == [.synopsis, .interview, .biography, .filmography, .notes, .contacts])
        #expect(kit.sections.map(\.people.count) == [0, 1, 1, 1, 0, 0])
        #expect(kit.sections[1].exchanges.map { $0.speaker?.value } == ["Hanna Brandl", "Georg Imhof", nil])
        #expect(kit.footnotes.map { $0.anchor?.value } == ["stage"])
    }

    @Test func `every key, role, kind and attribute stands in it`() {
        let keys =
            KitKey.top + KitKey.technical + KitKey.identifiers + KitKey.releaseDate + KitKey.contact
            + KitKey.award
            + KitKey.quote + KitKey.still + KitKey.event + KitKey.place + KitKey.castEntry + KitKey.creditEntry
            + WorkLine.keys
        let values =
            Role.allCases.map(\.rawValue) + Section.Kind.allCases.map(\.rawValue)
            + Work.Kind.allCases.map(\.rawValue) + Contact.Kind.allCases.map(\.rawValue)
            + Event.Kind.allCases.map(\.rawValue) + Place.Kind.allCases.map(\.rawValue)
        for word in keys + values.map(KitKey.written) {
            #expect(document.contains("`\(word)`") || document.contains("`\(word)="), "\(word)")
        }
    }

    @Test func `every heading that says its kind stands in it, and no other`() throws {
        let start = try #require(document.range(of: "### Headings that say their kind"))
        let end = try #require(document.range(of: "## For the makers of tools"))
        let rows = document[start.upperBound..<end.lowerBound].split(separator: "\n").filter {
            $0.hasPrefix("| `")
        }
        var told: Set<String> = []
        for row in rows {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let kind = try #require(
                KitKey.value(cells[0].trimmingCharacters(in: ["`"]), of: Section.Kind.self))
            for heading in cells[1].components(separatedBy: ", ") {
                #expect(SectionWords.kind(of: heading.replacing("…", with: "Ana")) == kind, "\(heading)")
                told.insert("\(kind) \(heading)")
            }
        }
        let known = SectionWords.headings.map { "\($0.kind) \($0.words)" }
        #expect(told == Set(known))
    }

    @Test func `every report stands in it`() throws {
        let place = URL(filePath: #filePath).appending(path: "../../../Sources/KitFolder/KitProblem.swift")
        let source = try String(contentsOf: place.standardized, encoding: .utf8)
        let codes = source.components(separatedBy: "code: \"").dropFirst().compactMap {
            $0.split(separator: "\"").first
        }
        #expect(codes.count > 10)
        for code in codes { #expect(document.contains("`\(code)`"), "\(code)") }
    }
}
