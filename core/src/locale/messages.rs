//! The words of the interface: one typed structure that every language fills.

use super::packed::words;
use super::{ByMode, template::Template};

words! {
/// How many ratings a total still needs, a sentence without its full stop.
pub(super) struct Missing {
    /// One rating.
    pub(super) one: Template,
    /// Several.
    pub(super) more: Template,
    /// Goes on: all of them are these.
    pub(super) at: Template,
    /// Goes on: these are among them.
    pub(super) at_least_at: Template,
}
}

words! {
/// Every word of the interface in one language; what an item says stands in the instrument.
///
/// Texts may hold `[je|u]` choices, see [`super::address`]. Those with places for values are
/// [`Template`]s; a method of the same name fills them.
pub struct Messages {
    /// Before the last name of a list: " en ".
    pub and: &'static str,
    /// Between a name and what is said of it: French has a space before it.
    pub colon: &'static str,
    /// Before and after a name.
    pub quotes: [&'static str; 2],
    /// The promise above the questions, from the number of items and the minutes they take.
    pub(super) promise: [Template; 3],
    /// The second part of it, of a single minute.
    pub(super) one_minute: &'static str,
    /// How the keyboard rates, shown where there is one.
    pub(super) keys: Template,

    /// The state of an item without an answer.
    pub unanswered: &'static str,
    /// The rating in figures, for a slider's value text: "5 van 7".
    pub(super) rating_of: Template,
    /// A point nearer to one anchor than to the other.
    pub(super) closer: Template,
    /// Where a point stands that is no anchor; the whole of it where it is as far from both.
    pub(super) between: Template,
    /// The action that marks an item as not observed.
    pub mark_not_observed: ByMode<&'static str>,
    /// The state of an item marked so.
    pub not_observed: ByMode<&'static str>,
    /// The action that clears one item.
    pub clear: &'static str,


    /// Accessible name of the progress bar.
    pub progress: &'static str,
    /// "3 van 10 beantwoord"
    pub(super) answered_of: Template,
    /// How many items were marked not observed, one or more.
    pub(super) marked: ByMode<Template>,
    /// The jump to the next item without an answer.
    pub next: &'static str,
    /// The jump to the result.
    pub to_result: &'static str,
    /// Where one question is shown at a time, which one: "Vraag 3 van 10".
    pub(super) step_of: Template,
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
    pub(super) missing: Missing,
    /// Label of the total.
    pub total: &'static str,
    /// "van 100", beside the number.
    pub of_hundred: &'static str,
    /// Badge while items are unanswered.
    pub provisional: &'static str,
    /// What the total may still become.
    pub(super) range: Template,
    /// Badge once all is answered or marked and some items are not rated.
    pub(super) based_on: Template,
    /// Badge when a critical item is low.
    pub reserved: &'static str,
    /// Accessible name of the ruler: the total, the band's name and its limits.
    pub(super) ruler: Template,
    /// Heading over the low critical items.
    pub critical_heading: &'static str,
    /// Why they are named.
    pub critical_intro: &'static str,
    /// What the badge beside a total means, from its words.
    pub(super) reserved_why: Template,
    /// Heading of the answer check.
    pub uniform_heading: &'static str,
    /// The answer check, a question.
    pub uniform: &'static str,
    /// Heading over the strongest items.
    pub strongest: ByMode<&'static str>,
    /// Heading where no rating is above the middle.
    pub no_strength: &'static str,
    /// What is seen there, from the middle of the scale.
    pub(super) no_strength_why: Template,
    /// Heading over the next steps.
    pub steps: ByMode<&'static str>,
    /// Heading over the list of all answers.
    pub profile: &'static str,
    /// Column headings of that list: item, rating.
    pub profile_columns: [&'static str; 2],
    /// What the numbers are and are not.
    pub caveats_heading: &'static str,
    /// Bands are agreements; a fixed calculation; one's own view is lenient, or a person decides.
    pub caveats: ByMode<[&'static str; 3]>,

    /// Nobody has looked how well the questions measure.
    pub not_validated: &'static str,
    /// Asks for the next open question to come into place after each answer.
    pub go_on: &'static str,
    /// Says that the answers in sight came from a link.
    pub shared_heading: &'static str,
    /// Whose they may be.
    pub shared: ByMode<&'static str>,
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
    /// A link with answers to other questions.
    pub foreign_link: &'static str,
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
    /// Saves the report as a PDF.
    pub download_pdf: &'static str,
    /// The program with the report could not be loaded.
    pub report_failed: &'static str,
    /// Why one would get in touch, where nobody says with whom.
    pub contact_reason: &'static str,
    /// Why one would get in touch with an agency.
    pub agency_reason: ByMode<&'static str>,
    /// The contact button.
    pub contact: &'static str,
    /// The same before the name of an agency.
    pub contact_agency: ByMode<&'static str>,
    /// Before the name of an agency that gives no address.
    pub offered_by: &'static str,
    /// The link to the page about privacy.
    pub privacy: &'static str,
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
}
