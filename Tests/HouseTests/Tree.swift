import Foundation

/// The files of the project as they lie on the disk, told by paths relative to its root.
struct Tree {
    let root: URL

    /// The project that this file belongs to.
    static let project = Tree(
        root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent())

    /// Folders that hold what was built, fetched or made from something else.
    private static let made: Set<String> = [
        ".build", ".git", ".swiftpm", ".venv", "node_modules", "__pycache__",
    ]

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The names of the folders directly inside a folder, sorted.
    func folders(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(path).path)
            .filter { name in
                var isFolder: ObjCBool = false
                let inside = root.appendingPathComponent("\(path)/\(name)").path
                let found = unsafe FileManager.default.fileExists(atPath: inside, isDirectory: &isFolder)
                return found && isFolder.boolValue && !Self.made.contains(name)
            }
            .sorted()
    }

    /// Every file below a folder (the root for ""), sorted, without what `.gitignore` leaves out.
    func files(below path: String = "") throws -> [String] {
        let start = path.isEmpty ? root : root.appendingPathComponent(path)
        var found: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: start.path).sorted() {
            let inside = path.isEmpty ? name : "\(path)/\(name)"
            var isFolder: ObjCBool = false
            let full = root.appendingPathComponent(inside).path
            guard unsafe FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                if !isMade(inside) { found += try files(below: inside) }
            } else if !isMade(inside) {
                found.append(inside)
            }
        }
        return found
    }

    /// The Swift files of the package, its manifest left out.
    func swiftFiles() throws -> [String] {
        try ["Sources", "Tests"].flatMap { try files(below: $0) }.filter { $0.hasSuffix(".swift") }
    }

    private func isMade(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last else { return false }
        if Self.made.contains(name) || name.hasPrefix(".build") || name == "Package.resolved" { return true }
        return parts.count == 3 && parts[0] == "Examples" && ["kit", "site"].contains(name)
    }
}
