import Foundation

/// An `import` line of a Swift file.
struct Import: Equatable {
    var module: String
    /// From 1.
    var line: Int
}

/// The modules that a Swift source imports, in order.
///
/// Knows attributes (`@testable`), access levels (`public`, `internal`) and the form `import struct M.Name`;
/// passes over the text of comments and of string literals of several lines.
func imports(in source: String) -> [Import] {
    let words: Set<String> = [
        "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency", "@_exported",
        "@_implementationOnly",
    ]
    let kinds: Set<String> = [
        "struct", "enum", "class", "actor", "protocol", "func", "var", "let", "typealias",
    ]
    var found: [Import] = []
    var isInString = false
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let quotes = line.components(separatedBy: "\"\"\"").count - 1
        defer { if quotes % 2 == 1 { isInString.toggle() } }
        if isInString || !line.contains("import") { continue }
        let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
        var rest = code.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ";" }).map(String.init)[...]
        while let first = rest.first, words.contains(first) || first.hasPrefix("@_spi(") {
            rest = rest.dropFirst()
        }
        guard rest.first == "import" else { continue }
        rest = rest.dropFirst()
        if let kind = rest.first, kinds.contains(kind) { rest = rest.dropFirst() }
        guard rest.count == 1, let name = rest.first else { continue }
        let module = name.split(separator: ".").first.map(String.init) ?? name
        found.append(Import(module: module, line: index + 1))
    }
    return found
}
