/// The parts of a DOCX file and how they refer to each other.
struct WordPackage {
    private let archive: ZIPArchive
    /// The name of the document's own part: `word/document.xml`.
    let main: String
    /// What the document's part refers to, by id.
    private(set) var relations: [String: Relation] = [:]
    /// Parts that are cut or damaged.
    private(set) var damaged: [String] = []

    struct Relation {
        /// The last part of its type's name: `footnotes`, `hyperlink`, `image`.
        var kind: String
        var target: String
        var isExternal: Bool
    }

    /// Bytes of one part, unpacked.
    private static let mostBytes = 16 << 20
    /// Bytes of all parts together that may still be unpacked.
    private var left = 32 << 20

    /// Nil if the archive is no Word document.
    init?(_ archive: ZIPArchive) {
        self.archive = archive
        var ignored: [String] = []
        let top = WordPackage.relations(of: "", in: archive, &ignored)
        let named = top.values.filter { $0.kind == "officeDocument" }.map(\.target).first {
            archive.contains($0) && !$0.hasPrefix("xl/") && !$0.hasPrefix("ppt/")
        }
        let guess = ["word/document.xml", "word/document2.xml"].first { archive.contains($0) }
        guard let main = named ?? guess else { return nil }
        self.main = main
        relations = WordPackage.relations(of: main, in: archive, &damaged)
    }

    /// A part by the kind of relation that leads to it; nil if the document has none.
    mutating func part(_ kind: String) -> XMLElement? {
        let relation = relations.values.filter { $0.kind == kind && !$0.isExternal }.min {
            $0.target < $1.target
        }
        return relation.flatMap { part(named: $0.target) }
    }

    mutating func part(named name: String) -> XMLElement? {
        guard archive.contains(name) else { return nil }
        guard left > 0,
            let (bytes, isWhole) = archive.contents(of: name, limit: min(WordPackage.mostBytes, left))
        else {
            damaged.append(name)
            return nil
        }
        left -= bytes.count
        let file = XMLFile(bytes, prefixes: WordPackage.prefixes)
        if !isWhole || !file.isWhole { damaged.append(name) }
        return file.root
    }

    /// The document's properties; what is said of it outside its text.
    mutating func properties() -> XMLElement? { part(named: "docProps/core.xml") }

    private static func relations(
        of part: String, in archive: ZIPArchive, _ damaged: inout [String]
    ) -> [String: Relation] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        let path = "\(folder)_rels/\(name).rels"
        guard let (bytes, isWhole) = archive.contents(of: path, limit: mostBytes) else { return [:] }
        let file = XMLFile(bytes)
        if !isWhole || !file.isWhole { damaged.append(path) }
        var relations: [String: Relation] = [:]
        for element in file.root?.elements ?? [] {
            guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else {
                continue
            }
            let isExternal = element["TargetMode"] == "External"
            relations[id] = Relation(
                kind: type.split(separator: "/").last.map(String.init) ?? type,
                target: isExternal ? target : resolved(target, in: folder), isExternal: isExternal)
        }
        return relations
    }

    /// A target against the folder of the part that names it.
    static func resolved(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    /// Namespaces of ECMA-376, transitional and strict, by the prefixes everyone writes.
    private static let prefixes = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
        "http://purl.oclc.org/ooxml/drawingml/main": "a",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
        "urn:schemas-microsoft-com:vml": "v",
        "http://purl.org/dc/elements/1.1/": "dc",
    ]
}
