// Reads one PDF with poppler and writes what stands on its pages as lines of text; see Stream.swift.

import Glibc

guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
    Stream.complain("usage: dossier-pdf FILE [--pictures PREFIX]")
    exit(64)
}
Limits.impose()
if let prefix = arguments.pictures { Pictures.write(of: arguments.file, prefix: prefix) }

let messages = Messages.collect()
var stream = Stream()
stream.line("dossier-pdf 1")
switch Document.open(arguments.file) {
case .failure(let status):
    stream.line("status \(status.rawValue)")
case .success(let document):
    stream.line("status ok")
    document.write(to: &stream)
}
stream.line("end \(messages.count)")
stream.flush()
