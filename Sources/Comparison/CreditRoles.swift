import DossierKit
import DossierText

/// The credits of two kits role by role, in the order of the second; roles that it lacks come last.
struct CreditRoles {
    let groups: [(old: [Credit], new: [Credit])]

    /// - Parameter labelled: whether credits without a role of their own are told apart by their labels.
    init(_ old: [Credit], _ new: [Credit], labelled: Bool = true) {
        func key(_ credit: Credit) -> String {
            credit.role == .other && labelled ? "other \(folded(credit.label ?? ""))" : credit.role.rawValue
        }
        let before = Dictionary(grouping: old, by: key)
        let after = Dictionary(grouping: new, by: key)
        var seen: Set<String> = []
        groups = (new + old).map(key).filter { seen.insert($0).inserted }.map {
            (before[$0] ?? [], after[$0] ?? [])
        }
    }
}
