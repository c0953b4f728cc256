//! Whoever writes a post places the block and sets it, and a visitor gets what was set.

use end_to_end::Page;
use serde_json::{Value, json};
use wordpress_tests::{Release, Site, desk};

use crate::visitor::{RELEASES, visit};

/// A new post of a user, with its title written and the focus in the first paragraph.
pub(crate) fn new_post(site: &Site, user: &str) -> Page {
    let page = desk::log_in(site, user, "post-new.php");
    desk::click(
        &page,
        "return canvas.querySelector('.editor-post-title__input')",
    );
    desk::write(&page, "Een bericht");
    page.press(&["Enter"]);
    page
}

/// Inserts the block as who writes does: a slash, some letters of its name, Enter.
pub(crate) fn insert_block(page: &Page) {
    desk::write(page, "/sales");
    desk::wait(page, OFFERED, "Sales Leader Scorecard");
    page.press(&["Enter"]);
    desk::wait(page, STATUS, "ready");
}

/// The first block that a slash offers.
const OFFERED: &str =
    "return document.querySelector('.components-autocomplete__result')?.textContent.trim()";

/// Of the preview.
pub(crate) const STATUS: &str = "return canvas.querySelector('sales-leader-scorecard')?.status";

/// Publishes the post, and returns its address.
pub(crate) fn publish(page: &Page) -> String {
    desk::click(
        page,
        "return document.querySelector('.editor-post-publish-button__button, .editor-post-publish-panel__toggle')",
    );
    desk::click(
        page,
        "return document.querySelector('.editor-post-publish-panel .editor-post-publish-button')",
    );
    desk::wait(
        page,
        "return wp.data.select('core/editor').isCurrentPostPublished()",
        true,
    );
    let address = page.run(
        "return wp.data.select('core/editor').getCurrentPost().link",
        Value::Null,
    );
    address.as_str().expect("an address").to_owned()
}

/// Opens a group of the sidebar, where it is closed.
pub(crate) fn open_group(page: &Page, title: &str) {
    let toggle = format!("called('.components-panel__body-toggle', {})", json!(title));
    desk::wait(page, &format!("return !!{toggle}"), true);
    if desk::look(page, &format!("return {toggle}.ariaExpanded"), Value::Null) == "false" {
        desk::click(page, &format!("return {toggle}"));
    }
}

#[test]
fn an_author_places_and_sets_the_block_and_a_visitor_gets_it() {
    for release in RELEASES {
        let site = Site::shared(release);
        let page = new_post(&site, "author");
        insert_block(&page);
        let language = "[...document.querySelectorAll('.block-editor-block-inspector select')].find((select) => select.labels[0]?.textContent === 'Language')";
        desk::click(&page, &format!("return {language}"));
        // The list that opens takes the first letter.
        page.press(&["D", "Enter"]);
        desk::wait(&page, &format!("return {language}.value"), "nl");
        open_group(&page, "Looks");
        desk::click(
            &page,
            "return document.querySelector('.block-editor-block-inspector .components-circular-option-picker__option')",
        );
        desk::wait(
            &page,
            "return canvas.querySelector('sales-leader-scorecard').lang",
            "nl",
        );
        desk::wait(
            &page,
            "return !!canvas.querySelector('sales-leader-scorecard').getAttribute('accent')",
            true,
        );
        let accent = desk::look(
            &page,
            "return canvas.querySelector('sales-leader-scorecard').getAttribute('accent')",
            Value::Null,
        );
        let address = publish(&page);
        let kept = site.kept(&address);
        let block = format!(
            "<!-- wp:sales-leader-scorecard/scorecard {{\"lang\":\"nl\",\"accent\":{accent}}} /-->"
        );
        assert_eq!(kept.trim(), block, "{release:?}");
        let widget = visit(&address);
        assert_eq!(
            widget.look("return [host.lang, host.getAttribute('accent')]"),
            json!(["nl", accent])
        );
        widget.answer_all();
        widget.wait_for_total(Some("67 van 100 vaak te zien"));
    }
}

#[test]
fn the_inserter_finds_the_block_by_what_it_is() {
    let site = Site::shared(Release::Newest);
    let page = desk::log_in(&site, "author", "post-new.php");
    desk::click(
        &page,
        "return document.querySelector('.editor-document-tools__inserter-toggle')",
    );
    desk::click(
        &page,
        "return document.querySelector('.block-editor-inserter__search input')",
    );
    desk::write(&page, "questionnaire");
    desk::click(
        &page,
        "return document.querySelector('.editor-block-list-item-sales-leader-scorecard-scorecard')",
    );
    desk::wait(&page, STATUS, "ready");
    let address = publish(&page);
    assert_eq!(
        site.kept(&address),
        "<!-- wp:sales-leader-scorecard/scorecard /-->"
    );
}

#[test]
fn a_post_with_the_block_opens_again_without_a_complaint() {
    let site = Site::shared(Release::Newest);
    let address = site.post_by(
        "author",
        "<!-- wp:sales-leader-scorecard/scorecard {\"seller-profile\":true} /-->",
    );
    let id = site.number(&address);
    let page = desk::log_in(&site, "author", &format!("post.php?post={id}&action=edit"));
    desk::wait(&page, STATUS, "ready");
    let blocks = "return wp.data.select('core/block-editor').getBlocks().map(({ name, isValid, attributes }) => [name, isValid, attributes['seller-profile']])";
    desk::wait(
        &page,
        blocks,
        json!([["sales-leader-scorecard/scorecard", true, true]]),
    );
    let sliders = "return canvas.querySelector('sales-leader-scorecard').shadowRoot.querySelectorAll('input[type=range]').length";
    desk::wait(&page, sliders, 15);
    assert_eq!(
        desk::look(
            &page,
            "return wp.data.select('core/editor').isEditedPostDirty()",
            Value::Null
        ),
        false
    );
}

#[test]
fn the_classic_editor_keeps_the_shortcode_and_a_visitor_gets_the_widget() {
    let site = Site::new(Release::Newest, wordpress_tests::Setup::default());
    // What the plugin Classic Editor does.
    std::fs::write(
        site.file("wp-content/mu-plugins/classic.php"),
        "<?php add_filter( 'use_block_editor_for_post', '__return_false' );",
    )
    .expect("a plugin");
    let page = desk::log_in(&site, "author", "post-new.php");
    desk::click(&page, "return document.querySelector('#title')");
    desk::write(&page, "Een bericht");
    desk::click(&page, "return document.querySelector('#content-html')");
    desk::click(&page, "return document.querySelector('#content')");
    desk::write(&page, "[sales-leader-scorecard lang=\"nl\"]");
    desk::click(&page, "return document.querySelector('#publish')");
    page.arrive("return !!document.querySelector('#message a')", true);
    let address = page.run(
        "return document.querySelector('#message a').href",
        Value::Null,
    );
    let address = address.as_str().expect("an address");
    assert_eq!(site.kept(address), "[sales-leader-scorecard lang=\"nl\"]");
    let widget = visit(address);
    widget.answer_all();
    widget.wait_for_total(Some("67 van 100 vaak te zien"));
}

#[test]
fn on_a_dutch_site_the_block_and_its_sidebar_are_dutch() {
    for release in RELEASES {
        let site = Site::new(release, wordpress_tests::Setup::default());
        site.speak("nl_NL");
        let page = new_post(&site, "author");
        desk::write(&page, "/scorecard");
        desk::wait(&page, OFFERED, "Scorecard leiderschap in sales");
        page.press(&["Enter"]);
        desk::wait(&page, STATUS, "ready");
        desk::wait(
            &page,
            "return canvas.querySelector('sales-leader-scorecard').lang",
            "nl",
        );
        let labels = "return [...document.querySelectorAll('.block-editor-block-inspector label')]
           .slice(0, 3).map(({ textContent }) => textContent)";
        desk::wait(&page, labels, json!(["Taal", "Over wie", "Aanspreekvorm"]));
    }
}

#[test]
fn the_anchor_that_an_author_writes_is_kept() {
    for release in RELEASES {
        let site = Site::shared(release);
        let page = new_post(&site, "author");
        let kept = page.run(
            "const { createBlock, parse, serialize } = wp.blocks;
             const written = serialize(createBlock('sales-leader-scorecard/scorecard', { anchor: 'scorecard' }));
             return [written, parse(written)[0].attributes.anchor]",
            Value::Null,
        );
        let written = r#"<!-- wp:sales-leader-scorecard/scorecard {"anchor":"scorecard"} /-->"#;
        assert_eq!(kept, json!([written, "scorecard"]), "{release:?}");
    }
}

#[test]
fn an_attribute_is_previewed_as_it_was_set_and_an_emptied_one_as_the_site_has_it() {
    let site = Site::new(Release::Newest, wordpress_tests::Setup::default());
    site.run("update_option('sales_leader_scorecard', ['accent' => '#aa0066']);");
    // Of the two `&` one is as WordPress writes it for an author, and the other no entity.
    let address = site.post(
        "<!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"pl\",\"accent\":\"#006600\",\"privacy-url\":\"https://bureau.nl/?a=1\\u0026amp;b=2\\u0026region=eu\"} /-->",
    );
    let id = site.number(&address);
    let page = desk::log_in(&site, "admin", &format!("post.php?post={id}&action=edit"));
    desk::wait(&page, STATUS, "ready");
    let set = |attributes: Value| {
        page.run(
            "const { dispatch, select } = wp.data;
             const [{ clientId }] = select('core/block-editor').getBlocks();
             dispatch('core/block-editor').selectBlock(clientId);
             // `undefined` is no JSON.
             for (const [name, value] of Object.entries(arguments[0]))
               dispatch('core/block-editor').updateBlockAttributes(clientId, { [name]: value ?? undefined })",
            json!([attributes]),
        );
    };
    let shown = "const widget = canvas.querySelector('sales-leader-scorecard');
         return [widget.getAttribute('privacy-url'), widget.getAttribute('accent'), widget.style.getPropertyValue('--scorecard-accent')]";
    let typed = "https://bureau.nl/?a=1&b=2&region=eu";
    desk::wait(&page, shown, json!([typed, "#006600", ""]));
    set(json!({ "accent": "var(--wp--preset--color--contrast)" }));
    desk::wait(
        &page,
        shown,
        json!([typed, null, "var(--wp--preset--color--contrast)"]),
    );
    set(json!({ "accent": null, "privacy-url": "/privacy" }));
    let here = format!("{}/privacy", site.address);
    desk::wait(&page, shown, json!([here, "#aa0066", ""]));
    let language = "return [...document.querySelectorAll('.block-editor-block-inspector select')].find((select) => select.labels[0]?.textContent === 'Language')?.value";
    desk::wait(&page, language, "pl");
    open_group(&page, "Looks");
    desk::wait(
        &page,
        "return !!document.querySelector('.block-editor-block-inspector [role=listbox][aria-label=\"Your brand colour\"]')",
        true,
    );
}

#[test]
fn a_page_that_is_none_is_refused_in_words_once_its_field_is_left() {
    let site = Site::shared(Release::Newest);
    let page = new_post(&site, "author");
    insert_block(&page);
    open_group(&page, "Contact");
    desk::click(
        &page,
        "return called('.block-editor-block-inspector label', 'Page about privacy')?.control",
    );
    desk::write(&page, "privacy");
    page.press(&["Tab"]);
    let said = "return document.querySelector('.block-editor-block-inspector [role=alert]')?.textContent ?? ''";
    desk::wait(
        &page,
        said,
        "Enter the address of a web page, such as youragency.com/privacy.",
    );
}
