//! From an older version to this one, by the upload that WordPress offers.

use std::path::PathBuf;

use serde_json::{Value, json};
use wordpress_tests::{Release, SLUG, Setup, Site, desk, site::plugin};

use crate::visitor::{BLOCK, RELEASES, visit};

const OLDER: &str = "0.0.9";

/// The plugin under a lower number.
fn older(site: &Site) -> PathBuf {
    let made = site.file("older.zip");
    std::fs::copy(plugin(), &made).expect("a copy");
    let version = site.run_with(
        "$zip = new ZipArchive();
         $zip->open($given[0]);
         $main = $zip->getFromName($given[2]);
         preg_match('/Version: +(\\S+)/', $main, $found);
         $zip->addFromString($given[2], str_replace($found[1], $given[1], $main));
         for ($i = 0; $i < $zip->numFiles; $i++)
           $zip->renameIndex($i, str_replace('/release/' . $found[1] . '/', '/release/' . $given[1] . '/', $zip->getNameIndex($i)));
         $zip->close();
         return $found[1];",
        &json!([made, OLDER, format!("{SLUG}/{SLUG}.php")]),
    );
    assert_ne!(version, OLDER);
    made
}

fn version(site: &Site) -> Value {
    site.run_with(
        "return get_plugin_data(WP_PLUGIN_DIR . \"/$given/$given.php\")['Version'];",
        &json!(SLUG),
    )
}

/// Uploads the plugin, as whoever has only the zip does.
fn upload(site: &Site) -> end_to_end::Page {
    let page = desk::log_in(site, "admin", "plugin-install.php?tab=upload");
    page.choose_file("#pluginzip", &plugin());
    desk::click(
        &page,
        "return document.querySelector('#install-plugin-submit')",
    );
    page
}

#[test]
fn a_newcomer_uploads_the_zip_activates_it_and_has_the_block() {
    for release in RELEASES {
        let site = Site::new(
            release,
            Setup {
                without_plugin: true,
                ..Setup::default()
            },
        );
        let page = upload(&site);
        page.arrive(
            "return !!document.querySelector('.wrap a[href*=\"action=activate\"]')",
            true,
        );
        desk::click(
            &page,
            "return document.querySelector('.wrap a[href*=\"action=activate\"]')",
        );
        page.arrive(
            "return !!document.querySelector('#message.updated, .notice-success')",
            true,
        );
        assert!(
            site.get(&site.post(BLOCK))
                .body
                .contains("<sales-leader-scorecard lang=\"nl\">")
        );
    }
}

#[test]
fn an_update_keeps_settings_and_posts_and_pages_that_a_cache_kept() {
    let site = Site::new(
        Release::Newest,
        Setup {
            without_plugin: true,
            ..Setup::default()
        },
    );
    let older = older(&site);
    site.add_plugin(&older);
    assert_eq!(version(&site), OLDER);
    site.run("update_option('sales_leader_scorecard', ['accent' => '#aa0066']);");
    let address = site.post(BLOCK);
    let kept = site.get(&address).body;
    assert!(
        kept.contains(&format!("/release/{OLDER}/embed.js")),
        "{kept}"
    );
    std::fs::write(site.file("kept.html"), &kept).expect("a kept page");

    let page = upload(&site);
    page.arrive(
        "return !!document.querySelector('a.update-from-upload-overwrite')",
        true,
    );
    desk::click(
        &page,
        "return document.querySelector('a.update-from-upload-overwrite')",
    );
    page.arrive(
        "return document.body.textContent.includes('Plugin updated successfully')",
        true,
    );
    assert_ne!(version(&site), OLDER);
    assert_eq!(site.kept(&address), BLOCK);
    assert_eq!(
        site.run("return get_option('sales_leader_scorecard');"),
        json!({ "accent": "#aa0066" })
    );
    assert!(!site.get(&address).body.contains(OLDER));
    for address in [address, format!("{}/kept.html", site.address)] {
        let widget = visit(&address);
        assert_eq!(widget.look("return host.getAttribute('accent')"), "#aa0066");
        widget.answer_all();
        widget.wait_for_total(Some("67 van 100 vaak te zien"));
    }
}
