//! A share link in the address of any page: what it looks like, and what is left of it once it was
//! read.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

use crate::share_link::PAYLOAD;
use crate::visit::{address, go, rate};

/// Before the module: what the page itself knows of its address.
const PAGE: &str = "
window.wrong = []; window.visits = [];
addEventListener('error', (event) => wrong.push(event.message));
for (const kind of ['DOMContentLoaded', 'hashchange', 'popstate'])
  addEventListener(kind, () => { if (location.hash) document.querySelector(location.hash); });
for (const method of ['pushState', 'replaceState']) {
  const original = history[method];
  history[method] = function (state, unused, address) {
    const result = original.call(this, state, unused, address);
    visits.push(location.hash);
    return result;
  };
}";

fn page(elements: &str) -> String {
    site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <link rel=icon href=data:,><script>{PAGE}</script>
         <script type=module src={}embed.js></script><h1 id=deel-2>x</h1>{elements}",
        site::dist()
    ))
}

fn widget(elements: &str) -> Widget {
    let page = Page::open(&page(elements));
    let widget = Widget { page };
    widget.wait_for("ready");
    widget
}

const ONE: &str = "<sales-leader-scorecard loading=eager></sales-leader-scorecard>";
const HASH: &str = "return location.hash";

/// What each of the elements shows, once all are ready.
const ALL: &str = "
const all = [...document.querySelectorAll('sales-leader-scorecard')];
return all.every((w) => w.status === 'ready') && all.map((w) =>
  [w.ratings.coaching, !!w.shadowRoot.querySelector('.scorecard > .notice')])";

#[test]
fn a_link_is_a_selector_and_what_the_page_had_in_its_address_stays_when_it_was_read() {
    let widget = widget(ONE);
    let page = address(&widget);
    for (fragment, left) in [
        ("", ""),
        ("deel-2", "#deel-2"),
        ("a.b_c", "#a.b_c"),
        ("tab=2&x", "#tab=2&x"),
        ("/scan", "#/scan"),
        ("/scan?tab=2", "#/scan?tab=2"),
        ("!/scan", "#!/scan"),
        ("#x", "##x"),
        ("a&", "#a&"),
        ("slsc-12345678-x", "#slsc-12345678-x"),
    ] {
        let link = widget.look_at(
            "history.replaceState(null, '', arguments[0]); host.ratings = { coaching: 3 };
             const link = host.shareUrl(); history.replaceState(null, '', ' '); return link",
            json!([format!("{page}#{fragment}")]),
        );
        let link = link.as_str().expect("a link");
        if fragment
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        {
            let hash = &link[page.len()..];
            widget.look_at("document.querySelector(arguments[0])", json!([hash]));
        }
        go(&widget, link);
        widget.wait_for_rating("coaching", 3);
        widget.wait("return all('.scorecard > .notice').length", 1);
        assert_eq!(widget.look(HASH), left, "{link}");
    }
}

#[test]
fn a_page_that_looks_for_its_fragment_goes_on_and_no_script_of_it_sees_a_rating_afterwards() {
    let widget = widget(ONE);
    let link = widget.look("host.ratings = { coaching: 3 }; return host.shareUrl()");
    go(&widget, link.as_str().expect("a link"));
    widget.wait_for_rating("coaching", 3);
    let seen = widget.look("return [wrong, visits, location.href.includes('slsc')]");
    assert_eq!(seen, json!([[], [""], false]));
}

#[test]
fn the_state_of_the_page_stays_and_back_forward_and_reload_show_no_link_again() {
    let widget =
        widget("<sales-leader-scorecard loading=eager persist=session></sales-leader-scorecard>");
    rate(&widget, "coaching", 6);
    let page = address(&widget);
    for form in ["slsc-", "slsc="] {
        widget.look_at(
            "history.pushState({ scroll: 7 }, '', '#deel-2'); history.pushState({ scroll: 8 }, '',
               arguments[0]); dispatchEvent(new HashChangeEvent('hashchange'))",
            json!([format!("#deel-2&{form}{PAYLOAD}")]),
        );
        widget.wait_for_rating("leadership_motivation", 2);
        let now = widget.look("return [location.hash, history.state]");
        assert_eq!(now, json!(["#deel-2", { "scroll": 8 }]));
        widget.click_when_there("Naar je eigen antwoorden");
        widget.wait_for_rating("coaching", 6);
        for way in ["back", "forward"] {
            widget.look(&format!(
                "addEventListener('popstate', () => (window.went = '{way}')); history.{way}()"
            ));
            widget.wait("return window.went ?? null", way);
            widget.page.settle();
            assert_eq!(widget.rating("coaching"), 6, "{way}");
        }
        // The same link once more is opened once more, and a reload shows the visitor's own answers.
        widget.look_at(
            "location.hash = arguments[0]",
            json!([format!("{form}{PAYLOAD}")]),
        );
        widget.wait_for_rating("leadership_motivation", 2);
        widget.wait(HASH, "");
        widget.look_at(
            "location.hash = arguments[0]",
            json!([format!("{form}{PAYLOAD}")]),
        );
        widget.wait(HASH, "");
        go(&widget, &page);
        widget.wait_for_rating("coaching", 6);
        assert_eq!(widget.rating("leadership_motivation"), Value::Null);
    }
}

#[test]
fn each_of_several_elements_reads_its_part_however_late_it_comes() {
    let elements = "<sales-leader-scorecard loading=eager name=one></sales-leader-scorecard>
        <sales-leader-scorecard loading=eager></sales-leader-scorecard>
        <p style='height: 300vh'></p>
        <sales-leader-scorecard></sales-leader-scorecard>
        <sales-leader-scorecard name=two></sales-leader-scorecard>";
    let page = Page::open(&page(elements));
    let make = |page: &Page| {
        page.run(
            "const [one, unnamed, , two] = document.querySelectorAll('sales-leader-scorecard');
             two.scrollIntoView();
             if ([one, unnamed, two].some((w) => w.status !== 'ready')) return null;
             return [one, unnamed, two].map((w, i) => {
               w.ratings = { coaching: i + 1 }; return w.shareUrl().split('#')[1] })",
            Value::Null,
        )
    };
    let parts = page.until("three links", |page| {
        Some(make(page)).filter(|parts| !parts.is_null())
    });
    let parts: Vec<String> = serde_json::from_value(parts).expect("links");
    let here = page.run("return location.href.split('#')[0]", Value::Null);
    let here = here.as_str().expect("an address").to_owned();
    page.go(&site::blank());
    page.go(&format!(
        "{here}#deel-2.{}.{}.{}",
        parts[0], parts[1], parts[2]
    ));
    let expected = json!([[1, true], [2, true], [2, true], [3, true]]);
    page.wait(ALL, &Value::Null, &expected);
    page.wait(HASH, &Value::Null, &json!("#deel-2"));
    // One that comes when the address is long clean.
    page.run(
        "document.body.append(document.createElement('sales-leader-scorecard'))",
        Value::Null,
    );
    let expected = json!([[1, true], [2, true], [2, true], [3, true], [2, true]]);
    page.wait(ALL, &Value::Null, &expected);
}

#[test]
fn a_script_that_gives_the_page_the_address_of_a_link_opens_it() {
    // A page may have something else of that name.
    let widget = [
        "<nav id=navigation></nav>",
        "<script>var navigation = { pages: 3 };</script>",
    ]
    .map(|other| {
        let widget = widget(&format!("{other}{ONE}"));
        widget.look_at(
            "history.pushState(null, '', arguments[0])",
            json!([format!("#slsc-{PAYLOAD}")]),
        );
        widget.wait_for_rating("leadership_motivation", 2);
        widget
    });
    let [widget, _] = widget;
    let page = address(&widget);
    for (method, address) in [
        ("pushState", format!("#slsc-{PAYLOAD}")),
        ("replaceState", format!("#slsc={PAYLOAD}")),
        ("pushState", format!("{page}?other#/scan?slsc-{PAYLOAD}")),
    ] {
        widget.look_at(
            "host.reset(); history[arguments[0]]({ mine: 1 }, '', arguments[1])",
            json!([method, address]),
        );
        widget.wait_for_rating("leadership_motivation", 2);
        widget.wait("return /slsc/.test(location.hash)", false);
        assert_eq!(
            widget.look("return history.state"),
            json!({ "mine": 1 }),
            "{address}"
        );
    }
    // One that can't be read says so, and the address has it no longer either.
    widget.look("host.reset(); history.pushState(null, '', '#slsc-1')");
    widget.wait("return all('.scorecard > .notice').length", 1);
    widget.wait(HASH, "");
}

#[test]
fn the_names_of_two_widgets_never_share_a_link_or_an_entry_and_early_links_are_found() {
    let named = |name: &str| {
        format!(
            "<sales-leader-scorecard loading=eager persist=local name={name}></sales-leader-scorecard>"
        )
    };
    let widget = widget(&format!(
        "{}{}{}",
        named("blog"),
        named("costarring"),
        named("liquid")
    ));
    let page = &widget.page;
    page.wait(
        "const all = [...document.querySelectorAll('sales-leader-scorecard')];
         return all.every((w) => w.status === 'ready') && all.map((w) => w.ratings.leadership_motivation)",
        &Value::Null,
        &json!([null, null, null]),
    );
    let links = page.run(
        "const [blog, one, other] = document.querySelectorAll('sales-leader-scorecard');
         blog.ratings = { leadership_motivation: 2 }; one.ratings = { coaching: 1 }; other.ratings = { coaching: 2 };
         return [one, other].map((w) => w.shareUrl().split('#')[1].slice(0, 13))",
        Value::Null,
    );
    assert_ne!(links[0], links[1]);
    let here = address(&widget);
    widget.page.go(&site::blank());
    widget.page.go(&here);
    widget.page.wait(
        "const all = [...document.querySelectorAll('sales-leader-scorecard')];
         return all.every((w) => w.status === 'ready') && all.map((w) => [w.ratings.leadership_motivation, w.ratings.coaching])",
        &Value::Null,
        &json!([[2, null], [null, 1], [null, 2]]),
    );
    let entries = widget.page.run("return localStorage.length", Value::Null);
    assert_eq!(entries, 3);
    widget.page.go(&site::blank());
    widget
        .page
        .go(&format!("{here}#slsc-xg1auq={}", "1575667656644554mf"));
    widget.page.wait(
        "const [blog, one] = document.querySelectorAll('sales-leader-scorecard');
         return one.status === 'ready' && blog.ratings.leadership_motivation",
        &Value::Null,
        &json!(5),
    );
}
