import DossierKit
import Testing

@testable import DossierWriters

@Suite struct TableTests {
    @Test func `a cell with a comma, a quotation mark or a line break stands in quotation marks`() {
        var table = CSVTable(["a", "b"])
        table.add(["x, y", "say \"z\""])
        table.add(["one\ntwo", nil])
        #expect(
            String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
                == "a,b\r\n\"x, y\",\"say \"\"z\"\"\"\r\n\"one\ntwo\",\r\n")
    }

    @Test func `no cell is a formula`() {
        var table = CSVTable([])
        table.add(["=HYPERLINK(1)", "@x", "-cmd", "+33 1 00", "-"])
        #expect(
            String(decoding: table.bytes.dropFirst(5), as: UTF8.self)
                == "'=HYPERLINK(1),'@x,'-cmd,+33 1 00,'-\r\n")
    }

    @Test func `credits, works and stills are tables of their own`() {
        let tables = CSVWriter.tables(HouseForSwifts.kit, .english)
        #expect(tables.map(\.name) == ["credits", "filmographies", "stills"])
        let credits = String(decoding: tables[0].bytes, as: UTF8.self)
        #expect(credits.contains("\r\ndirector,,Ketevan Mirzashvili-Laurent,\r\n"))
    }
}
