//! What stands in a post and in the HTML made of it, whatever reads it.

use std::process::Command;

use serde_json::json;
use wordpress_tests::{Release, Response, SLUG, Setup, Site};

use crate::visitor::{BLOCK, RELEASES, release_address};

const TITLE_NL: &str = "Hoe staat het met je leiderschap in sales?";
const TITLE_EN: &str = "How do you lead in sales?";

/// The feed with the post at this address.
fn feed(site: &Site, post: &str) -> Response {
    let number = site.number(post);
    site.get(&format!(
        "{}/?feed=rss2&withoutcomments=1&p={number}",
        site.address
    ))
}

#[test]
fn a_feed_has_the_checklist_and_neither_script_nor_element() {
    for release in RELEASES {
        let site = Site::shared(release);
        let feed = feed(&site, &site.post(BLOCK));
        assert_eq!(feed.status, 200);
        assert!(feed.body.contains(TITLE_NL), "{}", feed.body);
        for other in ["<script", "<sales-leader-scorecard"] {
            assert!(!feed.body.contains(other), "{other} in {}", feed.body);
        }
    }
}

#[test]
fn an_author_keeps_block_and_shortcode_but_no_snippet() {
    let site = Site::shared(Release::Newest);
    for content in [
        BLOCK,
        "[sales-leader-scorecard lang=\"en\" accent=\"#06c\" seller-profile]",
    ] {
        assert_eq!(site.kept(&site.post_by("author", content)), content);
    }
    let snippet = "<div><script type=\"module\" src=\"/embed.js\"></script>\
                   <sales-leader-scorecard><p>Tekst</p></sales-leader-scorecard></div>";
    assert_eq!(
        site.kept(&site.post_by("author", snippet)),
        "<div><p>Tekst</p></div>"
    );
}

#[test]
fn a_site_where_nobody_may_write_html_has_block_and_shortcode() {
    let setup = Setup {
        config: "define('DISALLOW_UNFILTERED_HTML', true);",
        ..Setup::default()
    };
    let site = Site::new(Release::Newest, setup);
    let answer = site.get(&site.post(&format!("{BLOCK}\n\n[{SLUG}]")));
    let html = answer.content();
    assert_eq!(
        html.matches("<sales-leader-scorecard ").count(),
        2,
        "{html}"
    );
}

#[test]
fn each_attribute_of_block_and_shortcode_is_one_of_the_element() {
    let site = Site::shared(Release::Newest);
    let address = site.post(
        "<!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"nl\",\"mode\":\"candidate\",\
         \"address\":\"u\",\"theme\":\"dark\",\"accent\":\"#0066cc\",\"seller-profile\":true,\
         \"contact-url\":\"tel:+31612345678\",\"persist\":\"local\",\"name\":\"a\"} /-->\n\n\
         [sales-leader-scorecard lang=\"nl\" mode=\"candidate\" address=\"u\" theme=\"dark\" \
         accent=\"#0066cc\" seller-profile contact-url=\"06 1234 5678\" persist=\"local\" name=\"b\"]",
    );
    let answer = site.get(&address);
    let html = answer.content();
    for given in [
        r#"contact-url="tel:+31612345678" persist="local" name="a""#,
        r#"contact-url="tel:0612345678" persist="local" name="b""#,
    ] {
        let element = format!(
            r##"<sales-leader-scorecard lang="nl" mode="candidate" address="u" seller-profile="" theme="dark" accent="#0066cc" {given}>"##
        );
        assert!(html.contains(&element), "no {element} in {html}");
    }
}

#[test]
fn layout_start_and_who_offers_it_are_those_of_block_and_shortcode() {
    let site = Site::shared(Release::Newest);
    let values = [
        ("layout", "steps"),
        ("agency", "Bureau X"),
        ("contact-label", "Bel mij"),
        ("privacy-url", "https://example.com/p"),
        ("instrument-src", "https://example.com/mine.{lang}.json"),
        ("loading", "eager"),
    ];
    let block: serde_json::Map<_, _> = values
        .map(|(name, value)| (name.into(), value.into()))
        .into_iter()
        .collect();
    let block = serde_json::Value::from(block);
    let shortcode = values
        .map(|(name, value)| format!(" {name}=\"{value}\""))
        .concat();
    for content in [
        format!("<!-- wp:sales-leader-scorecard/scorecard {block} /-->"),
        format!("[sales-leader-scorecard{shortcode}]"),
    ] {
        let answer = site.get(&site.post(&content));
        let html = answer.content();
        let (_, element) = html
            .split_once("<sales-leader-scorecard ")
            .expect("the element");
        let (tag, _) = element.split_once('>').expect("its end");
        for (name, value) in values {
            assert!(
                format!(" {tag}").contains(&format!(" {name}=\"{value}\"")),
                "no {name} in {tag}"
            );
        }
    }
}

#[test]
fn what_is_written_in_an_attribute_stays_in_it() {
    let site = Site::shared(Release::Newest);
    let html = site
        .get(&site.post("[sales-leader-scorecard name='\"><script>alert(1)</script>' onclick='x']"))
        .body;
    let start = html.find("<sales-leader-scorecard").expect("the element");
    let tag = &html[start..start + html[start..].find("<div").expect("the checklist")];
    assert!(
        !tag.contains("<script") && !tag.contains("onclick"),
        "{tag}"
    );
}

#[test]
fn the_checklist_is_in_the_language_of_the_block_or_else_of_the_site() {
    let setup = Setup::default();
    let site = Site::new(Release::Newest, setup);
    let own = site.post("<!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"nl\"} /-->");
    let open = site.post("<!-- wp:sales-leader-scorecard/scorecard /-->");
    let html = |address: &str| site.get(address).content().to_owned();
    assert!(html(&own).contains(TITLE_NL));
    assert!(html(&open).contains(TITLE_EN));
    // Questions of one's own may be in a language that ours are not in.
    let source = "instrument-src=\"https://bureau.nl/vragen.{lang}.json\"";
    let mine = site.post(&format!("[{SLUG} {source}]"));
    let polish = site.post(
        "<!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"pl\",\"instrument-src\":\"https://bureau.nl/vragen.{lang}.json\"} /-->",
    );
    let mine_speaks =
        |lang: &str| html(&mine).contains(&format!("<{SLUG} lang=\"{lang}\" {source}>"));
    assert!(html(&polish).contains(&format!("<{SLUG} lang=\"pl\" {source}>")));
    for (locale, title) in [
        ("de_AT", "Führung im Vertrieb: Wo stehen Sie?"),
        ("fr_CA", "Encadrer une équipe commerciale"),
        ("es_ES", TITLE_EN),
        ("nl_BE", TITLE_NL),
    ] {
        site.speak(locale);
        assert!(html(&open).contains(title), "{locale}");
        assert!(mine_speaks(&locale[..2]), "{locale}");
    }
    site.run("update_option('sales_leader_scorecard', ['lang' => 'en']);");
    assert!(html(&open).contains(TITLE_EN) && mine_speaks("en"));
    assert!(html(&own).contains(TITLE_NL));
}

#[test]
fn a_colour_that_is_a_variable_of_the_theme_is_a_style_of_the_element() {
    let site = Site::shared(Release::Newest);
    for (accent, written) in [
        (
            "var(--ast-global-color-0)",
            "style=\"--scorecard-accent:var(--ast-global-color-0)\"",
        ),
        (
            "var(--theme-palette-color-1, #2872fa)",
            "style=\"--scorecard-accent:var(--theme-palette-color-1, #2872fa)\"",
        ),
        // What the widget does not know is left to the widget.
        ("var(--x);color:red", "accent=\"var(--x);color:red\""),
    ] {
        let element = format!("<{SLUG} lang=\"nl\" {written}>");
        // As WordPress writes two dashes, which would end the comment.
        let kept = accent.replace("--", "\\u002d\\u002d");
        let address = site.post_by(
            "author",
            &format!(
                "<!-- wp:sales-leader-scorecard/scorecard {{\"lang\":\"nl\",\"accent\":\"{kept}\"}} /-->\n\n\
                 [{SLUG} lang=\"nl\" accent=\"{accent}\"]"
            ),
        );
        let answer = site.get(&address);
        let html = answer.content();
        assert_eq!(html.matches(&element).count(), 2, "{element}: {html}");
    }
}

#[test]
fn the_anchor_of_a_block_is_the_id_of_what_stands_around_it() {
    for release in RELEASES {
        let site = Site::shared(release);
        let address = site.post(
            "<!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"nl\",\"anchor\":\"scorecard\"} /-->",
        );
        let answer = site.get(&address);
        let html = answer.content();
        assert_eq!(html.matches("id=\"scorecard\"").count(), 1, "{html}");
        let site_has = site.run(
            "return WP_Block_Type_Registry::get_instance()->get_registered('sales-leader-scorecard/scorecard')->attributes['anchor']['type'];",
        );
        assert_eq!(site_has, "string");
    }
}

#[test]
fn what_says_nothing_in_a_shortcode_is_left_to_the_site_and_curly_quotes_are_none() {
    let site = Site::shared(Release::Newest);
    for written in [
        "lang instrument-src accent=\"\"",
        "lang=\u{201c}en\u{201d} accent=\u{201e}\u{201d}",
    ] {
        let address = site.post(&format!("[{SLUG} {written} seller-profile]"));
        let answer = site.get(&address);
        let html = answer.content();
        let element = r#"<sales-leader-scorecard lang="en" seller-profile="">"#;
        assert!(
            html.contains(element) && html.contains(TITLE_EN) && html.contains("<ol"),
            "{written}: {html}"
        );
    }
}

#[test]
fn a_block_theme_prints_the_script_for_what_is_rendered_after_its_head() {
    let setup = Setup::default();
    let site = Site::new(Release::Newest, setup);
    let printed = site.run(
        "define('WP_RUN_CORE_TESTS', true);
         $GLOBALS['wp_actions']['wp_head'] = 1;
         $printed = [];
         foreach (['6.8.2', '6.9'] as $version) {
           $GLOBALS['_wp_tests_wp_version'] = $version;
           remove_all_actions('wp_footer');
           \\SalesLeaderScorecard\\enqueue_script();
           ob_start();
           do_action('wp_footer');
           $printed[] = substr_count(ob_get_clean(), 'embed.js');
         }
         return [wp_is_block_theme(), ...$printed];",
    );
    assert_eq!(printed, json!([true, 1, 0]));
}

#[test]
fn questions_of_ones_own_have_none_of_ours_in_the_post() {
    let site = Site::shared(Release::Newest);
    let source = "https://bureau.example/vragen.{lang}.json";
    for content in [
        format!("[{SLUG} lang=\"nl\" instrument-src=\"{source}\"]"),
        format!(
            "<!-- wp:sales-leader-scorecard/scorecard {{\"lang\":\"nl\",\"instrument-src\":\"{source}\"}} /-->"
        ),
    ] {
        let address = site.post_by("author", &content);
        let answer = site.get(&address);
        let html = answer.content();
        assert!(
            html.contains(&format!("instrument-src=\"{source}\"")),
            "{html}"
        );
        assert!(
            html.contains("<p lang=\"nl\">De vragen verschijnen hier zodra JavaScript")
                && !html.contains("<ol"),
            "{html}"
        );
        let feed = feed(&site, &address);
        assert!(
            feed.body.contains("De vragen staan op de pagina zelf.")
                && !feed.body.contains("JavaScript"),
            "{}",
            feed.body
        );
    }
}

#[test]
fn files_of_the_release_have_their_types() {
    let site = Site::shared(Release::Newest);
    for (file, kind) in [
        ("embed.js", "javascript"),
        ("sales-leader-scorecard.js", "javascript"),
        ("sales-leader-scorecard_bg.wasm", "application/wasm"),
        ("sources.html", "text/html"),
    ] {
        let address = release_address(&site, file);
        let answer = site.get(&address);
        assert_eq!(answer.status, 200, "{file}");
        assert!(
            answer.header("content-type").contains(kind),
            "{file}: {answer:?}"
        );
    }
}

#[test]
fn the_script_of_an_earlier_version_leads_to_the_one_that_is_here() {
    let site = Site::shared(Release::Newest);
    let here = release_address(&site, "embed.js");
    let version = here.rsplit('/').nth(1).expect("a folder");
    let answer = site.get(&here.replace(version, "0.0.1"));
    assert_eq!(
        (answer.status, answer.header("location")),
        (302, here.as_str())
    );
    let other = site.get(
        &here
            .replace(version, "0.0.1")
            .replace("embed.js", "other.js"),
    );
    assert!(
        !other.header("location").contains(&format!("/{version}/")),
        "{other:?}"
    );
}

#[test]
fn optimisers_are_told_to_leave_the_script_alone() {
    for release in RELEASES {
        let site = Site::shared(release);
        let html = site.get(&site.post(BLOCK)).body;
        let at = html.find("/embed.js").expect("the script");
        let start = html[..at].rfind("<script").expect("its tag");
        let tag = &html[start..start + html[start..].find('>').expect("its end")];
        for word in [
            "type=\"module\"",
            "async",
            "nowprocket",
            "data-no-optimize",
            "data-cfasync=\"false\"",
        ] {
            assert!(tag.contains(word), "{release:?}: no {word} in {tag}");
        }
        // SiteGround's knows scripts by their handles alone.
        let known = site.run(
            "[$handle] = apply_filters('sgo_javascript_combine_exclude', []);
             return wp_scripts()->registered[$handle]->src;",
        );
        assert_eq!(known, release_address(&site, "embed.js"), "{release:?}");
    }
}

#[test]
fn every_file_of_the_plugin_is_php_without_a_fault_and_guarded() {
    let site = Site::shared(Release::Newest);
    let files = site.run_with(
        "$all = new RecursiveIteratorIterator(new RecursiveDirectoryIterator(WP_PLUGIN_DIR . '/' . $given));
         $found = [];
         foreach ($all as $file) if ($file->getExtension() === 'php') $found[] = (string) $file;
         return $found;",
        &json!(SLUG),
    );
    let files = files.as_array().expect("files");
    assert!(files.len() > 8, "{files:?}");
    for file in files {
        let file = file.as_str().expect("a path");
        let php = std::env::var("PHP").expect("PHP is set");
        let checked = Command::new(&php)
            .args(["-l", file])
            .output()
            .expect("php starts");
        assert!(checked.status.success(), "{checked:?}");
        // Asked for by itself, as a stranger may, it does nothing.
        let alone = Command::new(php).arg(file).output().expect("php starts");
        assert!(
            alone.status.success() && alone.stdout.is_empty(),
            "{file}: {alone:?}"
        );
    }
}
