/// The pictures of a Word document, an OpenDocument text or a book: files of their own in the archive.
enum ArchivePictures {
    /// Pixels on the shorter side below which a picture is a rule or an ornament.
    private static let smallest = 120
    private static let most = 80
    private static let mostBytes = 200 << 20

    static func read(_ archive: ZIPArchive) -> [PDFPictures.Picture] {
        var found: [PDFPictures.Picture] = []
        var seen = Set<[UInt8]>()
        var total = 0
        for name in names(archive) where found.count < most && total < mostBytes {
            guard let (bytes, isWhole) = archive.contents(of: name, limit: mostBytes - total), isWhole else {
                continue
            }
            total += bytes.count
            guard let format = PictureFormat(bytes), min(format.width, format.height) >= smallest,
                seen.insert(bytes).inserted
            else { continue }
            let number = found.count + 1
            found.append(
                PDFPictures.Picture(
                    name: "picture-\(number < 10 ? "0" : "")\(number).\(format.ending)", bytes: bytes))
        }
        return found
    }

    /// `image2.png` before `image10.png`.
    private static func names(_ archive: ZIPArchive) -> [String] {
        let pictures = archive.entries.map(\.name).filter { name in
            let ending = name.split(separator: ".").last?.lowercased() ?? ""
            return ["jpg", "jpeg", "png", "gif", "webp", "tif", "tiff"].contains(ending)
                && !name.hasPrefix("Thumbnails/") && !name.hasPrefix("docProps/")
        }
        func number(_ name: String) -> Int { Int(name.filter(\.isNumber).suffix(9)) ?? 0 }
        return pictures.sorted { (number($0), $0) < (number($1), $1) }
    }
}
