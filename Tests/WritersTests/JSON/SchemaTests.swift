import DossierKit
import DossierText
import DossierWriters
import Foundation
import Testing

/// `Docs/kit.schema.json` against what is printed, by the `jsonschema` package of Python.
@Suite(.enabled(if: Python.isExpected, "needs python3-jsonschema"))
struct SchemaTests {
    @Test func `a kit with everything in it fits the schema to the last key`() throws {
        try validate(PressKit.everything)
    }

    @Test func `an empty kit fits the schema`() throws {
        try validate(PressKit())
    }

    @Test func `a kit with a wrong value does not fit`() throws {
        let python = try #require(Python.withJSONSchema)
        for wrong in [
            #"{"film": {}}"#, #"{"format": "dossier/1", "film": {"year": "2019"}}"#,
            #"{"format": "dossier/1", "film": {"title": ""}}"#,
            #"{"format": "dossier/1", "film": {}, "sections": [{"kind": "poem"}]}"#,
            #"{"format": "dossier/1", "film": {}, "credits": [{"role": "director"}]}"#,
            #"{"format": "dossier/1", "film": {}, "surprise": 1}"#,
        ] {
            #expect(try python.complaint(about: wrong) != nil, "\(wrong)")
        }
    }

    @Test func `every role and kind of the model stands in the schema`() throws {
        let schema = try String(contentsOf: Python.schema, encoding: .utf8)
        let words =
            Role.allCases.map(\.rawValue) + Section.Kind.allCases.map(\.rawValue)
            + Work.Kind.allCases.map(\.rawValue) + Contact.Kind.allCases.map(\.rawValue)
            + Event.Kind.allCases.map(\.rawValue) + Place.Kind.allCases.map(\.rawValue)
        for word in words { #expect(schema.contains("\"\(word)\""), "\(word)") }
    }

    private func validate(_ kit: PressKit) throws {
        let python = try #require(Python.withJSONSchema)
        let json = String(decoding: kitJSON(kit).encoded(), as: UTF8.self)
        #expect(try python.complaint(about: json) == nil)
    }
}
