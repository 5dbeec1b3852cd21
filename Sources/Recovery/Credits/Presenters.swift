import DossierKit
import DossierText

extension Draft {
    /// A sales agent, a distributor, a fund or a partner that "presents" on the cover has not made the film, where another
    /// house is named that has. A press contact says nothing: studios have press offices of their own.
    mutating func dropPresenters() {
        var agents = Set<String>()
        var makers = Set<String>()
        // Partners and funds: they present beside a house that has made it, or have made it themselves.
        var partners = Set<String>()
        for contact in kit.contacts {
            guard let house = contact.organisation else { continue }
            switch contact.kind {
            case .sales, .distribution: agents.insert(foldedLetters(house.value))
            case .production: makers.insert(foldedLetters(house.value))
            default: break
            }
        }
        for credit in kit.credits {
            switch credit.role {
            case .salesAgent, .distributor: agents.insert(foldedLetters(credit.name.value))
            case .coProductionCompany where credit.label != nil, .supporter where credit.label != nil:
                partners.insert(foldedLetters(credit.name.value))
            default: continue
            }
        }
        // What a list labels keeps its label.
        func isPresenter(_ credit: Credit) -> Bool {
            let key = foldedLetters(credit.name.value)
            return credit.role == .productionCompany && credit.label == nil && credit.confidence < 1
                && (agents.contains(key) || partners.contains(key)) && !makers.contains(key)
        }
        let houses = kit.credits.filter { $0.role == .productionCompany }
        let isPresentedByMaker = houses.contains {
            isPresenter($0) && hasMaker(beside: $0, houses.filter { !isPresenter($0) })
        }
        if !isPresentedByMaker { partners = [] }
        guard houses.contains(where: { !isPresenter($0) }) else { return }
        kit.credits.removeAll(where: isPresenter)
    }

    /// Another house stands on the cover near one that presents.
    private func hasMaker(beside presenter: Credit, _ makers: [Credit]) -> Bool {
        guard let line = presenter.source?.line else { return false }
        let near = (line - 5)...(line + 3)
        let names = makers.map { foldedLetters($0.name.value) }
        return CoverLines(self).all.contains { cover in
            guard near.contains(cover.number) else { return false }
            let text = foldedLetters(cover.text)
            return names.contains { text.holds($0) }
        }
    }
}
