/// The table of rooms in `Sources/README.md`.
struct RoomTable {
    struct Room: Equatable {
        /// Its folder in `Sources`.
        var folder: String
        var module: String
        /// The modules its files may import.
        var mayImport: Set<String>
    }

    var rooms: [Room] = []

    /// Reads the rows that have four cells of which the first two and the last hold names in backquotes.
    ///
    /// In the last cell a room goes by its folder's name, any other module by its own.
    init(markdown: String) {
        var rows: [[[String]]] = []
        for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            guard cells.count == 4 else { continue }
            let names = cells.map { Self.names(in: $0) }
            guard names[0].count == 1, names[1].count == 1 else { continue }
            rows.append(names)
        }
        var modules: [String: String] = [:]
        for row in rows { modules[Self.folder(row[0][0])] = row[1][0] }
        rooms = rows.map { row in
            Room(
                folder: Self.folder(row[0][0]), module: row[1][0],
                mayImport: Set(row[3].map { modules[$0] ?? $0 }))
        }
    }

    func room(_ folder: String) -> Room? { rooms.first { $0.folder == folder } }

    /// What stands between backquotes.
    private static func names(in cell: Substring) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    private static func folder(_ name: String) -> String {
        name.hasSuffix("/") ? String(name.dropLast()) : name
    }
}
