/// One step of the recovery. It adds to the draft or refines it, and never takes back what an earlier one found.
protocol Pass {
    static func run(on draft: inout Draft)
}
