import DossierKit
import DossierText

extension Versions {
    /// Questions and answers: the fewest that were put in, taken out or changed.
    static func exchanges(_ old: [Exchange], _ new: [Exchange], _ list: inout ChangeList) {
        let sides = [old, new].map { exchanges in
            exchanges.map {
                (question: Signature.text($0.question.text), answer: Signature.text(answer($0).text))
            }
        }
        func key(_ exchange: Exchange) -> String { exchange.question.text + "\u{1F}" + answer(exchange).text }
        let pairs = Alignment.pairs(old.map(key), new.map(key)) { one, other in
            let (a, b) = (sides[0][one], sides[1][other])
            let isAnswered = !a.answer.isEmpty || !b.answer.isEmpty
            let likeness =
                isAnswered
                ? 0.5 * a.question.likeness(b.question) + 0.5 * a.answer.likeness(b.answer)
                : a.question.likeness(b.question)
            return likeness >= 0.35 ? likeness : 0
        }
        for pair in pairs {
            switch (pair.old, pair.new) {
            case (let from?, let to?): compare(old[from], from, new[to], to, pair.isMoved, &list)
            case (let from?, nil):
                list.add(.removed, "question \(from + 1)", old: side(old[from].question))
            case (nil, let to?):
                list.add(.added, "question \(to + 1)", new: side(new[to].question))
            case (nil, nil): break
            }
        }
    }

    private static func compare(
        _ old: Exchange, _ from: Int, _ new: Exchange, _ to: Int, _ isMoved: Bool, _ list: inout ChangeList
    ) {
        if isMoved {
            list.add(
                .moved, "question \(to + 1)", old: .init("question \(from + 1)", old.source),
                new: .init("question \(to + 1)", new.source))
        }
        list.compareText("question \(to + 1)", side(old.question), side(new.question))
        let (before, after) = (answer(old), answer(new))
        if before.text.isEmpty || after.text.isEmpty {
            list.compare("answer \(to + 1)", before, after)
        } else {
            list.compareText("answer \(to + 1)", before, after)
        }
        list.compare("speaker of answer \(to + 1)", old.speaker, new.speaker)
    }

    /// Its paragraphs as one text.
    static func answer(_ exchange: Exchange) -> Change.Side {
        Change.Side(
            exchange.answer.map(\.text).joined(separator: "\n"), exchange.answer.lazy.compactMap(\.source).first
        )
    }
}
