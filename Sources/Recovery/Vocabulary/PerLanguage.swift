import Synchronization

/// What is made of each language's vocabulary, at the first question for it and then kept.
///
/// Making it takes milliseconds and most kits need two languages of twelve.
final class PerLanguage<Value: Sendable>: Sendable {
    private let made = Mutex<[String: Value]>([:])
    private let make: @Sendable (Vocabulary) -> Value

    init(_ make: @escaping @Sendable (Vocabulary) -> Value) {
        self.make = make
    }

    /// What is made for a language (`pt-BR` has what `pt` has), or nil if it has no vocabulary.
    func of(_ language: String) -> Value? {
        let code = Vocabulary.code(language)
        return made.withLock { made in
            if let value = made[code] { return value }
            guard let vocabulary = Vocabulary.of(code) else { return nil }
            let value = make(vocabulary)
            made[code] = value
            return value
        }
    }
}
