//! The words of the interface: one typed structure that every language fills.

use super::ByMode;

/// The words for each outcome of a comparison.
#[derive(Debug)]
pub struct Compared {
    /// Lower than the other.
    pub lower: &'static str,
    /// No difference that counts.
    pub equal: &'static str,
    /// Higher than the other.
    pub higher: &'static str,
}

/// Every word of the interface in one language; what an item says stands in the instrument.
///
/// Texts and returned sentences may hold `[je|u]` choices, see [`super::address`].
#[derive(Debug)]
pub struct Messages {
    /// Heading of the widget.
    pub title: ByMode<&'static str>,
    /// Before the last name of a list: " en ".
    pub and: &'static str,
    /// The promise above the questions, from the number of items and the minutes they take.
    pub promise: fn(items: usize, minutes: usize) -> [String; 3],
    /// What to do, before the first question.
    pub instruction: ByMode<&'static str>,
    /// Who could have and did not has a rating too: the lowest point.
    pub could_have: ByMode<fn(lowest: u8) -> String>,
    /// What makes ratings of several candidates fair.
    pub fair: &'static str,
    /// How the keyboard rates, shown where there is one.
    pub keys: fn(points: u8) -> String,

    /// The state of an item without an answer.
    pub unanswered: &'static str,
    /// The rating in figures, for a slider's value text: "5 van 7".
    pub rating_of: fn(point: &str, points: u8) -> String,
    /// A point nearer to one anchor than to the other.
    pub closer: fn(near: u8, far: u8) -> String,
    /// Where a point stands that is no anchor; the whole of it where it is as far from both.
    pub between: fn(lower: u8, upper: u8) -> String,
    /// The action that marks an item as not observed.
    pub mark_not_observed: ByMode<&'static str>,
    /// The state of an item marked so.
    pub not_observed: ByMode<&'static str>,
    /// The action that clears one item.
    pub clear: &'static str,

    /// Heading of the second block.
    pub seller_heading: &'static str,
    /// What the second block is for.
    pub seller_intro: fn(items: usize) -> String,

    /// Accessible name of the progress bar.
    pub progress: &'static str,
    /// "3 van 10 beantwoord"
    pub answered_of: fn(answered: usize, items: usize) -> String,
    /// How many items were marked not observed, one or more.
    pub marked: ByMode<fn(marked: usize) -> String>,
    /// The jump to the next item without an answer.
    pub next: &'static str,
    /// The jump to the result.
    pub to_result: &'static str,
    /// Where one question is shown at a time, which one: "Vraag 3 van 10".
    pub step_of: fn(number: usize, questions: usize) -> String,
    /// The way to the question before it.
    pub back: &'static str,
    /// The way to the question after it.
    pub onward: &'static str,
    /// The way from the result back to the questions.
    pub change_answers: &'static str,

    /// Heading of the result.
    pub result_heading: ByMode<&'static str>,
    /// The result while no total can be shown: ratings still needed, one or more, and the names of
    /// the critical items among them.
    pub missing: fn(ratings: usize, critical: &[&str]) -> String,
    /// Label of the total.
    pub total: &'static str,
    /// "van 100", beside the number.
    pub of_hundred: &'static str,
    /// Badge while items are unanswered.
    pub provisional: &'static str,
    /// What the total may still become.
    pub range: fn(low: u8, high: u8) -> String,
    /// Badge once all is answered or marked and some items are not rated.
    pub based_on: fn(answered: usize, items: usize) -> String,
    /// Badge when a critical item is low.
    pub reserved: &'static str,
    /// Accessible name of the ruler: the total, the band's name and its limits.
    pub ruler: fn(total: u8, band: &str, from: u8, to: u8) -> String,
    /// Heading over the low critical items.
    pub critical_heading: ByMode<&'static str>,
    /// Why they are named.
    pub critical_intro: &'static str,
    /// What the badge beside a total means, from its words.
    pub reserved_why: fn(reserved: &str) -> String,
    /// Heading over the role-shift sentence.
    pub shift_heading: &'static str,
    /// The role-shift contrast: what is compared, and how it compares. It is about these answers
    /// among each other and says nothing about how high they are.
    pub shift: fn(items: &[&str], than: &str) -> String,
    /// How it compares.
    pub shift_than: Compared,
    /// Heading of the answer check.
    pub uniform_heading: &'static str,
    /// The answer check, a question.
    pub uniform: &'static str,
    /// Heading over the strongest items.
    pub strongest: ByMode<&'static str>,
    /// Heading where no rating is above the middle.
    pub no_strength: &'static str,
    /// What is seen there, from the middle of the scale.
    pub no_strength_why: fn(middle: u8) -> String,
    /// Heading over the weakest items.
    pub weakest: ByMode<&'static str>,
    /// Heading over leader and seller totals.
    pub contrast_heading: &'static str,
    /// Name of the leader bar.
    pub leader: &'static str,
    /// Name of the seller bar.
    pub seller: &'static str,
    /// In one sentence, how the leader total compares with that of the seller.
    pub accent: Compared,
    /// A seller total stands alone.
    pub seller_alone: &'static str,
    /// Heading over the list of all answers.
    pub profile: &'static str,
    /// Column headings of that list: item, rating.
    pub profile_columns: [&'static str; 2],
    /// What the numbers are and are not.
    pub caveats_heading: &'static str,
    /// Bands are agreements; a fixed calculation; one's own view is lenient, or a person decides.
    pub caveats: ByMode<[&'static str; 3]>,

    /// Heading over answers that came from a link.
    pub shared_heading: &'static str,
    /// What that means.
    pub shared: &'static str,
    /// Going on with them replaces one's own.
    pub shared_replaces: &'static str,
    /// The way back to one's own answers.
    pub shared_back: &'static str,
    /// The way to an empty checklist.
    pub shared_start: &'static str,
    /// Going on with the shared answers.
    pub shared_adopt: &'static str,
    /// A link that can't be read.
    pub damaged_link: &'static str,
    /// The browser refuses to keep answers.
    pub not_kept: &'static str,
    /// Answers are kept until the tab closes.
    pub kept_session: &'static str,
    /// Answers are kept on this device.
    pub kept_local: &'static str,
    /// The action that copies the link to these answers.
    pub copy_link: &'static str,
    /// It is copied.
    pub link_copied: &'static str,
    /// The browser does not let a page copy; the link is to be copied by hand.
    pub copy_by_hand: &'static str,
    /// Who can read what the link holds.
    pub link_note: &'static str,
    /// The action that opens the note of an item.
    pub note: ByMode<&'static str>,
    /// The way to the report.
    pub report: &'static str,
    /// What there is in it.
    pub report_note: ByMode<&'static str>,
    /// The program with the report could not be loaded.
    pub report_failed: &'static str,
    /// Why one would get in touch.
    pub contact_reason: &'static str,
    /// The contact button.
    pub contact: &'static str,
    /// Where a sandbox opens no page: before the address.
    pub contact_sandboxed: &'static str,

    /// The action that clears everything.
    pub clear_all: &'static str,
    /// The question before it.
    pub confirm_clear: &'static str,
    /// Yes.
    pub confirm_yes: &'static str,
    /// No.
    pub confirm_no: &'static str,
    /// What happened.
    pub cleared: &'static str,
    /// The way back.
    pub undo: &'static str,
}
