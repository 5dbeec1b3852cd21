import Foundation
import Testing

@Suite struct MapTests {
    let tree = Tree.project

    @Test func `the map has a row for every folder of Sources, and no other`() throws {
        let table = RoomTable(markdown: try tree.text("Sources/README.md"))
        #expect(table.rooms.map(\.folder).sorted() == (try tree.folders(in: "Sources")))
    }

    @Test func `the map's modules are the package's targets`() throws {
        let manifest = try tree.text("Package.swift")
        for room in RoomTable(markdown: try tree.text("Sources/README.md")).rooms {
            let isRoom =
                manifest.contains("room(\"\(room.folder)\"") || manifest.contains("\"\(room.folder)\",")
            #expect(isRoom || manifest.contains("name: \"\(room.module)\""), "\(room.folder)")
        }
    }

    @Test func `every folder of tests mirrors a room`() throws {
        let rooms = try tree.folders(in: "Sources")
        for folder in try tree.folders(in: "Tests") where folder.hasSuffix("Tests") {
            if ["CorpusTests", "HouseTests"].contains(folder) { continue }
            #expect(rooms.contains(String(folder.dropLast(5))), "Tests/\(folder)")
        }
    }

    @Test func `every test target of the package has its folder`() throws {
        let manifest = try tree.text("Package.swift")
        for folder in try tree.folders(in: "Tests") where folder.hasSuffix("Tests") {
            let room = folder.dropLast(5)
            let isListed =
                manifest.contains("tests(\"\(room)\"") || manifest.contains("tests(\n            \"\(room)\"")
            #expect(isListed || manifest.contains("name: \"\(folder)\""), "Tests/\(folder)")
        }
    }

    @Test func `every path the map names is there`() throws {
        let paths = quoted(in: try tree.text("Sources/README.md")).filter {
            $0.contains("/") && !$0.contains(" ") && !$0.contains("…") && !$0.contains("<")
                && !$0.hasPrefix(".build")
        }
        #expect(paths.count > 10)
        for path in paths {
            #expect(tree.exists("Sources/\(path)") || tree.exists(path), "Sources/README.md names \(path)")
        }
    }

    @Test func `every link between the documents leads somewhere`() throws {
        for file in try tree.files() where file.hasSuffix(".md") && !file.hasPrefix("Tests/") {
            let folder = file.split(separator: "/").dropLast().joined(separator: "/")
            for target in links(in: try tree.text(file)) {
                let path = folder.isEmpty || target.hasPrefix("/") ? target : "\(folder)/\(target)"
                #expect(tree.exists(path), "\(file) links to \(target)")
            }
        }
    }

    @Test func `decisions are numbered once each`() throws {
        let files = try tree.files(below: "Docs/decisions").compactMap { $0.split(separator: "/").last }
        let numbers = files.filter { $0.first?.isNumber == true }.map { $0.prefix(4) }
        #expect(!numbers.isEmpty)
        #expect(Set(numbers).count == numbers.count, "\(numbers.sorted())")
    }

    @Test func `a link is seen with a title, an anchor or none, and an address is none of ours`() {
        let text = "[a](one.md) ![b](two.png \"B\") [c](three.md#part) [d](https://film.example) [e](#here)"
        #expect(links(in: text) == ["one.md", "two.png", "three.md"])
    }
}

/// What stands between single backquotes, fenced blocks left out.
private func quoted(in markdown: String) -> [String] {
    var found: [String] = []
    var isFenced = false
    for line in markdown.split(separator: "\n") {
        if line.hasPrefix("```") { isFenced.toggle() }
        if isFenced || line.hasPrefix("```") { continue }
        for (index, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        where index % 2 == 1 { found.append(String(part)) }
    }
    return found
}

/// The files that the links of a Markdown text lead to, as written, without anchors.
private func links(in markdown: String) -> [String] {
    var found: [String] = []
    var isFenced = false
    for line in markdown.split(separator: "\n") {
        if line.hasPrefix("```") { isFenced.toggle() }
        if isFenced { continue }
        for piece in line.components(separatedBy: "](").dropFirst() {
            guard let end = piece.firstIndex(of: ")") else { continue }
            let target = piece[..<end].prefix { $0 != " " && $0 != "#" }
            if target.isEmpty || target.contains("://") || target.hasPrefix("mailto:") { continue }
            found.append(String(target))
        }
    }
    return found
}
