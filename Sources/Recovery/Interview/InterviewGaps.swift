import DossierKit

/// The rhythm of an interview on the page: where more space stands above each question than above its answer.
struct InterviewGaps {
    private let border: Float?
    /// What a gap weighs, as log-odds.
    private let weight: Double

    init(_ units: [InterviewUnit], hasLayout: Bool) {
        weight = hasLayout ? 7 : 3
        border = InterviewGaps.border(units, hasLayout: hasLayout)
    }

    /// True if gaps tell questions from answers.
    var tell: Bool { border != nil }

    /// How much the gap above a unit speaks for a question, or against it.
    func evidence(_ unit: InterviewUnit) -> Double {
        guard let border, let gap = unit.gapAbove else { return 0 }
        return gap > border ? weight : -weight
    }

    /// The gap that parts wide ones from narrow ones; nil if gaps do not tell: all alike, two wide ones after
    /// each other, or questions marks below narrow ones.
    private static func border(_ units: [InterviewUnit], hasLayout: Bool) -> Float? {
        let told = units.dropFirst().filter { !($0.isSoftCut && hasLayout) }
        let gaps = told.compactMap(\.gapAbove).sorted()
        guard gaps.count >= 6 else { return nil }
        var best: (jump: Float, border: Float)?
        for index in 2..<(gaps.count - 2) {
            let (below, above) = (gaps[index - 1], gaps[index])
            guard above - below >= (hasLayout ? 3 : 1), above >= below * 1.25 else { continue }
            if above - below > best?.jump ?? 0 { best = (above - below, (above + below) / 2) }
        }
        guard let border = best?.border else { return nil }
        var wide = 0
        var wideAfterWide = 0
        var before = false
        for unit in units.dropFirst() {
            guard let gap = unit.gapAbove else {
                before = false
                continue
            }
            let isWide = gap > border
            if isWide { wide += 1 }
            if isWide, before { wideAfterWide += 1 }
            before = isWide
        }
        let asking = told.filter { $0.gapAbove != nil && $0.text.text.last == "?" && $0.words > 2 }
        let askingBelowWide = asking.count { ($0.gapAbove ?? 0) > border }
        guard wide >= 2, wideAfterWide * 6 <= wide, askingBelowWide * 2 >= asking.count else { return nil }
        return border
    }
}
