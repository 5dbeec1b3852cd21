import DossierDiagnostics
import Foundation

/// The encoding of a page: its byte order mark, what it says of itself, or what its bytes look like.
enum HTMLEncoding {
    static func decode(
        _ bytes: [UInt8], file: String
    ) throws(Failure) -> (text: [UInt8], diagnostics: [Diagnostic]) {
        let hasMark =
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
        if !hasMark, let encoding = encodings[declared(bytes) ?? ""],
            let text = String(bytes: bytes, encoding: encoding)
        {
            return (Array(text.utf8), [])
        }
        return try TextEncoding.decode(bytes, file: file)
    }

    /// The name after `charset=` or `encoding=` near the start, in lower case.
    private static func declared(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
        for key in ["charset=", "encoding="] {
            guard let place = head.firstRange(of: key) else { continue }
            let name = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
                .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            if !name.isEmpty { return String(name) }
        }
        return nil
    }

    /// Those that can't be told from the bytes. Latin 1 means Windows-1252 on the web.
    private static let encodings: [String: String.Encoding] = [
        "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251, "windows-1253": .windowsCP1253,
        "windows-1254": .windowsCP1254, "iso-8859-2": .isoLatin2, "windows-1252": .windowsCP1252,
        "iso-8859-1": .windowsCP1252, "latin1": .windowsCP1252, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
    ]
}
