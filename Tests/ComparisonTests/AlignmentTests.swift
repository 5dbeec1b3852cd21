@testable import DossierComparison
import Testing

@Suite struct AlignmentTests {
    private func pairs(_ old: String, _ new: String) -> [String] {
        func items(_ text: String) -> [Item] {
            text.split(separator: " ").map { Item(String($0), .name(String($0))) }
        }
        let (a, b) = (items(old), items(new))
        return Alignment.pairs(a, b, atLeast: 0.6).map {
            "\($0.old.map { a[$0].key } ?? "–")\($0.isMoved ? "~" : "=")\($0.new.map { b[$0].key } ?? "–")"
        }
    }

    @Test func `insertions, deletions and replacements are the fewest`() {
        #expect(pairs("ant bee cow", "ant cow") == ["ant=ant", "bee=–", "cow=cow"])
        #expect(pairs("ant cow", "ant bee cow") == ["ant=ant", "–=bee", "cow=cow"])
        #expect(pairs("ant butterfly cow", "ant buterfly cow") == ["ant=ant", "butterfly=buterfly", "cow=cow"])
        #expect(pairs("", "ant") == ["–=ant"])
        #expect(pairs("", "").isEmpty)
    }

    @Test func `what stands elsewhere is moved and not new`() {
        #expect(
            pairs("ant bee cow dog", "dog ant bee cow") == ["ant~ant", "bee=bee", "cow=cow"]
                || pairs("ant bee cow dog", "dog ant bee cow") == ["dog~dog", "ant=ant", "bee=bee", "cow=cow"])
    }

    @Test func `every entry stands in one pair, whatever the lists`() {
        var state: UInt64 = 11
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<300 {
            let (a, b) = (
                (0..<below(9)).map { _ in "w\(below(6))" }, (0..<below(9)).map { _ in "w\(below(6))" }
            )
            let pairs = Alignment.pairs(a, b) { _, _ in below(2) == 0 ? 0 : 0.5 }
            #expect(pairs.compactMap(\.old).sorted() == Array(a.indices))
            #expect(pairs.compactMap(\.new).sorted() == Array(b.indices))
        }
    }

    @Test func `long lists are cut at what both have once`() {
        let old = (0..<3000).map { "entry \($0)" }
        var new = old
        new.remove(at: 1500)
        new.insert("another", at: 700)
        let pairs = Alignment.pairs(["first"] + old, ["other"] + new + ["end"]) { _, _ in 0 }
        #expect(pairs.filter { $0.old == nil || $0.new == nil }.count == 5)
    }

    @Test func `a longest rising run`() {
        #expect(Order.longestRising([3, 0, 1, 2]) == [1, 2, 3])
        #expect(Order.longestRising([]).isEmpty)
        #expect(Order.longestRising([5]) == [0])
    }

    @Test func `words that went stand before those that came`() {
        #expect(
            WordRun.between("the old lamp is lit", "the new bulb is lit") == [
                WordRun(.same, "the"), WordRun(.removed, "old lamp"), WordRun(.added, "new bulb"),
                WordRun(.same, "is lit"),
            ])
        #expect(WordRun.between("one two three", "four five six seven").isEmpty)
        #expect(WordRun.between("", "").isEmpty)
    }

    @Test(arguments: [
        ("In 1971 and 1972", "En 1971 et 1973", "1972|1973"), ("in 1971", "im Jahr einundsiebzig", ""),
        ("10,000 men", "10 000 hommes", ""), ("10.000 men", "12 000 hommes", "10000|12000"),
        ("in the 1960s", "in den 60er Jahren", ""), ("1.5 million", "1,5 Millionen", ""),
        ("5 days", "6 jours", ""), ("40 days and 12 nights", "45 jours", ""),
    ]) func `numbers of two languages`(_ old: String, _ new: String, _ expected: String) {
        let found = Numbers.disagreement(old, new).map { "\($0.old.joined())|\($0.new.joined())" } ?? ""
        #expect(found == expected)
    }
}
