import DossierManuscript

/// Lines that stand at the same place on many pages: running heads and feet, and page numbers.
///
/// A line is one if the same text, digits apart, stands at the same height on at least half of the pages (of all, of
/// the left ones or of the right ones) and on three of them, or on two of a document of two or three; if it is a
/// page number alone in the margin; or if it has the place and the type of such lines on other pages, as heads have
/// that change with the chapter.
struct RunningHeads {
    /// For each page the indices of its rows that are one.
    private(set) var rows: [Set<Int>]

    private struct Place: Hashable {
        var text: String
        /// In points from the page's top, or from its bottom below the middle.
        var height: Int
        var isFoot: Bool
    }

    private struct Slot: Hashable {
        var height: Int
        var isFoot: Bool
        var size: Int
        var colour: UInt32
        var face: Int
    }

    init(_ pages: [[Row]], of sheets: [Sheet]) {
        rows = Array(repeating: [], count: pages.count)
        let margins = zip(pages, sheets).map { RunningHeads.margin($0, of: $1) }
        var places: [Place: Set<Int>] = [:]
        for (page, margin) in margins.enumerated() {
            for index in margin {
                for place in RunningHeads.places(pages[page][index], sheets[page]) {
                    places[place, default: []].insert(page)
                }
            }
        }
        let frequent = places.filter { RunningHeads.isFrequent($0.value, of: pages.count) }
        var slots: Set<Slot> = []
        for (page, margin) in margins.enumerated() {
            for index in margin {
                let row = pages[page][index]
                let isFrequent = RunningHeads.places(row, sheets[page]).contains { frequent[$0] != nil }
                let isLone =
                    RunningHeads.isStray(row, of: sheets[page]) && RunningHeads.isBare(row, among: pages[page])
                guard isFrequent || isLone || RunningHeads.isPageNumber(row, page: page, of: sheets[page])
                else { continue }
                rows[page].insert(index)
                if isFrequent { slots.formUnion(RunningHeads.slots(row, sheets[page], spread: 0)) }
            }
        }
        for (page, margin) in margins.enumerated() {
            for index in margin where !rows[page].contains(index) {
                let row = pages[page][index]
                let isBare = RunningHeads.isBare(row, among: pages[page])
                if isBare, !slots.isDisjoint(with: RunningHeads.slots(row, sheets[page], spread: 1)) {
                    rows[page].insert(index)
                }
            }
        }
    }

    /// The first and last three rows, if they are in the outer fifths of the page.
    private static func margin(_ rows: [Row], of sheet: Sheet) -> Set<Int> {
        let outer = Set(rows.indices.prefix(3)).union(rows.indices.suffix(3))
        return outer.filter { rows[$0].box.bottom < 0.2 * sheet.height || rows[$0].box.y > 0.8 * sheet.height }
    }

    private static func isFrequent(_ found: Set<Int>, of count: Int) -> Bool {
        if count <= 3 { return found.count >= 2 }
        guard found.count >= 3 else { return false }
        if found.count * 2 >= count { return true }
        let odd = found.count { $0 % 2 == 0 }
        let even = found.count - odd
        return (even == 0 && odd * 4 >= count) || (odd == 0 && even * 4 >= count)
    }

    /// Of each of its cells, twice: so that heights on two sides of a rounding border meet.
    private static func places(_ row: Row, _ sheet: Sheet) -> [Place] {
        let isFoot = row.base > sheet.height / 2
        let height = isFoot ? sheet.height - row.base : row.base
        return Cells.line(row, []).cells.flatMap { cell in
            let text = masked(cell)
            return [Int(height / 4), Int(height / 4 + 0.5) + 100_000].map {
                Place(text: text, height: $0, isFoot: isFoot)
            }
        }
    }

    /// The text with every number as one zero.
    private static func masked(_ cell: [PrintedWord]) -> String {
        var text = ""
        for word in cell {
            if !text.isEmpty { text += " " }
            var wasDigit = false
            for scalar in word.text.unicodeScalars {
                let isDigit = (0x30...0x39).contains(scalar.value)
                if isDigit && !wasDigit { text += "0" }
                if !isDigit { text.unicodeScalars.append(scalar) }
                wasDigit = isDigit
            }
        }
        return text
    }

    private static func slots(_ row: Row, _ sheet: Sheet, spread: Int) -> Set<Slot> {
        guard let stretch = row.words.first?.stretches.first else { return [] }
        let isFoot = row.base > sheet.height / 2
        let height = Int((isFoot ? sheet.height - row.base : row.base).rounded())
        return Set(
            (-spread...spread).map {
                Slot(
                    height: height + $0, isFoot: isFoot, size: Int((stretch.size * 4).rounded()),
                    colour: stretch.colour,
                    face: stretch.face)
            })
    }

    /// True if no other row is close to it.
    private static func isBare(_ row: Row, among rows: [Row]) -> Bool {
        !rows.contains { $0.base != row.base && abs($0.base - row.base) < 2 * row.size }
    }

    /// One letter alone below the text: a scrap of the making, nothing to read.
    private static func isStray(_ row: Row, of sheet: Sheet) -> Bool {
        guard row.words.count == 1, row.box.y > 0.85 * sheet.height else { return false }
        let scalars = row.words[0].text.unicodeScalars
        return scalars.count == 1 && scalars.allSatisfy(\.properties.isAlphabetic)
    }

    /// A number of up to three digits in the outer eighth of the page, perhaps between dashes, that is near the
    /// count of pages: the number of this page, a little shifted by covers.
    private static func isPageNumber(_ row: Row, page: Int, of sheet: Sheet) -> Bool {
        guard row.box.bottom < 0.12 * sheet.height || row.box.y > 0.88 * sheet.height else { return false }
        var digits = ""
        for scalar in row.words.map(\.text).joined().unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "-", "–", "—", "·", "|", "[", "]", ".", "•", "~": continue
            default: return false
            }
        }
        guard digits.utf8.count <= 3, let number = Int(digits) else { return false }
        return abs(number - (page + 1)) <= 4
    }
}
