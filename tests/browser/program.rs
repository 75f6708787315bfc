//! A program that runs as long as a test needs it.

use std::{
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);

/// Dropping it ends it.
pub struct Program {
    process: Child,
}

impl Program {
    /// Starts a program that answers at a free port, which it takes as `--port=`, and waits until it does.
    /// `install` says what to do where there is none.
    pub fn answering(mut command: Command, install: &str) -> (Self, u16) {
        let port = free_port();
        let program = Self::start(command.arg(format!("--port={port}")).stdout(Stdio::null()), install);
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "{command:?} does not answer");
            thread::sleep(GLANCE);
        }
        (program, port)
    }

    /// Starts a program that says one line as soon as it is ready.
    pub fn saying(mut command: Command, install: &str) -> (Self, String) {
        let mut program = Self::start(command.stdout(Stdio::piped()), install);
        let output = program.process.stdout.take().expect("a pipe");
        let line = BufReader::new(output).lines().next().and_then(Result::ok);
        (program, line.unwrap_or_else(|| panic!("{command:?} says nothing")))
    }

    fn start(command: &mut Command, install: &str) -> Self {
        let process = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        Self { process: process.unwrap_or_else(|error| panic!("{command:?} does not start ({error}): {install}")) }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself; either way nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
