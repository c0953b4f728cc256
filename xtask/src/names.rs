//! Short names between the program and its glue.
//!
//! wasm-bindgen ends each name with a hash, which no compression makes smaller: over a hundred of
//! them, once in the program and once in the glue. wasm-opt shortens those of the program and
//! tells which; the glue follows here.

use std::collections::{HashMap, HashSet};

use crate::failure::{Failure, Outcome};

/// The pass of wasm-opt that shortens the names and prints what became of them.
pub(crate) const PASS: &str = "--minify-imports-and-exports-and-modules";

/// What that pass calls every module.
const MODULE: &str = "a";

/// Gives the glue the names that the pass printed.
pub(crate) fn follow(printed: &str, glue: &str) -> Outcome<String> {
    let names = Names::read(printed);
    let (text, used) = names.put_into(glue);
    let missed = names.imports.len() - used.len();
    if names.imports.is_empty() || missed > 0 {
        let problem = format!(
            "{missed} of {} imports are not in the glue",
            names.imports.len()
        );
        return Err(Failure::new(problem).hint("look at xtask/src/names.rs"));
    }
    Ok(text.replace(&format!("\"{}\"", names.module), &format!("\"{MODULE}\"")))
}

#[derive(Default)]
struct Names<'a> {
    module: &'a str,
    imports: HashMap<&'a str, &'a str>,
    exports: HashMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    /// Reads lines such as `["module", "old", "new"]` and `["old", "new"]`.
    fn read(printed: &'a str) -> Self {
        let mut names = Self::default();
        for line in printed
            .lines()
            .filter(|line| line.trim_start().starts_with('['))
        {
            let words: Vec<_> = line.split('"').skip(1).step_by(2).collect();
            match words[..] {
                [module, old, new] => {
                    names.module = module;
                    names.imports.insert(old, new);
                }
                [old, new] => {
                    names.exports.insert(old, new);
                }
                _ => {}
            }
        }
        names
    }

    /// The text with its names changed, and the imports that it had. An export is one only after
    /// a dot: `memory` is a word of many meanings.
    fn put_into<'t>(&self, text: &'t str) -> (String, HashSet<&'t str>) {
        let mut changed = String::with_capacity(text.len());
        let mut used = HashSet::new();
        let mut rest = text;
        while let Some(start) = rest.find(is_name) {
            changed += &rest[..start];
            rest = &rest[start..];
            let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            let name = &rest[..end];
            let export = self.exports.get(name).filter(|_| changed.ends_with('.'));
            let import = self.imports.get(name);
            if import.is_some() {
                used.insert(name);
            }
            changed += import.or(export).unwrap_or(&name);
            rest = &rest[end..];
        }
        (changed + rest, used)
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{
 "imports": [
  ["./x_bg.js", "__wbg_push_c9f4", "C"],
  ["./x_bg.js", "__wbg_get_12", "$a"]
 ],
"exports": [
  ["memory", "wb"],
  ["main", "xb"]
 ]
}
"#;

    #[test]
    fn imports_exports_and_the_module_get_their_short_names() {
        let glue = r#"{"./x_bg.js":{__wbg_push_c9f4:f=>c.memory,__wbg_get_12:x.__wbg_get_12}}"#;
        let expected = r#"{"a":{C:f=>c.wb,$a:x.$a}}"#;
        assert_eq!(follow(PRINTED, glue).ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_word_that_only_looks_like_a_name_stays() {
        let glue = "{\"./x_bg.js\":{__wbg_push_c9f4,__wbg_get_12}};memory;x__wbg_get_12;main()";
        let changed = follow(PRINTED, glue).unwrap_or_default();
        assert!(
            changed.ends_with("memory;x__wbg_get_12;main()"),
            "{changed}"
        );
    }

    #[test]
    fn a_glue_that_lacks_an_import_is_refused() {
        assert!(follow(PRINTED, "{__wbg_push_c9f4}").is_err());
        assert!(follow("", "").is_err());
    }
}
