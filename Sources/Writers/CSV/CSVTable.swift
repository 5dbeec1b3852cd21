/// Rows as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read them as UTF-8.
struct CSVTable {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ head: [String]) { add(head) }

    mutating func add(_ row: [String?]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            add(CSVTable.harmless(cell ?? ""))
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func add(_ cell: String) {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else {
            bytes += cell.utf8
            return
        }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    private static func harmless(_ cell: String) -> String {
        guard let first = cell.utf8.first, "=@+-\t".utf8.contains(first) else { return cell }
        let isNumber = cell.utf8.dropFirst().allSatisfy {
            (0x30...0x39).contains($0) || " .()-/".utf8.contains($0)
        }
        return isNumber && cell.utf8.count > 1 && first != UInt8(ascii: "=") ? cell : "'" + cell
    }
}
