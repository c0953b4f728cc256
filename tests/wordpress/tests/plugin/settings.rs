//! What a site chooses for all of its scorecards.

use end_to_end::Page;
use serde_json::{Value, json};
use wordpress_tests::{Release, Setup, Site, desk};

use crate::visitor::RELEASES;

const SCREEN: &str = "options-general.php?page=sales-leader-scorecard";

/// Fills in fields, saves, and returns what the next screen says above them.
fn save(page: &Page, fields: &Value) -> String {
    page.run(
        "for (const [name, value] of Object.entries(arguments[0])) {
           const field = document.querySelector(`#scorecard-${name}`);
           if (field.type === 'checkbox') field.checked = value; else field.value = value;
         }
         window.isBefore = true;
         document.querySelector('#submit').click()",
        json!([fields]),
    );
    page.arrive(
        "return document.readyState === 'complete' && !window.isBefore",
        true,
    );
    let said = page.run(
        "return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent.trim()).join(' ')",
        Value::Null,
    );
    said.as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_a_site_chooses_holds_where_block_and_shortcode_say_nothing() {
    for release in RELEASES {
        let site = Site::new(release, Setup::default());
        let page = desk::log_in(&site, "admin", SCREEN);
        let chosen = json!({ "lang": "nl", "accent": "#aa0066", "contact-url": "info@bureau.nl" });
        assert_eq!(
            save(&page, &chosen),
            "Settings saved.Dismiss this notice.",
            "{release:?}"
        );
        let address = site.post(
            "[sales-leader-scorecard]\n\n\
             <!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"en\",\"contact-url\":\"tel:+31612345678\"} /-->",
        );
        let answer = site.get(&address);
        let html = answer.content();
        for element in [
            r##"<sales-leader-scorecard lang="nl" accent="#aa0066" contact-url="mailto:info@bureau.nl">"##,
            r##"<sales-leader-scorecard lang="en" accent="#aa0066" contact-url="tel:+31612345678">"##,
        ] {
            assert!(
                html.contains(element),
                "{release:?}: no {element} in {html}"
            );
        }
    }
}

#[test]
fn the_page_about_privacy_is_the_one_that_wordpress_knows_once_it_is_published() {
    let site = Site::new(Release::Newest, Setup::default());
    let address = site.post(
        "[sales-leader-scorecard]\n\n[sales-leader-scorecard privacy-url=\"bureau.nl/privacy\"]\n\n\
         [sales-leader-scorecard privacy-url=\"/privacy\"]",
    );
    let own = r#" privacy-url="https://bureau.nl/privacy""#;
    let here = format!(" privacy-url=\"{}/privacy\"", site.address);
    let answer = site.get(&address);
    let html = answer.content();
    assert!(html.contains(own) && html.contains(&here), "{html}");
    assert_eq!(html.matches("privacy-url=").count(), 2, "{html}");
    let page = site.run(
        "$page = (int) get_option('wp_page_for_privacy_policy');
         wp_update_post(array('ID' => $page, 'post_status' => 'publish'));
         return get_privacy_policy_url();",
    );
    let known = format!(" privacy-url={page}");
    let answer = site.get(&address);
    let html = answer.content();
    assert!(
        html.contains(own) && html.contains(&known),
        "no {known} in {html}"
    );
}

#[test]
fn a_contact_that_is_none_is_refused_in_words_and_the_one_before_stays() {
    let site = Site::new(Release::Newest, Setup::default());
    let page = desk::log_in(&site, "admin", SCREEN);
    save(&page, &json!({ "contact-url": "06-1234 5678" }));
    for wrong in [
        "dit is niks",
        "javascript:alert(1)",
        "a@b.nl,c@d.nl",
        "https://",
    ] {
        let said = save(&page, &json!({ "contact-url": wrong }));
        assert!(
            said.contains(&format!("“{wrong}” cannot be used")),
            "{said}"
        );
        let kept = site.run("return get_option('sales_leader_scorecard');");
        assert_eq!(kept, json!({ "contact-url": "tel:0612345678" }), "{wrong}");
    }
}

#[test]
fn nobody_but_an_admin_reaches_the_settings() {
    let site = Site::shared(Release::Newest);
    let page = desk::log_in(&site, "editor", SCREEN);
    let there = "return document.querySelectorAll('#scorecard-lang').length";
    assert_eq!(page.run(there, Value::Null), 0);
    let refused = "return document.querySelector('.wp-die-message')?.textContent ?? ''";
    assert!(
        page.run(refused, Value::Null)
            .as_str()
            .is_some_and(|said| said.contains("not allowed"))
    );
}
