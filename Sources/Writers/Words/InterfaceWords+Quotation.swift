extension InterfaceWords {
    /// The outer quotation marks of the language (CLDR's delimiters), with the no-break spaces that French wants.
    var quotationMarks: (opening: String, closing: String) {
        switch language {
        case "fr": ("«\u{A0}", "\u{A0}»")
        case "de": ("„", "“")
        case "es", "it", "ru", "no": ("«", "»")
        case "pl": ("„", "”")
        case "sv": ("”", "”")
        default: ("“", "”")
        }
    }

    /// In quotation marks, unless it brings its own.
    func quoted(_ text: String) -> String {
        beginsQuoted(text) ? text : quotationMarks.opening + text + quotationMarks.closing
    }
}

func beginsQuoted(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "\"“”„«»‘‚‹›'".unicodeScalars.contains(first)
}
