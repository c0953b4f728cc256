//! The program that `embed.js` loads: everything it needs is exported by the library.

fn main() {
    sales_leader_scorecard::element::start();
}
