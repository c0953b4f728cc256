//! An empty page in a folder of its own, with the package installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use serde_json::Value;

/// The page, made at the first call.
pub(crate) struct Project {
    folder: PathBuf,
    /// Paths in the package.
    pub(crate) packed: Vec<String>,
}

pub(crate) fn project() -> &'static Project {
    static PROJECT: OnceLock<Project> = OnceLock::new();
    PROJECT.get_or_init(Project::install)
}

impl Project {
    fn install() -> Self {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("an earlier page can go");
        }
        fs::create_dir_all(&folder).expect("a folder for the page");
        for file in fs::read_dir(page).expect("the page is there").flatten() {
            // Not the packages that an editor wants beside it.
            if file.path().is_file() {
                fs::copy(file.path(), folder.join(file.file_name())).expect("a copy");
            }
        }
        let dist = env::var("DIST").expect("DIST is set by: cargo xtask test package");
        let mut pack = npm("pack");
        pack.args(["--json", "--pack-destination"]).arg(&folder);
        let packed: Value = serde_json::from_str(&output(pack.current_dir(dist)))
            .expect("npm pack answers in JSON");
        let files = packed[0]["files"].as_array().expect("it lists its files");
        let paths = files.iter().filter_map(|file| file["path"].as_str());
        let packed_files = paths.map(str::to_owned).collect();
        let quiet = ["--no-audit", "--no-fund"];
        output(npm("ci").args(quiet).current_dir(&folder));
        let tarball = packed[0]["filename"].as_str().expect("it names its file");
        let mut install = npm("install");
        install
            .args(quiet)
            .arg("--no-save")
            .arg(format!("./{tarball}"));
        output(install.current_dir(&folder));
        Self {
            folder,
            packed: packed_files,
        }
    }

    /// A file of the installed package.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        let package = self.folder.join("node_modules/sales-leader-scorecard");
        package.join(path)
    }

    /// A JSON file of the installed package.
    pub(crate) fn json(&self, path: &str) -> Value {
        let text = fs::read_to_string(self.file(path)).expect(path);
        serde_json::from_str(&text).expect(path)
    }

    /// A program of an installed tool, to be run in the page's folder.
    pub(crate) fn tool(&self, script: &str) -> Command {
        let mut node = Command::new("node");
        node.arg(self.folder.join("node_modules").join(script));
        node.current_dir(&self.folder);
        node
    }
}

fn npm(subcommand: &str) -> Command {
    let mut npm = Command::new("npm");
    npm.arg(subcommand);
    npm
}

/// What a program prints, which has to succeed.
#[track_caller]
pub(crate) fn output(command: &mut Command) -> String {
    let output = command.output().expect("it starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{printed}\n{errors}");
    printed
}
