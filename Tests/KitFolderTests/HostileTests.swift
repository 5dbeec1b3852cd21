import DossierDiagnostics
import DossierKit
import DossierKitFolder
import Testing

/// Files made to hang or crash a reader.
struct HostileTests {
    @Test func `copies of copies are refused`() {
        var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<30 {
            text +=
                "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }
        #expect(codes(text + "---\n") == ["kit/broken-front-matter"])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "{", "[{a: "])
    func `nesting without end is refused`(_ opening: String) {
        let text = "---\ntitle: A\nx: \n  " + String(repeating: opening, count: 50_000) + "\n---\n"
        #expect(codes(text) == ["kit/broken-front-matter"])
    }

    @Test func `stairs of indentation are refused`() {
        let steps = (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(codes("---\n\(steps)---\n") == ["kit/broken-front-matter"])
    }

    @Test(arguments: [
        "*a _b ", "**a*", "_", "`a``", "[a](", "![", "[[]", "<a ", "&a;", "\\", "{.a ", "]", "[^a]", "***",
        "a**b",
        "<!--", "~", "|a", "[a]: b\n", "[^a]: b\n", "> ", "- ", "1. ", "# {.a}\n", "#", "```\n", "&#", "{a=\"",
        "[a](<b", "*a **", "<em>", "</em>", "**a:** ",
    ])
    func `a thousand times the same sign is read in no time`(_ sign: String) {
        for count in [1, 2, 3, 1000, 5000] {
            let text = "---\ntitle: A\n---\n\n## Interview\n\n" + String(repeating: sign, count: count) + "\n"
            let kit = KitFile.read(Array(text.utf8), file: "kit.md").kit
            #expect(kit.film.title?.value == "A")
        }
    }

    @Test func `brackets without end are cut off, and that is said`() {
        let text = "---\ntitle: A\n---\n\n## Notes\n\n" + String(repeating: "![[]()", count: 10_000) + "\n"
        #expect(codes(text) == ["kit/tangled", "kit/lost-markup"])
    }

    @Test func `mutated kits are read, and written kits of them read the same`() {
        for seed in 0..<400 {
            var generator = KitGenerator(seed: UInt64(seed) + 9000)
            var bytes = Array(KitFile.write(generator.kit()).utf8)
            for _ in 0..<(1 + generator.below(6)) where bytes.count > 1 {
                let at = generator.below(bytes.count)
                switch generator.below(4) {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + generator.below(40)))
                case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + generator.below(60))], at: at)
                default: bytes = Array(bytes[..<at]) + bytes[generator.below(at + 1)...]
                }
            }
            let first = KitFile.read(bytes, file: "kit.md").kit
            let second = KitFile.read(Array(KitFile.write(first).utf8), file: "kit.md").kit
            #expect(KitFile.write(second) == KitFile.write(first), "seed \(seed)")
        }
    }

    private func codes(_ text: String) -> [String] {
        KitFile.read(Array(text.utf8), file: "kit.md").diagnostics.map(\.code)
    }
}
