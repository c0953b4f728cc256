//! An element that moves to another document: an iframe or a window of its own.

use end_to_end::Widget;
use serde_json::{Value, json};

/// What it looks like, rates and makes there; `host` is not in the document of the test any more.
const SEEN: &str = "
const task = () => new Promise((done) => setTimeout(done));
while (host.status !== 'ready' || !host.shadowRoot.querySelector('[part~=base]')) await task();
await task();
const find = (selector) => host.shadowRoot.querySelector(selector);
find('[name=coaching]').dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true, cancelable: true }));
const view = host.ownerDocument.defaultView;
const styled = (selector) => view.getComputedStyle(find(selector)).display;
return [(await host.pdf()).type, host.ratings.coaching, host.ratings.consistency, host.status,
  styled('.room'), view.getComputedStyle(find('[part~=base]')).boxSizing, styled('[part~=item]'),
  view.getComputedStyle(find('[name=coaching]')).appearance, document === host.ownerDocument];";

#[test]
fn an_element_that_moves_to_another_document_works_there_and_back() {
    for started in [true, false] {
        let widget = Widget::with("lang=nl");
        let here = widget.look_and_await(&format!("host.ratings = {{ consistency: 6 }}; {SEEN}"));
        widget.page.run_and_await(&format!(
            "const frame = document.createElement('iframe');
             frame.style.inlineSize = '60em';
             // Firefox puts another empty document in it first.
             const loaded = new Promise((done) => {{ frame.onload = done; }});
             document.body.prepend(frame);
             await loaded;
             window.kept = document.querySelector('sales-leader-scorecard');
             if (!{started}) {{
               kept.remove(); window.kept = document.createElement('sales-leader-scorecard');
               kept.ratings = {{ consistency: 6 }};
             }}
             frame.contentDocument.body.append(kept);"
        ));
        let kept = format!("const host = window.kept; {SEEN}");
        let mut expected = here.clone();
        expected[8] = json!(false);
        assert_eq!(widget.page.run_and_await(&kept), expected, "{started}");
        widget
            .page
            .run("document.querySelector('main').append(kept)", Value::Null);
        assert_eq!(widget.page.run_and_await(&kept), here, "{started}");
        assert_eq!(widget.page.run("return warnings", Value::Null), json!([]));
        let errors = "return heard.filter(({ type }) => type === 'error').length";
        assert_eq!(widget.page.run(errors, Value::Null), 0);
    }
}
