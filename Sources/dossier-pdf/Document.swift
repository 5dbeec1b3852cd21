import CPoppler
import Glibc

/// An open PDF.
@safe struct Document {
    private let document: OpaquePointer
    /// False if the file ends before the mark that every PDF ends with.
    private let isWhole: Bool

    enum Status: String, Error {
        case encrypted, damaged, unreadable
    }

    static func open(_ path: String) -> Result<Document, Status> {
        let file = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .failure(.unreadable) }
        let isWhole = endsWell(file)
        var error: UnsafeMutablePointer<GError>?
        // The document owns the descriptor from here on.
        guard let document = unsafe poppler_document_new_from_fd(file, nil, &error) else {
            let code = unsafe error?.pointee.code ?? 0
            unsafe g_clear_error(&error)
            return .failure(code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) ? .encrypted : .damaged)
        }
        return unsafe .success(Document(document: document, isWhole: isWhole))
    }

    /// Looks for `%%EOF` in the last two kilobytes: some programs write a little after it.
    private static func endsWell(_ file: Int32) -> Bool {
        let size = lseek(file, 0, SEEK_END)
        var tail = [UInt8](repeating: 0, count: 2048)
        let count = unsafe pread(file, &tail, tail.count, max(0, size - tail.count))
        lseek(file, 0, SEEK_SET)
        let mark = Array("%%EOF".utf8)
        let found = tail.prefix(max(0, count))
        return found.indices.contains { found[$0...].starts(with: mark) }
    }

    func write(to stream: inout Stream) {
        if !isWhole { stream.line("cut") }
        unsafe Properties.write(document, to: &stream)
        let count = unsafe min(Int(poppler_document_get_n_pages(document)), Limits.pages)
        stream.line("pages \(count)")
        var fonts = FontNumbers()
        for index in 0..<max(0, count) where !stream.isFull {
            var width = 0.0
            var height = 0.0
            guard let page = unsafe poppler_document_get_page(document, Int32(index)) else {
                stream.line("page 0 0")
                continue
            }
            defer { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }
            unsafe poppler_page_get_size(page, &width, &height)
            stream.append("page ")
            stream.append(length: width)
            stream.space()
            stream.append(length: height)
            stream.end()
            unsafe PageText(page).write(to: &stream, fonts: &fonts)
            unsafe Places.write(page, height: height, to: &stream)
        }
        unsafe g_object_unref(UnsafeMutableRawPointer(document))
    }
}
