import Testing

@testable import DossierWriters

@Suite struct ZIPFileTests {
    @Test func `an entry begins with its local header and the directory ends the file`() {
        var zip = ZIPFile()
        zip.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
        let bytes = zip.finished
        #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 3, 4])
        // Readers of EPUB look for the type at byte 38, uncompressed.
        #expect(Array(bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
        #expect(Array(bytes.suffix(22).prefix(4)) == [0x50, 0x4B, 5, 6])
    }

    @Test func `what gains nothing is not compressed, what gains is`() {
        var short = ZIPFile()
        short.add("a", [1, 2, 3])
        #expect(short.finished[8] == 0)
        var long = ZIPFile()
        long.add("a", [UInt8](repeating: 7, count: 10_000))
        #expect(long.finished[8] == 8)
        #expect(long.finished.count < 300)
    }

    @Test func `a package has its files in order and a README that lists them`() {
        let files: [(name: String, bytes: [UInt8])] = [("b.txt", [2]), ("a.txt", [1])]
        let one = KitPackage.pack(HouseForSwifts.kit, files)
        let other = KitPackage.pack(HouseForSwifts.kit, files.reversed())
        #expect(one.name == "a-house-for-swifts.zip")
        #expect(one.bytes == other.bytes)
    }
}
