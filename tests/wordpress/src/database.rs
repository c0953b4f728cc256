//! One MariaDB for all sites of a run.

use std::{env, fs, path::PathBuf, process::Command, sync::OnceLock};

use end_to_end::Program;

use crate::needed;

pub(crate) struct Database {
    /// Where it listens.
    pub(crate) socket: PathBuf,
    /// Ends with the tests.
    _server: Program,
}

/// It holds what can be lost at any moment.
const CARELESS: [&str; 7] = [
    "--skip-networking",
    "--skip-log-bin",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=0",
    "--innodb-log-file-size=16M",
    "--innodb-buffer-pool-size=64M",
    "--innodb-fast-shutdown=2",
];

/// The database, started at the first call.
pub(crate) fn database() -> &'static Database {
    static DATABASE: OnceLock<Database> = OnceLock::new();
    DATABASE.get_or_init(start)
}

fn start() -> Database {
    let home = env::temp_dir().join(format!("scorecard-mariadb-{}", std::process::id()));
    fs::create_dir_all(&home).expect("a folder for the database");
    let user = Command::new("id").arg("-un").output().expect("id starts");
    let user = String::from_utf8_lossy(&user.stdout).trim().to_owned();
    let place = [
        "--no-defaults".to_owned(),
        format!("--user={user}"),
        format!("--datadir={}", home.join("files").display()),
    ];
    let made = Command::new(needed("MARIADB_INSTALL_DB"))
        .args(&place)
        .args(["--auth-root-authentication-method=normal", "--skip-test-db"])
        .output()
        .expect("mariadb-install-db starts");
    assert!(made.status.success(), "{made:?}");
    let socket = home.join("socket");
    let mut words = vec![needed("MARIADBD")];
    words.extend(place);
    words.extend(CARELESS.map(str::to_owned));
    words.push(format!("--socket={}", socket.display()));
    words.push(format!("--pid-file={}", home.join("pid").display()));
    let mut server = Program::start(&words, &home);
    let mut said = Vec::new();
    let ready = server.printed(|line| {
        let ready = line.contains("ready for connections");
        said.push(line);
        ready.then_some(())
    });
    assert!(ready.is_some(), "MariaDB does not start: {said:#?}");
    Database {
        socket,
        _server: server,
    }
}
