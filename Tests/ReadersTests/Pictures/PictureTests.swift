import Testing

@testable import DossierReaders

struct PictureTests {
    private static func png(_ width: Int, _ height: Int) -> [UInt8] {
        let size = [width, height].flatMap { value in [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
        return [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] + size
    }

    @Test func `the size of a picture is in its head`() {
        #expect(PictureFormat(Self.png(640, 300)) == PictureFormat(ending: "png", width: 640, height: 300))
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 1, 0, 2, 0x80, 3]
        #expect(PictureFormat(jpeg) == PictureFormat(ending: "jpg", width: 640, height: 256))
        #expect(
            PictureFormat(Array("GIF89a".utf8) + [0x80, 2, 0, 1])
                == PictureFormat(ending: "gif", width: 640, height: 256))
        #expect(PictureFormat([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]) == nil)
        #expect(PictureFormat([]) == nil)
    }

    @Test func `pictures come by their numbers, without ornaments and copies`() throws {
        var file = ZIPFile([])
        file.parts = [
            ("word/media/image10.png", Self.png(200, 200)), ("word/media/image2.png", Self.png(300, 200)),
            ("word/media/image3.png", Self.png(300, 200)), ("word/media/image1.png", Self.png(300, 20)),
            ("docProps/thumbnail.png", Self.png(400, 400)),
        ]
        let pictures = ArchivePictures.read(try #require(ZIPArchive(file.bytes)))
        #expect(pictures.map(\.name) == ["picture-01.png", "picture-02.png"])
        #expect(pictures.map { PictureFormat($0.bytes)?.width } == [300, 200])
    }
}
