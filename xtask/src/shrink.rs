//! wasm-opt on a built program. What it makes of a file depends on nothing but the file, the passes and
//! its own version, so what it made last is kept and taken again.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    command::output,
    failure::{About as _, Outcome},
    integrity, names,
    project::Project,
    wasm::{Purpose, Wasm},
};

/// What the compiler may emit. Naming them, rather than all that exist, keeps out encodings
/// that browsers refuse.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// No pointer of Rust's is below 1024, where the end of the stack is: that gives 0.6 KB, brotli, and
/// building the control flow anew 0.3.
const PASSES: [&str; 8] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
    // What is called most gets the shortest numbers.
    "--reorder-functions",
    "--strip-debug",
    names::PASS,
];

/// Makes a program smaller and its names shorter, in its glue too.
pub(crate) fn shrink(project: &Project, wasm: &Wasm<'_>, file: &Path, glue: &Path) -> Outcome {
    let kept = Kept::of(project, file)?;
    if !kept.is_there() {
        kept.make(wasm, file)?;
    }
    fs::copy(&kept.program, file).about(file.display())?;
    let printed = fs::read_to_string(&kept.printed).about(kept.printed.display())?;
    let text = fs::read_to_string(glue).about(glue.display())?;
    fs::write(glue, names::follow(&printed, &text)?).about(glue.display())
}

/// What wasm-opt made of a file, and what it printed.
struct Kept {
    /// What it was made of, in one word.
    mark: String,
    /// The file that has the mark; written last, so that all is there or nothing.
    marked: PathBuf,
    program: PathBuf,
    printed: PathBuf,
}

impl Kept {
    fn of(project: &Project, file: &Path) -> Outcome<Self> {
        let folder = project.wasm_target().join("shrunk");
        fs::create_dir_all(&folder).about(folder.display())?;
        let at = |extension| {
            folder
                .join(file.file_name().unwrap_or_default())
                .with_extension(extension)
        };
        let passes = [&PASSES[..], &FEATURES].concat().join(" ");
        Ok(Self {
            mark: format!("{} {} {passes}", integrity::of(file)?, project.binaryen()?),
            marked: at("mark"),
            program: at("wasm"),
            printed: at("txt"),
        })
    }

    fn is_there(&self) -> bool {
        fs::read_to_string(&self.marked).is_ok_and(|mark| mark == self.mark)
            && self.program.is_file()
            && self.printed.is_file()
    }

    fn make(&self, wasm: &Wasm<'_>, file: &Path) -> Outcome {
        let mut wasm_opt = wasm.command("wasm-opt", Purpose::Release);
        wasm_opt.args(PASSES).args(FEATURES).arg(file);
        let _ = fs::remove_file(&self.marked);
        let printed = output(wasm_opt.arg("-o").arg(&self.program))?;
        fs::write(&self.printed, printed).about(self.printed.display())?;
        fs::write(&self.marked, &self.mark).about(self.marked.display())
    }
}
