import DossierKit
import DossierText

/// The originals beside the texts of a translation's front matter, and what stands there besides.
struct FrontOriginals {
    /// By the keys of texts.
    private(set) var memory: [String: String] = [:]
    /// Lines that belong to none of a translation's own entries; kept when the file is written anew.
    private(set) var rest: [String] = []

    private static let then = "# original: "
    private static let own: Set<String> = ["lang", "title", "logline", "genres", "stills"]

    /// - Parameter stills: the files of the translation's stills, in its order.
    init(_ file: MarkdownFile, stills: [String]) {
        guard let range = FrontMatterBorders.find(in: file).yaml else { return }
        var pending: String?
        var still = -1
        var isRest = false
        for line in file.string(range).split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            if content.hasPrefix(Self.then) {
                pending = Self.read(String(content.dropFirst(Self.then.count)))
                continue
            }
            if content.hasPrefix("#") {
                if isRest { rest.append(String(line)) }
                continue
            }
            if content.hasPrefix("- file:") { still += 1 }
            let key = String(content.prefix { $0 != ":" })
            let isTop = content.startIndex == line.startIndex && !content.isEmpty
            if isTop, !content.hasPrefix("- ") {
                isRest = !Self.own.contains(KitKey.folded(key)) && key != "lang"
            }
            if isRest {
                if !content.isEmpty { rest.append(String(line)) }
                continue
            }
            guard let original = pending, !content.isEmpty else { continue }
            pending = nil
            if isTop {
                memory[key] = original
            } else if stills.indices.contains(still) {
                memory["\(stills[still]) \(key)"] = original
            }
        }
    }

    /// The comment above an entry: the original, on one line.
    static func written(_ then: String?, now: String, indent: String) -> String {
        if then == now { return "\(indent)\(Self.then)\(quoted(now))\n" }
        let old = then.map { "\(indent)\(Self.then)\(quoted($0))\n" } ?? ""
        return old + "\(indent)# now: \(quoted(now))\n"
    }

    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    private static func read(_ text: String) -> String {
        var out = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                out.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }
}
