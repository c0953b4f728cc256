//! Everything about a scorecard but its answers.

use yew::Callback;

use super::contact::Contact;
use super::notices::Notices;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::Ratings;

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page: the used `color-scheme` of the element.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How the questions stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// All below each other, and the result below them.
    #[default]
    List,
    /// One at a time, and the result in their place.
    Steps,
}

/// How a scorecard looks and speaks, and where it leads.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Settings {
    pub(crate) locale: Locale,
    pub(crate) theme: Theme,
    pub(crate) layout: Layout,
    /// Whether the five seller strengths are asked too.
    pub(crate) seller_profile: bool,
    /// Where the contact button of the result leads; without it there is none.
    pub(crate) contact: Option<Contact>,
    /// The name of who offers it, as it is shown; empty without one.
    pub(crate) agency: String,
    /// What the contact button says, as it is shown; empty for the widget's own words.
    pub(crate) contact_label: String,
    /// The page about privacy, if there is one.
    pub(crate) privacy: Option<Contact>,
    /// The address of the folder of the instrument's document, with a slash at its end, or of the page in it that is
    /// named as a source; empty where there is none.
    pub(crate) beside: String,
    /// The page stands in a sandbox, which opens no other page.
    pub(crate) sandboxed: bool,
    /// Makes the link to the answers given; without it the result offers none.
    pub(crate) share_link: Option<Callback<Ratings, String>>,
    /// What a visitor should know about where the answers came from and where they are kept.
    pub(crate) notices: Notices,
}
