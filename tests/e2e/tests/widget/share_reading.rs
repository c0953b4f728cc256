//! What is seen of the answers of a link: the result with its report, to read.

use end_to_end::{Widget, axe, vectors::ITEMS};
use serde_json::json;

use crate::{
    pdf_text::{pdf_of, pdf_text},
    report::open,
    share_link::PAYLOAD,
    visit::{NOTICES, address, go, in_every_language_and_mode},
};

/// Which of what somebody could answer with is in sight.
const ANSWERING: &str = "return all('.checklist, .item, .folded, .progress, .reset button, .report :is(input, .row-note button)')
    .filter((part) => part.checkVisibility()).length";

/// Opens a link to these answers on a page of its own.
fn opened(attributes: &str, payload: &str) -> Widget {
    let widget = Widget::with(attributes);
    let page = address(&widget);
    go(&widget, &format!("{page}#slsc-{payload}"));
    widget.wait(&format!("{NOTICES}.length > 0"), true);
    widget
}

#[test]
fn a_link_opens_on_the_result_and_offers_nothing_to_answer_with_in_both_layouts_and_languages() {
    for layout in ["list", "steps"] {
        let widget = opened(
            &format!("layout={layout} seller-profile persist=local"),
            PAYLOAD,
        );
        in_every_language_and_mode(&widget, |lang, mode| {
            let case = format!("{layout}, {lang}, {mode}");
            assert_eq!(widget.look(ANSWERING), 0, "{case}");
            let shown = widget.look(
                "const seen = (selector) => all(selector).filter((part) => part.checkVisibility()).length;
                 return [seen('[part~=total]'), seen('.steps li'), seen('.answers tr th[scope=row]'),
                   seen('.report-toggle, .share .button')]",
            );
            let shown: [usize; 4] = serde_json::from_value(shown).expect("four numbers");
            assert_eq!(shown[..3], [1, 3, 15], "{case}");
            assert!(shown[3] >= 2, "{case}: {shown:?}");
            let title = widget.look("return root.querySelector('.title').textContent");
            let shared = match lang {
                "nl" => "gedeelde",
                "de" => "Geteilte",
                "fr" => "partagé",
                _ => "shared",
            };
            assert!(
                title.as_str().is_some_and(|title| title.contains(shared)),
                "{case}: {title}"
            );
            axe::assert_clean(&widget.page, &case);
        });
    }
}

#[test]
fn a_link_says_whose_the_answers_may_be_and_how_to_start_ones_own() {
    let widget = opened("lang=nl", PAYLOAD);
    let cases = [
        (
            "lang=nl mode=self",
            "De link zegt niet van wie ze zijn. In de uitslag gaat ‘je’ over wie ze gaf.",
            "Zelf invullen",
        ),
        (
            "lang=nl mode=candidate",
            "De link zegt niet over wie ze gaan of wie ze gaf.",
            "Zelf invullen",
        ),
        (
            "lang=en mode=self",
            "The link does not say whose they are.",
            "Fill it in yourself",
        ),
        (
            "lang=en mode=candidate",
            "The link does not say who they are about or who gave them.",
            "Fill it in yourself",
        ),
    ];
    for (attributes, said, start) in cases {
        for attribute in attributes.split(' ') {
            let (name, value) = attribute.split_once('=').expect("an attribute");
            widget.set_attribute(name, value);
        }
        widget.wait(&format!("{NOTICES}.includes({})", json!(said)), true);
        widget.wait(
            &format!(
                "return all('.choices button').some((button) => button.textContent === '{start}')"
            ),
            true,
        );
    }
    widget.set_attribute("lang", "nl");
    widget.click_when_there("Zelf invullen");
    widget.wait(NOTICES, "");
    widget.wait(
        "return all('.item').filter((item) => item.checkVisibility()).length",
        10,
    );
    assert_eq!(widget.result()["answered"], 0);
}

#[test]
fn the_report_of_a_link_has_nothing_to_fill_in_and_says_nothing_of_what_ratings_rest_on() {
    for mode in ["self", "candidate"] {
        let widget = opened(&format!("lang=nl mode={mode}"), PAYLOAD);
        open(&widget);
        assert_eq!(widget.look(ANSWERING), 0, "{mode}");
        let text = widget.look("return root.querySelector('.report').textContent");
        let text = text.as_str().unwrap_or_default();
        assert!(!text.contains("indruk"), "{mode}: {text}");
        assert_eq!(
            widget.look("return all('.report .row').length"),
            10,
            "{mode}"
        );
        // Once they are one's own, it is as ever.
        widget.click("Hiermee verder", None);
        widget.wait(&format!("{ANSWERING} > 0"), true);
    }
}

#[test]
fn a_link_to_a_few_answers_shows_these_and_what_is_missing_for_a_total() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "coaching": 6, "consistency": 3 }));
    let link = widget.look("return host.shareUrl()");
    widget.set_ratings(&json!({}));
    go(&widget, link.as_str().expect("a link"));
    widget.wait(&format!("{NOTICES}.length > 0"), true);
    assert_eq!(widget.look(ANSWERING), 0);
    let shown = widget.look(
        "return [all('.result-missing').length, all('.profile-rating').map((cell) => cell.textContent)
           .filter((text) => /[1-7]/.test(text))]",
    );
    assert_eq!(shown[0], 1);
    assert_eq!(shown[1].as_array().map(Vec::len), Some(2), "{shown}");
    widget.click("Hiermee verder", None);
    widget.wait(NOTICES, "");
    widget.wait(
        "return all('.item').filter((item) => item.checkVisibility()).length",
        10,
    );
    assert_eq!(widget.rating("coaching"), 6);
}

#[test]
fn the_pdf_of_a_link_says_that_it_came_from_one_and_one_of_ones_own_answers_does_not() {
    let widget = opened("lang=nl mode=candidate", PAYLOAD);
    let says_so = || pdf_text(&pdf_of(&widget)).contains("Ditzijnantwoordenuiteenlink.");
    assert!(says_so());
    widget.click_when_there("Hiermee verder");
    widget.wait(NOTICES, "");
    assert!(!says_so());
}

#[test]
fn who_goes_on_from_a_link_has_the_focus_where_they_go() {
    let focused = "return root.activeElement?.name ?? root.activeElement?.className ?? ''";
    for (layout, first) in [("list", ITEMS[0]), ("steps", "item-name")] {
        for (choice, place) in [
            ("Zelf invullen", first),
            ("Hiermee verder", "result is-settled"),
        ] {
            let widget = opened(&format!("lang=nl layout={layout}"), PAYLOAD);
            widget.click(choice, None);
            widget.wait(focused, place);
        }
    }
}
