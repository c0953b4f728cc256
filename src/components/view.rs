//! The widget as it is drawn: checklist, result and report of the answers that its owner hands down.

use std::rc::Rc;

use web_sys::{Element, ScrollLogicalPosition};
use yew::prelude::*;

use super::contact::privacy;
use super::focus::{find, focus_element, scroll_to};
use super::folded::folded;
use super::gliding::use_gliding;
use super::intro::intro;
use super::item::Item;
use super::notices::notices;
use super::place::Place;
use super::progress::{Ways, progress};
use super::report::{STYLES, use_report};
use super::reset::Reset;
use super::result::result;
use super::settings::{Layout, Settings, Theme};
use super::share_link::Copying;
use super::status::Status;
use super::stylesheet;
use crate::on_demand::ReportHandle;
use sales_leader_scorecard_core::card::{Card, Opening, progress_words};
use sales_leader_scorecard_core::instrument::{self, ItemKey, Pillar, Question};
use sales_leader_scorecard_core::locale::{ByMode, Locale};
use sales_leader_scorecard_core::scoring::Answer;
use sales_leader_scorecard_core::state::{Action, State};

/// What is drawn, and who hears of what the visitor does.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ViewProps {
    /// The answers, which change only with this property.
    pub(crate) state: Rc<State>,
    /// Where the visitor is, which changes only with this property.
    pub(crate) place: Place,
    pub(crate) settings: Settings,
    /// Notes and report; without it there are none.
    #[prop_or_default]
    pub(crate) report: Option<ReportHandle>,
    /// Called with everything that the visitor does, as they do it.
    pub(crate) on_action: Callback<Action>,
    /// Called with where the visitor goes.
    pub(crate) on_place: Callback<Place>,
    /// Becomes all that is drawn.
    pub(crate) base: NodeRef,
}

/// All of the scorecard; it holds no answer of its own.
#[component]
pub(crate) fn ScorecardView(props: &ViewProps) -> Html {
    let ViewProps {
        state,
        place,
        settings,
        report: handle,
        on_action,
        on_place,
        base,
    } = props;
    let ratings = state.ratings();
    let instrument = ratings.instrument();
    let locale = settings.locale;
    let Locale { lang, mode, .. } = locale;
    let scope = use_state(|| AttrValue::from(format!("slsc{}", next_scope())));

    {
        let base = base.clone();
        use_effect_with((), move |()| {
            if let Some(base) = base.cast::<Element>() {
                stylesheet::adopt(&base, STYLES);
            }
        });
    }

    let copying = use_state_eq(|| Copying::None);
    {
        let base = base.clone();
        // The pressed button goes away, and the focus goes on to the link that replaces it.
        use_effect_with(*copying == Copying::ByHand, move |by_hand| {
            if let (true, Some(link)) = (*by_hand, find(&base, ".link")) {
                focus_element(&link);
            }
        });
    }

    let card = Card::of(locale, ratings, settings.seller_profile);
    let asked = ratings.asked(settings.seller_profile);
    let shared = state.shared().is_some();
    let failed = handle.as_ref().is_some_and(|handle| handle.access.failed);
    let report = use_report(handle.as_ref(), state, settings, on_action, base, &scope);
    let text = instrument.text(lang);
    // Answers of a link can be read, and there is nothing to answer.
    let place = if shared { Place::Result } else { *place };
    let layout = settings.layout;
    let steps = layout == Layout::Steps;
    let key_at = |place| match place {
        Place::Question(number) => Some(asked[number].0),
        Place::Result => None,
    };
    let current = key_at(if steps { place } else { Place::of(asked) });

    let seen = key_at(place);
    let moved = use_mut_ref(|| false);
    {
        let (base, moved) = (base.clone(), moved.clone());
        use_effect_with((place, shared), move |_| {
            if moved.replace(false) {
                look_at(&base, seen, steps);
            }
        });
    }
    // The pressed button goes away with the answers of the link.
    let choose = {
        let moved = moved.clone();
        on_action.reform(move |action| {
            *moved.borrow_mut() = true;
            action
        })
    };
    let go = {
        let (base, on_place) = (base.clone(), on_place.clone());
        Callback::from(move |to| {
            if to == place {
                look_at(&base, seen, steps);
            } else {
                moved.replace(true);
                on_place.emit(to);
            }
        })
    };

    use_gliding(base, asked, !steps);

    let words = locale.messages();
    let item = |key: ItemKey, answer, name, question: &ByMode<Question>, note| {
        let is_current = current == Some(key);
        let number = asked.iter().take_while(|(other, _)| *other != key).count();
        let on_enter = (steps && is_current).then(|| {
            let next = place.next(layout, asked);
            go.reform(move |()| next)
        });
        html! {
            <Item key={key.as_str()} {locale} item={key} {name} question={*question.of(mode)}
                scale={instrument.scale} {answer} current={is_current}
                step={steps.then(|| (number + 1, asked.len()))} {on_enter}
                scope={(*scope).clone()} {note} on_action={on_action.clone()} />
        }
    };
    let leader_item = |(leader, answer): (&'static instrument::Item, Answer)| {
        let (key, text) = (leader.item_key(), text.item(leader.key));
        let note = report.note(key, answer.rating().is_some());
        item(key, answer, text.name, &text.question, note)
    };
    let seller_item = |(key, answer): &(ItemKey, Answer)| {
        let text = text.strength(key.as_str());
        item(*key, *answer, text.name, &text.question, None)
    };
    let mut items = instrument.items.iter();
    let here = items.find(|item| current == Some(item.item_key()));
    let here = here.map(|item| item.pillar);
    let pillar_class = |is_here| if is_here { "pillar is-here" } else { "pillar" };
    let pillar = |pillar: &Pillar| {
        let items = ratings.items();
        let items = items.filter(|(item, _)| item.pillar == pillar.key);
        html! {
            <section key={pillar.key} ~className={pillar_class(here == Some(pillar.key))}>
                if !text.pillar(pillar.key).name.is_empty() {
                    <h3 class="pillar-name">{ locale.localize(text.pillar(pillar.key).name) }</h3>
                }
                { for items.map(leader_item) }
            </section>
        }
    };
    let theme = match settings.theme {
        Theme::Auto => "",
        Theme::Light => "is-light",
        Theme::Dark => "is-dark",
    };
    let stepping = if steps { " is-steps" } else { "" };
    let folding = if place == Place::Result {
        " is-folded"
    } else {
        ""
    };
    let mut opening = Opening::of(locale, instrument, settings.seller_profile);
    if shared {
        opening.title = locale.localize(text.shared_title);
    }
    let heading_id = format!("{}-title", *scope);
    let heading_of_result = format!("{}-result", *scope);
    let mut status = progress_words(locale, asked);
    if let Some(total) = &card.total {
        status = format!("{status}. {} {}", words.total, total.line());
    }
    // Until the answers change, what the visitor did last goes first.
    if copying.is_done(ratings) {
        status = words.link_copied.into();
    }
    if state.can_undo() {
        status = words.cleared.into();
    }
    let (said, turn) = report.status();
    if let Some(words) = said {
        status = words;
    }
    if failed {
        status = words.report_failed.into();
    }
    html! {
        <section ~className={format!("scorecard {theme}{stepping}{folding}")} part="base" lang={lang.tag()}
            ref={base.clone()} aria-labelledby={heading_id.clone()}>
            { intro(&opening, &words.keys(instrument.scale.points), heading_id) }
            { notices(locale, state, settings.notices, &choose) }
            if place == Place::Result && !shared {
                { folded(locale, asked, &go) }
            }
            <div class="checklist">
                { for instrument.pillars.iter().map(pillar) }
                if let Some(block) = text.seller_block.as_ref().filter(|_| settings.seller_profile) {
                    <section ~className={pillar_class(here.is_none())}>
                        <h3 class="pillar-name">{ block.heading }</h3>
                        <p class="pillar-intro">
                            { locale.localize(&block.intro_of(instrument.seller.len())) }
                        </p>
                        { for ratings.strengths().iter().map(seller_item) }
                    </section>
                }
                { progress(locale, instrument.scale, asked, &card,
                    &Ways { layout, place, text, go: &go }) }
            </div>
            { result(settings, state, &card, heading_of_result, &copying, report.offer()) }
            { report.section(&card) }
            <Status text={status} {turn} shown={failed} />
            // Of the answers of a link there is nothing to clear.
            if !shared {
                <Reset {locale} can_clear={!state.visitor().is_empty()}
                    can_undo={state.can_undo()} kept={settings.notices.kept}
                    on_action={on_action.clone()} />
                if settings.notices.kept.is_some() {
                    { privacy(settings) }
                }
            }
        </section>
    }
}

fn next_scope() -> u32 {
    thread_local!(static LAST: std::cell::Cell<u32> = const { std::cell::Cell::new(0) });
    LAST.with(|last| {
        last.set(last.get() + 1);
        last.get()
    })
}

/// Brings an item, or the result where none is named, into view and gives it the focus: the slider, and
/// in steps the heading.
#[inline(never)]
fn look_at(base: &NodeRef, item: Option<ItemKey>, steps: bool) {
    let (selector, place) = match item {
        None => (".result".into(), ScrollLogicalPosition::Start),
        // Its card stands where the last one stood.
        Some(_) if steps => (
            ".is-current .item-name".into(),
            ScrollLogicalPosition::Nearest,
        ),
        Some(key) => (format!(".range[name={key}]"), ScrollLogicalPosition::Center),
    };
    let Some(target) = find(base, &selector) else {
        return;
    };
    // Who presses something sees what becomes of it: no room need be kept.
    if let Ok(Some(room)) = target.closest(".room") {
        let _ = room.set_attribute("data-fitted", "");
    }
    let card = target.closest(".item").ok().flatten();
    let seen = card.as_ref().unwrap_or(&target);
    scroll_to(seen, place);
    focus_element(&target);
}
