import DossierText

/// A few words on how a spelling differs from the right one; nil if they would not help.
func slipLabel(_ wrong: String, insteadOf right: String) -> String? {
    let (a, b) = (Array(folded(wrong).unicodeScalars), Array(folded(right).unicodeScalars))
    guard editDistance(folded(wrong), folded(right), limit: 1) == 1 else { return nil }
    if a.count < b.count { return "one letter missing" }
    if a.count > b.count { return "one letter too many" }
    return zip(a, b).count { $0 != $1 } == 2 ? "two letters swapped" : "one letter differs"
}

/// `here`, or `here, and in 3 more places`.
func hereAndMore(_ count: Int) -> String {
    switch count {
    case ...1: "here"
    case 2: "here, and in one more place"
    default: "here, and in \(count - 1) more places"
    }
}
