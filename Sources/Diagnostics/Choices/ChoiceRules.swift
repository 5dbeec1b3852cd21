/// What is reported of the choices made about reports, one rule a code.
public enum ChoiceRules {
    /// By code.
    public static let all: [Rule] = [
        Rule(
            code: "choices/broken-file", since: "0.2", severity: .error, title: "dossier.yaml cannot be read",
            explanation: """
                `dossier.yaml` lies beside the kit and says what is decided about its reports. It is YAML:

                `rules:` has a line for each rule, indented: its code, a colon, and `note`, `warning` or `error`; or a
                map with `severity` and `reason`, where the severity may be `off`.

                `words:` has a list of names and spellings that are right in this kit. A report about one of them is
                left out; capitals and accents count.

                Where the file cannot be read nothing of it is used, and everything is reported.
                """, wrong: [], right: []),
        Rule(
            code: "choices/missing-reason", since: "0.2", severity: .note,
            title: "A rule is silenced without a reason",
            explanation: """
                Who turns a rule off knows why, and a year later nobody does. In `dossier.yaml` the reason stands under
                `reason`, in a comment behind the code and a colon: `<!-- dossier-ignore text/doubled-word: a chant -->`.
                The rule is silenced in any case.
                """, wrong: [], right: []),
        Rule(
            code: "choices/unknown-choice", since: "0.2", severity: .warning,
            title: "dossier.yaml has something that is no choice",
            explanation: """
                The file knows the keys `rules` and `words`, below a rule `severity` and `reason`, and the severities
                `off`, `note`, `warning` and `error`. What is something else is not used, and the rest is.
                """, wrong: [], right: []),
        Rule(
            code: "choices/unknown-rule", since: "0.2", severity: .warning,
            title: "A choice names no rule that exists",
            explanation: """
                A rule that is silenced by a misspelled name goes on reporting. The report names the nearest code, and
                `dossier explain` without anything lists all.
                """, wrong: [], right: []),
        Rule(
            code: "choices/unused-ignore", since: "0.2", severity: .warning,
            title: "A report is ignored that is not made",
            explanation: """
                `<!-- dossier-ignore CODE: REASON -->` in `kit.md` silences one rule in the paragraph it stands in, or,
                on lines of its own, in the block below it. When the text has changed and the rule has nothing to
                report there any more, the comment would only hide the next mistake. Take it out: `--fix` does.
                """, wrong: [], right: []),
    ]
}
