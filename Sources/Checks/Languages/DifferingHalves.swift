public import DossierDiagnostics
import DossierKit
import DossierText

/// A year that two languages of a kit tell differently.
public struct DifferingHalves: Check {
    public static let rule = Rule(
        code: "languages/differing-halves", since: "0.2", severity: .warning,
        title: "The two languages of the kit disagree",
        explanation: """
            A correction reaches one language and not the other. The rule lays parts of one kind and one subject side
            by side, compares the years and numbers they name, and reports one that each side has alone: the same
            place, most likely, in two versions. Where the two differ in more, the texts are no translations of one
            another, and nothing is said.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: [en, fr]
            ---

            ## Synopsis {.synopsis}

            In 1942 the keeper waits for the boat. In 1951 he still waits, and the lamp is lit for the 300 sailors.

            ## Synopsis {.synopsis lang=fr}

               ↓
            En 1943 le gardien attend le bateau. En 1951 il attend, et la lampe brille pour les 300 marins.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: [en, fr]
            ---

            ## Synopsis {.synopsis}

            In 1942 the keeper waits for the boat. In 1951 he still waits, and the lamp is lit for the 300 sailors.

            ## Synopsis {.synopsis lang=fr}

            En 1942 le gardien attend le bateau. En 1951 il attend, et la lampe brille pour les marins.
            """
        ])

    public init() {}

    private struct Number {
        var value: Int
        var stretch: Stretch
        var token: Int
        var isLikeYear: Bool { (1800...2100).contains(value) }
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let sections = reading.kit.sections
        // Told twice, a kit has some dozens of parts; each is compared with all others.
        guard sections.count <= 500 else { return [] }
        let main = reading.kit.language
        var found: [Diagnostic] = []
        for (index, section) in sections.enumerated() {
            let others = sections.indices.filter { other in
                other > index && sections[other].kind == section.kind
                    && (sections[other].language ?? main) != (section.language ?? main)
                    && Set(sections[other].people.map { Phrase($0.value).folded })
                        == Set(section.people.map { Phrase($0.value).folded })
            }
            let rivals = sections.filter {
                $0.kind == section.kind && $0.people.map(\.value) == section.people.map(\.value)
                    && ($0.language ?? main) == (section.language ?? main)
            }
            guard others.count == 1, let other = others.first, rivals.count == 1 else { continue }
            found += compare(numbers(reading, index), numbers(reading, other))
        }
        return found
    }

    private func compare(_ a: [Number], _ b: [Number]) -> [Diagnostic] {
        let (left, right) = (Set(a.map(\.value)), Set(b.map(\.value)))
        let shared = left.intersection(right)
        guard let first = only(left.subtracting(right), a), let second = only(right.subtracting(left), b),
            !shared.isEmpty || editDistance(String(first.value), String(second.value), limit: 1) == 1,
            first.isLikeYear == second.isLikeYear
        else { return [] }
        return [Self.differs(second, first)]
    }

    private func only(_ values: Set<Int>, _ all: [Number]) -> Number? {
        guard values.count == 1, let value = values.first else { return nil }
        return all.first { $0.value == value }
    }

    /// Years, and numbers of two figures and more.
    private func numbers(_ reading: Reading, _ section: Int) -> [Number] {
        reading.stretches(ofSection: section).flatMap { stretch in
            stretch.tokens.indices.compactMap { index in
                guard let value = stretch.number(index), value >= 10, stretch.gap(after: index).first != 0x2E
                else {
                    return nil
                }
                return Number(value: value, stretch: stretch, token: index)
            }
        }
    }
}

extension DifferingHalves {
    private static func differs(_ number: Number, _ other: Number) -> Diagnostic {
        let range = number.stretch.tokens[number.token].range
        let place = other.stretch.tokens[other.token].range
        return report(
            "\(number.value) here, \(other.value) in the other language", number.stretch, range,
            related: [
                .init(
                    text: other.stretch.string(place), source: other.stretch.source(place),
                    message: "\(other.value) here")
            ], help: "correct one of the two")
    }
}
