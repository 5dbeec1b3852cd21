import DossierManuscript

extension Border {
    /// True if what stands on both sides of a river are columns of one table: row by row there is something on either
    /// side, and figures stand in columns that the other side does not have. Two tables side by side have them in the
    /// same columns.
    static func isOneTable(_ river: River, _ rows: [Row]) -> Bool {
        var pairs = 0
        var figured = 0
        var different = 0
        for row in rows[river.rows] {
            guard let left = Row(row.words.filter { $0.box.x < river.middle }),
                let right = Row(row.words.filter { $0.box.x >= river.middle })
            else { continue }
            pairs += 1
            let (first, second) = (figures(left), figures(right))
            guard first.contains(true) || second.contains(true) else { continue }
            figured += 1
            if first != second { different += 1 }
        }
        // Headings between the rows may stand alone.
        return pairs >= 3 && pairs * 4 >= river.rows.count * 3 && figured * 5 >= pairs * 2
            && different * 5 >= figured * 4
    }

    /// For each cell of a row whether it begins with a figure.
    private static func figures(_ row: Row) -> [Bool] {
        let gaps = row.gaps
        return row.words.enumerated().compactMap { index, word in
            guard index == 0 || gaps[index - 1].isWide else { return nil }
            return word.text.unicodeScalars.first.map { (0x30...0x39).contains($0.value) } ?? false
        }
    }
}
