/// A work on one line: `2013 – Still Water (Eau dormante), short, 12 min`.
enum WorkText {
    static func line(_ work: Book.WorkEntry) -> String {
        (work.year.map { "\($0) – " } ?? "") + work.title + others(work)
            + work.details.map { ", \($0)" }.joined()
    }

    /// ` (Eau dormante)`, or nothing.
    static func others(_ work: Book.WorkEntry) -> String {
        work.otherTitles.isEmpty ? "" : " (\(work.otherTitles.joined(separator: ", ")))"
    }
}

/// A prize on one line: `Port Film Days 2019, New Directors: Grand Prize`.
enum AwardText {
    static func line(_ award: Book.AwardEntry) -> String {
        let place = [award.festival, award.year].compactMap { $0 }.joined(separator: " ")
        let rest = [award.section, award.award].compactMap { $0 }
        return ([place] + rest).joined(separator: " – ")
    }
}
