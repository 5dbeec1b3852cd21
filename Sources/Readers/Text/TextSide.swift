/// What stands on one side of a gutter of plain text, line by line.
struct TextSide {
    struct Line: Hashable {
        var line: Int
        var start: Int
        var end: Int
        var words: Int
        /// Parts that wide gaps keep from each other.
        var cells: Int
        /// UTF-8 bytes of the text.
        var range: Range<Int>
    }

    private(set) var lines: [Line] = []
    private var places: [Int: Int] = [:]

    /// - Parameter first: the line that the first parts stand in.
    init(_ parts: [[SpacedRow.Part]], first: Int) {
        for (index, parts) in parts.enumerated() {
            guard let head = parts.first, let tail = parts.last else { continue }
            places[first + index] = lines.count
            lines.append(
                Line(
                    line: first + index, start: head.start, end: tail.end,
                    words: parts.reduce(0) { $0 + $1.words }, cells: parts.count,
                    range: head.range.lowerBound..<max(head.range.upperBound, tail.range.upperBound)))
        }
    }

    func has(_ line: Int) -> Bool { places[line] != nil }

    func line(_ line: Int) -> Line? { places[line].map { lines[$0] } }

    var start: Int { lines.map(\.start).min() ?? 0 }

    var width: Int { (lines.map(\.end).max() ?? 0) - start }

    /// Half of the lines and more have cells of their own.
    var isTable: Bool { lines.count { $0.cells >= 2 } * 2 >= lines.count }

    /// Three lines and more below each other that fill the side with words, of which half go on a sentence.
    func isProse(_ text: [UInt8]) -> Bool {
        let start = start
        let width = width
        var run = 0
        var goingOn = 0
        for (index, line) in lines.enumerated() {
            let isNext = index > 0 && lines[index - 1].line == line.line - 1
            if run > 0, isNext, line.cells == 1, startsSmall(line, text) { goingOn += 1 }
            let isFull = line.cells == 1 && line.words >= 4 && (line.end - start) * 10 >= width * 7
            if !isFull || !isNext && run > 0 {
                // The last line of a paragraph is as short as it likes.
                if run >= 2, isNext, goingOn * 2 >= run { return true }
                (run, goingOn) = (isFull ? 1 : 0, 0)
                continue
            }
            run += 1
            if run >= 3, goingOn * 2 >= run - 1 { return true }
        }
        return false
    }

    /// The first line is set in capitals, and most of the others are not.
    func isHeaded(_ text: [UInt8]) -> Bool {
        guard lines.count >= 3, let head = lines.first, head.cells == 1, isCapital(head, text) else {
            return false
        }
        return lines.dropFirst().count { isCapital($0, text) } * 3 <= lines.count
    }

    /// Lines directly below each other.
    var paragraphs: [Range<Int>] {
        var found: [Range<Int>] = []
        for line in lines {
            if let last = found.last, last.upperBound == line.line {
                found[found.count - 1] = last.lowerBound..<(line.line + 1)
            } else {
                found.append(line.line..<(line.line + 1))
            }
        }
        return found
    }

    /// A paragraph ends in a question mark.
    func asks(_ paragraph: Range<Int>, _ text: [UInt8]) -> Bool {
        guard let last = line(paragraph.upperBound - 1) else { return false }
        return String(decoding: text[last.range], as: UTF8.self).unicodeScalars.last { $0 != " " && $0 != "»" }
            == "?"
    }

    private func startsSmall(_ line: Line, _ text: [UInt8]) -> Bool {
        String(decoding: text[line.range].prefix(24), as: UTF8.self).unicodeScalars
            .first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
    }

    private func isCapital(_ line: Line, _ text: [UInt8]) -> Bool {
        let letters = String(decoding: text[line.range], as: UTF8.self).unicodeScalars
            .filter(\.properties.isAlphabetic)
        return letters.count >= 3 && letters.allSatisfy { !$0.properties.isLowercase }
    }
}
