//! Fields that refuse, or that another field turns off.

use super::{attributes_of, builder, choose, query, snippet};
use end_to_end::Widget;
use serde_json::{Value, json};

#[test]
fn english_turns_the_form_of_address_off_and_dutch_brings_it_back() {
    let widget = builder();
    choose(&widget, "address", "u");
    choose(&widget, "lang", "en");
    let off = "return document.querySelector('#address').disabled";
    assert_eq!(widget.look(off), true);
    assert_eq!(query(&widget, "link"), json!({ "lang": "en" }));
    assert_eq!(attributes_of(&widget)["address"], Value::Null);
    choose(&widget, "lang", "nl");
    assert_eq!(widget.look(off), false);
    assert_eq!(attributes_of(&widget)["address"], "u");
}

#[test]
fn a_text_that_is_no_colour_is_refused_with_a_message() {
    let widget = builder();
    for (text, colour) in [("#0a8", "#00aa88"), ("red;}", ""), ("#12345", ""), ("", "")] {
        choose(&widget, "accent", text);
        let problem = widget.look("return document.querySelector('#accent-problem').textContent");
        let right = text.is_empty() || !colour.is_empty();
        assert_eq!(problem == "", right, "{text}");
        let accent = widget.look("return host.style.getPropertyValue('--scorecard-accent')");
        assert_eq!(accent, colour, "{text}");
        let attribute = format!(" accent=\"{colour}\"");
        let code = snippet(&widget, "element");
        assert_eq!(code.contains(&attribute), !colour.is_empty(), "{text}");
        assert!(!colour.is_empty() || !code.contains("accent"));
    }
}

#[test]
fn a_colour_is_taken_as_other_programs_copy_it() {
    let widget = builder();
    for (text, colour) in [
        (" #0b5563", "#0b5563"),
        ("#0B5563 ", "#0b5563"),
        ("rgb(11, 85, 99)", "#0b5563"),
        ("rgb(11 85 99)", "#0b5563"),
        ("rgb(300, 85, 99)", ""),
    ] {
        choose(&widget, "accent", text);
        let accent = widget.look("return host.style.getPropertyValue('--scorecard-accent')");
        assert_eq!(accent, colour, "{text}");
        let problem = widget.look("return document.querySelector('#accent-problem').textContent");
        assert_eq!(problem == "", !colour.is_empty(), "{text}");
    }
    // A field cuts what is pasted, and not what a script gives it.
    let cut = "return document.querySelector('#accent').hasAttribute('maxlength')";
    assert_eq!(widget.look(cut), false);
}

#[test]
fn contact_comes_first_and_every_field_has_a_label_and_its_messages() {
    for page in ["builder.html", "builder-en.html"] {
        let widget = Widget::on_page(page);
        let found = widget.look(
            "const fields = [...document.querySelectorAll('.settings :is(input, select)')];
             const words = (id) => document.getElementById(id)?.textContent.trim() ?? `no ${id}`;
             const unnamed = fields.filter((field) => !field.labels.length && !field.ariaLabel
               || [...field.labels].some((label) => !label.textContent.trim()));
             const typed = fields.filter((field) => field.getAttribute('aria-describedby')?.includes('problem'));
             const untied = typed.filter((field) => field.getAttribute('aria-describedby').split(' ')
               .some((id) => words(id).startsWith('no ')));
             const statuses = typed.flatMap((field) => field.getAttribute('aria-describedby').split(' '))
               .filter((id) => /-(problem|made)$/.test(id))
               .filter((id) => document.getElementById(id).role !== 'status');
             return [fields[0].name, unnamed.length, typed.length, untied.length, statuses]",
        );
        assert_eq!(found, json!(["contact-url", 0, 7, 0, []]), "{page}");
    }
}

#[test]
fn both_languages_have_the_same_builder_and_only_their_own_words() {
    let mut shapes = Vec::new();
    for (page, lang, dutch) in [
        ("builder.html", "nl", "Kopieer de code"),
        ("builder-en.html", "en", "Copy the code"),
    ] {
        let widget = Widget::on_page(page);
        let found = widget.look(
            "const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
             const names = [...document.querySelectorAll('[name]')].map((element) => element.name);
             return [document.documentElement.lang, host.lang, document.querySelector('#copy').textContent,
               document.body.textContent.includes('undefined'), [ids, names]]",
        );
        assert_eq!(found[0], lang);
        assert_eq!(found[1], lang);
        assert_eq!(found[2], dutch);
        assert_eq!(found[3], false);
        shapes.push(found[4].clone());
    }
    assert_eq!(shapes[0], shapes[1]);
}
