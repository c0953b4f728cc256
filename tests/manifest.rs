//! The manifest and the types of the npm package say what the contract and the instrument say.
#![cfg(not(target_family = "wasm"))]

use std::collections::BTreeSet;

use sales_leader_scorecard::instrument::SALES_LEADER;
use sales_leader_scorecard::locale::Mode;
use sales_leader_scorecard::scoring::{Ratings, ScoreResult, score};
use serde_json::Value;

const CONTRACT: &str = include_str!("../docs/CONTRACT.md");
const TYPES: &str = include_str!("../package/sales-leader-scorecard.d.ts");
const PACKAGE: &str = include_str!("../package/package.json");

type Names = BTreeSet<String>;

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// Names in one list of the element's manifest.
fn manifest(list: &str) -> Names {
    let manifest = json(include_str!("../package/custom-elements.json"));
    let entries = manifest["modules"][0]["declarations"][0][list].clone();
    let entries = entries.as_array().expect(list);
    let names = entries.iter().filter_map(|entry| entry["name"].as_str());
    names.map(str::to_owned).collect()
}

/// The names that open the rows of a table of the contract.
fn table(heading: &str) -> Names {
    let (_, rest) = CONTRACT.split_once(heading).expect(heading);
    let section = rest.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let names = rows.filter_map(|row| row.split(['`', '(']).next());
    names.map(str::to_owned).collect()
}

/// Words in backquotes between two places of the contract.
fn quoted(from: &str, to: &str) -> Names {
    let (_, rest) = CONTRACT.split_once(from).expect(from);
    let (part, _) = rest.split_once(to).expect(to);
    part.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Names declared in an interface of the types.
fn interface(opening: &str) -> Names {
    let (_, rest) = TYPES.split_once(opening).expect(opening);
    let (body, _) = rest.split_once("\n}").expect("it closes");
    let lines = body
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let declared = lines.map(|line| {
        let line = line.trim_start();
        let line = ["readonly ", "get ", "set "]
            .iter()
            .fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
        let end = line.find(['?', ':', '(', '<']).unwrap_or(0);
        line[..end].trim_matches('"').to_owned()
    });
    declared
        .filter(|name| name.starts_with(char::is_alphabetic))
        .collect()
}

/// The members of a union of string literals in the types.
fn union(name: &str) -> Names {
    let (_, rest) = TYPES.split_once(&format!("type {name} =")).expect(name);
    let (part, _) = rest.split_once(';').expect("it ends");
    part.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Names {
    keys.into_iter().map(str::to_owned).collect()
}

#[test]
fn the_manifest_is_in_step_with_the_contract() {
    assert_eq!(manifest("attributes"), table("## Attributes of"));
    assert_eq!(manifest("members"), table("## Properties and methods"));
    assert_eq!(manifest("events"), table("## Events"));
    assert_eq!(manifest("cssParts"), quoted("Parts:", "Custom properties"));
    let properties = quoted("`--scorecard-`:", ". ");
    let prefixed = properties.iter().map(|name| format!("--scorecard-{name}"));
    assert_eq!(manifest("cssProperties"), prefixed.collect());
}

#[test]
fn the_types_are_in_step_with_the_manifest() {
    assert_eq!(
        interface("interface ScorecardAttributes {"),
        manifest("attributes")
    );
    assert_eq!(
        interface("interface ScorecardEventMap {"),
        manifest("events")
    );
    let mut members = interface("interface SalesLeaderScorecardElement extends HTMLElement {");
    for typed in ["addEventListener", "removeEventListener"] {
        assert!(members.remove(typed), "{typed}");
    }
    assert_eq!(members, manifest("members"));
}

#[test]
fn the_types_name_every_key_of_the_instrument_and_of_a_result() {
    assert_eq!(
        union("ItemKey"),
        keys(SALES_LEADER.items.iter().map(|item| item.key))
    );
    assert_eq!(
        union("SellerKey"),
        keys(SALES_LEADER.seller.iter().copied())
    );
    assert_eq!(
        union("Band"),
        keys(SALES_LEADER.bands.iter().map(|band| band.key))
    );
    let score = score(&Ratings::new(&SALES_LEADER));
    let result = ScoreResult {
        mode: Mode::OwnRating,
        score: &score,
    };
    let result = serde_json::to_value(result).expect("a result is JSON");
    let result = result.as_object().expect("an object");
    assert_eq!(
        interface("interface Result {"),
        keys(result.keys().map(String::as_str))
    );
}

#[test]
fn the_npm_package_states_the_licence_and_description_of_the_crate() {
    let package = json(PACKAGE);
    assert_eq!(package["license"], env!("CARGO_PKG_LICENSE"));
    assert_eq!(package["description"], env!("CARGO_PKG_DESCRIPTION"));
}
