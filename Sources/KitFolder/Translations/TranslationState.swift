public import DossierKit

extension Translation {
    /// How a text stands to its original.
    public enum State: String, Sendable, Hashable {
        /// It translates the original as it is.
        case current
        /// The original has changed since.
        case outdated
        /// It is there, and nobody has said which state of the original it translates.
        case unverified
        /// It is not there.
        case missing
    }

    /// A text with its state.
    public struct Report: Sendable, Hashable {
        public var key: String
        public var name: String
        public var state: State
        /// The original as it was and as it is, where it has changed.
        public var then: String?
        public var now: String?
    }

    /// Every text of the original, in its order. O(size of both).
    public func reports(on original: PressKit) -> [Report] {
        KitText.all(of: original).map { text in
            let state = state(of: text)
            let isChanged = state == .outdated
            return Report(
                key: text.key, name: text.name, state: state, then: isChanged ? memory[text.key] : nil,
                now: isChanged ? text.text : nil)
        }
    }

    func state(of text: KitText) -> State {
        guard has(text) else { return .missing }
        guard let then = memory[text.key] else { return .unverified }
        return then == remembered(text) ? .current : .outdated
    }

    /// The original in the form in which the file holds it.
    func remembered(_ text: KitText) -> String {
        if case .section = text.place { return OriginalComments.harmless(text.text) }
        return text.text
    }
}
