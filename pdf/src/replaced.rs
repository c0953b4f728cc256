//! Whether a document has signs that the fonts lack: all that is set is looked through.

use crate::{
    model::{Blank, BlankItem, Report, Row, is_replaced},
    parts::{Section, Total},
};

/// Whether a report has such a sign.
pub(crate) fn in_report(report: &Report) -> bool {
    // Each field has its place here, so that a new one is not forgotten.
    let Report {
        lang: _,
        colon: _,
        title,
        label,
        imprint,
        lines,
        total,
        missing,
        findings,
        strongest,
        profile,
        columns,
        points: _,
        items_heading,
        items,
        seller_heading,
        seller,
        evidence,
        route,
        steps,
        rules,
        caveats,
        link,
        link_note,
        replaced_note: _,
    } = report;
    let sections = findings.iter().chain(strongest).chain(evidence);
    let mut sections = sections.chain(route).chain([steps, rules, caveats]);
    let mut strengths = seller.iter();
    any([title, label, missing, profile])
        || any([items_heading, link, link_note])
        || any(lines)
        || any(columns)
        || imprint.texts().any(has)
        || total.as_ref().is_some_and(in_total)
        || sections.any(in_section)
        || items.iter().any(in_row)
        // The heading stands there only over something.
        || (!seller.is_empty() && has(seller_heading))
        || strengths.any(|(name, shown)| any([name, shown]))
}

/// Whether a blank checklist has such a sign.
pub(crate) fn in_blank(blank: &Blank) -> bool {
    let Blank {
        lang: _,
        title,
        intro,
        imprint,
        lines,
        points: _,
        not_observed,
        note_label,
        items,
        add_up,
        bands,
        caveats,
        replaced_note: _,
    } = blank;
    any([title, not_observed, note_label])
        || any(intro)
        || any(lines)
        || imprint.texts().any(has)
        || items.iter().any(in_item)
        || [add_up, caveats].into_iter().any(in_section)
        || bands.iter().any(|band| has(&band.name))
}

fn has(text: &str) -> bool {
    text.chars().any(is_replaced)
}

fn any<'t>(texts: impl IntoIterator<Item = &'t String>) -> bool {
    texts.into_iter().any(|text| has(text))
}

fn in_total(total: &Total) -> bool {
    let Total {
        value: _,
        of,
        band,
        said: _,
        bands,
        qualifiers,
        meaning,
        range,
    } = total;
    any([of, band, meaning, range]) || any(qualifiers) || bands.iter().any(|band| has(&band.name))
}

fn in_section(section: &Section) -> bool {
    let mut points = section.points.iter();
    has(&section.heading)
        || any(&section.paragraphs)
        || points.any(|point| any([&point.name, &point.mark, &point.text]))
}

fn in_row(row: &Row) -> bool {
    let Row {
        key: _,
        pillar,
        name,
        rating: _,
        shown,
        texts,
        note,
        note_label,
        evidence,
        evidence_label,
    } = row;
    any([pillar, name, shown])
        || any([note, note_label, evidence, evidence_label])
        || texts.iter().any(|(label, text)| any([label, text]))
}

fn in_item(item: &BlankItem) -> bool {
    let BlankItem {
        pillar,
        name,
        definition,
        anchors,
        question,
    } = item;
    any([pillar, name, definition, question]) || anchors.iter().any(|(_, text)| has(text))
}
