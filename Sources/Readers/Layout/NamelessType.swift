import DossierManuscript

/// Sizes of fonts that have no name.
///
/// A font drawn by the file itself (Type 3, as browsers print many fonts) states no size; the reading program
/// guesses one from its first letter. Its real size shows in how wide its letters are.
enum NamelessType {
    /// Sets the sizes of nameless type right, on all pages alike, and its boxes with them. O(glyphs).
    static func resize(_ sheets: inout [Sheet], faces: [Face]) {
        let isNameless = faces.map { $0.name.isEmpty || $0.name == "Default" }
        guard isNameless.contains(true) else { return }
        func isOne(_ stretch: Stretch) -> Bool {
            isNameless.indices.contains(stretch.face) && isNameless[stretch.face] && stretch.size > 0
        }
        // By size as stated: one font at one size always gets the same wrong one.
        var ratios: [Float: [Float]] = [:]
        for sheet in sheets {
            for stretch in sheet.stretches where isOne(stretch) {
                for (scalar, advance) in zip(stretch.text.unicodeScalars, stretch.advances) {
                    guard let usual = GlyphWidths.usual(scalar) else { continue }
                    ratios[stretch.size, default: []].append(advance / stretch.size / usual)
                }
            }
        }
        let common = median(ratios.values.joined().sorted())
        guard let common, common > 0 else { return }
        let factors = ratios.mapValues { values in
            // Few letters, or nearly the common factor: letters differ more between faces than that.
            let own = values.count < 40 ? common : median(values.sorted()) ?? common
            return abs(own / common - 1) < 0.2 ? common : own
        }
        for index in sheets.indices {
            for at in sheets[index].stretches.indices where isOne(sheets[index].stretches[at]) {
                let size = sheets[index].stretches[at].size
                sheets[index].stretches[at].resize(to: size * (factors[size] ?? common))
            }
        }
    }

    private static func median(_ sorted: [Float]) -> Float? {
        sorted.isEmpty ? nil : sorted[sorted.count / 2]
    }
}

extension Stretch {
    fileprivate mutating func resize(to newSize: Float) {
        let base = self.base
        size = newSize
        box.height = newSize
        box.y = base - 0.8 * newSize
    }
}
