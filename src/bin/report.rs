//! The program with the report, which takes the place of the first one once somebody asks for it.

// Keeps the library's exports in the program.
use sales_leader_scorecard as _;

/// As in the first one.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
