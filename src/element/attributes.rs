//! Attributes to properties; an unknown value falls back with one warning.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;

use super::documents;
use super::entry::Entry;
use super::warn::warn;
use crate::components::notices::Kept;
use crate::components::settings::Settings;
use crate::components::{Contact, Layout, Theme};
use sales_leader_scorecard_core::contact::{AGENCY_LENGTH, CONTACT_LABEL_LENGTH, plain_words};
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::locale::{Address, Locale, Mode};

type Choices<T, const N: usize> = &'static [(&'static str, T); N];

const MODES: Choices<Mode, 2> = &[
    (Mode::OwnRating.name(), Mode::OwnRating),
    (Mode::Candidate.name(), Mode::Candidate),
];
const ADDRESSES: Choices<Address, 2> = &[("je", Address::Je), ("u", Address::U)];
const THEMES: Choices<Theme, 3> = &[
    ("auto", Theme::Auto),
    ("light", Theme::Light),
    ("dark", Theme::Dark),
];
const LAYOUTS: Choices<Layout, 2> = &[("list", Layout::List), ("steps", Layout::Steps)];
const PERSIST: Choices<Option<Kept>, 3> = &[
    ("none", None),
    ("session", Some(Kept::Session)),
    ("local", Some(Kept::Local)),
];
/// `embed.js` acts on it; here it is only checked.
const LOADING: Choices<(), 2> = &[("lazy", ()), ("eager", ())];

/// What the attributes ask for.
pub(super) struct Config {
    /// Language, mode, address, theme, layout, seller block and who offers it; the rest is at its default.
    pub(super) settings: Settings,
    /// How long answers are kept.
    pub(super) persist: Option<Kept>,
    /// Tells several widgets on one page apart.
    pub(super) name: Option<String>,
    /// Where answers are kept.
    pub(super) entry: Entry,
    /// What is asked.
    pub(super) instrument: &'static Instrument,
}

impl Config {
    /// Reads an object of attribute names and values.
    pub(super) fn read(attributes: &Object) -> Self {
        let value = |name: &str| Reflect::get(attributes, &name.into()).ok()?.as_string();
        let words = |name: &str, most| plain_words(&value(name).unwrap_or_default(), most);
        choose("loading", value("loading").as_deref(), LOADING);
        let instrument = documents::instrument(&value("instrument").unwrap_or_default());
        let wanted = choose("mode", value("mode").as_deref(), MODES);
        let mode = instrument.mode(wanted);
        if mode != wanted {
            warn("has no texts about a candidate in this instrument; mode falls back to self.");
        }
        Self {
            settings: Settings {
                locale: Locale {
                    lang: documents::lang(&value("lang").unwrap_or_default()),
                    mode,
                    address: choose("address", value("address").as_deref(), ADDRESSES),
                },
                theme: choose("theme", value("theme").as_deref(), THEMES),
                layout: choose("layout", value("layout").as_deref(), LAYOUTS),
                seller_profile: value("seller-profile").is_some_and(|value| seller_profile(&value)),
                contact: address(
                    "contact-url",
                    value,
                    "https:, http:, mailto: or tel:",
                    |_| true,
                ),
                privacy: address("privacy-url", value, "https: or http:", Contact::is_web),
                agency: words("agency", AGENCY_LENGTH),
                contact_label: words("contact-label", CONTACT_LABEL_LENGTH),
                beside: value("beside").unwrap_or_default(),
                ..Settings::default()
            },
            persist: choose("persist", value("persist").as_deref(), PERSIST),
            name: value("name"),
            instrument,
            entry: Reflect::get(attributes, &"entry".into())
                .unwrap_or_default()
                .unchecked_into(),
        }
    }
}

/// As with every boolean attribute of HTML, any value means yes. Some frameworks write `false` for no.
fn seller_profile(value: &str) -> bool {
    if matches!(value, "false" | "no" | "0") {
        warn(
            "shows the seller block whatever seller-profile says: leave \
             the attribute out.",
        );
    }
    true
}

/// As much of a value as a warning quotes.
fn quoted(value: &str) -> &str {
    &value[..value.floor_char_boundary(60)]
}

/// The address in an attribute, if it is one of these kinds.
fn address(
    name: &str,
    value: impl Fn(&str) -> Option<String>,
    kinds: &str,
    is_right: fn(&Contact) -> bool,
) -> Option<Contact> {
    let url = value(name)?;
    let found = Contact::parse(&url).filter(is_right);
    if found.is_none() {
        warn(&format!(
            "{name}=\"{}\" is no plain {kinds} address that leads \
             somewhere; it is left out.",
            quoted(&url)
        ));
    }
    found
}

/// The value among the choices, or the first of them.
fn choose<T: Copy, const N: usize>(
    name: &str,
    value: Option<&str>,
    choices: &[(&'static str, T); N],
) -> T {
    let names = choices.each_ref().map(|(choice, _)| *choice);
    choices[index(name, value, &names)].1
}

fn index(name: &str, value: Option<&str>, choices: &[&str]) -> usize {
    let Some(value) = value else { return 0 };
    let found = choices.iter().position(|choice| *choice == value);
    found.unwrap_or_else(|| {
        warn(&warning(name, value, choices));
        0
    })
}

fn warning(name: &str, value: &str, choices: &[&str]) -> String {
    let value = quoted(value);
    let mut text = format!("{name}=\"{value}\" is not one of");
    for (index, choice) in choices.iter().enumerate() {
        text += if index == 0 { " " } else { ", " };
        text += choice;
    }
    text + "; it falls back to the first."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_names_attribute_value_and_choices() {
        assert_eq!(
            warning("theme", "drak", &["auto", "light", "dark"]),
            "theme=\"drak\" is not one of auto, light, dark; it falls \
             back to the first."
        );
    }
}
