import CPoppler
import Glibc

/// What the document says of itself outside its pages.
enum Properties {
    static func write(_ document: OpaquePointer, to stream: inout Stream) {
        unsafe text("title", poppler_document_get_title(document), to: &stream)
        unsafe text("author", poppler_document_get_author(document), to: &stream)
        unsafe language(poppler_document_get_metadata(document), to: &stream)
        var left = Limits.bookmarks
        if let root = unsafe poppler_index_iter_new(document) {
            unsafe bookmarks(root, in: document, depth: 0, left: &left, to: &stream)
            unsafe poppler_index_iter_free(root)
        }
    }

    private static func text(
        _ name: String, _ value: UnsafeMutablePointer<CChar>?, to stream: inout Stream
    ) {
        guard let value = unsafe value else { return }
        stream.append("meta \(name)")
        unsafe stream.append(text: String(cString: value))
        stream.end()
        unsafe g_free(value)
    }

    /// The first entry of `dc:language` in the XMP packet.
    private static func language(_ packet: UnsafeMutablePointer<CChar>?, to stream: inout Stream) {
        guard let packet = unsafe packet else { return }
        defer { unsafe g_free(packet) }
        guard var at = unsafe strstr(packet, "<dc:language>"), let end = unsafe strstr(at, "</dc:language>")
        else {
            return
        }
        while unsafe at < end, let item = unsafe strchr(at, 0x3E) {
            unsafe at = item + 1
            let value = unsafe String(cString: at).prefix { $0 != "<" && $0 != "\n" }
            let language = value.prefix(32).filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            if language.count >= 2, language.count == value.count {
                stream.append("meta language")
                stream.append(text: String(language))
                stream.end()
                return
            }
        }
    }

    private static func bookmarks(
        _ level: OpaquePointer, in document: OpaquePointer, depth: Int, left: inout Int, to stream: inout Stream
    ) {
        repeat {
            guard left > 0 else { return }
            left -= 1
            if let action = unsafe poppler_index_iter_get_action(level) {
                if let title = unsafe action.pointee.any.title {
                    let page = unsafe self.page(of: action, in: document)
                    stream.append("bookmark \(depth) \(page)")
                    unsafe stream.append(text: String(cString: title))
                    stream.end()
                }
                unsafe poppler_action_free(action)
            }
            if depth < 8, let child = unsafe poppler_index_iter_get_child(level) {
                unsafe bookmarks(child, in: document, depth: depth + 1, left: &left, to: &stream)
                unsafe poppler_index_iter_free(child)
            }
        } while unsafe poppler_index_iter_next(level) != 0
    }

    /// From 1; 0 if the bookmark leads to no page of this document.
    private static func page(of action: UnsafeMutablePointer<PopplerAction>, in document: OpaquePointer) -> Int
    {
        guard unsafe action.pointee.type == POPPLER_ACTION_GOTO_DEST,
            let destination = unsafe action.pointee.goto_dest.dest
        else { return 0 }
        if unsafe destination.pointee.type != POPPLER_DEST_NAMED {
            return unsafe Int(destination.pointee.page_num)
        }
        guard let name = unsafe destination.pointee.named_dest,
            let found = unsafe poppler_document_find_dest(document, name)
        else { return 0 }
        defer { unsafe poppler_dest_free(found) }
        return unsafe Int(found.pointee.page_num)
    }
}
