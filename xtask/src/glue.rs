//! What wasm-bindgen writes, made into a function and fit for any page.
//!
//! The glue keeps its one WebAssembly instance in variables of its module, and a module is
//! evaluated once. So a crashed program could not start again without another request. As the
//! body of a function, each call of it is a fresh copy. Its parameters stand for the browser's functions
//! of the same names, by which the program puts off all its drawing, and for the one that warns.
//!
//! It also trusts what a page may have replaced or wrapped. Here it is told better.

use std::{fs, path::Path, process::Command};

use crate::{
    command::run,
    failure::{About as _, Failure, Outcome},
};

const ARGUMENTS: [&str; 6] = [
    "--bundle",
    "--format=esm",
    // The browser's own `Promise`: old pages bring another one.
    "--banner:js=export function freshGlue(queueMicrotask, setTimeout, warn) { let start; const Promise = (async () => {})().constructor;",
    "--footer:js=return start; }",
    // The glue's own guess of where the program is. Whoever starts it has compiled it already.
    "--define:import.meta.url=undefined",
    "--log-level=warning",
];

/// What the glue has, and what it gets in its place.
const BETTER: [(&str, &str); 23] = [
    // Scripts of a page may have a variable of that name, with something else in it.
    ("arg1.origin", "`${arg1.origin}`"),
    // A page that is a Yew app itself writes numbers of the same names on its nodes, and would take ours for its own.
    ("__yew_", "__slsc_"),
    // MooTools and Prototype.js have their own `Window`, `Document` and `Element`, and a node of
    // another window is of none of these classes.
    ("arg0 instanceof Window", "arg0 === window"),
    ("arg0 instanceof Document", "arg0.nodeType === 9"),
    ("arg0 instanceof Element", "arg0.nodeType === 1"),
    ("arg0 instanceof HTMLElement", "arg0.nodeType === 1"),
    (
        "arg0 instanceof ShadowRoot",
        "arg0.nodeType === 11 && !!arg0.host",
    ),
    // In a development build, what is printed of an error.
    ("val instanceof Error", "val.stack !== undefined"),
    // Options: whatever a page adds to `Object.prototype` would be one.
    ("new Object()", "{ __proto__: null }"),
    // Of all that the page's programs and scripts warn of, `embed/warn.js` says each once.
    ("console.warn(arg0)", "warn(arg0)"),
    // Known beforehand: esbuild takes out what never happens.
    ("module instanceof WebAssembly.Module", "true"),
    ("Object.getPrototypeOf(module) === Object.prototype", "true"),
    ("module !== void 0", "true"),
    ("typeof FinalizationRegistry === \"undefined\"", "false"),
    ("\"encodeInto\" in cachedTextEncoder", "true"),
    ("if (Symbol.dispose)", "if (false)"),
    ("realloc === void 0", "false"),
    // Another buffer is another buffer, in every engine.
    (
        "cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && ",
        "",
    ),
    // After two gigabytes of text.
    ("numBytesDecoded >= MAX_SAFARI_DECODE_BYTES", "false"),
    ("typeof globalThis === \"undefined\"", "false"),
    ("typeof global === \"undefined\"", "true"),
    ("typeof self === \"undefined\"", "true"),
    ("typeof window === \"undefined\"", "true"),
];

/// Writes a module with a function that evaluates `glue` anew at each call; `used` says what of it is used.
pub(crate) fn wrap(mut esbuild: Command, used: &Path, glue: &Path, wrapped: &Path) -> Outcome {
    run(esbuild
        .arg(used)
        .arg(format!("--alias:glue={}", glue.display()))
        .arg(format!("--outfile={}", wrapped.display()))
        .args(ARGUMENTS))?;
    let text = fs::read_to_string(wrapped).about(wrapped.display())?;
    fs::write(wrapped, better(&text)?).about(wrapped.display())
}

/// A text in which each of these has given way to what stands beside it, one after the other.
pub(crate) fn replace_all(text: &str, pairs: &[(&str, &str)]) -> String {
    let replaced = |text: String, (has, gets): &(&str, &str)| text.replace(has, gets);
    pairs.iter().fold(text.to_owned(), replaced)
}

fn better(glue: &str) -> Outcome<String> {
    let glue = replace_all(glue, &BETTER);
    if let Some((_, class)) = glue.split_once(" instanceof ") {
        let class: String = class.chars().take_while(|c| c.is_alphanumeric()).collect();
        let problem = format!("the glue trusts the class {class}, which a page may replace");
        return Err(Failure::new(problem).hint("look at xtask/src/glue.rs"));
    }
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_trusts_no_class_of_the_page() {
        let glue = "result = arg0 instanceof Element;\nconst ret = new Object();";
        let expected = "result = arg0.nodeType === 1;\nconst ret = { __proto__: null };";
        assert_eq!(better(glue).ok().as_deref(), Some(expected));
        assert!(better("result = arg0 instanceof Range;").is_err());
    }
}
