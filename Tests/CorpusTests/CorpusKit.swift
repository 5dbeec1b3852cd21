import DossierCompiler
import DossierText
import DossierWriters
import Foundation

/// A kit of the corpus: what it is called, what is in it, and what is recovered of it.
struct CorpusKit: CustomStringConvertible, Sendable {
    let name: String

    var description: String { name }

    static let folder = URL(filePath: #filePath).appending(path: "../../Corpus").standardized

    static let all: [CorpusKit] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map(CorpusKit.init).filter {
            FileManager.default.fileExists(atPath: $0.place.appending(path: "gold.json").path)
        }
    }()

    /// Reads the kit, recovers it, and compares it with its gold.
    func score() throws -> Tally {
        let gold = try Value(json: Data(contentsOf: place.appending(path: "gold.json")))
        let reading = try Compiler.read(source())
        let found = try Value(json: Data(kitJSON(reading.kit).encoded(pretty: false)))
        return KitScore(gold: gold, found: found).tally
    }

    private var place: URL { CorpusKit.folder.appending(path: name) }

    private func source() throws -> String {
        for ending in ["pdf", "docx", "odt", "html", "md", "txt"] {
            let file = place.appending(path: "kit.\(ending)").path
            if FileManager.default.fileExists(atPath: file) { return file }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
