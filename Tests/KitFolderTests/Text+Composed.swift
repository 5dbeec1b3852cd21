import Foundation

extension String {
    /// In NFC, as everything that comes from a reader is.
    var composed: String { precomposedStringWithCanonicalMapping }

    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
