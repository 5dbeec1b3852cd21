import Glibc

/// Questions to the person at the terminal; nobody is asked where there is none.
struct Questions {
    /// False without a terminal, and once somebody has ended the answers (Ctrl-D).
    private(set) var areAsked: Bool

    init(isQuiet: Bool = false) { areAsked = !isQuiet && isatty(0) == 1 && isatty(2) == 1 }

    func say(_ text: String) { if areAsked { Output.message(text + "\n") } }

    /// The answer; nil for an empty one.
    mutating func ask(_ question: String) -> String? {
        guard areAsked else { return nil }
        Output.message(question + ": ")
        guard let line = readLine(strippingNewline: true) else {
            areAsked = false
            Output.message("\n")
            return nil
        }
        let answer = trimmed(line)
        return answer.isEmpty ? nil : answer
    }
}

/// Without the blanks around it.
func trimmed(_ text: String) -> String {
    let rest = text.drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
}
