/// Where each word of the running text stands, findable by its sound.
public struct WordPlaces: Sendable {
    public struct Place: Sendable, Hashable {
        /// The index of the stretch in the reading.
        public var stretch: Int
        public var token: Int
    }

    /// The places of each spelling, by its romanisation key.
    private var byKey: [String: [Place]] = [:]
    /// Each spelling that starts with a capital, with its places.
    private(set) var proper: [WordForm: [Place]] = [:]

    init(_ stretches: [Stretch]) {
        for (number, stretch) in stretches.enumerated() {
            for (index, token) in stretch.tokens.enumerated() where token.shape != .number {
                let place = Place(stretch: number, token: index)
                byKey[token.form.key, default: []].append(place)
                if token.isProper { proper[token.form, default: []].append(place) }
            }
        }
    }

    /// The places of all words that sound like one.
    func places(soundingLike word: WordForm) -> [Place] { byKey[word.key] ?? [] }
}
