import DossierKit
import DossierText

/// Which of the texts of a contact is the house, who the people are, and what is the address.
struct ContactRoles {
    private(set) var house: Cell?
    private(set) var people: [Cell] = []
    private(set) var address: [Cell] = []

    init(_ texts: [ContactText], _ mails: [MailParts], _ hosts: [String], _ kind: Contact.Kind) {
        var names: [(text: ContactText, score: Int)] = []
        for (index, text) in texts.enumerated() {
            if isAddress(text, index, texts, mails) {
                address.append(text.cell)
            } else if text.canName {
                names.append((text, ContactRoles.score(text, mails, hosts)))
            }
        }
        dropTerritory(&names)
        choose(names, kind)
    }

    /// A line of an address, or a place that goes on with one.
    private func isAddress(_ text: ContactText, _ index: Int, _ texts: [ContactText], _ mails: [MailParts])
        -> Bool
    {
        if text.isAddress && !text.canName || text.isPlace && index > 0 { return true }
        guard index > 0, address.last?.text == texts[index - 1].cell.text, !text.isHouse else { return false }
        let tokens = text.cell.text.spacedWordCount
        return tokens == 1 && !mails.contains { $0.names(text.cell.text) }
    }

    /// Above nought for a person, below for a house.
    private static func score(_ text: ContactText, _ mails: [MailParts], _ hosts: [String]) -> Int {
        let name = text.cell.text
        var score = 0
        if NameText.isPerson(NameText.head(of: name)) { score += 1 } else { score -= 2 }
        if text.isHouse { score -= 4 }
        if mails.contains(where: { $0.names(name) }) { score += 3 }
        if mails.contains(where: { $0.isHost(of: name) }) { score -= 2 }
        if hosts.contains(where: { MailParts.host($0, holds: name) }) { score -= 2 }
        return score
    }

    /// A town in capitals above names that are not: "LOS ANGELES".
    private func dropTerritory(_ names: inout [(text: ContactText, score: Int)]) {
        guard names.count >= 2, names[0].text.isCapitals, !names[1].text.isCapitals, names[0].score >= 0,
            names[0].score < 3
        else { return }
        names.removeFirst()
    }

    private mutating func choose(_ names: [(text: ContactText, score: Int)], _ kind: Contact.Kind) {
        guard !names.isEmpty else { return }
        if names.count == 1 {
            let only = names[0]
            // A single name without any sign: the press officer in person, but the house that distributes.
            if only.score > 1 || only.score > 0 && kind == .press {
                people = [only.text.cell]
            } else {
                house = only.text.cell
            }
            return
        }
        // The likeliest house; of equals the first.
        var chosen = 0
        for index in names.indices where names[index].score < names[chosen].score { chosen = index }
        if names[chosen].score > 1, kind == .press {
            people = names.map(\.text.cell)
            return
        }
        house = names[chosen].text.cell
        people = names.indices.filter { $0 != chosen && names[$0].score > 0 }.flatMap { index in
            ContactRoles.pair(names[index].text.cell)
        }
    }

    /// "Jane Doe / John Roe".
    static func pair(_ cell: Cell) -> [Cell] {
        for separator in [" / ", " & ", " + "] {
            guard let at = cell.text.place(of: separator) else { continue }
            var first = cell
            first.text = String(cell.text[..<at.lowerBound])
            var second = cell
            second.text = String(cell.text[at.upperBound...])
            if NameText.isPerson(first.text), NameText.isPerson(second.text) {
                let cut = cell.range.lowerBound + first.text.utf8.count
                let next = cut + separator.utf8.count
                first.range = cell.range.lowerBound..<min(cut, cell.range.upperBound)
                second.range = min(next, cell.range.upperBound)..<cell.range.upperBound
                return [first, second]
            }
        }
        return [cell]
    }
}
