import ArgumentParser
import DossierDiagnostics
import Glibc

/// Whether output is coloured.
enum Colouring: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// True if a stream is a terminal that understands the common signs.
    func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && Terminal.variable("TERM") != "dumb"
    }

    /// For a stream: `auto` colours a terminal, unless `NO_COLOR` is set or the terminal is dumb.
    func isOn(for descriptor: Int32) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            isTerminal(descriptor) && Terminal.variable("NO_COLOR") == nil
        }
    }
}

/// The terminal the command runs in.
enum Terminal {
    /// Columns of the terminal on standard output, 100 if it is none.
    static var width: Int {
        if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns >= 40 { return min(columns, 160) }
        var size = winsize()
        guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
        return min(Int(size.ws_col), 160)
    }

    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }
}

/// Paints words for a terminal, or leaves them plain.
struct Paint {
    let isOn: Bool

    func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func dim(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    func red(_ text: String) -> String { isOn ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }
    func yellow(_ text: String) -> String { isOn ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
    func green(_ text: String) -> String { isOn ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    func cyan(_ text: String) -> String { isOn ? "\u{1B}[36m\(text)\u{1B}[0m" : text }
}

extension Paint {
    /// A change in the unified form, what goes in red and what comes in green.
    func diff(_ text: String) -> String {
        guard isOn else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            switch line.first {
            case "-": red(String(line))
            case "+": green(String(line))
            case "@": cyan(String(line))
            default: String(line)
            }
        }
        return lines.joined(separator: "\n")
    }
}

/// Why a command could not run: `error:`, then `help:`.
func described(_ failure: Failure) -> String {
    let paint = Paint(isOn: Colouring.auto.isOn(for: 2))
    let help = failure.diagnostic.help.map { paint.cyan("help:") + " \($0)\n" } ?? ""
    return paint.red("error:") + " \(failure.diagnostic.message)\n" + help
}

/// Ends a command that could not run: `error:`, then `help:`, exit status 2.
func stop(_ failure: Failure) -> ExitCode {
    Output.message(described(failure))
    return ExitCode(2)
}
