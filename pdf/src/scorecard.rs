//! The filled scorecard: the result on the first page, what it rests on behind it.

mod badges;
mod closing;
mod findings;
mod names;
mod opening;
mod radar;
mod ratings;
mod rows;

use crate::{
    galley::Galley,
    model::{Report, Row},
    pages::Pages,
    setter::Setter,
    style::{Style, sheet},
    tags::Node,
};

/// What the file is called: the title, and whom it is about.
pub(crate) fn name(report: &Report) -> String {
    /// More is no name.
    const MOST: usize = 2_000;
    [report.title.trim(), report.label.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" – ")
        .chars()
        .take(MOST)
        .collect()
}

/// The pages of a report.
pub(crate) fn pages(report: &Report, setter: &mut Setter<'_>) -> Pages {
    let mut pages = Pages::new();
    let gap = setter.length(12.0);
    pages.flow(opening::opening(report, setter));
    for part in [
        opening::result(report, setter),
        findings::steps_and_strongest(report, setter),
        findings::findings(&report.findings, setter),
        profile(report, setter),
        ratings::seller(report, setter),
    ] {
        if !part.is_empty() {
            pages.skip(gap);
            pages.flow(part);
        }
    }
    setter.begin_second_half();
    pages.skip(gap);
    let heading = setter.chapter(Node::ROOT, &report.items_heading, sheet::TEXT_WIDTH);
    pages.columns_below(heading, rows::rows(&report.items, setter));
    let closing = closing::closing(report, setter);
    pages.columns_after_line(gap, closing);
    pages
}

/// Whether ratings are drawn as a star. Fewer points make none, and more axes none that can be read:
/// the table says it all, as on the screen.
fn is_star(items: &[Row]) -> bool {
    const LEAST_RATED: usize = 3;
    const MOST_AXES: usize = 14;
    let rated = items.iter().filter(|item| item.rating.is_some());
    items.len() <= MOST_AXES && rated.count() >= LEAST_RATED
}

/// The star beside the table of the same ratings, or the table alone.
fn profile(report: &Report, setter: &mut Setter<'_>) -> Galley {
    /// The share of the width that the star takes.
    const STAR: f32 = 0.6;
    if report.items.is_empty() {
        return Galley::default();
    }
    let width = sheet::TEXT_WIDTH;
    let mut galley = setter.chapter(Node::ROOT, &report.profile, width);
    if !is_star(&report.items) {
        let table = ratings::table(report, setter, width, false);
        galley.add_after(setter.length(3.0), table.together());
        return galley;
    }
    let named = radar::names_fit(report, setter, width * STAR);
    let star = radar::radar(report, setter, width * STAR, named);
    let x = width * STAR + sheet::GUTTER;
    let table = ratings::table(report, setter, width - x, !named);
    galley.add_after(setter.length(3.0), Galley::from(star).beside(table, x));
    galley
}

/// A word in front of a text, and the text.
fn labelled<'t>(label: &'t str, text: &'t str) -> Vec<(Style, &'t str)> {
    let label = (!label.is_empty()).then_some([(Style::ROW_LABEL, label), (Style::ROW, "  ")]);
    let mut runs: Vec<_> = label.into_iter().flatten().collect();
    runs.push((Style::ROW, text));
    runs
}
