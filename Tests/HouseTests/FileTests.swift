import Testing

@Suite struct FileTests {
    let tree = Tree.project

    @Test func `no file is longer than 400 lines`() throws {
        for file in try tree.swiftFiles() + ["Package.swift"] {
            let lines = try tree.text(file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
            #expect(lines <= 400, "\(file) has \(lines) lines")
        }
    }

    @Test func `no file is named by what it has in common with others`() throws {
        for file in try tree.swiftFiles() {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            #expect(!isUnnamed(name), "\(file)")
        }
    }

    @Test func `no type is named by what it has in common with others`() throws {
        for file in try tree.swiftFiles() {
            let lines = try tree.text(file).split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
                for (keyword, name) in zip(words, words.dropFirst())
                where ["struct", "enum", "class", "actor", "protocol"].contains(keyword) {
                    let isDeclared = line.contains("\(keyword) \(name)") && !line.contains("//")
                    #expect(!(isDeclared && isUnnamed(String(name))), "\(file):\(index + 1) \(name)")
                }
            }
        }
    }

    @Test(arguments: [
        "TextUtils.swift", "Helper.swift", "KitManager.swift", "Site+Helpers.swift", "Utilities.swift",
    ])
    func `a drawer for anything is recognised`(name: String) { #expect(isUnnamed(name)) }

    @Test(arguments: ["Butility.swift", "Managerial.swift", "StagePlan.swift", "ManagerialRole.swift"])
    func `a name that only contains such a word passes`(name: String) { #expect(!isUnnamed(name)) }

    @Test func `nothing names a machine's paths`() throws {
        for file in try tree.files() {
            guard let text = try? tree.text(file), !text.utf8.contains(0) else { continue }
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if let path = machinePath(in: line) { Issue.record("\(file):\(index + 1) names \(path)…") }
            }
        }
    }

    @Test(arguments: [
        ["see ", "/wo", "rk/main"], ["'/ro", "ot/.cache'"], ["(/op", "t/swift/usr)"], ["/tm", "p/kit.pdf"],
    ])
    func `a path of one machine is recognised`(pieces: [String]) {
        #expect(machinePath(in: pieces.joined()[...]) != nil)
    }

    @Test(arguments: [
        "Sources/Kit", "/network/", "https://work.example/root", "/usr/bin/env bash", "$TMPDIR/kit",
    ])
    func `a path that every machine has passes`(line: String) { #expect(machinePath(in: line[...]) == nil) }
}

/// True if one of the words of a camel-case name says "things of every kind".
private func isUnnamed(_ name: String) -> Bool {
    let drawers: Set<String> = [
        "util", "utils", "utility", "utilities", "helper", "helpers", "manager", "managers", "misc", "stuff",
    ]
    var words: [String] = []
    for character in name.hasSuffix(".swift") ? name.dropLast(6) : name[...] {
        if character.isUppercase || !character.isLetter { words.append("") }
        if words.isEmpty { words.append("") }
        if character.isLetter { words[words.count - 1].append(contentsOf: character.lowercased()) }
    }
    return words.contains { drawers.contains($0) }
}

/// The start of a path that only one machine has: a home, a build folder, a scratch file.
private func machinePath(in line: Substring) -> String? {
    // In pieces, so that this file passes its own test.
    let starts = ["/wo" + "rk/", "/ro" + "ot/", "/op" + "t/swift", "/tm" + "p/", "/ho" + "me/"]
    var rest = line
    while let slash = rest.firstIndex(of: "/") {
        let before = slash == line.startIndex ? nil : line[line.index(before: slash)]
        let isStart = before.map { !$0.isLetter && !$0.isNumber && !"._~-}/".contains($0) } ?? true
        if isStart, let start = starts.first(where: { line[slash...].hasPrefix($0) }) { return start }
        rest = line[line.index(after: slash)...]
    }
    return nil
}
