//! The four languages of the sales leader: each page loads its own and no other.

use end_to_end::{Setup, Widget, site, vectors::Case};
use serde_json::json;

use crate::pdf_text::{pdf_of, pdf_text};

/// Each with what the checklist is called.
const LANGUAGES: [(&str, &str); 4] = [
    ("nl", "Hoe staat het met je leiderschap in sales?"),
    ("en", "How do you lead in sales?"),
    ("de", "Führung im Vertrieb: Wo stehen Sie?"),
    (
        "fr",
        "Encadrer une équipe commerciale\u{a0}: où en êtes-vous\u{a0}?",
    ),
];

const TITLE: &str = "return root.querySelector('.title').textContent";

#[test]
fn a_page_asks_for_the_documents_of_its_language_alone() {
    for (lang, title) in LANGUAGES {
        let widget = Widget::with(&format!("lang={lang}"));
        widget.wait(TITLE, title);
        let mut asked = widget.page.requests();
        asked.retain(|url| url.contains(".json") || url.contains(".txt"));
        asked.sort();
        let own = [
            format!("sales-leader-scorecard-words.{lang}.txt"),
            format!("sales-leader.{lang}.json"),
        ];
        assert_eq!(asked, own.map(|file| format!("{}{file}", site::dist())));
    }
}

#[test]
fn a_regional_tag_has_its_language_and_one_that_is_lacking_english() {
    let widget = Widget::with("lang=nl");
    for (tag, lang) in [
        ("de-AT", "de"),
        ("fr-CA", "fr"),
        ("FR", "fr"),
        ("es", "en"),
        ("nl-BE", "nl"),
    ] {
        let known = LANGUAGES.iter().find(|(known, _)| *known == lang);
        let (_, title) = known.expect("one of the four");
        widget.set_attribute("lang", tag);
        widget.wait(TITLE, *title);
        let shown = widget.look("return root.querySelector('[part~=base]').lang");
        assert_eq!(shown, lang, "{tag}");
    }
}

#[test]
fn report_and_pdf_are_in_the_language_with_all_its_signs() {
    for (lang, open, step) in [
        ("en", "Open the report", "Next step"),
        ("de", "Bericht öffnen", "Nächster Schritt"),
        ("fr", "Ouvrir le rapport", "Prochaine étape"),
    ] {
        let widget = Widget::with(&format!("lang={lang} seller-profile"));
        widget.load(&Case::named("failed_top_seller"));
        widget.click_when_there(open);
        widget.wait(
            "return root.activeElement?.className ?? ''",
            "result report",
        );
        let report = widget.look("return root.querySelector('.report').textContent");
        assert!(
            report.as_str().is_some_and(|text| text.contains(step)),
            "{lang}"
        );
        let text = pdf_text(&pdf_of(&widget));
        let expected: String = step.split_whitespace().collect();
        assert!(text.contains(&expected), "{lang}: no {expected} in {text}");
        // What stands for a sign that the font lacks.
        assert!(!text.contains('□'), "{lang}");
    }
}

#[test]
fn what_an_element_says_when_its_questions_can_not_be_had_is_in_its_language() {
    for (lang, line, again) in [
        (
            "nl",
            "De interactieve scorecard kan hier niet starten.",
            "Opnieuw proberen",
        ),
        (
            "de",
            "Die interaktive Checkliste kann hier nicht starten.",
            "Noch einmal versuchen",
        ),
        (
            "fr",
            "La grille interactive ne peut pas démarrer ici.",
            "Réessayer",
        ),
    ] {
        let nowhere = format!("{}nowhere.json", site::host());
        let attributes = format!("lang={lang} instrument-src=\"{nowhere}\" loading=eager");
        let widget = Widget::unawaited(Setup::default(), site::dist(), &attributes);
        widget.wait_for("failed");
        let told = "const notice = host.shadowRoot.querySelector('.notice');
                    return [...notice.children].map((child) => child.textContent)";
        widget.wait(told, json!([line, again]));
    }
}
