//! The program that `embed.js` loads: everything it needs is exported by the library.

// Keeps the library's exports in the program.
use sales_leader_scorecard as _;

/// Smaller in the program than the one of `std`, and as quick.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
