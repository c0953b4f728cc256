//! A network of sites: one plugin, settings of each.

use serde_json::json;
use wordpress_tests::{Release, SLUG, Setup, Site, site::plugin};

use crate::visitor::{BLOCK, RELEASES};

/// A network with a second site at `/tweede/`, and the plugin for all.
fn network(release: Release) -> Site {
    let setup = Setup {
        without_plugin: true,
        ..Setup::default()
    };
    let site = Site::new(release, setup);
    site.become_network();
    site.add_plugin(&plugin());
    site.run_with(
        "deactivate_plugins(\"$given/$given.php\");
         activate_plugin(\"$given/$given.php\", '', true);",
        &json!(SLUG),
    );
    site
}

#[test]
fn each_site_of_a_network_has_the_block_and_settings_of_its_own() {
    for release in RELEASES {
        let site = network(release);
        let html = site.run_with(
            "$seen = [];
             foreach ([1 => 'nl', 2 => 'en'] as $blog => $lang) {
               switch_to_blog($blog);
               update_option('sales_leader_scorecard', ['lang' => $lang]);
               wp_set_current_user(1);
               $post = wp_insert_post(['post_title' => 'x', 'post_content' => $given, 'post_status' => 'publish']);
               $seen[] = get_permalink($post);
               restore_current_blog();
             }
             return $seen;",
            &json!(BLOCK.replace(" {\"lang\":\"nl\"}", "")),
        );
        for (number, lang) in [(0, "nl"), (1, "en")] {
            let address = html[number].as_str().expect("an address");
            let answer = site.get(address);
            let body = &answer.body;
            assert!(
                body.contains(&format!("<sales-leader-scorecard lang=\"{lang}\">")),
                "{release:?} {address}: {}",
                answer.content()
            );
            let at = body.find("/embed.js").expect("the script");
            let start = body[..at].rfind("http://").expect("its address");
            assert_eq!(site.get(&body[start..at + "/embed.js".len()]).status, 200);
        }
    }
}

#[test]
fn deleting_the_plugin_of_a_network_asks_each_site() {
    let site = network(Release::Newest);
    let left = site.run_with(
        "foreach ([1 => [], 2 => ['forget' => '1']] as $blog => $more) {
           switch_to_blog($blog);
           update_option('sales_leader_scorecard', ['lang' => 'nl'] + $more);
           restore_current_blog();
         }
         deactivate_plugins(\"$given/$given.php\", false, true);
         $deleted = delete_plugins([\"$given/$given.php\"]);
         return [$deleted, get_blog_option(1, 'sales_leader_scorecard'), get_blog_option(2, 'sales_leader_scorecard')];",
        &json!(SLUG),
    );
    assert_eq!(left, json!([true, { "lang": "nl" }, false]));
}
