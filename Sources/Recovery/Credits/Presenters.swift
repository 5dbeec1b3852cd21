import DossierKit
import DossierText

extension Draft {
    /// A sales agent, a distributor, a fund or a partner that "presents" on the cover has not made the film, where another
    /// house is named that has. A press contact says nothing: studios have press offices of their own.
    mutating func dropPresenters() {
        var agents = Set<String>()
        var makers = Set<String>()
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
            case .coProductionCompany,
                .supporter where credit.label != nil:
                agents.insert(foldedLetters(credit.name.value))
            default: continue
            }
        }
        // What a list labels keeps its label.
        func isPresenter(_ credit: Credit) -> Bool {
            credit.role == .productionCompany && credit.label == nil && credit.confidence < 1
                && agents.contains(foldedLetters(credit.name.value))
                && !makers.contains(foldedLetters(credit.name.value))
        }
        let houses = kit.credits.filter { $0.role == .productionCompany }
        guard houses.contains(where: { !isPresenter($0) }) else { return }
        kit.credits.removeAll(where: isPresenter)
    }
}
