import DossierKit

/// Changes of one subject and part, as they are found.
struct ChangeList {
    let subject: Change.Subject
    let part: String?
    private(set) var changes: [Change] = []

    init(_ subject: Change.Subject, part: String? = nil) {
        self.subject = subject
        self.part = part
    }

    mutating func add(
        _ kind: Change.Kind, _ what: String, old: Change.Side? = nil, new: Change.Side? = nil,
        words: [WordRun] = []
    ) {
        changes.append(Change(kind, subject, part: part, what, old: old, new: new, words: words))
    }

    mutating func add(_ other: [Change]) { changes += other }

    /// Tells a value that changed, came or went; nothing if the two are alike.
    mutating func compare(_ what: String, _ old: Change.Side?, _ new: Change.Side?) {
        let before = old.flatMap { $0.text.isEmpty ? nil : $0 }
        let after = new.flatMap { $0.text.isEmpty ? nil : $0 }
        guard before?.text != after?.text else { return }
        add(before == nil ? .added : after == nil ? .removed : .changed, what, old: before, new: after)
    }

    mutating func compare(_ what: String, _ old: Found<String>?, _ new: Found<String>?) {
        compare(
            what, old.map { Change.Side($0.value, $0.source) }, new.map { Change.Side($0.value, $0.source) })
    }

    mutating func compare(_ what: String, _ old: Found<Int>?, _ new: Found<Int>?, unit: String = "") {
        compare(
            what, old.map { Change.Side("\($0.value)\(unit)", $0.source) },
            new.map { Change.Side("\($0.value)\(unit)", $0.source) })
    }

    mutating func compare(_ what: String, _ old: String?, _ new: String?) {
        compare(what, old.map { Change.Side($0) }, new.map { Change.Side($0) })
    }

    /// Values whose order matters, as one line.
    mutating func compare(_ what: String, _ old: [Found<String>], _ new: [Found<String>]) {
        compare(what, ChangeList.side(old), ChangeList.side(new))
    }

    /// Values whose order does not matter: each that one of the kits lacks.
    mutating func compareEach(_ what: String, _ old: [Found<String>], _ new: [Found<String>]) {
        for pair in Alignment.pairs(
            old.map { Item($0.value, .name($0.value)) }, new.map { Item($0.value, .name($0.value)) },
            atLeast: 0.6)
        {
            let (before, after) = (pair.old.map { old[$0] }, pair.new.map { new[$0] })
            compare(what, before, after)
        }
    }

    /// A running text: what changed in it word by word.
    mutating func compareText(_ what: String, _ old: Change.Side, _ new: Change.Side) {
        guard old.text != new.text else { return }
        add(.changed, what, old: old, new: new, words: WordRun.between(old.text, new.text))
    }

    private static func side(_ values: [Found<String>]) -> Change.Side? {
        guard !values.isEmpty else { return nil }
        return Change.Side(values.map(\.value).joined(separator: ", "), values.lazy.compactMap(\.source).first)
    }
}
