import DossierComparison
import DossierKit
import DossierKitFolder
import Testing

/// A kit of an invented film as `kit.md` has it.
func kit(_ text: String) -> PressKit { KitFile.read(Array(text.utf8), file: "kit.md").kit }

/// `kind subject/part/what: old → new`, a line a change.
func told(_ old: PressKit, _ new: PressKit, as kind: Comparison.Kind? = nil) -> [String] {
    Comparison(old, new, as: kind).changes.map { change in
        let name = [change.subject.rawValue, change.part, change.what].compactMap(\.self).joined(separator: "/")
        let sides = [change.old?.text, change.new?.text].map { $0 ?? "–" }.joined(separator: " → ")
        return "\(change.kind.rawValue) \(name): \(sides)"
    }
}

/// A kit with every kind of list in it.
let ferry = """
    ---
    title: The Night Ferry
    original-title: Nattfergen
    lang: en
    year: 2031
    running-time: 118
    countries: [NO, IE]
    languages: [no, en]
    credits:
      - director: Greta Halvar
      - editor: Ottilie Marchwood
      - composer: Jonas Lindqvist
      - production-company: Quay Film
    cast:
      Liv Arden: The keeper
      Tomas Brill: The pilot
      Ada Quist: Nora
    contacts:
      - kind: press
        organisation: Corder Press
        name: Nell Corder
        email: nell@corder.example
        phone: +47 22 00 00 01
    awards:
      - festival: Tromsø
        year: 2031
        award: Audience Prize
    ---

    ## Short Synopsis

    A keeper waits for the boat on every night of his life, and one night it comes without a light.

    ## Director’s Statement {.statement people="Greta Halvar"}

    I grew up on an island with one lamp. My father lit it for forty years.

    The film is a letter to him, and to everybody who keeps a light for strangers.

    ## Interview {.interview people="Greta Halvar"}

    **Why the ferry?**

    It was the only way out. In 1971 the road was built, and the ferry stopped.[^1]

    **How did you find Liv Arden?**

    She sent me a letter, and I answered it on the same day.

    **What about the music?**

    Jonas wrote forty minutes of it, and we kept eleven.

    **Will there be another film?**

    There is always another film.

    ## Filmography {.filmography people="Greta Halvar"}

    - 2024 Low Tide, 97 min
    - 2027 The Signal, 104 min

    [^1]: The ferry had crossed since 1903.

    """

extension String {
    /// The same kit with one place written otherwise.
    func with(_ old: String, _ new: String) -> String {
        if !contains(old) { Issue.record("the kit has no '\(old)'") }
        return replacing(old, with: new)
    }
}
