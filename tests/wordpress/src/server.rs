//! The web server of PHP, and PHP without one.

use std::{
    ffi::OsString,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use end_to_end::Program;

use crate::needed;

/// A variable of the environment that `site/wp-config.php` or the router reads.
pub(crate) type Variable = (&'static str, OsString);

/// Nothing is mailed, and a file that changes is read anew.
const SETTINGS: [&str; 4] = [
    "-d",
    "sendmail_path=true",
    "-d",
    "opcache.revalidate_freq=0",
];

/// Starts the web server; its address, and the server.
pub(crate) fn serve(folder: &Path, home: &Path, variables: &[Variable]) -> (String, Program) {
    let router = own("router.php");
    let mut words: Vec<OsString> = vec!["env".into()];
    for (name, value) in variables {
        let mut variable = OsString::from(format!("{name}="));
        variable.push(value);
        words.push(variable);
    }
    words.push("PHP_CLI_SERVER_WORKERS=4".into());
    words.push(needed("PHP").into());
    words.extend(SETTINGS.map(Into::into));
    words.extend(["-S", "127.0.0.1:0", "-t"].map(Into::into));
    words.extend([folder.into(), router.into()]);
    let mut server = Program::start(&words, home);
    let mut said = Vec::new();
    let address = server.printed(|line| {
        let address = address_in(&line).map(str::to_owned);
        said.push(line);
        address
    });
    let address = address.unwrap_or_else(|| panic!("php does not serve: {said:#?}"));
    (address, server)
}

/// `PHP 8.2 Development Server (http://127.0.0.1:46515) started`.
fn address_in(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("Development Server (")?;
    Some(rest.split_once(')')?.0)
}

/// Runs a script of `site/` in the folder of a site; what it prints.
///
/// # Errors
///
/// What there is to say of a script that fails.
pub(crate) fn run(
    script: &str,
    folder: &Path,
    variables: &[Variable],
    input: &str,
) -> Result<String, String> {
    let mut php = Command::new(needed("PHP"))
        .args(SETTINGS)
        .arg(own(script))
        .envs(variables.iter().cloned())
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("php starts");
    let mut stdin = php.stdin.take().expect("stdin is a pipe");
    stdin.write_all(input.as_bytes()).expect("php reads");
    drop(stdin);
    let output = php.wait_with_output().expect("php ends");
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{output:?}"))
    }
}

/// A file of `site/`.
fn own(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("site")
        .join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_from_the_line_that_names_it() {
        let line =
            "[1] [Sun Nov 29] PHP 8.2.36 Development Server (http://127.0.0.1:46515) started";
        assert_eq!(address_in(line), Some("http://127.0.0.1:46515"));
        assert_eq!(address_in("[1] Failed to listen"), None);
    }
}
