import DossierKit

/// A stretch of a passage in one style, and the notes that are marked at its end.
struct StyledRun {
    var text: String
    var link: String?
    var isStrong = false
    var isEmphasis = false
    /// Identifiers of notes.
    var notes: [String] = []
}

extension Passage {
    /// The passage from left to right. Total: marks may overlap, cross and run out of the text. O(n + m log m).
    var runs: [StyledRun] {
        let bytes = Array(text.utf8)
        var sweep = StyleSweep(marks, bytes)
        var runs: [StyledRun] = []
        var at = 0
        for stop in sweep.stops {
            if stop > at {
                let styles = sweep.current
                runs.append(
                    StyledRun(
                        text: String(decoding: bytes[at..<stop], as: UTF8.self), link: styles.link?.address,
                        isStrong: styles.isStrong, isEmphasis: styles.isEmphasis))
                at = stop
            }
            let notes = sweep.notes(at: stop)
            if !notes.isEmpty {
                if runs.isEmpty { runs.append(StyledRun(text: "")) }
                runs[runs.count - 1].notes += notes
            }
            sweep.advance(to: stop)
        }
        return runs
    }
}
