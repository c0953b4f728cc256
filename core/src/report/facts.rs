//! The numbers and names in the scoring rules, as prose needs them: a limit is written down once,
//! in the instrument.

use crate::instrument::{Instrument, Item};
use crate::locale::Value::Text;
use crate::locale::{Lang, Locale, Messages, Template, listed};
use crate::scoring::total::percent;

/// What the sentences about the rules are filled with.
#[derive(Debug)]
pub struct Facts {
    /// How several are listed.
    messages: &'static Messages,
    /// The highest point of the scale.
    pub points: u8,
    /// How many items there are.
    pub items: usize,
    /// How many of them need a rating for a total.
    pub least: usize,
    /// Names of the critical items.
    pub critical: Vec<&'static str>,
    /// A critical item rated at or below this point is low.
    pub low: u8,
    /// What stands beside the level then.
    pub reserved: &'static str,
    /// Names of the role-shift items.
    pub shift: Vec<&'static str>,
    /// Whether any item is neither critical nor one of the role shift.
    pub(super) has_others: bool,
    /// From how many points of the scale on their mean differs from that of the others.
    pub shift_gap: u8,
    /// How many others need a rating for that.
    pub shift_others: u8,
    /// What that is called; empty where no item is one.
    pub shift_name: &'static str,
    /// The items that count more than once, each with its weight; none where all count equally.
    pub weights: Vec<(&'static str, u32)>,
    /// How many seller strengths there are.
    pub seller: usize,
    /// What that block is called; empty without one.
    pub seller_name: &'static str,
    /// From how many points of 100 on the two totals differ.
    pub accent_difference: u8,
    /// The bands, lowest first: the lowest total, the highest total, the name.
    bands: Vec<(u8, u8, &'static str)>,
}

/// A total added up by hand.
#[derive(Debug)]
pub struct Example {
    /// How many items are rated.
    pub rated: usize,
    /// Their ratings together.
    pub sum: usize,
    /// What is left after one is taken off each.
    pub rest: usize,
    /// What that could be at most.
    pub most: usize,
    /// The total.
    pub total: usize,
}

impl Facts {
    /// Those of an instrument, with its names in a language.
    #[must_use]
    pub fn new(lang: Lang, instrument: &Instrument) -> Self {
        let texts = instrument.text(lang);
        let locale = Locale {
            lang,
            ..Locale::default()
        };
        let names = |wanted: fn(&Item) -> bool| {
            let wanted = instrument.items.iter().filter(|item| wanted(item));
            wanted.map(|item| texts.item(item.key).name).collect()
        };
        let critical: Vec<_> = names(|item| item.critical);
        let mut weights = instrument.items.iter().map(|item| item.weight);
        let first = weights.next();
        let all_alike = weights.all(|weight| Some(weight) == first);
        let limits = &instrument.limits;
        let items = instrument.items.len();
        Self {
            messages: locale.messages(),
            points: instrument.scale.points,
            items,
            least: instrument.least_rated().max(critical.len()),
            critical,
            low: limits.critical_at_most,
            reserved: locale.messages().reserved,
            shift: names(|item| item.role_shift),
            has_others: (instrument.items.iter()).any(|item| !item.critical && !item.role_shift),
            shift_gap: limits.role_shift_gap,
            shift_others: limits.role_shift_others,
            shift_name: texts.role_shift.as_ref().map_or("", |shift| shift.name),
            weights: (instrument.items.iter())
                .filter(|item| item.weight > 1 && !all_alike)
                .map(|item| (texts.item(item.key).name, item.weight))
                .collect(),
            seller: instrument.seller.len(),
            seller_name: texts.seller_block.as_ref().map_or("", |block| block.seller),
            accent_difference: limits.accent_difference,
            bands: instrument
                .ranges()
                .map(|(band, end)| (band.from, end, texts.band(band.key).name))
                .collect(),
        }
    }

    /// Whether some items are chosen as a next step before others: those of the role shift, or critical ones.
    #[must_use]
    pub fn has_groups(&self) -> bool {
        !(self.shift.is_empty() && self.critical.is_empty())
    }

    /// Each band in words, from its range ("58–74") and its name.
    pub(super) fn bands(&self, line: Template) -> Vec<String> {
        let bands = self.bands.iter();
        let line = |(from, end, name): &(u8, u8, &str)| {
            let mut range = from.to_string();
            if end > from {
                range += &format!("–{end}");
            }
            line.fill(&[("range", Text(&range)), ("name", Text(name))])
        };
        bands.map(line).collect()
    }

    /// The items that count more than once, from a line for each.
    pub(super) fn weighted(&self, line: Template) -> String {
        let weights = self.weights.iter();
        let line = |(name, weight): &(&str, u32)| {
            let weight = weight.to_string();
            line.fill(&[("name", Text(name)), ("weight", Text(&weight))])
        };
        self.enumerated(&weights.map(line).collect::<Vec<_>>())
    }

    /// "a, b and c".
    pub(super) fn enumerated(&self, texts: &[String]) -> String {
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        listed(&texts, ["", ""], self.messages.and)
    }

    /// "‘a’, ‘b’ and ‘c’".
    pub(super) fn listed(&self, names: &[&str]) -> String {
        self.messages.listed(names)
    }

    /// As few ratings as a total can have, each one above the middle.
    #[must_use]
    pub fn example(&self) -> Example {
        let (rated, steps) = (self.least, usize::from(self.points) - 1);
        let above = usize::from(self.points.div_ceil(2));
        let (rest, most) = (rated * above, rated * steps);
        let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Example {
            rated,
            sum: rest + rated,
            rest,
            most,
            total: percent(whole(rest), whole(most)).into(),
        }
    }
}
