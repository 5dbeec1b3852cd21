import CPoppler
import Glibc

/// An open PDF.
@safe struct Document {
    private let document: OpaquePointer
    /// False if the file ends before the mark that every PDF ends with.
    private let isWhole: Bool
    private let hasPictures: Bool

    enum Status: String, Error {
        case encrypted, damaged, unreadable
    }

    static func open(_ path: String) -> Result<Document, Status> {
        let file = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .failure(.unreadable) }
        let isWhole = FileBytes.endsWell(file)
        let hasPictures = FileBytes.mayHavePictures(file)
        var error: UnsafeMutablePointer<GError>?
        // The document owns the descriptor from here on.
        guard let document = unsafe poppler_document_new_from_fd(file, nil, &error) else {
            let code = unsafe error?.pointee.code ?? 0
            unsafe g_clear_error(&error)
            return .failure(code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) ? .encrypted : .damaged)
        }
        return unsafe .success(Document(document: document, isWhole: isWhole, hasPictures: hasPictures))
    }

    func write(to stream: inout Stream) {
        if !isWhole { stream.line("cut") }
        unsafe Properties.write(document, to: &stream)
        unsafe Layers.write(document, to: &stream)
        unsafe Tags.write(document, to: &stream)
        let all = unsafe Int(poppler_document_get_n_pages(document))
        let count = min(all, Limits.pages)
        stream.line("pages \(all)")
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
            unsafe Places.links(page, height: height, to: &stream)
            if hasPictures { unsafe Places.pictures(page, to: &stream) }
        }
        unsafe g_object_unref(UnsafeMutableRawPointer(document))
    }
}
