/// How wide type runs, roughly: what a usual text face needs, as a share of its size.
enum TypeWidth {
    /// In points.
    static func estimate(_ text: some StringProtocol, size: Float, isBold: Bool) -> Float {
        var ems: Float = 0
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: ems += 0.66
            case 0x20: ems += 0.26
            case 0x69, 0x6A, 0x6C, 0x74, 0x66, 0x2E, 0x2C, 0x3A, 0x3B, 0x27, 0x21, 0x31: ems += 0.29
            case 0x6D, 0x77: ems += 0.78
            case 0x80...0xBF: continue
            default: ems += 0.5
            }
        }
        return ems * size * (isBold ? 1.06 : 1)
    }
}
