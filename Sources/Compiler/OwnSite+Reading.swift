import DossierDiagnostics
import DossierText
import DossierWriters
import Foundation

extension OwnSite {
    /// Bytes of a template or stylesheet, and files in all: more is a mistake.
    private static let mostBytes = 1 << 20
    private static let mostFiles = 200

    /// The folders whose files go out as they are, and what may be in them.
    private static let beside: [String: Set<String>] = [
        "fonts": ["woff2", "woff", "ttf", "otf"],
        "pictures": ["avif", "gif", "jpeg", "jpg", "png", "webp"],
    ]

    /// What stands in the kit's `look/`, and what of it is used by nothing.
    static func read(_ root: String) -> (own: OwnSite, diagnostics: [Diagnostic]) {
        var own = OwnSite()
        var diagnostics: [Diagnostic] = []
        let home = URL(filePath: root).appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
        for name in names.sorted().prefix(mostFiles) where !name.hasPrefix(".") {
            let place = home.appending(path: name)
            if let endings = beside[name] {
                own.files += files(in: place, name, endings)
                continue
            }
            let dot = name.lastIndex(of: ".") ?? name.endIndex
            let stem = String(name[..<dot])
            let known = name.hasSuffix(".css") ? knownStyles : knownTemplates
            guard name.hasSuffix(".mustache") || name.hasSuffix(".css") && known.contains(stem),
                let bytes = contents(place)
            else {
                diagnostics.append(unused(name, stem, known))
                continue
            }
            if name.hasSuffix(".css") { own.styles[stem] = bytes } else { own.templates[stem] = bytes }
        }
        return (own, diagnostics)
    }

    private static func contents(_ place: URL) -> [UInt8]? {
        let size = (try? FileManager.default.attributesOfItem(atPath: place.path)[.size] as? Int) ?? nil
        guard let size, size <= mostBytes else { return nil }
        return FileManager.default.contents(atPath: place.path).map { [UInt8]($0) }
    }

    private static func files(in folder: URL, _ name: String, _ endings: Set<String>) -> [OutputFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().prefix(mostFiles).compactMap { file in
            let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
            guard !file.hasPrefix("."), endings.contains(ending) else { return nil }
            return OutputFile("\(name)/\(file)", .copy(of: "\(OwnSite.folder)/\(name)/\(file)"))
        }
    }

    private static func unused(_ name: String, _ stem: String, _ known: [String]) -> Diagnostic {
        let near = known.min { distance(of: stem, $0) < distance(of: stem, $1) }
        let ending = name.hasSuffix(".css") ? "css" : "mustache"
        let isNear = near.map { distance(of: stem, $0) <= 2 } ?? false
        return Diagnostic(
            code: "site/unused-file", severity: .warning,
            message: "'\(folder)/\(name)' is not used: nothing of the site has that name", text: name,
            help: isNear
                ? "call it '\(near ?? "").\(ending)'"
                : "stylesheets are \(knownStyles.joined(separator: " ")); typefaces stand in \(folder)/fonts")
    }

    private static func distance(of a: String, _ b: String) -> Int {
        editDistance(a, b, limit: 3)
    }
}
