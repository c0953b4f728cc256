//! The items of the report, each with what to do about it.

use yew::prelude::*;

use super::Notebook;
use super::note::{Noting, use_noted};
use crate::locale::Voice;
use crate::report::{Report, Row};
use crate::scoring::Ratings;

/// One row an item, with its note, which can be written here too.
pub(super) fn rows(notebook: &Notebook, voice: Voice, ratings: &Ratings, report: &Report) -> Html {
    let items = ratings.instrument().items.iter();
    let texts = (ratings.instrument().texts)(voice.lang).items;
    let row = |((item, text), row): ((_, &crate::instrument::ItemText), &Row)| {
        let item: &crate::instrument::Item = item;
        html! {
            <ItemRow key={item.key} {voice} item={item.key} name={text.name} row={row.clone()}
                noting={notebook.of(item.key).filter(|_| row.rating.is_some())} />
        }
    };
    let rows = items.zip(texts).zip(&report.items).map(row);
    html! {
        <section class="rows">
            <h4>{ &report.items_heading }</h4>
            <ol>{ for rows }</ol>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct ItemRowProps {
    voice: Voice,
    item: &'static str,
    name: &'static str,
    row: Row,
    noting: Option<Noting>,
}

#[component]
fn ItemRow(props: &ItemRowProps) -> Html {
    let ItemRowProps {
        voice,
        item,
        name,
        row,
        noting,
    } = props;
    // A wish opens the note of the checklist, not this one.
    let noting = noting.clone().map(|noting| Noting {
        asked: None,
        ..noting
    });
    let scope = AttrValue::from("slsc-row");
    let noted = use_noted(*voice, item, name, &scope, noting.as_ref());
    html! {
        <li class="row">
            { content(row) }
            <div class="row-note">{ noted.action }</div>
            { noted.panel }
        </li>
    }
}

/// Name, rating and texts of an item; the note and what the rating rests on where there are some.
pub(super) fn content(row: &Row) -> Html {
    let labelled = |(label, text): &(String, String)| {
        html! { <div><dt>{ label }</dt><dd>{ text }</dd></div> }
    };
    let own = [
        (row.evidence_label.clone(), row.evidence.clone()),
        (row.note_label.clone(), row.note.clone()),
    ];
    let own = own.iter().filter(|(_, text)| !text.is_empty());
    html! {
        <>
            <h5>
                <span class={classes!("chip", row.rating.is_none().then_some("is-open"))}>
                    { row.rating.map_or("–".into(), |rating| rating.to_string()) }
                </span>
                { &row.name }
                if row.rating.is_none() && row.shown != "–" { <small>{ &row.shown }</small> }
            </h5>
            <dl>
                { for row.texts.iter().map(labelled) }
                { for own.map(labelled) }
            </dl>
        </>
    }
}
