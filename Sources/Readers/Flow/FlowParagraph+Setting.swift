extension FlowParagraph {
    init(_ setting: FlowSetting) {
        self.init()
        alignment = setting.alignment ?? .start
        indent = setting.indent ?? 0
        firstIndent = setting.firstIndent ?? 0
        before = setting.before ?? 0
        after = setting.after ?? 0
        isTight = setting.isTight ?? false
        tabStops = setting.tabStops
        startsPage = setting.startsPage ?? false
    }

    /// Adds text as it stands; nothing if it is hidden.
    mutating func append(_ text: String, _ type: FlowType, link: String? = nil) {
        guard type.isHidden != true, !text.isEmpty else { return }
        var text = text
        // What is shown in capitals is kept as it was typed, unless it was typed all small.
        if type.isCapitals == true, text.contains(where: \.isLetter), !text.contains(where: \.isUppercase) {
            text = text.uppercased()
        }
        append(
            FlowPiece(
                text: text, size: type.size ?? 10, style: type.style, colour: type.colour ?? 0, link: link))
    }

    /// Adds text whose space is only the file's: any stretch of it is one space, and none at a line's start.
    mutating func append(collapsing text: String, _ type: FlowType, link: String? = nil) {
        var out = ""
        var isSpace = endsWithSpace
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{C}":
                if !isSpace { out.unicodeScalars.append(" ") }
                isSpace = true
            default:
                out.unicodeScalars.append(scalar)
                isSpace = false
            }
        }
        append(FlowText.cleaned(out), type, link: link)
    }

    private var endsWithSpace: Bool {
        guard let last = pieces.last?.text.utf8.last else { return true }
        return last == 0x20 || last == 0x09 || last == 0x0A
    }
}
