//! The checklists as plain HTML that are kept in files: those of the snippet builder in
//! `demo/checklists.json`, and those of the demo's two articles and of the page for iframes.
//!
//! With `UPDATE_CHECKLISTS` set they are written anew: `cargo xtask checklists`.

use std::{collections::BTreeMap, env, fs, path::PathBuf};

use sales_leader_scorecard_core::fallback;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::locale::{Address, Lang, Locale, Mode};

const OPENS: &str = "<!-- checklist -->\n";
const CLOSES: &str = "<!-- /checklist -->";

/// All locales by their keys.
fn locales() -> Vec<(String, Locale)> {
    let mut locales = Vec::new();
    for lang in Lang::ALL {
        let addresses: &[_] = match lang {
            Lang::Nl => &[(Address::Je, "-je"), (Address::U, "-u")],
            // One form of address.
            _ => &[(Address::Je, "")],
        };
        for mode in [Mode::OwnRating, Mode::Candidate] {
            for (address, ending) in addresses {
                let key = format!("{}-{}{ending}", lang.tag(), mode.name());
                let locale = Locale {
                    lang,
                    mode,
                    address: *address,
                };
                locales.push((key, locale));
            }
        }
    }
    locales
}

fn checklists() -> String {
    let mut checklists = BTreeMap::new();
    for (key, locale) in locales() {
        checklists.insert(
            format!("{key}-seller"),
            fallback::html(&SALES_LEADER, locale, true),
        );
        checklists.insert(key, fallback::html(&SALES_LEADER, locale, false));
    }
    serde_json::to_string_pretty(&checklists).expect("texts can be written as JSON") + "\n"
}

/// The page with the checklist between its two markers, as deep as the first of them stands.
fn with_checklist(page: &str, checklist: &str) -> String {
    let places = page.matches(OPENS).count();
    assert_eq!(places, 1, "the page has {places} lines {OPENS}");
    let (before, rest) = page.split_once(OPENS).expect("there is one");
    let (_, after) = rest.split_once(CLOSES).expect("the marker has its end");
    let indent = &before[before.rfind('\n').map_or(0, |line| line + 1)..];
    let lines = checklist.lines().map(|line| format!("{indent}{line}\n"));
    let block: String = lines.collect();
    format!("{before}{OPENS}{block}{indent}{CLOSES}{after}")
}

/// Compares a file with what belongs in it, or writes it when that is asked for.
#[track_caller]
fn hold(name: &str, expected: impl Fn(&str) -> String) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(name);
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let expected = expected(&kept);
    if env::var_os("UPDATE_CHECKLISTS").is_some() {
        fs::write(&file, expected).expect(name);
        return;
    }
    assert!(
        kept == expected,
        "{name} does not hold what the instrument says; hint: cargo xtask checklists"
    );
}

#[test]
fn the_snippet_builder_has_every_checklist_as_it_is_now() {
    hold("demo/checklists.json", |_| checklists());
}

#[test]
fn the_pages_hold_the_checklist_as_it_is_now() {
    let english = Locale {
        lang: Lang::En,
        ..Locale::default()
    };
    for (page, locale) in [
        ("index.html", Locale::default()),
        ("demo/en.html", english),
        ("embed/embed.html", Locale::default()),
    ] {
        let checklist = fallback::html(&SALES_LEADER, locale, false);
        hold(page, |page| with_checklist(page, &checklist));
    }
}

#[test]
fn a_checklist_takes_the_place_of_an_older_one() {
    assert_eq!(
        with_checklist(
            "<x>\n  <!-- checklist -->\n  old\n  <!-- /checklist -->\n</x>",
            "<p>\n</p>\n"
        ),
        "<x>\n  <!-- checklist -->\n  <p>\n  </p>\n  <!-- /checklist -->\n</x>"
    );
}
