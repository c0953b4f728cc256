//! What is wrong is said where it is made.

use super::{documents, editor, press, rewrite, said, write};
use serde_json::json;

#[test]
fn a_mistake_is_told_at_its_field_and_goes_when_it_is_mended() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    press(&widget, "#at-items-0-");
    press(&widget, "#at-bands-1-");
    for (id, wrong, says, right) in [
        ("at-texts-title", "<b>x</b>", "geen HTML", "Een titel"),
        ("at-items-0-weight", "0", "van 1 tot en met 100", "2"),
        ("at-items-0-definition", "", "nog leeg", "Een zin."),
        (
            "at-items-0-anchors-2-",
            "www.x.nl",
            "geen webadres",
            "Vaak.",
        ),
        (
            "at-items-0-anchors-candidate-1-",
            "zie https://x",
            "geen webadres",
            "Soms.",
        ),
        (
            "at-texts-couldHave",
            "Kies 1.",
            "{lowest}",
            "Kies {lowest}.",
        ),
        ("at-bands-1-from", "0", "hoger dan", "30"),
        ("at-key", "Mijn Scorecard", "kleine letters", "eigen"),
        ("at-credits-source-url", "bureau.nl", "https://", ""),
        ("at-limits-criticalAtMost", "7", "van 1 tot en met 3", ""),
    ] {
        write(&widget, id, wrong);
        let tied = format!(
            "const list = document.querySelector('#mistakes ul').textContent;
             const control = document.getElementById('{id}');
             const told = control.getAttribute('aria-describedby').split(' ')
               .map((id) => document.getElementById(id).textContent).join(' ');
             return [control.getAttribute('aria-invalid') === 'true',
               told.includes('{says}'), list.includes('{says}')]"
        );
        widget.wait(&tied, json!([true, true, true]));
        // What is wrong is not offered.
        assert_eq!(
            widget.look("return document.querySelectorAll('#downloads a').length"),
            0
        );
        assert_eq!(
            widget.look("return document.querySelector('#download-wrong').hidden"),
            false
        );
        write(&widget, id, right);
        widget.wait(
            "return [document.querySelectorAll('#mistakes li').length,
               document.querySelectorAll('[aria-invalid]').length,
               document.querySelectorAll('#downloads a').length]",
            json!([0, 0, 2]),
        );
    }
}

#[test]
fn a_mistake_leads_to_its_field_wherever_that_is_folded_and_in_whatever_language() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    press(&widget, "#language-en");
    press(&widget, "#at-items-3-");
    write(&widget, "at-items-3-name", "");
    widget.wait("return document.querySelectorAll('#mistakes li').length", 1);
    assert_eq!(said(&widget, "#at-items-3- .badge.wrong"), "1 fout");
    press(&widget, "#at-items-3-");
    widget.look("document.querySelector('#section-items').open = false");
    press(&widget, "#language-nl");
    widget.wait(
        "return document.querySelector('#mistakes li').textContent.startsWith('Engels, Vraag 4: Naam')",
        false,
    );
    let told = "return document.querySelector('#mistakes li')?.textContent.startsWith('Engels, ')";
    widget.wait(told, true);
    press(&widget, "#mistakes button");
    widget.wait("return document.activeElement.id", "at-items-3-name");
    let seen = "const box = document.activeElement.getBoundingClientRect();
         return document.activeElement.lang + (box.top > 0 && box.bottom < innerHeight)";
    assert_eq!(widget.look(seen), "entrue");
}

#[test]
fn each_way_to_a_field_has_a_name_of_its_own_and_a_count_stands_apart_from_what_it_counts() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    press(&widget, "#at-items-0-");
    for id in [
        "at-items-0-anchors-1-",
        "at-items-0-anchors-2-",
        "at-items-0-anchors-candidate-2-",
    ] {
        write(&widget, id, "www.x.nl");
    }
    widget.wait("return document.querySelectorAll('#mistakes li').length", 3);
    let ends = widget.look(
        "const names = [...document.querySelectorAll('#mistakes button')].map((button) => button.textContent);
         return names.map((name) => name.split(': ').at(-1)).sort()",
    );
    assert_eq!(ends, json!(["Bij 4", "Bij 7", "Bij 7, over een kandidaat"]));
    for head in ["#at-items-0-", "#section-items summary"] {
        assert!(said(&widget, head).ends_with(" 3 fouten"), "{head}");
    }
}

#[test]
fn a_group_without_questions_and_a_list_that_is_too_short_are_told_at_their_list() {
    let widget = editor("empty");
    press(&widget, "#at-items-0-");
    press(&widget, "[id='at-items-0--fields'] .remove");
    widget.wait(
        "return document.querySelector('#at-items-problem').textContent",
        "Hier horen er 3 tot 40 te staan. Nu zijn het er 2.",
    );
    press(&widget, "#undo-removal");
    widget.wait(
        "return document.querySelector('#at-items-problem').textContent",
        "",
    );
    for name in ["Een", "Twee"] {
        write(&widget, "at-pillars-new", name);
        press(&widget, "#at-pillars .adding-line button");
    }
    widget.wait(
        "return document.querySelector('#at-items-problem').textContent.startsWith('Er is een groep zonder vragen')",
        true,
    );
    press(&widget, "#mistakes button");
    widget.wait("return document.activeElement.id", "at-items");
}

#[test]
fn a_limit_of_a_band_that_is_too_low_is_told_at_its_field_and_once() {
    let widget = editor("ours");
    press(&widget, "#at-bands-2-");
    write(&widget, "at-bands-2-from", "30");
    let lines = "return [...document.querySelectorAll('#mistakes li')].map((line) => line.lastChild.textContent.trim())";
    widget.wait(
        lines,
        json!(["De eerste grens is 0, en elke volgende is hoger dan die ervoor."]),
    );
    widget.wait(
        "return document.getElementById('at-bands-2-from').ariaInvalid",
        "true",
    );
    for typed in ["", "12,5"] {
        write(&widget, "at-bands-2-from", typed);
        widget.wait(
            lines,
            json!(["Vul een heel getal in van 0 tot en met 100."]),
        );
    }
}

#[test]
fn fewer_questions_and_another_scale_are_no_mistake_in_limits_that_nobody_touched() {
    let widget = editor("ours");
    write(&widget, "at-scale-points", "3");
    documents(&widget, "documents[0].scale.points === 3");
    assert!(said(&widget, "#mistakes [role=status]").starts_with("Alles klopt"));
}

#[test]
fn every_sentence_is_whole_in_both_languages() {
    let widget = editor("empty");
    let found = widget.page.run_and_await(
        "const mistake = { numbers: [3, 40], names: ['one', 'two'], found: 'a list of 2' };
         const all = [];
         for (const [module, name] of [['said-nl', 'SAID_NL'], ['said-en', 'SAID_EN']]) {
           const said = (await import(`./editor/${module}.js`))[name];
           for (const [kind, sentence] of Object.entries(said))
             all.push([kind, kind === 'empty' ? sentence([1, 60]) : sentence(mistake)]);
         }
         const poor = all.filter(([, text]) => !/^[A-Z].{12,}[.]$/.test(text) || /undefined|NaN|null/.test(text));
         return [all.length, poor]",
    );
    assert_eq!(found, json!([54, []]));
}

#[test]
fn a_file_that_the_widget_could_not_read_is_told_of_and_not_offered() {
    let widget = editor("empty");
    documents(&widget, "true");
    // As somebody who typed that much: what is unknown is a mistake too.
    rewrite(&widget, "kept.documents[0].more = 'x'.repeat(256 * 1024);");
    widget.wait("return document.querySelectorAll('#mistakes li').length", 2);
    let told = said(&widget, "#mistakes li:last-child");
    assert!(
        told.starts_with("het hele document Het bestand wordt groter dan 256 kB."),
        "{told}"
    );
    assert_eq!(
        widget.look("return document.querySelectorAll('#downloads a').length"),
        0
    );
    // Spaces that only a person needs are left out where nothing else fits.
    let found = widget.page.run_and_await(
        "const { isTooLarge, written } = await import('./editor/file.js');
         const small = { list: [1, 2] };
         const wide = { list: Array(50000).fill(1) };
         const large = { list: Array(150000).fill(1) };
         return [[small, wide, large].map(isTooLarge), written(small).split('\\n').length, written(wide).includes('\\n')]",
    );
    assert_eq!(found, json!([[false, false, true], 7, false]));
}

#[test]
fn a_name_is_wanted_before_something_is_added() {
    let widget = editor("empty");
    press(&widget, "#at-items .adding-line button");
    assert_eq!(
        said(&widget, "#at-items-new-problem"),
        "Vul eerst een naam in."
    );
    assert_eq!(
        widget.look("return document.activeElement.id"),
        "at-items-new"
    );
    let made = documents(&widget, "true");
    assert_eq!(made[0]["items"].as_array().map(Vec::len), Some(3));
}

#[test]
fn checks_are_right_across_the_copies_of_the_program_that_they_wear_out() {
    let widget = editor("ours");
    documents(&widget, "true");
    let told = widget.page.run_and_await(
        "const program = await import('./sales-leader-scorecard-report.js');
         const links = [...document.querySelectorAll('#downloads a')];
         const documents = await Promise.all(links.map(async ({ href }) => (await fetch(href)).json()));
         const wrong = structuredClone(documents);
         wrong[0].items[0].weight = 0;
         let told = 0;
         for (let time = 0; time < 300; time += 1) {
           const lists = await program.mistakes(time % 2 ? wrong : documents);
           told += lists[0].length + lists[1].length;
         }
         return told",
    );
    // Each of the wrong ones has one, and the other language differs from nothing that is right.
    assert_eq!(told, 150);
}
