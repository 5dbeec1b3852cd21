import DossierCompiler
import DossierDiagnostics
import DossierKitFolder
import DossierText

/// A document as the editor shows it, with what was understood of it.
struct OpenDocument: Sendable {
    enum Kind { case kit, choices, other }

    let uri: String
    /// Nil if it is no file of this machine.
    let path: String?
    var version: Int?
    private(set) var buffer: TextBuffer
    private var known: Known?

    /// What was understood of a kit; kept until its text changes.
    private struct Known {
        var kit: OpenKit
        var reports: [Diagnostic]?
    }

    init(uri: String, version: Int?, text: String) {
        self.uri = uri
        self.version = version
        path = DocumentURI.path(uri)
        buffer = TextBuffer(text)
    }

    /// Bytes; as much as a `kit.md` may have on disk.
    static let mostBytes = KitFolder.maximumBytes

    var isTooLong: Bool { buffer.bytes.count > OpenDocument.mostBytes }

    var kind: Kind {
        guard let path else { return .other }
        switch DocumentURI.name(path) {
        case KitFolder.kitName[...]: return looksLikeKit ? .kit : .other
        case ChoicesFile.name[...]: return .choices
        default: return .other
        }
    }

    /// A `kit.md` that does not begin with front matter is some other Markdown file, and none of ours.
    private var looksLikeKit: Bool {
        let text =
            buffer.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? buffer.bytes.dropFirst(3) : buffer.bytes[...]
        let start = text.drop { $0 <= 0x20 }
        return start.isEmpty || start.starts(with: [0x2D, 0x2D, 0x2D])
    }

    mutating func change(_ range: Range<Int>?, to text: String) {
        if let range { buffer.replace(range, with: text) } else { buffer = TextBuffer(text) }
        known = nil
    }

    /// Its reports are to be made again: something beside it has changed.
    mutating func forgetReports() { known?.reports = nil }

    /// The kit, read from the text as it is now; nil if this is none.
    mutating func kit() -> OpenKit? {
        if let known { return known.kit }
        guard kind == .kit, !isTooLong, let path else { return nil }
        let kit = OpenKit(buffer, path: path)
        known = Known(kit: kit)
        return kit
    }

    /// The reports on the kit as it is now; nil if this is none.
    mutating func reports(_ choices: () -> ChoicesFile.Reading?) -> [Diagnostic]? {
        guard let kit = kit() else { return nil }
        if let reports = known?.reports { return reports }
        let reports = Compiler.check(kit.reading, choosing: choices()).diagnostics
        known?.reports = reports
        return reports
    }
}
