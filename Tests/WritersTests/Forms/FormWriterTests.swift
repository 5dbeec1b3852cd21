import DossierDiagnostics
import DossierKit
import Testing

@testable import DossierWriters

@Suite struct FormWriterTests {
    private let kit = HouseForSwifts.kit

    @Test func `the same kit gives the same bytes`() {
        let forms = Set(FormWriter.forms)
        #expect(FormWriter.write(kit, as: forms).files == FormWriter.write(kit, as: forms).files)
    }

    @Test func `only the forms asked for are made, and no two files have one name`() {
        let text = FormWriter.write(kit, as: [.text])
        #expect(text.files.map(\.path) == ["downloads/a-house-for-swifts.txt"])
        let all = FormWriter.write(kit, as: Set(Form.allCases))
        #expect(Set(all.files.map(\.path)).count == all.files.count)
        #expect(all.downloads.map(\.path) == all.files.map(\.path))
    }

    @Test func `a kit that says nothing gives no form that cannot be written`() {
        let made = FormWriter.write(PressKit(), as: Set(Form.allCases))
        #expect(!made.files.contains { $0.path.contains("billing") || $0.path.hasSuffix(".vcf") })
        #expect(made.files.contains { $0.path == "downloads/press-kit.txt" })
    }

    @Test func `no form names a file of the sender's, nor a picture held back`() {
        var kit = PressKit.everything
        kit.stills[0].embargo = "2999-01-01"
        for file in FormWriter.write(kit, as: Set(Form.allCases)).files {
            guard case .bytes(let bytes) = file.content else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("kit.pdf"), "\(file.path)")
            #expect(!text.contains("nora.jpg"), "\(file.path)")
        }
    }

    @Test func `a form that has no pictures says so, where the kit has some`() {
        let said = FormWriter.write(kit, as: [.docx, .epub]).diagnostics
        #expect(said.map(\.code) == ["build/stills-not-in-form"])
        #expect(said.first?.message == "DOCX, EPUB are written without \(kit.stills.count) stills")
        #expect(FormWriter.write(kit, as: [.text]).diagnostics.isEmpty)
        #expect(FormWriter.write(PressKit(), as: [.docx]).diagnostics.isEmpty)
    }

    @Test func `a billing block has names in capitals and the trade's order`() throws {
        let block = String(decoding: try #require(BillingBlock.write(kit)), as: UTF8.self)
        let flat = block.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains("a film by KETEVAN MIRZASHVILI-LAURENT “A HOUSE FOR SWIFTS”"))
        #expect(block.split(separator: "\n").allSatisfy { $0.count <= 75 })
    }
}
