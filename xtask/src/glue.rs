//! What wasm-bindgen writes, made into a function.
//!
//! The glue keeps its one WebAssembly instance in variables of its module, and a module is
//! evaluated once. So a crashed program could not start again without another request. As the
//! body of a function, each call of it is a fresh copy. Its parameters stand for the browser's functions
//! of the same names, by which the program puts off all its drawing.

use std::{path::Path, process::Command};

use crate::{command::run, failure::Outcome};

const ARGUMENTS: [&str; 7] = [
    "--bundle",
    "--format=iife",
    "--global-name=glue",
    "--banner:js=export function freshGlue(queueMicrotask, setTimeout) {",
    "--footer:js=return glue; }",
    // The glue's own guess of where the program is. Whoever starts it has compiled it already.
    "--define:import.meta.url=undefined",
    "--log-level=warning",
];

/// Writes a module with a function that evaluates `glue` anew at each call; `used` says what of it is used.
pub(crate) fn wrap(mut esbuild: Command, used: &Path, glue: &Path, wrapped: &Path) -> Outcome {
    run(esbuild
        .arg(used)
        .arg(format!("--alias:glue={}", glue.display()))
        .arg(format!("--outfile={}", wrapped.display()))
        .args(ARGUMENTS))
}
