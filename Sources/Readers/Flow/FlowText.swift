/// Text of a document with what must not reach a manuscript taken out.
enum FlowText {
    /// In NFC, without control characters, soft hyphens, zero-width spaces and direction marks; spaces instead of
    /// the line ends that are only the file's.
    static func cleaned(_ text: String) -> String {
        var isClean = true
        for byte in text.utf8 where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
        {
            isClean = false
            break
        }
        var text = text
        if !isClean {
            var scalars = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                switch scalar.value {
                case 0x09, 0x0A, 0x0D, 0x2028, 0x2029, 0x85: scalars.append(" ")
                case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060,
                    0x2066...0x2069,
                    0xFEFF:
                    continue
                default: scalars.append(scalar)
                }
            }
            text = String(scalars)
        }
        return String(decoding: Normalisation.composed(Array(text.utf8)), as: UTF8.self)
    }
}
