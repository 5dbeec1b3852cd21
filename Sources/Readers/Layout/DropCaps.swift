import DossierManuscript

/// Large first letters, put back at the start of the line they begin.
///
/// A drop cap is one letter (a quotation mark before it counts as part of it) in type at least 1.7 times as large as
/// the two or more lines beside it, and stands where those lines are indented.
enum DropCaps {
    /// Takes the drop caps out of the stretches and puts each before the first line beside it. O(n) for each of at most 80.
    static func settled(_ stretches: [Stretch], words: Vocabulary) -> [Stretch] {
        var out = stretches
        for index in stretches.indices.filter({ isCandidate(stretches[$0]) }).prefix(80) {
            let cap = stretches[index]
            let beside = stretches.indices.filter { at in
                let other = stretches[at]
                return at != index && other.size * 1.7 <= cap.size
                    && other.box.x > cap.box.x + 0.3 * cap.box.width
                    && other.box.x < cap.box.right + 1.2 * other.size && other.base > cap.base - 0.85 * cap.size
                    && other.base < cap.base + 0.4 * other.size
            }
            let lines = Set(beside.map { Int(stretches[$0].base.rounded()) })
            guard lines.count >= 2, let first = beside.min(by: { stretches[$0].base < stretches[$1].base })
            else { continue }
            let host = stretches[first]
            // Nothing may stand to the left of it on the line it begins, and no large type to its right.
            let isAlone = !stretches.indices.contains { at in
                let other = stretches[at]
                return at != index && other.box.right <= cap.box.x + 1 && cap.box.x - other.box.right < cap.size
                    && abs(other.base - host.base) < 0.3 * host.size
            }
            guard isAlone else { continue }
            var moved = cap
            moved.box = Box(
                x: cap.box.x, y: host.box.y, width: max(0.1, host.box.x - cap.box.x - 0.01),
                height: host.box.height)
            moved.size = host.size
            if !words.isJoined(cap.text, host.text) {
                moved.box.width = max(0.1, moved.box.width - 0.3 * host.size)
            }
            out[index] = moved
        }
        return out
    }

    private static func isCandidate(_ stretch: Stretch) -> Bool {
        var letters = 0
        for scalar in stretch.text.unicodeScalars {
            if scalar.properties.isAlphabetic {
                letters += 1
                if scalar.properties.isLowercase { return false }
            } else if letters > 0 && scalar != "’" && scalar != "'" {
                return false
            }
        }
        return letters == 1 && stretch.size > 12 && stretch.text.unicodeScalars.count <= 3
    }
}
