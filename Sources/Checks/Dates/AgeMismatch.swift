public import DossierDiagnostics
import DossierKit

/// An age that does not follow from the year of birth.
public struct AgeMismatch: Check {
    public static let rule = Rule(
        code: "dates/age-mismatch", since: "0.1", severity: .warning,
        title: "An age does not fit the year of birth",
        explanation: """
            Born in 1971 and 19 years old in 2004: one of the three numbers is wrong. The rule reads biographies, and
            does the sum where one sentence gives an age and a single year. One year beside the truth is a remark,
            because birthdays fall in the middle of years.
            """,
        wrong: [
            """
            ## Biography {.biography people="Greta Halvar"}

                                                      ↓
            Greta Halvar was born in Hull in 1971. In 2004, aged 19, she left for the sea.
            """
        ],
        right: [
            """
            ## Biography {.biography people="Greta Halvar"}

            Greta Halvar was born in Hull in 1971. In 2004, aged 33, she left for the sea. In 2012 she had 20 years
            of practice with lamps.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.kit.sections.indices.flatMap { section -> [Diagnostic] in
            guard reading.kit.sections[section].kind == .biography,
                reading.kit.sections[section].people.count <= 1
            else {
                return []
            }
            let stretches = reading.stretches(ofSection: section)
            let births = stretches.compactMap(Birth.told)
            guard births.count == 1, let born = births.first else { return [] }
            return stretches.flatMap { stretch in
                stretch.sentences.compactMap { sentence in
                    guard let age = age(stretch, sentence),
                        let year = onlyYear(stretch, sentence, except: born.year)
                    else { return nil }
                    let years = year.value - born.year
                    let error = age.value > years ? age.value - years : max(0, years - 1 - age.value)
                    guard error > 0, years > 0, years < 110 else { return nil }
                    let tokens = min(year.token, age.token)..<max(year.token, age.token) + 1
                    return Self.mismatch(
                        age.value, year.value, stretch, stretch.bytes(of: tokens), isClose: error == 1,
                        born: born)
                }
            }
        }
    }

    private func age(_ stretch: Stretch, _ sentence: Range<Int>) -> (value: Int, token: Int)? {
        for index in sentence {
            let word = stretch.tokens[index].folded
            guard word.utf8.count <= 2, let value = Int(word), (5...99).contains(value) else { continue }
            let before = stretch.tokens[max(sentence.lowerBound, index - 3)..<index].map(\.folded)
            let next = index + 1 < sentence.upperBound ? stretch.tokens[index + 1].folded : ""
            let afterNext = index + 2 < sentence.upperBound ? stretch.tokens[index + 2].folded : ""
            if AgeWords.years.contains(next) {
                if AgeWords.lengths.contains(afterNext) { continue }
                if next == "years" ? afterNext == "old" : before.contains(where: AgeWords.before.contains) {
                    return (value, index + 1)
                }
            } else if before.last == "aged" || before.last == "age" || before.suffix(2) == ["age", "of"] {
                return (value, index)
            }
        }
        return nil
    }

    private func onlyYear(_ stretch: Stretch, _ sentence: Range<Int>, except birth: Int) -> (
        value: Int, token: Int
    )? {
        let years = sentence.compactMap { index in year(stretch, index).map { (value: $0, token: index) } }
        guard years.count == 1, let only = years.first, only.value > birth else { return nil }
        return only
    }

    private func year(_ stretch: Stretch, _ index: Int) -> Int? {
        let word = stretch.tokens[index].folded
        guard word.utf8.count == 4, let value = Int(word), (1850...2100).contains(value) else { return nil }
        return value
    }
}

extension AgeMismatch {
    private static func mismatch(
        _ age: Int, _ year: Int, _ stretch: Stretch, _ range: Range<Int>, isClose: Bool,
        born: Birth
    ) -> Diagnostic {
        report(
            "\(age) in \(year) does not fit the birth in \(born.year)", stretch, range,
            severity: isClose ? .note : .warning, label: "\(year - born.year) by the calendar",
            related: [
                .init(text: born.text, source: born.source, message: "born in \(born.year)")
            ], help: "correct the age or one of the years")
    }
}
