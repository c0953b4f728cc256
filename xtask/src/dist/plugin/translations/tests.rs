//! No word of the plugin is left in English, and none is translated that it does not say.

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::Value;

use super::*;

/// How a call of a WordPress function for texts begins, `esc_html__` and the like included.
const CALL: &str = "__( '";

/// What WordPress translates of the head of a plugin's main file.
const HEADERS: [&str; 2] = ["Plugin Name:", "Description:"];

/// A text, and the context that WordPress gives it.
type Text = (Option<&'static str>, String);

fn plugin() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../wordpress"))
}

/// What the plugin says: in PHP, in the head of its main file, and in block.json.
fn said() -> BTreeSet<Text> {
    let mut said = BTreeSet::new();
    for file in files_of(&plugin()).expect("the folder can be read") {
        if file.extension().is_some_and(|extension| extension == "php") {
            let php = fs::read_to_string(&file).expect("PHP is text");
            said.extend(in_php(&php).into_iter().map(|text| (None, text)));
        }
    }
    let main = plugin().join("sales-leader-scorecard.php");
    let main = fs::read_to_string(main).expect("PHP is text");
    for header in HEADERS {
        let line = main.split_once(header).expect("the header is there").1;
        let text = line.lines().next().unwrap_or_default().trim();
        said.insert((None, text.to_owned()));
    }
    let block = fs::read(plugin().join("block/block.json")).expect("it is there");
    let block: Value = serde_json::from_slice(&block).expect("it is JSON");
    let text = |value: &Value| value.as_str().expect("it is a text").to_owned();
    said.insert((Some("block title"), text(&block["title"])));
    said.insert((Some("block description"), text(&block["description"])));
    let keywords = block["keywords"].as_array().expect("it is a list");
    said.extend(
        keywords
            .iter()
            .map(|word| (Some("block keyword"), text(word))),
    );
    said
}

/// The texts that are given to WordPress's functions, each in one pair of quotation marks.
fn in_php(php: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for line in php.lines() {
        for (start, call) in line.match_indices(CALL) {
            let rest = &line[start + call.len()..];
            let text = rest.split("', 'sales-leader-scorecard' )").next();
            texts.push(text.unwrap_or_default().replace("\\'", "'"));
        }
    }
    texts
}

fn translated() -> Catalog {
    read(&plugin().join("languages/sales-leader-scorecard-nl_NL.po")).expect("it can be read")
}

#[test]
fn every_text_of_the_plugin_has_its_dutch_and_no_other_has() {
    let context = |text: &str| {
        let contexts = ["block title", "block description", "block keyword"];
        contexts.into_iter().find(|known| *known == text)
    };
    let catalog = translated();
    let translated: BTreeSet<Text> = catalog
        .messages()
        .map(|message| {
            (
                message.msgctxt().and_then(context),
                message.msgid().to_owned(),
            )
        })
        .collect();
    let said = said();
    assert!(said.len() > 40, "{}", said.len());
    let missing: Vec<_> = said.difference(&translated).collect();
    let unused: Vec<_> = translated.difference(&said).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "missing: {missing:#?}\nunused: {unused:#?}"
    );
}

#[test]
fn every_translation_says_something_with_the_same_places_to_fill_in() {
    for message in translated().messages() {
        let dutch = message.msgstr().expect("none has a plural");
        assert!(
            !dutch.is_empty() && !message.is_fuzzy(),
            "{}",
            message.msgid()
        );
        for place in ["%s", "%1$s", "%2$s"] {
            let count = |text: &str| text.matches(place).count();
            assert_eq!(count(message.msgid()), count(dutch), "{}", message.msgid());
        }
    }
}

#[test]
fn texts_are_found_in_php() {
    let php = "echo __( 'It\\'s', 'sales-leader-scorecard' ) . esc_html__( 'A', 'sales-leader-scorecard' );";
    assert_eq!(in_php(php), ["It's", "A"]);
}

#[test]
fn the_template_has_the_texts_and_no_translation() {
    let catalog = translated();
    let template = emptied(&catalog);
    assert_eq!(template.count(), catalog.count());
    assert!(template.messages().all(|message| !message.is_translated()));
    assert_eq!(template.metadata.language, "");
}

#[test]
fn the_tables_of_a_compiled_file_follow_each_other_as_old_wordpresses_want_them() {
    let folder = std::env::temp_dir().join(format!("scorecard-words-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    for file in files_of(&plugin().join("languages")).expect("the folder can be read") {
        let name = file.file_name().expect("a file has a name");
        fs::copy(&file, folder.join(name)).expect("a copy");
    }
    compile(&folder).expect("it compiles");
    let bytes = fs::read(folder.join("sales-leader-scorecard-nl_NL.mo")).expect("it is there");
    fs::remove_dir_all(&folder).expect("the copy can go");
    let number = |at: usize| {
        let four = bytes[at..at + 4].try_into().expect("four bytes");
        u32::from_le_bytes(four)
    };
    let [count, originals, translations, hashes] = [8, 12, 16, 24].map(number);
    assert!(count > 10);
    assert_eq!(
        [translations - originals, hashes - translations],
        [count * 8; 2]
    );
}
