/// The compact form in which the names of countries and languages are kept: `DE Deutschland; MM Myanmar|Birma;`.
enum CodedNames {
    /// Calls back with each name and its code, in the order of the list.
    static func each(_ list: String, _ body: (_ code: String, _ name: String) -> Void) {
        for entry in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }) {
            let entry = entry.drop { $0 == UInt8(ascii: " ") }
            guard let space = entry.firstIndex(of: UInt8(ascii: " ")) else { continue }
            let code = String(Substring(entry[..<space]))
            let names = entry[entry.index(after: space)...]
            for name in names.split(separator: UInt8(ascii: "|")) { body(code, String(Substring(name))) }
        }
    }
}
