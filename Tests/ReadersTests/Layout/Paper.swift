import DossierManuscript

@testable import DossierReaders

/// A page set by hand: words at places, as the PDF program would hand them over.
struct Paper {
    var sheet: Sheet
    static let plain = 0
    static let bold = 1
    static let faces = [Face(name: "Serif"), Face(name: "Serif-Bold")]

    init(width: Float = 600, height: Float = 800) { sheet = Sheet(width: width, height: height) }

    /// Every letter is half an em wide, a space a quarter.
    static func width(_ text: String, size: Float = 10) -> Float {
        let spaces = Float(text.count { $0 == " " })
        return (Float(text.unicodeScalars.count) - spaces) * 0.5 * size + spaces * 0.25 * size
    }

    /// Sets a line whose letters stand on `y`.
    mutating func set(
        _ text: String, x: Float, y: Float, size: Float = 10, face: Int = plain, space: Float = 0.25,
        flags: Stretch.Flags = []
    ) {
        var at = x
        for word in text.split(separator: " ") {
            let count = word.unicodeScalars.count
            let width = Float(count) * 0.5 * size
            sheet.stretches.append(
                Stretch(
                    text: String(word), advances: Array(repeating: 0.5 * size, count: count),
                    box: Box(x: at, y: y - 0.8 * size, width: width, height: size), size: size, face: face,
                    colour: 0, flags: flags))
            at += width + space * size
        }
    }

    /// Lines under each other, a pitch apart.
    mutating func set(
        _ lines: [String], x: Float, y: Float, pitch: Float = 14, size: Float = 10, face: Int = plain
    ) {
        for (index, line) in lines.enumerated() where !line.isEmpty {
            set(line, x: x, y: y + Float(index) * pitch, size: size, face: face)
        }
    }

    /// Set flush with the right edge at `right`.
    mutating func set(_ text: String, right: Float, y: Float, size: Float = 10, face: Int = plain) {
        set(text, x: right - Paper.width(text, size: size), y: y, size: size, face: face)
    }

    /// Set around `middle`.
    mutating func set(_ text: String, middle: Float, y: Float, size: Float = 10, face: Int = plain) {
        set(text, x: middle - Paper.width(text, size: size) / 2, y: y, size: size, face: face)
    }

    /// The text in reading order: lines, an empty one where a block begins, a tab between cells.
    var text: [String] { Paper.text(of: [self])[0] }

    static func text(of pages: [Paper]) -> [[String]] {
        DocumentLayout.pages(of: pages.map(\.sheet), faces: faces).map { lines in
            lines.flatMap { $0.startsBlock ? ["", $0.text] : [$0.text] }
        }
    }

    static func tags(of pages: [Paper]) -> [[Line.Tag?]] {
        DocumentLayout.pages(of: pages.map(\.sheet), faces: faces).map { $0.map(\.tag) }
    }
}
