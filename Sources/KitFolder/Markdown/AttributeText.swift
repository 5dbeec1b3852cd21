import DossierKit

/// Attributes on their way into `kit.md`.
struct AttributeText {
    private var items: [String] = []

    var isEmpty: Bool { items.isEmpty }

    mutating func add(class name: String) { items.append(".\(name)") }

    mutating func add(_ key: String, _ value: String?) {
        guard let value else { return }
        let isPlain =
            !value.isEmpty
            && value.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."): true
                default: false
                }
            }
        items.append("\(key)=\(isPlain ? value : AttributeText.quoted(value))")
    }

    mutating func add(_ key: String, confidence: Double?) {
        guard let confidence, confidence != 1 else { return }
        add(key, String(confidence))
    }

    mutating func add(_ key: String, names: [Found<String>]) {
        add(key, NameList.text(names))
    }

    /// In braces; empty if there are none.
    var text: String { items.isEmpty ? "" : "{\(items.joined(separator: " "))}" }

    private static func quoted(_ value: String) -> String {
        var out = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                out.unicodeScalars.append("\\")
                out.unicodeScalars.append(scalar)
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

/// Several names in one attribute: `Ana Ruiz; Jean Petit`, each with its confidence behind ` ?` if that is below 1.
enum NameList {
    static func text(_ names: [Found<String>]) -> String {
        names.map { name in
            var text = ""
            for scalar in name.value.unicodeScalars {
                if scalar == ";" || scalar == "\\" || scalar == "?" { text += "\\" }
                text.unicodeScalars.append(scalar)
            }
            // An empty name between separators would be none.
            if name.value.isEmpty { text = "\\" }
            if name.confidence != 1 { text += " ?\(name.confidence)" }
            return text
        }.joined(separator: "; ")
    }

    static func read(_ text: String) -> [Found<String>] {
        if text.isEmpty { return [] }
        var names: [Found<String>] = []
        var name = String.UnicodeScalarView()
        var confidence: String.UnicodeScalarView?
        var isEscaped = false
        var isFirst = true
        func finish() {
            var value = name
            var sure = 1.0
            if let confidence, let number = Double(String(confidence)) {
                sure = number
                if value.last == " " { value.removeLast() }
            }
            names.append(Found(String(value), confidence: sure))
        }
        for scalar in text.unicodeScalars {
            if isEscaped {
                isEscaped = false
                name.append(scalar)
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == ";" {
                finish()
                name = String.UnicodeScalarView()
                confidence = nil
                isFirst = true
                continue
            } else if scalar == " ", isFirst, !names.isEmpty {
                isFirst = false
                continue
            } else if scalar == "?" {
                confidence = String.UnicodeScalarView()
            } else if confidence != nil {
                confidence?.append(scalar)
            } else {
                name.append(scalar)
            }
            isFirst = false
        }
        finish()
        return names
    }
}
