import DossierManuscript

/// Footnote marks that a font draws as figures of their own, in the size and on the line of the word they stand at.
///
/// Two things betray them: the box around the stretch is higher than that of the one before on the same line, or the
/// last figures are much narrower than the others of the same number.
extension Stretch {
    /// The stretch in parts, the mark raised; itself alone if it has none. O(scalars).
    func partedAtRaisedFigures(after neighbour: Stretch?) -> [Stretch] {
        let scalars = Array(text.unicodeScalars)
        let sideways: Flags = [.down, .up, .rightToLeft]
        guard scalars.count >= 3, scalars.count == advances.count, flags.isDisjoint(with: sideways) else {
            return [self]
        }
        let isFigure = scalars.map { ("0"..."9").contains($0) }
        guard let last = isFigure.lastIndex(of: true), last > 0, scalars.count - last <= 3 else {
            return [self]
        }
        guard scalars[(last + 1)...].allSatisfy({ !$0.properties.isAlphabetic }) else { return [self] }
        let height = neighbour.flatMap { usualHeight(beside: $0) }
        var first = last
        if height != nil {
            while first > 0, isFigure[first - 1] { first -= 1 }
            guard first > 0, last - first < 2 else { return [self] }
        } else {
            guard let narrow = narrowFigures(upTo: last, scalars, isFigure) else { return [self] }
            first = narrow
        }
        var parts = [part(0..<first, scalars, height), part(first..<(last + 1), scalars, height)]
        parts[1].flags.insert(.raised)
        if last + 1 < scalars.count { parts.append(part((last + 1)..<scalars.count, scalars, height)) }
        for index in parts.indices.dropLast() { parts[index].flags.remove(.spaceFollows) }
        return parts
    }

    /// How high the type is, if this stretch is higher than its neighbour in the same type.
    private func usualHeight(beside other: Stretch) -> Float? {
        guard other.face == face, other.size == size, abs(other.box.bottom - box.bottom) < 0.03 * size,
            other.box.height > 0, box.height > 1.2 * other.box.height, box.height < 2 * other.box.height
        else { return nil }
        return other.box.height
    }

    /// Where one or two figures begin that are narrower than those of one width before them.
    private func narrowFigures(
        upTo last: Int, _ scalars: [Unicode.Scalar], _ isFigure: [Bool]
    ) -> Int? {
        for first in [last, last - 1] where first >= 3 {
            var start = first
            while start > 0, isFigure[start - 1] { start -= 1 }
            let number = start..<first
            guard number.count >= 3, let wide = advances[number].min(), let widest = advances[number].max()
            else {
                continue
            }
            // Only where all figures are equally wide a narrow one is set otherwise.
            guard widest < wide * 1.05, Set(scalars[number]).count >= 2 else { continue }
            if advances[first...last].allSatisfy({ $0 < wide * 0.75 }) { return first }
        }
        return nil
    }

    private func part(_ range: Range<Int>, _ scalars: [Unicode.Scalar], _ height: Float?) -> Stretch {
        var result = self
        result.text = ""
        result.text.unicodeScalars.append(contentsOf: scalars[range])
        result.advances = Array(advances[range])
        let before = advances[..<range.lowerBound].reduce(0, +)
        result.box.x = box.x + before
        result.box.width =
            range.upperBound == scalars.count ? max(0, box.width - before) : result.advances.reduce(0, +)
        if let height {
            result.box.y = box.bottom - height
            result.box.height = height
        }
        return result
    }
}
