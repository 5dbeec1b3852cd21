/// How a note's number or sign is set, in the text or before the note.
enum NoteForm: Hashable {
    /// Figures that nothing but their place shows to be a mark: `law1`, `1 The law`.
    case plain
    /// `1.`, `1:`
    case stopped
    /// `law1)`, `1) The law`
    case closed
    /// `law(1)`
    case round
    /// `law[1]`
    case square
    /// Raised by the layout, or a superscript character.
    case raised
    /// `*`, `†`, brackets around them allowed.
    case sign
}

/// What a mark counts by, and how far it has counted.
struct NoteNumber: Hashable {
    enum Series: Hashable, CaseIterable { case figures, signs, letters }

    var series: Series
    /// 1 for the first of a series: `1`, `*`, `i`, `a`.
    var value: Int

    private static let signs = ["*", "†", "‡"]
    private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

    /// Nil for what marks nothing.
    init?(_ marker: String) {
        guard let first = marker.first else { return nil }
        if let value = Int(marker) {
            (self.series, self.value) = (.figures, value)
        } else if let place = NoteNumber.signs.firstIndex(of: String(first)) {
            (self.series, self.value) = (.signs, place + marker.count)
        } else if let place = NoteNumber.romans.firstIndex(of: marker) {
            (self.series, self.value) = (.letters, place + 1)
        } else if marker.utf8.count == 1, let byte = marker.utf8.first, (0x61...0x68).contains(byte) {
            (self.series, self.value) = (.letters, Int(byte) - 0x60)
        } else {
            return nil
        }
    }

    /// The marker that follows in the series of figures.
    var next: String { String(value + 1) }
}
