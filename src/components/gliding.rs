//! Going on by itself: after an answer of a pointer the next open question comes into place, once the visitor
//! has asked for that.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, ScrollLogicalPosition};
use yew::prelude::*;

use super::focus::{find, scroll_to};
use super::place::is_open;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::Answer;

/// What tells the program that takes over that it was asked for.
const MARK: &str = "data-gliding";

/// Before the first look at the questions; no checklist has so many.
const UNSEEN: u64 = u64::MAX;

/// Follows the answers, and in a list brings the next open question into place where the box is ticked. The
/// box itself remembers that, and the room where the element stands, for the program that takes over.
#[hook]
pub(super) fn use_gliding(base: &NodeRef, asked: &[(ItemKey, Answer)], is_list: bool) {
    let bits = asked.iter().rev();
    let open = bits.fold(0, |open, asked| open << 1 | u64::from(is_open(asked)));
    let (base, earlier) = (base.clone(), use_mut_ref(|| UNSEEN));
    use_effect_with((open, is_list), move |(open, is_list)| {
        let earlier = earlier.replace(*open);
        let Some(ticked) = find(&base, "[name=gliding]") else {
            return;
        };
        let ticked: HtmlInputElement = ticked.unchecked_into();
        // The box of an earlier drawing is gone.
        if room(&ticked).is_some_and(|room| room.has_attribute(MARK)) {
            ticked.set_checked(true);
        }
        // Keys stay where they are, as the next one may correct what this one chose; and what the page sets
        // moves nobody.
        if *is_list
            && ticked.checked()
            && find(&base, ".item :focus:not(:focus-visible)").is_some()
            && let Some(next) = next_open(earlier, *open)
            && let Some(base) = base.cast::<Element>()
            && let Ok(cards) = base.query_selector_all(".item")
            && let Some(card) = cards.item(next)
        {
            scroll_to(card.unchecked_ref(), ScrollLogicalPosition::Center);
        }
    });
}

/// The box that asks for it.
pub(super) fn gliding(locale: Locale) -> Html {
    let onchange = |event: Event| {
        let ticked: HtmlInputElement = event.target_unchecked_into();
        if let Some(room) = room(&ticked) {
            let _ = room.toggle_attribute_with_force(MARK, ticked.checked());
        }
    };
    html! {
        <label class="gliding">
            <input type="checkbox" name="gliding" {onchange} />
            { locale.messages().go_on }
        </label>
    }
}

/// Where an element's programs draw, one after the other; a Yew app has none.
fn room(inside: &Element) -> Option<Element> {
    inside.closest(".room").ok()?
}

/// The open question after the one that was open and is answered now, or else the first open one; none
/// where it was no single one. A bit stands for a question, the lowest for the first; it is set while that
/// one is open.
fn next_open(before: u64, now: u64) -> Option<u32> {
    let answered = before & !now;
    if answered.count_ones() != 1 || now & !before != 0 || now == 0 {
        return None;
    }
    let below = now & !(answered | (answered - 1));
    let next = if below == 0 { now } else { below };
    Some(next.trailing_zeros())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A question for each letter: `.` is open, `x` answered.
    fn open(letters: &str) -> u64 {
        let bits = letters.chars().rev();
        bits.fold(0, |open, letter| open << 1 | u64::from(letter == '.'))
    }

    #[test]
    fn it_goes_to_the_open_question_below_or_else_to_the_first_one_after_a_first_answer_only() {
        for (before, now, expected) in [
            ("....", "x...", Some(1)),
            ("x.x.", "xxx.", Some(3)),
            ("..x.", "..xx", Some(0)),
            ("xxx.", "xxxx", None),
            // A correction, a cleared answer, an answer of many, other questions, the first look.
            ("xx..", "xx..", None),
            ("xx..", "x...", None),
            ("....", "xx..", None),
            ("xx", "xx.....", None),
            ("xx.....", "xx", None),
        ] {
            assert_eq!(
                next_open(open(before), open(now)),
                expected,
                "{before} to {now}"
            );
        }
        assert_eq!(next_open(UNSEEN, open("...")), None);
    }
}
