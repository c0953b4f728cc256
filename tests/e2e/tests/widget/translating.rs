//! Translators, highlighters and spelling checkers change what is drawn. After the next change the right
//! things are shown again, and every control still works.

use end_to_end::{Page, Widget, site, vectors::ITEMS};
use serde_json::{Value, json};

/// Two widgets: tools work on the first, and the second shows what the first one should. `texts()` are
/// all texts of the first with something in them.
const TOOLS: &str = "
window.twin = () => document.querySelectorAll('sales-leader-scorecard')[1];
const read = (host) => {
  const base = host.shadowRoot.querySelector('[part~=base]').cloneNode(true);
  base.querySelector('[role=status]').remove();
  return base.textContent.toLowerCase();
};
window.differs = () => {
  const [one, other] = [document.querySelector('sales-leader-scorecard'), twin()].map(read);
  const at = [...one].findIndex((letter, at) => letter !== other[at]);
  return one === other ? '' : [one, other].map((text) => text.slice(Math.max(0, at - 20), at + 40)).join(' | ');
};
window.texts = () => {
  const base = document.querySelector('sales-leader-scorecard').shadowRoot.querySelector('[part~=base]');
  const walk = document.createTreeWalker(base, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) if (walk.currentNode.data.trim()) found.push(walk.currentNode);
  return found;
};
window.fonts = (text) => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text.data.toUpperCase();
  outer.append(inner);
  text.replaceWith(outer);
};";

fn opened(attributes: &str) -> Widget {
    let page = Page::open(&site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>{TOOLS}</script><script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager {attributes}></sales-leader-scorecard>
         <sales-leader-scorecard loading=eager {attributes} name=twin></sales-leader-scorecard>",
        site::dist()
    )));
    let widget = Widget { page };
    widget.wait_for("ready");
    widget.wait("return twin().status", "ready");
    widget
}

/// Gives the second what the first has, and waits until both show the same.
#[track_caller]
fn assert_right(widget: &Widget, what: &str) {
    widget.look("twin().ratings = host.ratings");
    widget.page.until(what, |_| {
        let differs = widget.look("return differs()");
        println!("{what}: {differs}");
        (differs == "").then_some(())
    });
}

/// What tools do to one text.
const DEEDS: [(&str, &str); 9] = [
    ("a translator", "fonts(text)"),
    ("another text", "text.replaceWith(text.data + ' (x)')"),
    ("the text itself", "text.data = 'Vertaald'"),
    ("the content", "text.parentNode.textContent = 'Vertaald'"),
    ("the source", "const at = text.parentNode; if (at) at.innerHTML = at.innerHTML.replace(/[a-z]/g, '<u>x</u>')"),
    (
        "a highlighter of a part",
        "const rest = text.splitText(Math.floor(text.length / 2)), mark = document.createElement('mark');
         rest.replaceWith(mark); mark.append(rest)",
    ),
    (
        "a highlighter of all",
        "const mark = document.createElement('mark'); text.replaceWith(mark); mark.append(text)",
    ),
    (
        "one that tidies up after itself",
        "const at = text.parentNode, rest = text.splitText(1), mark = document.createElement('mark');
         rest.replaceWith(mark); mark.append(rest); mark.replaceWith(...mark.childNodes); at.normalize()",
    ),
    ("one that takes it away", "text.remove()"),
];

#[test]
fn whatever_was_done_to_texts_the_next_change_is_shown_right() {
    let widget = opened("");
    for (round, (what, deed)) in DEEDS.into_iter().enumerate() {
        // From no answer to a total, and from a total to none.
        for filled in [true, false] {
            widget.look(&format!("for (const text of texts()) {{ {deed} }}"));
            let ratings: serde_json::Map<_, _> = ITEMS
                .into_iter()
                .map(|key| (key.to_owned(), json!(3 + round % 4)))
                .collect();
            widget.set_ratings(&if filled {
                Value::Object(ratings)
            } else {
                json!({})
            });
            assert_right(&widget, &format!("{what}, {filled}"));
        }
    }
    assert_eq!(widget.look("return host.status"), "ready");
}

#[test]
fn a_click_on_what_a_tool_put_into_a_control_counts() {
    let widget = opened("");
    widget.answer_all();
    let mark = |selector: &str| {
        widget.look_at(
            "for (const text of texts()) if (text.parentNode.matches(arguments[0])) fonts(text);
             const font = root.querySelector(arguments[0] + ' font font');
             font.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, detail: 0 }))",
            json!(selector),
        );
    };
    mark(".stop");
    widget.wait_for_rating(ITEMS[0], 1);
    assert_right(&widget, "a stop");
    mark(".reset .quiet");
    widget.wait_for_focus("Nee, laat staan");
    mark(".reset button");
    widget.wait_for_focus("Mijn antwoorden wissen");
    assert_right(&widget, "a question that was closed");
    mark(".share .button[aria-expanded]");
    widget.wait("return all('.report').length", 1);
}

/// A translator that goes on and on.
const TRANSLATE: &str = "
window.rounds = 0;
const base = root.querySelector('[part~=base]');
const translate = () => {
  const found = texts().filter((text) => !text.parentNode.matches('font'));
  if (found.length) rounds += 1;
  found.forEach(fonts);
};
new MutationObserver(translate).observe(base, { subtree: true, childList: true, characterData: true });
translate();";

#[test]
fn with_a_translator_at_work_everything_is_right_and_comes_to_rest() {
    let widget = opened("mode=candidate");
    widget.look(TRANSLATE);
    widget.answer_all();
    assert_right(&widget, "answers");
    widget.tap_stop(end_to_end::Pointer::Mouse, ITEMS[2], 2);
    widget.wait_for_rating(ITEMS[2], 2);
    assert_right(&widget, "a tap");
    // Not the one that saves a PDF too, which Firefox shows in a tab of its own: this page would be in the background.
    widget.look("root.querySelector('.share .button[aria-expanded]').click()");
    widget.wait("return all('.report').length", 1);
    // The full program draws anew.
    widget.look(TRANSLATE);
    widget.look("window.caret = () => { const at = root.activeElement; return [at.localName, at.value, at.selectionStart]; }");
    widget.look("item('coaching').querySelector('.item-actions button').click()");
    widget.wait("return root.activeElement?.localName", "textarea");
    widget.look("window.field = root.activeElement; field.after(document.createElement('spelling-checker'))");
    widget.page.press(&["a", "b", "c", "ArrowLeft", "x"]);
    widget.wait("return caret()", json!(["textarea", "abxc", 3]));
    assert_eq!(
        widget.look("return [field === root.activeElement, field.nextSibling.localName]"),
        json!([true, "spelling-checker"])
    );
    let written =
        "return [...root.querySelectorAll('.row dd')].some((at) => at.textContent === 'ABXC')";
    widget.wait(written, true);
    // Nobody waits for anybody: the last words are said to a screen reader, and it is still.
    widget.tap_stop(end_to_end::Pointer::Mouse, ITEMS[3], 6);
    widget.wait(
        "return root.querySelector('[part=base] [role=status]').textContent !== ''",
        true,
    );
    widget.look("window.seen = 0");
    widget.page.until("rest", |_| {
        let still = "const still = rounds === seen; seen = rounds; return still";
        widget.page.settle();
        (widget.look(still) == true).then_some(())
    });
}
