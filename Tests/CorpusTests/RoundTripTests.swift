import DossierCompiler
import DossierKit
import DossierText
import DossierWriters
import Foundation
import Testing

/// What a form says, read back by the program as if a stranger had sent it, is what the kit said.
@Suite struct RoundTripTests {
    private static let example = URL(filePath: #filePath)
        .appending(path: "../../../Examples/soft-shoulder/kit.pdf").standardized

    /// Read once for all tests; without places, which are another file's.
    private static let kit = Result { try Compiler.read(example.path).kit.bare }

    /// The file of each form that carries the whole kit.
    private static let forms: [(form: Form, ending: String)] = [(.text, "txt"), (.markdown, "md")]

    @Test(arguments: forms.map(\.form))
    func `a form gives the facts of the kit again`(form: Form) throws {
        let kit = try Self.kit.get()
        let ending = try #require(Self.forms.first { $0.form == form }).ending
        let made = FormWriter.write(kit, as: [form])
        let file = try #require(made.files.first { $0.path.hasSuffix("." + ending) })
        guard case .bytes(let bytes) = file.content else { return }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let place = folder.appending(path: "book.\(ending)")
        try Data(bytes).write(to: place)
        let read = try Compiler.read(place.path).kit.bare
        let tally = KitScore(gold: try value(kit), found: try value(read)).tally
        #expect(tally.score >= 0.99, "\(form) \(tally.score)\n\(tally.misses.joined(separator: "\n"))")
    }

    private func value(_ kit: PressKit) throws -> Value {
        try Value(json: Data(kitJSON(kit).encoded(pretty: false)))
    }
}
