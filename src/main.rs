//! The program that `embed.js` loads: everything it needs is exported by the library.

// Keeps the library's exports in the program.
use sales_leader_scorecard as _;

fn main() {}
