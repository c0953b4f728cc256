//! The plugin is switched off, and deleted.

use serde_json::json;
use wordpress_tests::{Release, SLUG, Setup, Site, desk, site::plugin};

use crate::visitor::{BLOCK, RELEASES};

/// Switches the plugin off.
fn deactivate(site: &Site) {
    site.run_with("deactivate_plugins(\"$given/$given.php\");", &json!(SLUG));
}

#[test]
fn a_post_stays_readable_when_the_plugin_is_off_and_has_the_widget_when_it_is_on_again() {
    for release in RELEASES {
        let site = Site::new(release, Setup::default());
        let address = site.post_by(
            "author",
            &format!("<!-- wp:paragraph -->\n<p>Voor de scan.</p>\n<!-- /wp:paragraph -->\n\n{BLOCK}\n\n<!-- wp:paragraph -->\n<p>Na de scan.</p>\n<!-- /wp:paragraph -->"),
        );
        let before = site.kept(&address);
        deactivate(&site);
        let answer = site.get(&address);
        let html = answer.content();
        assert!(
            html.contains("Voor de scan.</p>") && html.contains("Na de scan.</p>"),
            "{html}"
        );
        for trace in ["wp:sales-leader", "<sales-leader-scorecard", "embed.js"] {
            assert!(
                !answer.body.contains(trace),
                "{release:?}: {trace} in {html}"
            );
        }
        site.run_with("activate_plugin(\"$given/$given.php\");", &json!(SLUG));
        assert!(
            site.get(&address)
                .body
                .contains("<sales-leader-scorecard lang=\"nl\">")
        );
        assert_eq!(site.kept(&address), before);
    }
}

/// Deletes the plugin on the screen of plugins, as its admin does.
fn delete(site: &Site) {
    deactivate(site);
    let page = desk::log_in(site, "admin", "plugins.php");
    // WordPress asks whether that is meant.
    page.run("window.confirm = () => true", serde_json::Value::Null);
    desk::click(
        &page,
        "return document.querySelector('#delete-sales-leader-scorecard')",
    );
    desk::wait(
        &page,
        "return document.querySelector('.plugin-deleted-tr, #sales-leader-scorecard-deleted')?.textContent.includes('successfully deleted')",
        true,
    );
    assert!(
        !site
            .file("wp-content/plugins/sales-leader-scorecard")
            .exists()
    );
}

#[test]
fn deleting_the_plugin_takes_its_settings_along_only_where_that_was_asked_for() {
    for (settings, left) in [
        (json!({ "lang": "en" }), json!({ "lang": "en" })),
        (json!({ "lang": "en", "forget": "1" }), json!(false)),
    ] {
        let site = Site::new(Release::Newest, Setup::default());
        site.run_with(
            "update_option('sales_leader_scorecard', $given);",
            &settings,
        );
        let address = site.post(BLOCK);
        delete(&site);
        assert_eq!(
            site.run("return get_option('sales_leader_scorecard');"),
            left
        );
        assert_eq!(site.kept(&address), BLOCK);
    }
}

#[test]
fn activating_the_plugin_and_showing_a_scorecard_write_nothing_into_the_database() {
    let site = Site::new(
        Release::Newest,
        Setup {
            without_plugin: true,
            ..Setup::default()
        },
    );
    let names = "global $wpdb;
        return [...$wpdb->get_col('SHOW TABLES'), ...$wpdb->get_col(\"SELECT option_name FROM
          $wpdb->options WHERE option_name NOT LIKE '%transient%'\"), ...array_keys(_get_cron_array())];";
    let address = site.post(BLOCK);
    site.get(&address);
    let before = site.run(names);
    site.add_plugin(&plugin());
    assert!(
        site.get(&address)
            .content()
            .contains("<sales-leader-scorecard")
    );
    let after = site.run(names);
    let before = before.as_array().expect("names");
    let after = after.as_array().expect("names").iter();
    let new: Vec<_> = after.filter(|name| !before.contains(name)).collect();
    assert!(new.is_empty(), "{new:?}");
}
