//! The items of the report, each with what to do about it.

use yew::prelude::*;

use super::ReportView;
use super::note::{ItemNote, use_note};
use super::opens::Opens;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::report::{Report, Row};

/// One row an item, with its note, which can be written here too.
pub(super) fn rows(view: &ReportView, report: &Report) -> Html {
    let (locale, ratings) = (view.settings.locale, view.state.ratings());
    let instrument = ratings.instrument();
    let texts = instrument.text(locale.lang);
    let scope = AttrValue::from(format!("{}-row", view.scope));
    let row = |row: &Row| {
        let item = instrument.key(&row.key)?;
        Some(html! {
            <ItemRow key={item.as_str()} {locale} {item} name={texts.item(item.as_str()).name}
                row={row.clone()} points={instrument.scale.points} scope={scope.clone()} note={view.note(item, row.rating.is_some())} />
        })
    };
    let rows = report.items.iter().filter_map(row);
    html! {
        <section class="rows">
            <h4>{ &report.items_heading }</h4>
            <ol>{ for rows }</ol>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct ItemRowProps {
    locale: Locale,
    item: ItemKey,
    name: &'static str,
    row: Row,
    points: u8,
    scope: AttrValue,
    note: Option<ItemNote>,
}

#[component]
fn ItemRow(props: &ItemRowProps) -> Html {
    let ItemRowProps {
        locale,
        item,
        name,
        row,
        points,
        scope,
        note,
    } = props;
    let words = locale.messages();
    let said = row
        .rating
        .map(|rating| words.rating_of(&rating.to_string(), *points));
    // A request opens the note of the checklist, not this one.
    let note = note.clone().map(|note| ItemNote { open: None, ..note });
    let note = use_note(*locale, *item, name, scope, note.as_ref());
    html! {
        <li class="row">
            <Opens listed=true label={heading(row, said)}>
                { texts(row) }
                <div class="row-note">{ note.action }</div>
                { note.panel }
            </Opens>
        </li>
    }
}

/// Name, rating and texts of an item.
pub(super) fn content(row: &Row) -> Html {
    html! { <><h5>{ heading(row, None) }</h5>{ texts(row) }</> }
}

/// `said` is the rating in words, for whoever would take the figure for the number of the question.
fn heading(row: &Row, said: Option<String>) -> Html {
    html! {
        <>
            <span class={classes!("chip", row.rating.is_none().then_some("is-open"))} aria-hidden={said.as_ref().map(|_| "true")}>
                { row.rating.map_or("–".into(), |rating| rating.to_string()) }
            </span>
            <span>
                { &row.name }
                if let Some(said) = said { <span class="status">{ ", " }{ said }</span> }
                if row.rating.is_none() && row.shown != "–" { { " " } <small>{ &row.shown }</small> }
            </span>
        </>
    }
}

/// What is said of it; the note and what the rating rests on where there are some.
fn texts(row: &Row) -> Html {
    let labelled = |(label, text): &(String, String)| {
        html! { <div><dt>{ label }</dt><dd>{ text }</dd></div> }
    };
    let written = [
        (row.evidence_label.clone(), row.evidence.clone()),
        (row.note_label.clone(), row.note.clone()),
    ];
    let written = written.iter().filter(|(_, text)| !text.is_empty());
    html! {
        <dl>
            { for row.texts.iter().map(labelled) }
            { for written.map(labelled) }
        </dl>
    }
}
