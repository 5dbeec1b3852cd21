import Foundation

/// Writes small PDFs for the tests, whole or broken.
struct PDFFile {
    /// What is drawn on each page.
    var pages: [String]
    /// The children of the page tree, if others than the pages in order.
    var kids: String?
    /// How many pages the tree says it has, if not as many as there are.
    var count: Int?
    /// What the one font says of its letters.
    var encoding = "/WinAnsiEncoding"
    /// Objects that nothing refers to.
    var strays = 0
    /// Forms that each page may draw, by name.
    var forms: [String] = []

    init(_ pages: [String]) { self.pages = pages }

    /// A page of lines in 12 points.
    static func page(_ lines: [String]) -> String {
        "BT /F1 12 Tf 72 770 Td 16 TL\n" + lines.map { "(\($0)) Tj T*\n" }.joined() + "ET"
    }

    /// A page with a grey field and no text.
    static let picture = "0.5 g 72 72 400 600 re f"

    var bytes: Data {
        let own = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [ \(kids ?? own) ] /Count \(count ?? pages.count) >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding \(encoding) >>",
        ]
        let first = 4 + 2 * pages.count
        let drawn = forms.indices.map { "/X\($0) \(first + $0) 0 R" }.joined(separator: " ")
        for page in pages {
            let content = objects.count + 2
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                    + "/Resources << /Font << /F1 3 0 R >> /XObject << \(drawn) >> >> /Contents \(content) 0 R >>"
            )
            objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
        }
        for form in forms {
            objects.append(
                "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << \(drawn) >> >> "
                    + "/Length \(form.utf8.count) >>\nstream\n\(form)\nendstream")
        }
        objects += Array(repeating: "<< >>", count: strays)
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Data(file.utf8)
    }
}
