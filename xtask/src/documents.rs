//! The documents that are published: instruments, and the words of the interface and of the report, one a
//! language.

use std::{fs, path::Path, process::ExitCode};

use sales_leader_scorecard_core::{
    instrument::{
        document::{Document, Node, split},
        sales_leader_document,
    },
    locale::{self, Lang},
    report,
};

use crate::{
    failure::{About as _, Failure, Outcome},
    integrity::files_of,
};

/// The languages of the interface.
pub(crate) fn languages() -> Vec<&'static str> {
    Lang::ALL.iter().map(|lang| lang.tag()).collect()
}

/// What every page loads: the instrument and the words of the interface, one of each.
pub(crate) fn first_use(language: &str) -> [String; 2] {
    [
        format!("sales-leader.{language}.json"),
        format!("sales-leader-scorecard-words.{language}.txt"),
    ]
}

/// What a page loads with the report: the advice, and the words of the report.
pub(crate) fn with_report(language: &str) -> [String; 2] {
    [
        format!("sales-leader-advice.{language}.json"),
        format!("sales-leader-scorecard-report-words.{language}.txt"),
    ]
}

/// The names of all documents.
pub(crate) fn names() -> Vec<String> {
    let of = |language| [first_use(language), with_report(language)].concat();
    languages().into_iter().flat_map(of).collect()
}

/// Writes them into a folder.
pub(crate) fn publish(folder: &Path) -> Outcome {
    for lang in Lang::ALL {
        let [instrument, words] = first_use(lang.tag());
        let [advice, report_words] = with_report(lang.tag());
        let (document, said) = split(&sales_leader_document(lang), &advice);
        let texts = [
            (instrument, document.to_line()),
            (advice, said.to_line()),
            (words, locale::published(lang)),
            (report_words, report::published_words(lang)),
        ];
        for (name, text) in texts {
            fs::write(folder.join(&name), text).about(name)?;
        }
    }
    Ok(())
}

/// Copies the examples of instruments into a folder of their own.
pub(crate) fn add_examples(root: &Path, folder: &Path) -> Outcome {
    let to = folder.join("instruments");
    fs::create_dir_all(&to).about(to.display())?;
    for file in files_of(&root.join("instruments/examples"))? {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, to.join(name)).about(file.display())?;
    }
    Ok(())
}

/// `cargo xtask instrument check FILE…`: says what is wrong with documents; of several, which are about one
/// instrument, also what is not the same in all.
pub(crate) fn instrument(arguments: &[String]) -> Outcome<ExitCode> {
    let files = match arguments {
        [check, files @ ..] if check == "check" && !files.is_empty() => files,
        _ => {
            let problem = "what should be checked?";
            return Err(Failure::new(problem).hint("cargo xtask instrument check FILE…"));
        }
    };
    let mut wrong = 0;
    let mut first = None;
    for file in files {
        let text = fs::read_to_string(file).about(file)?;
        let mistakes = match check(&text, &mut first) {
            Ok(said) => {
                println!("{file}: {said}");
                continue;
            }
            Err(mistakes) => mistakes,
        };
        for mistake in &mistakes {
            println!("{file}: {mistake}");
        }
        wrong += mistakes.len();
    }
    match wrong {
        0 => Ok(ExitCode::SUCCESS),
        1 => Err(Failure::new("1 mistake")),
        wrong => Err(Failure::new(format!("{wrong} mistakes"))),
    }
}

/// What a document is, or its mistakes. The first one that is right is what the others are compared with.
fn check(
    text: &str,
    first: &mut Option<sales_leader_scorecard_core::instrument::Instrument>,
) -> Result<String, Vec<String>> {
    let node = Node::parse(text).map_err(|error| vec![error])?;
    let told = |mistakes: Vec<_>| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>();
    let document = Document::read(&node).map_err(told)?;
    let language = document.language;
    let said = |items: usize, points| format!("{language}, {items} items on {points} points");
    if let Some(first) = first {
        document.add_to(first).map_err(told)?;
        return Ok(said(first.items.len(), first.scale.points));
    }
    let instrument = document.into_instrument();
    let said = said(instrument.items.len(), instrument.scale.points);
    *first = Some(instrument);
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::first_use;
    use crate::published::FIRST_USE;

    #[test]
    fn a_dutch_page_loads_first_what_is_published_for_dutch() {
        assert_eq!(FIRST_USE[3..], first_use("nl"));
    }
}
