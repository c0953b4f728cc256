//! The widget changes nothing outside itself, and keeps its styles in adopted sheets.

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

use crate::isolation::STYLES;

#[test]
fn the_widget_changes_no_style_outside_and_adds_nothing_there() {
    let html = "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
        <style>.place { width: 600px; height: 400px; overflow: hidden }</style>
        <h1>h</h1><h2>h</h2><p>p <a href=#>a</a> <b>b</b> <small>s</small></p><ul><li>l</ul>
        <table><tr><th>h<td>d</table><form><input type=range><button>b</button><select></select>
        <textarea></textarea></form><section class=scorecard><div class='item is-rated'>
        <h4 class=item-name>n</h4><i class=digit>1</i><p class=status>s</p></div></section>
        <div class=place><sales-leader-scorecard loading=eager></sales-leader-scorecard></div>";
    let widget = Widget {
        page: Page::open(&site::page(html.into())),
    };
    let outside = "styles([...document.querySelectorAll('*:not(script, sales-leader-scorecard)')])";
    widget.page.run(
        &format!(
            "{STYLES}
             window.before = {outside};
             window.inHead = document.head.innerHTML;
             const script = document.createElement('script');
             Object.assign(script, {{ type: 'module', src: arguments[0] }});
             document.body.append(script);"
        ),
        json!(format!("{}embed.js", site::dist())),
    );
    widget.wait_for("ready");
    widget.load(&Case::named("failed_top_seller"));
    let answer = widget.page.run(
        &format!(
            "{STYLES}
             return {{
               changed: differences(before, {outside}),
               head: document.head.innerHTML === inHead,
               adopted: document.adoptedStyleSheets.length,
               compared: compared(before),
             }};"
        ),
        Value::Null,
    );
    assert_eq!(answer["changed"], json!([]));
    assert_eq!(answer["head"], true, "something was added to the head");
    assert_eq!(answer["adopted"], 0);
    assert!(answer["compared"].as_u64() > Some(5_000), "{answer}");
}

#[test]
fn no_style_attribute_and_no_style_element_is_inside() {
    let widget = Widget::with("lang=nl seller-profile");
    let found = "return all('[style], style, link').map((element) => element.outerHTML)";
    assert_eq!(widget.look(found), json!([]));
    widget.load(&Case::named("failed_top_seller"));
    assert_eq!(widget.look(found), json!([]));
}

#[test]
fn all_widgets_of_a_page_share_their_stylesheets() {
    let widget = Widget::with("lang=nl");
    widget.look("host.after(host.cloneNode())");
    widget.wait("return host.nextElementSibling.status", "ready");
    let shared = widget.look(
        "const [one, other] = [root, host.nextElementSibling.shadowRoot]
           .map((root) => root.adoptedStyleSheets);
         return one.length > 0 && one.length === other.length &&
           one.every((sheet, at) => sheet === other[at]);",
    );
    assert_eq!(shared, true);
}
