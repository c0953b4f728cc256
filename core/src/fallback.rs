//! The checklist as plain HTML: what stands between the tags of `<sales-leader-scorecard>`.
//!
//! Search engines, feed readers and browsers without scripts read it, and so does anyone whose
//! widget can't start. It says what the widget says, in the same words and the same order. The
//! widget itself never needs it, so nothing of it is in the program that visitors load.

use crate::card::Opening;
use crate::instrument::{Instrument, Question, Scale};
use crate::locale::Locale;
use crate::report::report_words;

/// The whole checklist in one `<div lang="…">`: no class, no style, no script.
///
/// It is pasted into pages that other programs read before a browser does, so each line is a block or
/// the tag of one: there is nothing that `wpautop` makes a paragraph of, nothing that Markdown reads
/// (no blank line, no deep indent) and nothing that is no JSX (no comment, no open tag without an end).
///
/// ```
/// use sales_leader_scorecard_core::fallback;
/// use sales_leader_scorecard_core::instrument::SALES_LEADER;
/// use sales_leader_scorecard_core::locale::Locale;
///
/// let html = fallback::html(&SALES_LEADER, Locale::default(), false);
/// assert!(html.starts_with("<div lang=\"nl\">\n  <h2>Hoe staat het met je leiderschap"));
/// ```
#[must_use]
pub fn html(instrument: &Instrument, locale: Locale, seller_profile: bool) -> String {
    let text = instrument.text(locale.lang);
    let mut page = Page {
        locale,
        scale: instrument.scale,
        asked: 0,
        html: String::new(),
    };
    page.line(0, &format!("<div lang=\"{}\">", locale.lang.tag()));
    let opening = Opening::of(locale, instrument, seller_profile);
    page.element(1, "h2", &opening.title);
    page.element(1, "p", &opening.instruction);
    let words = report_words(locale.lang);
    page.element(
        1,
        "p",
        &words.on_paper(locale.mode, instrument.scale.points),
    );
    for pillar in instrument.pillars {
        let name = text.pillar(pillar.key).name;
        if !name.is_empty() {
            page.element(1, "h3", name);
        }
        let items = instrument.items.iter();
        let of_pillar = items.filter(|item| item.pillar == pillar.key);
        page.list(of_pillar.map(|item| {
            let item = text.item(item.key);
            (item.name, item.question.of(locale.mode))
        }));
    }
    if let Some(block) = text.seller_block.as_ref().filter(|_| seller_profile) {
        page.element(1, "h3", block.heading);
        page.element(1, "p", &block.intro_of(instrument.seller.len()));
        let strengths = instrument.seller.iter().map(|key| text.strength(key));
        page.list(strengths.map(|strength| (strength.name, strength.question.of(locale.mode))));
    }
    page.line(0, "</div>");
    page.html
}

struct Page {
    locale: Locale,
    scale: Scale,
    /// How many questions stand above; the next list counts on.
    asked: usize,
    html: String,
}

impl Page {
    fn list<'a>(&mut self, questions: impl Iterator<Item = (&'a str, &'a Question)>) {
        match self.asked {
            0 => self.line(1, "<ol>"),
            asked => self.line(1, &format!("<ol start=\"{}\">", asked + 1)),
        }
        for (name, question) in questions {
            self.asked += 1;
            let (name, definition) = (self.localize(name), self.localize(question.definition));
            self.line(2, "<li>");
            self.line(
                3,
                &format!("<p><strong>{name}</strong><br />{definition}</p>"),
            );
            self.line(3, "<ul>");
            for (point, anchor) in self.scale.anchors.iter().zip(question.anchors) {
                let anchor = self.localize(anchor);
                let colon = self.locale.messages().colon;
                self.line(4, &format!("<li>{point}{colon}{anchor}</li>"));
            }
            self.line(3, "</ul>");
            self.line(2, "</li>");
        }
        self.line(1, "</ol>");
    }

    fn element(&mut self, depth: usize, name: &str, text: &str) {
        let text = self.localize(text);
        self.line(depth, &format!("<{name}>{text}</{name}>"));
    }

    fn line(&mut self, depth: usize, line: &str) {
        // Deeper is code to Markdown.
        self.html += &"  ".repeat(depth.min(1));
        self.html += line;
        self.html.push('\n');
    }

    /// The text in the right form of address, fit to stand between tags.
    fn localize(&self, text: &str) -> String {
        let text = self.locale.localize(text);
        let text = text.replace('&', "&amp;");
        text.replace('<', "&lt;").replace('>', "&gt;")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;
    use crate::locale::{Address, Lang, Mode};

    fn everyone() -> Vec<Locale> {
        let mut locales = Vec::new();
        for lang in Lang::ALL {
            for mode in [Mode::OwnRating, Mode::Candidate] {
                for address in [Address::Je, Address::U] {
                    locales.push(Locale {
                        lang,
                        mode,
                        address,
                    });
                }
            }
        }
        locales
    }

    fn count(html: &str, part: &str) -> usize {
        html.matches(part).count()
    }

    #[test]
    fn every_item_stands_there_with_its_meaning_and_its_anchors() {
        for locale in everyone() {
            let html = html(&SALES_LEADER, locale, true);
            let text = SALES_LEADER.text(locale.lang);
            let items = text.items.iter().map(|item| (item.name, item.question));
            let seller = text.seller.iter().map(|item| (item.name, item.question));
            for (name, question) in items.chain(seller) {
                let question = question.of(locale.mode);
                assert!(html.contains(&format!("<strong>{name}</strong>")), "{name}");
                assert!(
                    html.contains(&locale.localize(question.definition)),
                    "{name}"
                );
                for (point, anchor) in [1, 4, 7].iter().zip(question.anchors) {
                    let anchor = locale.localize(anchor);
                    let line = format!("<li>{point}{}{anchor}</li>", locale.messages().colon);
                    assert!(html.contains(&line), "{name}: {line}");
                }
            }
        }
    }

    #[test]
    fn the_lists_count_on_through_all_items() {
        let own = html(&SALES_LEADER, Locale::default(), false);
        assert_eq!(count(&own, "<strong>"), 10);
        assert_eq!(count(&own, "<h3>"), 3);
        for start in ["<ol>", "<ol start=\"2\">", "<ol start=\"9\">"] {
            assert_eq!(count(&own, start), 1, "{start}");
        }
        let both = html(&SALES_LEADER, Locale::default(), true);
        assert_eq!(count(&both, "<strong>"), 15);
        assert_eq!(count(&both, "<h3>"), 4);
        assert_eq!(count(&both, "<ol start=\"11\">"), 1);
    }

    #[test]
    fn no_choice_of_address_is_left_open() {
        for locale in everyone() {
            let html = html(&SALES_LEADER, locale, true);
            assert!(!html.contains(['[', ']', '|']), "{locale:?}");
        }
    }

    #[test]
    fn every_tag_that_opens_closes_in_order() {
        let html = html(&SALES_LEADER, Locale::default(), true);
        let mut open = Vec::new();
        for tag in html
            .split('<')
            .skip(1)
            .filter_map(|rest| rest.split('>').next())
        {
            let name = tag.split(' ').next().unwrap_or_default();
            match name.strip_prefix('/') {
                Some(closed) => assert_eq!(open.pop(), Some(closed)),
                None if name == "br" => {}
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
        assert!(!html.contains("class=") && !html.contains("style="));
    }

    #[test]
    fn every_line_is_html_to_wordpress_to_markdown_and_to_jsx() {
        for locale in everyone() {
            let html = html(&SALES_LEADER, locale, true);
            for line in html.lines() {
                let tag = line.trim_start();
                assert!(line.len() - tag.len() < 4, "{line:?}");
                assert!(tag.starts_with('<') && tag.ends_with('>'), "{line:?}");
                assert!(!tag.contains(['{', '}']) && !tag.contains("<!"), "{line:?}");
                assert!(!tag.starts_with("<strong"), "{line:?}");
            }
            assert_eq!(count(&html, "<br"), count(&html, "<br />"));
        }
    }

    #[test]
    fn signs_that_mean_something_in_html_are_escaped() {
        let page = Page {
            locale: Locale::default(),
            scale: SALES_LEADER.scale,
            asked: 0,
            html: String::new(),
        };
        assert_eq!(page.localize("R&D <b>[je|u]"), "R&amp;D &lt;b&gt;je");
    }
}
