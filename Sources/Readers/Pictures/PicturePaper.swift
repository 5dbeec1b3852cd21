/// A picture laid on a sheet of its own, as a PDF: so it is drawn by what draws pages, outside this process.
enum PicturePaper {
    /// Nil for a picture that is not simply copied: anything but JPEG and PNG, PNG with transparency or in passes.
    ///
    /// - Returns: the file, and the sheet's size in points: the longer side of A4.
    static func pdf(_ bytes: [UInt8]) -> (file: [UInt8], width: Float, height: Float)? {
        guard let picture = jpeg(bytes) ?? png(bytes), picture.width > 0, picture.height > 0 else { return nil }
        let scale = 842 / Float(max(picture.width, picture.height))
        let width = Int((Float(picture.width) * scale).rounded())
        let height = Int((Float(picture.height) * scale).rounded())
        guard width > 0, height > 0 else { return nil }
        let drawing = Array("q \(width) 0 0 \(height) 0 0 cm /P Do Q".utf8)
        let page =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents 4 0 R "
            + "/Resources << /XObject << /P 5 0 R >> >> >>"
        let image =
            "/Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) " + picture.form
        var file = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        func add(_ head: String, _ stream: [UInt8]? = nil) {
            places.append(file.count)
            file += Array("\(places.count) 0 obj\n".utf8)
            guard let stream else {
                file += Array("\(head)\nendobj\n".utf8)
                return
            }
            file += Array("<< \(head) /Length \(stream.count) >>\nstream\n".utf8)
            file += stream
            file += Array("\nendstream\nendobj\n".utf8)
        }
        add("<< /Type /Catalog /Pages 2 0 R >>")
        add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        add(page)
        add("", drawing)
        add(image, picture.content)
        let table = file.count
        file += Array("xref\n0 6\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = String(place)
            file += Array(
                (String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n").utf8)
        }
        file += Array("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
        return (file, Float(width), Float(height))
    }

    private struct Image {
        var width: Int
        var height: Int
        /// The keys that tell how it is coded.
        var form: String
        var content: [UInt8]
    }

    private static func jpeg(_ bytes: [UInt8]) -> Image? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]), let size = PictureFormat(bytes) else { return nil }
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let kind = bytes[at + 1]
            if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
                let space = [1: "/DeviceGray", 3: "/DeviceRGB"][Int(bytes[at + 9])]
                guard let space, bytes[at + 4] == 8 else { return nil }
                let form = "/ColorSpace \(space) /BitsPerComponent 8 /Filter /DCTDecode"
                return Image(width: size.width, height: size.height, form: form, content: bytes)
            }
            at += kind == 0xFF ? 1 : 2 + max(2, Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
        }
        return nil
    }

    private static func png(_ bytes: [UInt8]) -> Image? {
        guard let size = PictureFormat(bytes), size.ending == "png", bytes.count > 33, bytes[28] == 0 else {
            return nil
        }
        let depth = Int(bytes[24])
        guard [1, 2, 4, 8, 16].contains(depth) else { return nil }
        var content: [UInt8] = []
        var palette: ArraySlice<UInt8> = []
        var at = 8
        while at + 8 <= bytes.count {
            let length = bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
            guard at + 8 + length <= bytes.count else { break }
            let chunk = bytes[(at + 8)..<(at + 8 + length)]
            switch String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self) {
            case "IDAT": content += chunk
            case "PLTE": palette = chunk
            default: break
            }
            at += 12 + length
        }
        guard !content.isEmpty else { return nil }
        let space: String
        switch bytes[25] {
        case 0: space = "/DeviceGray"
        case 2: space = "/DeviceRGB"
        case 3:
            guard palette.count >= 3, palette.count <= 768 else { return nil }
            let digits = palette.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            space = "[/Indexed /DeviceRGB \(palette.count / 3 - 1) <\(digits)>]"
        default: return nil
        }
        let form =
            "/ColorSpace \(space) /BitsPerComponent \(depth) /Filter /FlateDecode /DecodeParms << /Predictor 15 "
            + "/Colors \(bytes[25] == 2 ? 3 : 1) /BitsPerComponent \(depth) /Columns \(size.width) >>"
        return Image(width: size.width, height: size.height, form: form, content: content)
    }
}
