#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The two streams of a command: the product on one, everything said about it on the other.
enum Output {
    /// Writes the product, whole, to standard output. A reader that went away ends it quietly.
    static func product(_ bytes: [UInt8]) { write(bytes, to: 1) }

    static func product(_ text: String) { write(Array(text.utf8), to: 1) }

    /// Writes diagnostics and progress to standard error.
    static func message(_ text: String) { write(Array(text.utf8), to: 2) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        unsafe bytes.withUnsafeBytes { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let count = unsafe writeOnce(descriptor, UnsafeRawBufferPointer(rebasing: rest))
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                unsafe rest = rest.dropFirst(count)
            }
        }
    }

    private static func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
