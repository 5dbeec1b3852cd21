import CPoppler
import Glibc

/// What the tags of a document, by which screen readers read it in order, say of its pictures.
enum Tags {
    static func write(_ document: OpaquePointer, to stream: inout Stream) {
        guard let root = unsafe poppler_structure_element_iter_new(document) else { return }
        defer { unsafe poppler_structure_element_iter_free(root) }
        var counts = (left: Limits.tags, figures: 0, untold: 0)
        unsafe count(level: root, depth: 0, &counts)
        stream.line("tags \(counts.figures) \(counts.untold)")
    }

    private static func count(
        level: OpaquePointer, depth: Int, _ counts: inout (left: Int, figures: Int, untold: Int)
    ) {
        repeat {
            guard counts.left > 0 else { return }
            counts.left -= 1
            if let element = unsafe poppler_structure_element_iter_get_element(level) {
                if unsafe poppler_structure_element_get_kind(element) == POPPLER_STRUCTURE_ELEMENT_FIGURE {
                    counts.figures += 1
                    if unsafe !isTold(element) { counts.untold += 1 }
                }
                unsafe g_object_unref(UnsafeMutableRawPointer(element))
            }
            if depth < 32, let child = unsafe poppler_structure_element_iter_get_child(level) {
                unsafe count(level: child, depth: depth + 1, &counts)
                unsafe poppler_structure_element_iter_free(child)
            }
        } while unsafe poppler_structure_element_iter_next(level) != 0
    }

    /// True if it has a text instead of the picture.
    private static func isTold(_ element: OpaquePointer) -> Bool {
        unsafe says(poppler_structure_element_get_alt_text(element))
            || says(poppler_structure_element_get_actual_text(element))
    }

    /// True if a text is there and is more than blanks; the text is freed.
    private static func says(_ text: UnsafeMutablePointer<CChar>?) -> Bool {
        guard let text = unsafe text else { return false }
        defer { unsafe g_free(text) }
        return unsafe String(cString: text).contains { !$0.isWhitespace }
    }
}
