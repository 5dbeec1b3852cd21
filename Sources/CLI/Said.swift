import ArgumentParser
import DossierDiagnostics
import DossierText

/// What a command has to say of one kit: to standard output, to standard error, and by its exit status.
struct Said: Sendable {
    var product: [UInt8] = []
    /// A product that is not made whole before it goes out; after `product`.
    var json: LongJSON?
    var message = ""
    var status: Int32 = 0

    /// Of a kit that could not be read: `error:` and `help:`, and for programs a line with the same.
    init(_ failure: Failure, path: String, isJSON: Bool) {
        message = described(failure)
        status = 2
        guard isJSON else { return }
        let what = JSON.object([
            "code": .string(failure.diagnostic.code), "message": .string(failure.diagnostic.message),
            "help": failure.diagnostic.help.map { .string($0) },
        ])
        product = JSON.object(["file": .string(path), "error": what]).encoded(pretty: false) + [0x0A]
    }

    init(product: [UInt8], message: String = "", status: Int32 = 0) {
        (self.product, self.message, self.status) = (product, message, status)
    }

    /// One line that names the kit and then has what an object has.
    static func line(_ path: String, _ value: JSON) -> [UInt8] {
        guard case .object(let members) = value else { return [] }
        return JSON.object([JSON.Member("file", .string(path))] + members).encoded(pretty: false) + [0x0A]
    }

    func say() throws {
        Output.product(product)
        json?.write { Output.product($0) }
        if !message.isEmpty { Output.message(message) }
        if status != 0 { throw ExitCode(status) }
    }
}
