import Glibc

/// The embedded pictures, taken out by poppler's `pdfimages` under the limits of this process.
enum Pictures {
    /// Becomes `pdfimages`, which writes `PREFIX-000.jpg` and so on: photographs as they were stored, everything else
    /// as PNG. Ends with status 127 if it is not installed.
    static func write(of file: String, prefix: String) -> Never {
        let words = ["pdfimages", "-j", "-png", file, prefix]
        var pointers = unsafe words.map { unsafe strdup($0) }
        unsafe pointers.append(nil)
        unsafe _ = execvp("pdfimages", &pointers)
        exit(127)
    }
}
