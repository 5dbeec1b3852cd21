import Glibc
import Synchronization

/// A started program and the two pipes that come out of it.
struct Child: ~Copyable {
    private let id: pid_t
    private let output: Int32
    private let complaints: Int32

    /// Nil if the system refuses to start the program.
    init?(path: String, arguments: [String]) {
        // One start at a time: a pipe made by another task must not slip into this program and stay open there.
        let started = Child.starting.withLock { _ in Child.start(path, arguments) }
        guard let started else { return nil }
        (id, output, complaints) = started
    }

    private static let starting = Mutex(())

    private static func start(_ path: String, _ arguments: [String]) -> (pid_t, Int32, Int32)? {
        guard let out = Pipe() else { return nil }
        guard let err = Pipe() else {
            out.close()
            return nil
        }
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, out.write, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, err.write, 2)
        // A group of its own, so that its children go with it; signals as a fresh program has them.
        var none = sigset_t()
        var all = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

        var id = pid_t()
        let words = CStrings(arguments)
        let environment = CStrings(Child.environment())
        let result = unsafe posix_spawn(
            &id, path, &actions, &attributes, words.pointers, environment.pointers)
        guard result == 0 else {
            out.close()
            err.close()
            return nil
        }
        _ = Glibc.close(out.write)
        _ = Glibc.close(err.write)
        return (id, out.read, err.read)
    }

    /// Nothing of the user's environment reaches the program but where programs are and where to put scratch files.
    private static func environment() -> [String] {
        // One thread each: where several pages are read at once, every core is busy already.
        var variables = ["LC_ALL=C.UTF-8", "HOME=/nonexistent", "OMP_THREAD_LIMIT=1"]
        for name in ["PATH", "TMPDIR", "TESSDATA_PREFIX"] {
            if let value = unsafe getenv(name) { variables.append(unsafe "\(name)=\(String(cString: value))") }
        }
        return variables
    }

    /// Reads both pipes until they close or a limit is passed, then waits for the end.
    consuming func outcome(_ limits: ExternalTool.Limits) -> ExternalTool.Outcome {
        var outcome = ExternalTool.Outcome(output: [], complaints: [], ending: .exited(0))
        var stopped: ExternalTool.Ending?
        let deadline = Child.now() + limits.seconds
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var open = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
        open.append(pollfd(fd: complaints, events: Int16(POLLIN), revents: 0))
        while open.contains(where: { $0.fd >= 0 }) {
            let left = deadline - Child.now()
            if left <= 0 {
                stopped = .tooSlow
                break
            }
            let ready = unsafe poll(&open, 2, Int32(min(left * 1000 + 1, 60_000)))
            if ready < 0 && errno != EINTR { break }
            if ready <= 0 { continue }
            for index in 0..<2 where open[index].fd >= 0 && open[index].revents != 0 {
                let count = unsafe read(open[index].fd, &chunk, chunk.count)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 {
                    open[index].fd = -1
                } else if index == 0 {
                    outcome.output += chunk[..<count]
                } else if outcome.complaints.count < 4096 {
                    outcome.complaints += chunk[..<count]
                }
            }
            if outcome.output.count > limits.bytes {
                stopped = .tooMuchOutput
                break
            }
        }
        close(output)
        close(complaints)
        let ended = wait(until: stopped == nil ? deadline : 0)
        outcome.ending = stopped ?? ended
        return outcome
    }

    /// Kills the group once the deadline has passed; whatever the group has left running goes as well.
    private func wait(until deadline: Double) -> ExternalTool.Ending {
        var status: Int32 = 0
        var isLate = false
        while true {
            if Child.now() >= deadline {
                kill(-id, SIGKILL)
                isLate = deadline > 0
            }
            let done = unsafe waitpid(id, &status, deadline == 0 || isLate ? 0 : WNOHANG)
            if done == id || (done < 0 && errno != EINTR) { break }
            if done == 0 { usleep(500) }
        }
        kill(-id, SIGKILL)
        if isLate { return .tooSlow }
        let signal = Int(status & 0x7F)
        return signal == 0 ? .exited(Int((status >> 8) & 0xFF)) : .killed(signal: signal)
    }

    private static func now() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Both ends of a pipe; whatever is started later does not get them.
private struct Pipe {
    var read: Int32
    var write: Int32

    init?() {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { return nil }
        read = ends[0]
        write = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func close() {
        _ = Glibc.close(read)
        _ = Glibc.close(write)
    }
}

/// A null-terminated array of C strings.
@safe private struct CStrings: ~Copyable {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ strings: [String]) {
        count = strings.count
        unsafe pointers = .allocate(capacity: count + 1)
        for (index, string) in strings.enumerated() {
            unsafe (pointers + index).initialize(to: strdup(string))
        }
        unsafe (pointers + count).initialize(to: nil)
    }

    deinit {
        for index in 0..<count { unsafe free(pointers[index]) }
        unsafe pointers.deallocate()
    }
}
