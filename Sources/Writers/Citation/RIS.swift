/// RIS, as reference managers import it: lines of two letters, two spaces, a hyphen and a space; CRLF.
enum RIS {
    static func write(_ sources: [CitedSource]) -> [UInt8] {
        Array(sources.map(record).joined(separator: "\r\n").utf8)
    }

    private static func record(_ source: CitedSource) -> String {
        var lines = ["TY  - \(source.kind == .film ? "MPCT" : source.container == nil ? "GEN" : "CHAP")"]
        func add(_ tag: String, _ values: [String]) {
            lines += values.filter { !$0.isEmpty }.map { "\(tag)  - \(oneLine($0))" }
        }
        add("ID", [source.key])
        add("AU", source.authors)
        add("A2", source.interviewers)
        add("TI", [source.title])
        add("T2", [source.container].compactMap { $0 })
        add("PY", [source.year.map(String.init)].compactMap { $0 })
        add("PB", [source.publishers.joined(separator: ", ")])
        add("LA", [source.language].compactMap { $0 })
        lines.append("ER  - ")
        return lines.map { $0 + "\r\n" }.joined()
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
