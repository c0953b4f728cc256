//! The words of the report: one typed structure that every language fills.

use super::by_kind::{ByRoute, EvidenceWords, Reasons};
use crate::locale::packed::words;
use crate::locale::{ByMode, Template};

words! {
/// What is said of one, and what is said of more.
#[derive(Clone, Copy)]
pub(super) struct ByNumber {
    /// Of one.
    pub(super) one: Template,
    /// Of several.
    pub(super) more: Template,
}
}

words! {
/// How many of the rated items rest on an impression only.
pub(super) struct Impressions {
    /// The only one that is rated.
    pub(super) only: &'static str,
    /// All.
    pub(super) all: &'static str,
    /// One of several.
    pub(super) one: Template,
    /// Several, and not all.
    pub(super) more: Template,
}
}

words! {
/// A group whose turn it is.
pub(super) struct Turn {
    /// Before all others.
    pub(super) first: &'static str,
    /// After another.
    pub(super) then: &'static str,
}
}

impl Turn {
    pub(super) fn of(&self, is_first: bool) -> &'static str {
        if is_first { self.first } else { self.then }
    }
}

words! {
/// How the next steps are chosen, sentence by sentence.
pub(super) struct StepsRule {
    /// By what they are chosen.
    pub(super) begin: &'static str,
    /// First of the role-shift items, from what that is called.
    pub(super) role_shift: Template,
    /// Of the critical items.
    pub(super) critical: Turn,
    /// Then of the others.
    pub(super) other: &'static str,
    /// Which of those that are equal, and which never, from the highest point.
    pub(super) equal: Template,
    /// What is chosen where a group has none.
    pub(super) left: &'static str,
}
}

words! {
/// How the role-shift items are compared with the others, sentence by sentence.
pub(super) struct RoleShiftRule {
    /// Which they are.
    pub(super) about: Template,
    /// What is compared, by their number.
    pub(super) compared: ByNumber,
    /// From how many points on it counts.
    pub(super) counts: Template,
    /// Which ratings it needs, by their number.
    pub(super) needs: ByNumber,
    /// What is done where all ratings are equal.
    pub(super) equal: &'static str,
}
}

words! {
/// The rule of the seller block.
pub(super) struct SellerRule {
    /// When it has a total, by the number of its items.
    pub(super) total: ByNumber,
    /// How that is worked out and compared.
    pub(super) compared: Template,
}
}

words! {
/// The scoring rules and their limits.
pub(super) struct Rules {
    /// From ratings to a total, where all items count equally.
    pub(super) even: Template,
    /// The same, where some count more.
    pub(super) weighted: Template,
    /// The end of either.
    pub(super) round: &'static str,
    /// How many ratings a total needs.
    pub(super) enough: Template,
    /// That the critical items are among them.
    pub(super) critical: Template,
    /// What a low rating of a critical item does.
    pub(super) reserved: Template,
    /// What an item without a rating does.
    pub(super) unrated: &'static str,
    /// The bands, by their number.
    pub(super) bands: ByNumber,
    /// One of them.
    pub(super) band: Template,
    /// How the role-shift items are compared with the others.
    pub(super) role_shift: RoleShiftRule,
    /// How many others need a rating for that.
    pub(super) others: ByNumber,
}
}

words! {
/// How to add up by hand, step by step.
pub(super) struct AddUp {
    /// Count.
    pub(super) count: &'static str,
    /// Whether there is a total.
    pub(super) enough: Template,
    /// What else it needs, where there are critical items.
    pub(super) critical: Template,
    /// Add up, where all items count equally.
    pub(super) even: Template,
    /// An example of that.
    pub(super) example: Template,
    /// Add up, where some count more.
    pub(super) weighted: Template,
    /// Look up the band.
    pub(super) bands: Template,
    /// What a low rating of a critical item does.
    pub(super) reserved: Template,
}
}

words! {
/// What one can do with the report, sentence by sentence.
pub(super) struct Intro {
    /// What stands with a rating.
    pub(super) begin: &'static str,
    /// What stands with a question, where all have advice.
    pub(super) advice: ByMode<&'static str>,
    /// What to do with one's own.
    pub(super) end: ByMode<&'static str>,
}
}

words! {
/// The words of the report in one language.
///
/// Texts may hold `[je|u]` choices, see [`crate::locale`]. Those with places for values are [`Template`]s,
/// which methods of the same names fill.
pub struct ReportWords {
    /// Heading of the report.
    pub heading: ByMode<&'static str>,
    /// What one can do with it.
    pub(super) intro: Intro,
    /// Heading over the rows of the items.
    pub items_heading: &'static str,
    /// Before what the rating looks like: "Now".
    pub now: &'static str,
    /// Before what an anchor looks like, from its point: "At a 7".
    pub(super) at: Template,
    /// Before the development step.
    pub step: &'static str,
    /// Before the interview question.
    pub question: &'static str,
    /// Before what to listen for.
    pub listen: &'static str,
    /// Before what a rating is based on, in a row.
    pub source: &'static str,

    /// Label of the note field.
    pub note: &'static str,
    /// Who can see a note and where it goes: this device only; in the report when filled; never in
    /// the link.
    pub note_hint: ByMode<&'static str>,
    /// What the rating rests on: heading over the four boxes.
    pub evidence: &'static str,
    /// The four boxes.
    pub evidence_kinds: EvidenceWords,
    /// None of them is ticked.
    pub impression_only: &'static str,
    /// Heading over the count of what the ratings rest on.
    pub evidence_heading: &'static str,
    /// How many of the rated items rest on a kind.
    pub(super) evidence_count: ByNumber,
    /// How many rest on an impression only, one or more.
    pub(super) impressions: Impressions,
    /// Why several kinds are better than one.
    pub evidence_advice: &'static str,

    /// Heading over the choice between an internal and an external candidate.
    pub route_heading: &'static str,
    /// What the choice does.
    pub route_intro: &'static str,
    /// The choice that says nothing.
    pub route_unsaid: &'static str,
    /// The other choices.
    pub route_choices: ByRoute<&'static str>,
    /// What a pillar's rated items average to.
    pub(super) route_mean: ByNumber,
    /// Between the whole and the decimals of a number.
    pub decimal: &'static str,
    /// None of the pillar's items is rated.
    pub route_unrated: &'static str,
    /// What to weigh, in three sentences or pairs of them.
    pub route_weigh: ByRoute<[&'static str; 3]>,

    /// How they were chosen.
    pub(super) steps_rule: StepsRule,
    /// Why a step is there.
    pub steps_why: Reasons,
    /// No step: all is at the top, or nothing is rated. From the highest point.
    pub(super) steps_none: ByMode<Template>,

    /// Heading over print, download and copy.
    pub export: &'static str,
    /// Shows the other ways to take it along.
    pub more: &'static str,
    /// Closes the report.
    pub close: &'static str,
    /// Label of the field for the candidate's name or mark.
    pub label: &'static str,
    /// Where that goes.
    pub label_hint: &'static str,
    /// The print button.
    pub print: &'static str,
    /// Downloads the blank checklist as PDF.
    pub download_blank: &'static str,
    /// Copies the report as text.
    pub copy_text: &'static str,
    /// It is copied.
    pub text_copied: &'static str,
    /// The browser does not let a page copy; the text is to be copied by hand.
    pub copy_by_hand: &'static str,
    /// Downloads a CSV file.
    pub download_csv: &'static str,
    /// Downloads a JSON file.
    pub download_json: &'static str,
    /// The PDF is being made.
    pub preparing: &'static str,
    /// The file was made.
    pub downloaded: &'static str,
    /// The part that makes the PDF could not be loaded; printing still works.
    pub pdf_failed: &'static str,
    /// The browser or the page did not let a file be made; the text can be copied.
    pub file_failed: &'static str,
    /// Nothing was printed.
    pub print_failed: &'static str,
    /// Under a field: the PDF lacks these signs of what was written.
    pub(super) pdf_lacks: Template,
    /// In a PDF: what its replacement sign stands for.
    pub pdf_replaced: &'static str,
    /// A sandbox refuses to print and to download.
    pub sandboxed: &'static str,
    /// Before a contact button: nothing is attached; copy the summary first.
    pub contact_hint: &'static str,

    /// Lines to fill in by hand: name, date, filled in by.
    pub lines: [&'static str; 3],
    /// The language in which that day is written, as browsers know it.
    pub day_locale: &'static str,
    /// On what day it was written, from the day in words.
    pub(super) made_on: Template,
    /// Beside the code that leads to the scorecard on a screen.
    pub code_note: &'static str,
    /// Over the link, where that is too long for a code.
    pub no_code_note: &'static str,
    /// Heading over the scoring rules.
    pub rules_heading: &'static str,
    /// The scoring rules and their limits, a few sentences each.
    pub(super) rules: Rules,
    /// That items do not count equally, from a list of those that count more.
    pub(super) weights: Template,
    /// How often an item counts, from its name: one of that list.
    pub(super) weight: Template,
    /// A number of points.
    pub(super) points: ByNumber,
    /// Which rating is low, by the highest that is.
    pub(super) low: ByNumber,
    /// The rule of the seller block.
    pub(super) seller_rule: SellerRule,

    /// What makes the answers of several candidates fair, where the instrument says nothing of it.
    pub(super) blank_fair: &'static str,
    /// How to use it in an interview, from what makes that fair, what to choose where there was a chance, and the
    /// name of the box for what was not seen.
    pub(super) blank_intro: Template,
    /// What to choose where there was a chance and it did not happen, if the instrument says so.
    pub(super) blank_could: &'static str,
    /// When to tick that box for oneself, from its name.
    pub(super) blank_tick: Template,
    /// Heading over adding up.
    pub add_up_heading: &'static str,
    /// How to add up by hand, step by step.
    pub(super) add_up: AddUp,
    /// What does not count, by the number of questions: the place `name`.
    pub(super) add_up_without: ByNumber,
    /// Column heading of the pillar in a table.
    pub pillar: &'static str,
    /// How to rate with pen and paper, from the highest point.
    pub(super) on_paper: ByMode<Template>,
}
}
