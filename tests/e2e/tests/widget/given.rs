//! What a host hands over: only plain objects are ratings, and nothing of the host's own harms the widget.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

/// Everything that is no plain object, as an expression.
const NO_RATINGS: &str = "[
  [], [5], new Map([['coaching', 5]]), new Set(), new Date(), new Promise(() => {}), document.body,
  document.createElement('sales-leader-scorecard'), new (class { coaching = 5; })(), () => {}, class {},
  'coaching', new String('x'), new Number(5), Object(Symbol()), Symbol('x'), 5n, 5, true, null, undefined,
  /x/, new Error('x'), new Proxy([], {}), new Uint8Array(2), Math, Object.create({ coaching: 5 }),
  (function () { return arguments; })(5), { [Symbol('coaching')]: 5 },
  { coaching: 5, [Symbol('other')]: 5 }, new URLSearchParams('coaching=5'), new FormData(),
  document.body.appendChild(document.createElement('iframe')).contentWindow.Array(),
  { coaching: [5] }, { coaching: new Number(5) }, { coaching: { toString: () => 'not-observed' } }]";

/// Values that only the program refuses: it ignores all that was set with them.
const WRONG: &str = "{ coaching: Symbol('x') }, { coaching: 5n }, { coaching: true }, { other: 5 }";

#[test]
fn only_a_plain_object_is_taken_and_anything_else_changes_nothing() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "coaching": 3 }));
    let taken = widget.look(&format!(
        "return [...{NO_RATINGS}, {WRONG}].flatMap((given, at) => {{
           try {{ host.ratings = given; }} catch (error) {{
             if (error.name === 'TypeError' && /ratings|coaching|other/.test(error.message) &&
               host.ratings.coaching === 3) return [];
             return [[at, String(error), host.ratings.coaching]];
           }}
           return [[at, 'taken', host.ratings.coaching]]; }})"
    ));
    assert_eq!(taken, json!([]));
    for plain in [
        "Object.assign(Object.create(null), { coaching: 4 })",
        "Object.freeze({ coaching: 4 })",
        "new Proxy({ coaching: 4 }, {})",
        "Object.defineProperty({ coaching: 4 }, Symbol('of a framework'), { value: {} })",
        "document.body.appendChild(document.createElement('iframe')).contentWindow
           .Object({ coaching: 4 })",
        "document.body.appendChild(document.createElement('iframe')).contentWindow
           .JSON.parse('{ \"coaching\": 4 }')",
    ] {
        widget.look(&format!("host.ratings = {{}}; host.ratings = {plain};"));
        assert_eq!(widget.rating("coaching"), 4, "{plain}");
    }
    assert_eq!(widget.look("return host.status"), "ready");
}

/// A page whose elements start when told; `start()` does it.
fn unstarted(count: usize) -> Widget {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>window.heard = []; window.wrong = [];
         addEventListener('error', (event) => wrong.push(event.message));
         document.addEventListener('scorecard-error', ({{ detail }}) => heard.push(detail.code));
         window.start = async () => {{ for (const host of hosts()) {{
           host.setAttribute('loading', 'eager');
           while (host.status !== 'ready') await new Promise((done) => setTimeout(done)); }} }};
         window.hosts = () => [...document.querySelectorAll('sales-leader-scorecard')];</script>
         <script type=module src={}embed.js></script><p style='block-size: 400vh'></p>{}",
        site::dist(),
        "<sales-leader-scorecard></sales-leader-scorecard>".repeat(count)
    );
    let page = Page::open(&site::page(html));
    page.run_and_await("await customElements.whenDefined('sales-leader-scorecard')");
    Widget { page }
}

#[test]
fn before_ready_what_is_no_plain_object_is_an_error_event_and_takes_nothing_away() {
    let widget = unstarted(12);
    let seen = widget.page.run_and_await(&format!(
        "const given = {NO_RATINGS}.filter((_, at) => at % 3 === 0);
         hosts().forEach((host, at) => {{
           host.ratings = {{ coaching: 3 }};
           if (at < given.length) host.ratings = given[at];
         }});
         await start();
         return [given.length - heard.filter((code) => code === 'ratings').length, wrong,
           hosts().map((host) => host.ratings.coaching).filter((rating) => rating !== 3)]"
    ));
    assert_eq!(seen, json!([0, [], []]));
}

#[test]
fn good_ratings_before_ready_take_the_place_of_wrong_ones() {
    let widget = unstarted(3);
    let seen = widget.page.run_and_await(
        "const [list, cleared, other] = hosts();
         list.ratings = [5]; list.ratings = { coaching: 4 };
         cleared.ratings = [5]; cleared.reset();
         other.ratings = { other: 5 }; other.ratings = { coaching: 3 };
         await start();
         return [heard, wrong, hosts().map((host) => host.ratings.coaching)]",
    );
    assert_eq!(seen, json!([[], [], [4, null, 3]]));
}

#[test]
fn wrong_ratings_before_ready_take_no_good_ones_away_and_are_an_error() {
    let widget = unstarted(3);
    let seen = widget.page.run_and_await(
        "const [one, many, cleared] = hosts();
         one.ratings = { coaching: 4 }; one.ratings = { other: 5 };
         many.ratings = { coaching: 2 }; many.ratings = { coaching: 3 };
         many.ratings = { coaching: 9 }; many.ratings = { other: 5 };
         cleared.ratings = { coaching: 4 }; cleared.reset();
         cleared.ratings = { coaching: 6 }; cleared.ratings = { coaching: true };
         await start();
         return [heard, wrong, hosts().map((host) => host.ratings.coaching)]",
    );
    assert_eq!(
        seen,
        json!([["ratings", "ratings", "ratings"], [], [4, 3, 6]])
    );
}

#[test]
fn calls_before_ready_and_while_it_is_away_hold_in_the_order_made() {
    let calls = "const calls = [
         [(host) => { host.reset(); host.ratings = { coaching: 4 }; }, 4],
         [(host) => { host.ratings = { coaching: 4 }; host.reset(); }, null],
         [(host) => { host.ratings = { coaching: 4 }; host.reset(); host.ratings = { coaching: 5 };
            host.ratings = { coaching: 6 }; }, 6],
         [(host) => { host.reset(); host.ratings = { coaching: 4 }; host.reset(); }, null]];";
    let widget = unstarted(4);
    let seen = widget.page.run_and_await(&format!(
        "{calls}
         calls.forEach(([call], at) => call(hosts()[at]));
         await start();
         const expected = JSON.stringify(calls.map(([, rating]) => rating));
         const now = () => JSON.stringify(hosts().map((host) => host.ratings.coaching));
         const seen = [now() === expected || now()];
         const all = hosts(); const task = () => new Promise((done) => setTimeout(done));
         for (const host of all) host.ratings = {{ coaching: 1 }};
         for (const host of all) host.remove();
         await task(); await task();
         calls.forEach(([call], at) => call(all[at]));
         document.body.append(...all);
         for (const host of all) while (!host.shadowRoot.querySelector('[part~=base]')) await task();
         await task();
         return [...seen, now() === expected || now(), wrong]"
    ));
    assert_eq!(seen, json!([true, true, []]));
}

#[test]
fn what_a_host_s_object_throws_reaches_the_host_and_harms_nothing() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "coaching": 3 }));
    let thrown = widget.look(
        "const own = new RangeError('of the host'); const seen = new Set();
         const wrong = new TypeError('of the host');
         const throwing = (error) => [
           { get coaching() { throw error; } },
           new Proxy({}, { ownKeys() { throw error; } }),
           new Proxy({}, { getPrototypeOf() { throw error; } }),
           { get [Symbol.toStringTag]() { throw error; } }];
         // More often than a stack is deep that is not wound back.
         for (let round = 0; round < 1100; round += 1) for (const error of [own, wrong])
           for (const given of throwing(error))
             try { host.ratings = given; seen.add('nothing'); } catch (it) { seen.add(it === error); }
         // One that calls back.
         host.ratings = { get coaching() { host.ratings = { consistency: 2 }; return 5; } };
         return [[...seen], host.status, host.ratings.coaching, host.ratings.consistency]",
    );
    assert_eq!(thrown, json!([[true], "ready", 5, null]));
    widget.wait("return slider('coaching').value", "5");
    widget.page.settle();
    assert_eq!(widget.look("return host.status"), "ready");
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn hooks_of_a_host_that_call_back_or_throw_stop_nothing() {
    let widget = Widget::with("lang=nl persist=local name=a");
    // Each hook does everything a host can do to an element, and then it throws.
    widget.look(
        "let deep = 0;
         const hook = (object, name) => {
           const own = object[name];
           object[name] = function (...given) {
             deep += 1;
             if (deep < 4) {
               host.setAttribute('persist', deep % 2 ? 'session' : 'local');
               host.setAttribute('theme', `wrong-${deep}`);
               host.ratings = { ...host.ratings, consistency: 1 + deep };
               void host.result; host.shareUrl(); host.setAttribute('name', `b${deep}`);
             }
             deep -= 1;
             own.apply(this, given);
             if (object === console) throw new Error('of the host');
           };
         };
         hook(console, 'warn');
         for (const name of ['setItem', 'removeItem']) hook(Storage.prototype, name);
         window.addEventListener('error', (event) => event.preventDefault());",
    );
    widget.look("host.setAttribute('mode', 'wrong')");
    widget.page.settle();
    widget.look("host.ratings = { coaching: 3 }; host.setAttribute('persist', 'local');");
    widget.focus("coaching");
    widget.page.press(&["5"]);
    widget.wait_for_rating("coaching", 5);
    widget.wait("return slider('coaching').value", "5");
    widget.look("host.reset()");
    widget.page.settle();
    assert_eq!(widget.look("return host.status"), "ready");
}

#[test]
fn wrong_values_are_quoted_in_short_and_kept_by_nobody() {
    let widget = Widget::with("lang=nl");
    let seen = widget.look(
        "const long = (at) => `${at}`.padEnd(1 << 16, 'é');
         let message = '';
         for (let at = 0; at < 200; at += 1) {
           host.setAttribute(['theme', 'contact-url', 'persist'][at % 3], long(at));
           try { host.ratings = { [long(at)]: 5 }; } catch (error) { message = error.message; }
           try { host.ratings = { coaching: long(at) }; } catch (error) { message += error.message; }
         }
         return message.length",
    );
    assert!(seen.as_u64() < Some(1000), "{seen}");
    widget.page.settle();
    let warned = widget.page.run(
        "return [warnings.length, Math.max(...warnings.map((said) => said.length))]",
        Value::Null,
    );
    assert_eq!(warned[0], 200, "one for each");
    assert!(warned[1].as_u64() < Some(400), "{warned}");
}
