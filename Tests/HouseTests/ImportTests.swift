import Testing

@Suite struct ImportTests {
    let tree = Tree.project

    @Test func `every import of a room stands in its row of the map`() throws {
        let table = RoomTable(markdown: try tree.text("Sources/README.md"))
        var seen = 0
        for folder in try tree.folders(in: "Sources") {
            for file in try tree.files(below: "Sources/\(folder)") where file.hasSuffix(".swift") {
                let room = try #require(table.room(folder), "Sources/\(folder) has no row in Sources/README.md")
                for found in imports(in: try tree.text(file)) where !isLibraryOfC(found.module, in: room) {
                    seen += 1
                    #expect(
                        room.mayImport.contains(found.module),
                        "\(file):\(found.line) imports \(found.module), which is not in the row of \(folder)")
                }
            }
        }
        #expect(seen > 0)
    }

    /// A room that may use the system's C library may use it under any of its names.
    private func isLibraryOfC(_ module: String, in room: RoomTable.Room) -> Bool {
        ["Glibc", "Musl", "Darwin"].contains(module) && room.mayImport.contains("Glibc")
    }

    @Test func `the rooms of the core know nothing of Foundation`() throws {
        let barred: Set<String> = [
            "Foundation", "FoundationEssentials", "FoundationXML", "FoundationNetworking",
        ]
        let table = RoomTable(markdown: try tree.text("Sources/README.md"))
        for folder in ["Kit", "Text", "Diagnostics", "Manuscript", "Recovery", "Checks"] {
            let room = try #require(table.room(folder))
            #expect(room.mayImport.isDisjoint(with: barred), "the row of \(folder) allows Foundation")
        }
    }

    @Test func `the rooms between reading and writing never import one another`() throws {
        let table = RoomTable(markdown: try tree.text("Sources/README.md"))
        let neighbours = ["Readers", "Recovery", "KitFolder", "Checks", "Comparison", "Writers"].compactMap(
            table.room)
        #expect(neighbours.count == 6)
        let modules = Set(neighbours.map(\.module))
        for room in neighbours { #expect(room.mayImport.isDisjoint(with: modules), "\(room.folder)") }
    }

    @Test func `no room stands on a room that stands on it`() throws {
        let table = RoomTable(markdown: try tree.text("Sources/README.md"))
        var placed: Set<String> = []
        var waiting = table.rooms
        let modules = Set(waiting.map(\.module))
        while let ready = waiting.firstIndex(where: { $0.mayImport.intersection(modules).isSubset(of: placed) })
        {
            placed.insert(waiting.remove(at: ready).module)
        }
        #expect(waiting.isEmpty, "a circle of \(waiting.map(\.folder))")
    }

    @Test func `tests import their room and what it stands on`() throws {
        let table = RoomTable(markdown: try tree.text("Sources/README.md"))
        let always: Set<String> = ["Testing", "Foundation"]
        // The examples of the rules, and kits that are compared, are written as `kit.md`.
        let kits = Set(["DossierKitFolder"])
        let examples = ["Checks": kits, "Comparison": kits, "Profiles": kits]
        for file in try tree.files(below: "Tests") where file.hasSuffix(".swift") {
            let parts = file.split(separator: "/")
            let folder = parts[1].hasSuffix("Tests") ? String(parts[1].dropLast(5)) : String(parts[1])
            guard let room = table.room(folder) else { continue }
            let allowed = room.mayImport.union(always).union([room.module]).union(examples[folder] ?? [])
            for found in imports(in: try tree.text(file)) {
                #expect(allowed.contains(found.module), "\(file):\(found.line) imports \(found.module)")
            }
        }
    }
}

@Suite struct ImportLineTests {
    @Test(arguments: [
        "import Alpha", "public import Alpha", "@testable import Alpha", "internal import struct Alpha.Beta",
        "  @preconcurrency  import Alpha // for the type", "@_spi(Inner) import Alpha", "import Alpha;",
    ])
    func `an import is seen in every form`(line: String) {
        #expect(imports(in: "// one\n\(line)\n") == [Import(module: "Alpha", line: 2)])
    }

    @Test(arguments: [
        "// import Alpha", "let text = \"import Alpha\"", "/// import Alpha", "import Alpha and Beta",
        "let help = \"\"\"\nimport Alpha\n\"\"\"",
    ])
    func `a comment and the text of a string are no imports`(source: String) {
        #expect(imports(in: source).isEmpty)
    }

    @Test func `code after a string of several lines is code again`() {
        let source = "let help = \"\"\"\n  import Alpha\n  \"\"\"\nimport Beta\n"
        #expect(imports(in: source) == [Import(module: "Beta", line: 4)])
    }

    @Test func `a row names rooms by folder and other modules by themselves`() {
        let table = RoomTable(
            markdown: """
                | room | module | what lives there | may import |
                | --- | --- | --- | --- |
                | `Hall/` | `HouseHall` | coats | nothing |
                | `Attic/` | `HouseAttic` | trunks of `Hall` | `Hall`, `Ladder` |
                """)
        #expect(
            table.rooms == [
                RoomTable.Room(folder: "Hall", module: "HouseHall", mayImport: []),
                RoomTable.Room(folder: "Attic", module: "HouseAttic", mayImport: ["HouseHall", "Ladder"]),
            ])
    }
}
