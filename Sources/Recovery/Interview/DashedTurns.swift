/// Interviews in which a dash opens every turn, the question's as well as the answer's.
enum DashedTurns {
    /// True if dashed turns that ask, and dashed turns that do not, follow each other in pairs.
    ///
    /// - Parameter asks: for each turn from one dash to the next, whether it ends with a question mark.
    static func alternate(_ asks: [Bool]) -> Bool {
        guard asks.count >= 4 else { return false }
        // A question may be none by its mark; an answer that asks back is rarer still.
        let questions = stride(from: 0, to: asks.count, by: 2).count { asks[$0] }
        let answers = stride(from: 1, to: asks.count, by: 2).count { asks[$0] }
        return questions >= 2 && questions * 4 >= asks.count && answers * 4 <= questions
    }
}
