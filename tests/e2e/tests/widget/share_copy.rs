//! "Copy the link", and what leaves the page with it: nothing.

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

use crate::visit::{address, go, rate};

const COPY: &str = "Kopieer een link";
const STATUS: &str = "return root.querySelector('.scorecard [role=status]').textContent";

/// Stands in for the clipboard, which tests share with everybody.
const CLIPBOARD: &str = "
window.copied = [];
Object.defineProperty(navigator, 'clipboard', { configurable: true,
  value: { writeText: (text) => (copied.push(text), Promise.resolve()) } });";
const REFUSING: &str = "
Object.defineProperty(navigator, 'clipboard', { configurable: true,
  value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });";
const MISSING: &str =
    "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });";

fn with_result(clipboard: &str) -> Widget {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    widget.page.run(clipboard, Value::Null);
    widget
}

#[test]
fn the_button_copies_exactly_the_share_url_and_says_so_once() {
    let widget = with_result(CLIPBOARD);
    widget.click(COPY, None);
    widget.wait("return copied.length", 1);
    let url = widget.look("return host.shareUrl()");
    assert_eq!(widget.page.run("return copied[0]", Value::Null), url);
    widget.wait(STATUS, "Link gekopieerd");
    assert_eq!(widget.look("return all('[role=status], [aria-live], output').filter((r) => r.textContent.includes('gekopieerd')).length"), 1);
    // After another answer the button offers the new link, and it is that one.
    rate(&widget, "coaching", 1);
    widget
        .page
        .run("history.replaceState(null, '', '#deel-2')", Value::Null);
    widget.click_when_there(COPY);
    widget.wait("return copied.length", 2);
    let now = widget.look("return host.shareUrl()");
    assert_ne!(now, url);
    assert_eq!(widget.page.run("return copied[1]", Value::Null), now);
    assert!(
        now.as_str()
            .is_some_and(|now| now.contains("#deel-2.slsc-")),
        "{now}"
    );
}

#[test]
fn where_the_clipboard_refuses_the_link_stands_there_to_be_copied_by_hand() {
    for refusal in [REFUSING, MISSING] {
        let widget = with_result(refusal);
        widget.click(COPY, None);
        widget.wait("return root.activeElement?.className", "link");
        let field = widget.look(
            "const field = root.querySelector('.link');
             return [field.value, field.selectionStart, field.selectionEnd, root.activeElement === field,
               field.labels[0].textContent.trim()]",
        );
        let url = widget.look("return host.shareUrl()");
        let length = url.as_str().unwrap_or_default().len();
        assert_eq!(
            field,
            json!([
                url,
                0,
                length,
                true,
                "Kopiëren mag hier niet automatisch. Kopieer de link zelf:"
            ])
        );
        // It follows the answers.
        widget.set_ratings(&Case::named("failed_top_seller").ratings);
        widget.wait(
            "return root.querySelector('.link').value === host.shareUrl()",
            true,
        );
        assert_eq!(json!(widget.page.console_errors()), json!([]));
    }
}

#[test]
fn the_link_is_offered_with_a_result_only_and_says_what_is_in_it() {
    let widget = Widget::with("lang=nl");
    rate(&widget, "coaching", 5);
    assert_eq!(widget.look("return all('.share').length"), 0);
    widget.load(&Case::named("introverted_leader"));
    assert_eq!(
        widget.look("return all('.share small').at(-1).textContent"),
        "De cijfers staan in de link. Iedereen met de link kan ze zien."
    );
}

#[test]
fn the_link_is_never_sent_anywhere() {
    let widget = Widget::with("lang=nl");
    let page = address(&widget);
    widget.page.requests();
    go(&widget, &format!("{page}#slsc=1231224432377776tt"));
    widget.wait_for_rating("leadership_motivation", 2);
    widget.page.run(CLIPBOARD, Value::Null);
    widget.click_when_there(COPY);
    widget.wait("return copied.length", 1);
    widget.page.run_and_await("await fetch('/0')");
    let asked = widget.page.requests();
    assert!(asked.len() >= 4, "{asked:?}");
    // What is asked of these two is seen whole below.
    let known = [site::dist(), site::host()];
    for address in asked.iter().filter(|address| address.starts_with("http")) {
        assert!(
            known.iter().any(|origin| address.starts_with(origin)),
            "{address}"
        );
    }
    let received = site::received();
    let path = page.trim_start_matches(site::host());
    let of_page = format!("GET /{path} ");
    assert!(received.iter().any(|request| request.starts_with(&of_page)));
    for request in received {
        assert!(
            !request.contains("slsc") && !request.contains("1231224432377776tt"),
            "{request}"
        );
    }
}

#[test]
fn two_named_widgets_read_their_own_part_of_one_fragment() {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager name=one></sales-leader-scorecard>
         <sales-leader-scorecard loading=eager name=two></sales-leader-scorecard>",
        site::dist()
    );
    let address = site::page(html);
    let page = Page::open(&address);
    let both = "const [one, two] = document.querySelectorAll('sales-leader-scorecard');
                if (one.status !== 'ready' || two.status !== 'ready') return null;";
    let ready = |page: &Page| {
        page.until("both widgets", |page| {
            (page.run(&format!("{both} return true"), Value::Null) == true).then_some(())
        });
    };
    let see = |page: &Page| {
        page.run(
            &format!(
                "{both} return [one, two].map((w) =>
        [w.ratings.coaching, !!w.shadowRoot.querySelector('.scorecard > .notice')])"
            ),
            Value::Null,
        )
    };
    ready(&page);
    let link = page.run(
        &format!(
            "{both} one.ratings = {{ coaching: 3 }}; two.ratings = {{ coaching: 7 }};
        return one.shareUrl()"
        ),
        Value::Null,
    );
    let link = link.as_str().expect("a link").to_owned();
    page.go(&site::blank());
    page.go(&link);
    ready(&page);
    page.until("only the first", |page| {
        (see(page) == json!([[3, true], [null, false]])).then_some(())
    });
    // An address with both parts.
    let link = page.run(
        &format!(
            "{both} two.ratings = {{ coaching: 7 }};
             return `${{arguments[0]}}.${{two.shareUrl().split('#')[1]}}`"
        ),
        json!([link]),
    );
    page.go(&site::blank());
    page.go(link.as_str().expect("a link"));
    ready(&page);
    page.until("each its own", |page| {
        (see(page) == json!([[3, true], [7, true]])).then_some(())
    });
}
