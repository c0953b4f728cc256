//! The real widget in the editor, which is there to be seen.

use end_to_end::{Page, Pointer};
use serde_json::{Value, json};
use wordpress_tests::{Release, Setup, Site, desk};

use crate::{
    editor::{STATUS, insert_block, new_post, open_group},
    visitor::RELEASES,
};

const SLIDER: &str = "return canvas.querySelector('sales-leader-scorecard').shadowRoot.querySelector('[data-point]')";

#[track_caller]
fn focus_is_in_it(page: &Page) -> bool {
    let inside = "return canvas.activeElement === canvas.querySelector('sales-leader-scorecard')";
    desk::look(page, inside, Value::Null) == true
}

#[track_caller]
fn blocks(page: &Page) -> Value {
    desk::look(
        page,
        "return wp.data.select('core/block-editor').getBlocks().map(({ name }) => name).join(' ')",
        Value::Null,
    )
}

#[test]
fn the_preview_takes_no_focus_no_answer_and_no_key() {
    for release in RELEASES {
        let site = Site::shared(release);
        let page = new_post(&site, "author");
        insert_block(&page);
        let stop = desk::place(&page, SLIDER).expect("a stop");
        Pointer::Mouse.tap(&page, stop);
        page.settle();
        assert!(!focus_is_in_it(&page), "{release:?}");
        page.press(&["5"]);
        page.settle();
        let answers = "return Object.values(canvas.querySelector('sales-leader-scorecard').ratings).filter((rating) => rating !== null).length";
        assert_eq!(desk::look(&page, answers, Value::Null), 0, "{release:?}");
        for _ in 0..12 {
            page.press(&["Tab"]);
            assert!(!focus_is_in_it(&page), "{release:?}");
        }
        // The press chose the block, so a key that takes a block away takes it.
        let stop = desk::place(&page, SLIDER).expect("a stop");
        Pointer::Mouse.tap(&page, stop);
        assert_eq!(blocks(&page), "sales-leader-scorecard/scorecard");
        page.press(&["Delete"]);
        page.until("no block", |page| {
            (!blocks(page).as_str()?.contains("scorecard")).then_some(())
        });
    }
}

#[test]
fn where_the_preview_cannot_start_words_say_so_and_the_post_can_be_kept() {
    let site = Site::new(Release::Newest, Setup::default());
    let program = site.run("return glob(WP_PLUGIN_DIR . '/sales-leader-scorecard/release/*/sales-leader-scorecard_bg.wasm')[0];");
    std::fs::remove_file(program.as_str().expect("a file")).expect("the program can go");
    let page = desk::log_in(&site, "author", "post-new.php");
    page.run(
        "wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('sales-leader-scorecard/scorecard'))",
        Value::Null,
    );
    desk::wait(
        &page,
        "const said = canvas.querySelector('[role=status] .components-placeholder__instructions');
         return !!said?.textContent.includes('does not work here') && !said.closest('[inert]')",
        true,
    );
    assert_eq!(desk::look(&page, STATUS, Value::Null), Value::Null);
}

#[test]
fn an_address_of_questions_is_tried_once_it_is_whole_and_a_wrong_one_ends_no_preview() {
    let site = Site::shared(Release::Newest);
    let page = new_post(&site, "author");
    insert_block(&page);
    let set = |source: &str| {
        page.run(
            "const { dispatch, select } = wp.data;
             const [{ clientId }] = select('core/block-editor').getBlocks();
             dispatch('core/block-editor').updateBlockAttributes(clientId, { 'instrument-src': arguments[0] })",
            json!(source),
        );
    };
    let shown = "const widget = canvas.querySelector('sales-leader-scorecard');
         return widget ? [widget.getAttribute('instrument-src'), widget.status] : canvas.querySelector('.components-placeholder__instructions').textContent";
    open_group(&page, "Advanced");
    let is_not_shown = "return document.querySelector('.block-editor-block-inspector').textContent.includes('Here you see our questions')";
    set("/no");
    page.settle();
    desk::wait(&page, shown, json!([null, "ready"]));
    desk::wait(&page, is_not_shown, true);
    for whole in ["/nowhere.json", "/nowhere.json?version=2"] {
        set(whole);
        desk::wait(
            &page,
            shown,
            "Your own questions can’t be shown here. Is the address right?",
        );
        desk::wait(&page, is_not_shown, false);
        set("");
        desk::wait(&page, shown, json!([null, "ready"]));
    }
}
