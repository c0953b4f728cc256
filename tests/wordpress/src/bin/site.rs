//! A WordPress with the plugin, to look at: `cargo run -p wordpress-tests [oldest]`.

use std::{io::stdin, process::ExitCode};

use wordpress_tests::{Release, Setup, Site};

fn main() -> ExitCode {
    let release = match std::env::args().nth(1).as_deref() {
        None | Some("newest") => Release::Newest,
        Some("oldest") => Release::Oldest,
        Some(other) => {
            eprintln!("There is no WordPress `{other}`: oldest or newest");
            return ExitCode::FAILURE;
        }
    };
    let site = Site::new(release, Setup::default());
    println!(
        "{}/wp-admin/ for admin, editor and author; their password is `password`",
        site.address
    );
    println!(
        "Its files are in {}. Enter ends it.",
        site.file("").display()
    );
    let _ = stdin().read_line(&mut String::new());
    ExitCode::SUCCESS
}
