import CPoppler

/// The glyphs of a page, cut into stretches of one type without a space.
@safe struct PageText {
    private let page: OpaquePointer

    init(_ page: OpaquePointer) { unsafe self.page = page }

    func write(to stream: inout Stream, fonts: inout FontNumbers) {
        var boxes: UnsafeMutablePointer<PopplerRectangle>?
        var count: UInt32 = 0
        guard let text = unsafe poppler_page_get_text(page) else { return }
        defer { unsafe g_free(text) }
        guard unsafe poppler_page_get_text_layout(page, &boxes, &count) != 0 else { return }
        defer { unsafe g_free(boxes) }
        let attributes = unsafe poppler_page_get_text_attributes(page)
        defer { unsafe poppler_page_free_text_attributes(attributes) }

        var node = unsafe attributes
        var stretch = Stretch()
        var index = 0
        for scalar in unsafe String(cString: text).unicodeScalars {
            // Poppler adds direction marks to right-to-left words and gives them no box.
            if (0x202A...0x202E).contains(scalar.value) || scalar.value == 0x200E || scalar.value == 0x200F {
                continue
            }
            guard index < min(Int(count), Limits.characters), let boxes = unsafe boxes else { break }
            let box = unsafe boxes[index]
            defer { index += 1 }
            if scalar.value <= 0x20 {
                stretch.flags |= scalar == " " ? Stretch.spaceFollows : 0
                stretch.write(to: &stream)
                continue
            }
            while let here = unsafe node, unsafe Int(attribute(here).pointee.end_index) < index {
                unsafe node = here.pointee.next
                stretch.write(to: &stream)
            }
            if !stretch.append(scalar, box) {
                stretch.write(to: &stream)
                _ = stretch.append(scalar, box)
            }
            if stretch.isNew, let here = unsafe node {
                unsafe stretch.dress(attribute(here).pointee, fonts: &fonts, stream: &stream)
            }
        }
        stretch.write(to: &stream)
    }

    private func attribute(_ node: UnsafeMutablePointer<GList>) -> UnsafeMutablePointer<PopplerTextAttributes> {
        unsafe node.pointee.data.assumingMemoryBound(to: PopplerTextAttributes.self)
    }
}

/// Numbers the fonts in the order of their first use.
struct FontNumbers {
    private var numbers: [String: Int] = [:]

    mutating func number(of name: String, stream: inout Stream) -> Int {
        if let known = numbers[name] { return known }
        let number = numbers.count
        numbers[name] = number
        stream.append("font \(number)")
        stream.append(text: name)
        stream.end()
        return number
    }
}
