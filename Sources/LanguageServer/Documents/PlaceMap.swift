import DossierDiagnostics
import DossierText

/// Between the text an editor holds and the normalised one that the kit's places count in.
///
/// The two have the same lines. Within one, letters may be put together of other code points, and in the first a byte
/// order mark may stand.
struct PlaceMap {
    let buffer: TextBuffer
    let text: SourceText

    private func isSame(_ raw: Range<Int>, _ plain: Range<Int>) -> Bool {
        raw.count == plain.count && buffer.bytes[raw].elementsEqual(text.bytes[plain])
    }

    /// The byte of the editor's text that a byte of the normalised one stands for.
    func raw(_ offset: Int) -> Int {
        let offset = max(0, min(offset, text.bytes.count))
        let line = text.lines.line(of: offset)
        let plain = text.lines.range(ofLine: line)
        let raw = buffer.range(ofLine: line - 1)
        if isSame(raw, plain) { return raw.lowerBound + min(offset - plain.lowerBound, raw.count) }
        return raw.lowerBound
            + PlaceMap.matching(
                offset - plain.lowerBound, of: text.string(plain), in: buffer.string(raw), hasMark: line == 1)
    }

    /// The byte of the normalised text that a byte of the editor's stands for.
    func plain(_ offset: Int) -> Int {
        let line = buffer.line(of: offset)
        let raw = buffer.range(ofLine: line)
        let plain = text.lines.range(ofLine: line + 1)
        if isSame(raw, plain) { return plain.lowerBound + min(max(0, offset - raw.lowerBound), plain.count) }
        return plain.lowerBound
            + PlaceMap.matching(
                offset - raw.lowerBound, of: buffer.string(raw), in: text.string(plain), hasMark: line == 0)
    }

    func raw(_ range: Range<Int>) -> Range<Int> {
        let start = raw(range.lowerBound)
        return start..<max(start, raw(range.upperBound))
    }

    /// The offset in one line that stands for an offset in another which differs in its composition: letters are
    /// counted, whatever they are made of.
    private static func matching(_ offset: Int, of from: String, in to: String, hasMark: Bool) -> Int {
        var from = Substring(from)
        var to = Substring(to)
        var offset = offset
        var before = 0
        if hasMark {
            if from.unicodeScalars.first == "\u{FEFF}" {
                from = Substring(from.unicodeScalars.dropFirst())
                offset = max(0, offset - 3)
            }
            if to.unicodeScalars.first == "\u{FEFF}" {
                to = Substring(to.unicodeScalars.dropFirst())
                before = 3
            }
        }
        var letters = 0
        var seen = 0
        for letter in from {
            if seen + letter.utf8.count > offset { break }
            seen += letter.utf8.count
            letters += 1
        }
        return before + to.prefix(letters).utf8.count
    }
}
