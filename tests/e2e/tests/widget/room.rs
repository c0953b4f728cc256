//! The room that is kept for the widget before it runs.

use end_to_end::{Page, site};
use serde_json::{Value, json};

/// What a page shifted so far, which Chromium alone tells; its heights from `watch()` on, and the
/// height of the element.
const WATCH: &str = "
window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) =>
  [entry.value, ...entry.sources.map(({ node }) => node?.nodeName)])))
  .observe({ type: 'layout-shift', buffered: true });
window.host = () => document.querySelector('sales-leader-scorecard');
window.heights = [];
window.watch = () => new ResizeObserver(() => {
  // Below the window nobody sees what becomes of the element, and nothing that is read moves.
  if (!heights.length || host().getBoundingClientRect().top < innerHeight)
    heights.push(document.body.offsetHeight);
}).observe(document.body);
window.high = () => Math.round(host().getBoundingClientRect().height);";

/// An article with the widget in its middle.
fn article(attributes: &str, fallback: &str) -> String {
    article_from(site::dist(), attributes, fallback)
}

fn article_from(dist: &str, attributes: &str, fallback: &str) -> String {
    let text = "<p>Wie goed verkoopt, leidt daarmee nog geen team. Dat vraagt iets anders.</p>";
    let before = text.repeat(60);
    let after = text.repeat(60);
    site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8>
         <meta name=viewport content='width=device-width'><title>Artikel</title>
         <style>body {{ margin: 0; font-family: sans-serif }}</style>
         <script>{WATCH}</script>
         <script type=module src={dist}embed.js></script>
         {before}
         <sales-leader-scorecard {attributes}>{fallback}</sales-leader-scorecard>
         <div id=after>{after}</div>"
    ))
}

fn look(page: &Page, script: &str) -> Value {
    page.run(script, Value::Null)
}

#[track_caller]
fn wait(page: &Page, script: &str) {
    page.until(script, |page| (look(page, script) == true).then_some(()));
}

/// Scrolls the page in steps of half a window, as somebody who reads does.
fn read_on(page: &Page, direction: i32) {
    let script = format!(
        "for (let step = 0; step < 400; step += 1) {{
           const before = scrollY;
           scrollBy(0, {direction} * innerHeight / 2);
           await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
           if (scrollY === before) return;
         }}"
    );
    page.run_and_await(&script);
}

const SIZES: [(u32, u32); 3] = [(320, 640), (768, 1024), (1280, 800)];

#[test]
fn nothing_shifts_while_a_lazy_widget_starts_and_the_page_is_read() {
    for (width, height) in SIZES {
        for attributes in ["", "seller-profile", "lang=en mode=candidate"] {
            let page = Page::open(&site::blank());
            page.resize(width, height);
            page.go(&article(attributes, "<p>De vragenlijst als tekst.</p>"));
            wait(&page, "return host().status === 'idle'");
            let reserved = look(&page, "watch(); return high()");
            read_on(&page, 1);
            wait(&page, "return host().status === 'ready'");
            read_on(&page, -1);
            read_on(&page, 1);
            let seen = look(&page, "return [shifts, heights.slice(1)]");
            assert_eq!(seen, json!([[], []]), "{width}, {attributes}");
            let high = look(&page, "return high()");
            assert!(
                high.as_u64() <= reserved.as_u64(),
                "{width}, {attributes}: {high}"
            );
        }
    }
}

#[test]
fn nothing_shifts_when_a_lazy_widget_starts_above_what_is_read() {
    let page = Page::open(&site::blank());
    page.resize(1280, 800);
    page.go(&article("", ""));
    wait(&page, "return host().status === 'idle'");
    look(&page, "watch(); location.hash = 'after'");
    wait(&page, "return host().status === 'ready'");
    let top = look(
        &page,
        "return [document.querySelector('#after').getBoundingClientRect().top, shifts, heights.slice(1)]",
    );
    assert_eq!(top, json!([0, [], []]));
}

#[test]
fn the_room_is_enough_for_an_empty_checklist_at_any_width() {
    let page = Page::open(&site::blank());
    page.resize(1280, 800);
    page.go(&article("loading=eager", ""));
    wait(&page, "return host().status === 'ready'");
    // Inside one layout a text takes no more lines on a wider page, so that the narrowest page of each layout needs most:
    // those of the room begin at 360, 390, 540 and 820, those of the checklist at 352, 416, 544 and 592 (22, 26, 34, 37em), within its border.
    wait(
        &page,
        "return host().shadowRoot.querySelector('[data-fitted]') !== null",
    );
    let short = page.run_and_await(
        "const widths = [320, 335, 336, 359, 360, 367, 368, 389, 390, 415, 416, 539, 540, 543, 544, 593, 594, 689, 690, 760, 819, 820, 960, 1200];
         const short = [];
         const room = host().shadowRoot.querySelector('.room');
         room.removeAttribute('data-fitted');
         const frame = () => new Promise(requestAnimationFrame);
         for (const layout of ['list', 'steps']) for (const lang of ['nl', 'en', 'de', 'fr']) for (const mode of ['self', 'candidate'])
           for (const seller of [false, true]) {
             host().lang = lang;
             host().setAttribute('mode', mode);
             host().toggleAttribute('seller-profile', seller);
             host().setAttribute('layout', layout);
             const base = room.querySelector('[part=base]');
             while (base.lang !== lang || !!room.querySelector('[name=persuasion]') !== seller ||
               base.classList.contains('is-steps') !== (layout === 'steps')) await frame();
             // What else changes is drawn in the same frames or in those after them.
             for (let text; text !== base.textContent; await frame(), await frame()) text = base.textContent;
             for (const width of widths) {
               room.style.inlineSize = `${width}px`;
               const kept = parseFloat(getComputedStyle(room.lastElementChild).minBlockSize);
               const needs = room.lastElementChild.getBoundingClientRect().height;
               if (needs > kept + 0.5) short.push([layout, lang, mode, seller, width, kept, needs]);
             }
           }
         return short;",
    );
    assert_eq!(short, json!([]));
}

#[test]
fn the_room_of_a_high_fallback_is_given_back_where_nobody_sees_it() {
    let page = Page::open(&site::blank());
    let fallback = "<p>Nog een regel van de vragenlijst.</p>".repeat(200);
    page.resize(1280, 800);
    page.go(&article("", &fallback));
    let before = look(&page, "watch(); return high()");
    assert!(before.as_u64() > Some(5000), "{before}");
    look(&page, "scrollTo(0, host().offsetTop - innerHeight - 300)");
    wait(&page, "return host().status === 'ready'");
    wait(&page, "return high() <= 2000");
    read_on(&page, -1);
    read_on(&page, 1);
    let seen = look(&page, "return [shifts, heights.slice(1)]");
    assert_eq!(seen, json!([[], []]));
}

#[test]
fn a_high_fallback_that_is_in_sight_keeps_its_room() {
    let page = Page::open(&site::blank());
    let fallback = "<p>Nog een regel van de vragenlijst.</p>".repeat(200);
    page.resize(1280, 800);
    page.go(&article("", &fallback));
    let before = look(&page, "watch(); return high()");
    look(&page, "host().scrollIntoView({ behavior: 'instant' })");
    wait(&page, "return host().status === 'ready'");
    page.settle();
    let seen = look(&page, "return [high(), shifts, heights.slice(1)]");
    assert_eq!(seen, json!([before, [], []]));
}

#[test]
fn a_widget_that_can_not_start_gives_the_room_back() {
    let page = Page::open(&site::blank());
    page.resize(1280, 800);
    page.go(&article_from(
        &format!("{}{}", site::dist(), site::WITHOUT_WASM),
        "loading=eager",
        "<p>De vragenlijst als tekst.</p>",
    ));
    wait(&page, "return host().status === 'failed'");
    let height = look(&page, "return high()");
    assert!(height.as_u64() < Some(400), "{height}");
}
