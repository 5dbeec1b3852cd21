import DossierText

extension Draft {
    /// True if a line is nothing but what people do: "Producer", "Writer and director", "actress".
    func isOccupation(_ text: String) -> Bool {
        lexicon.role(of: text) != nil || lexicon.isCue(text, .actor)
    }
}
