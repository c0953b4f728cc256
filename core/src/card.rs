//! What a scorecard says about one set of answers. It is derived once: screen and print draw it, text
//! and PDF write it out.
//!
//! Every sentence holds for every set of answers that shows it (SCORING.md, "What the words must
//! say"), and none is said twice.

mod opening;

pub use opening::{Opening, progress_words};

use crate::instrument::{Instrument, ItemText};
use crate::locale::Locale;
use crate::parts::{Point, Section, Total};
use crate::scoring::{
    Accent, Direction, Rating, Ratings, Score, highlights, missing_for_total, score,
};
use crate::wording::answer_words;

/// A scorecard as it is read. An empty text or list means that there is no such part.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What the sentences are derived from.
    pub score: Score,
    /// What it is: "Je scorecard".
    pub title: String,
    /// The total and what is said with it.
    pub total: Option<Total>,
    /// What is missing for a total, where there is none.
    pub missing: String,
    /// What stands out: answer check, low critical items, the step from selling to leading, and
    /// what is open to somebody with a low total.
    pub findings: Vec<Section>,
    /// Strongest and weakest items; none that the findings name already.
    pub highlights: Vec<Section>,
    /// The leader total, where there is one, and the seller total.
    pub contrast: Option<Section>,
    /// What the numbers are, and what they are not.
    pub caveats: Section,
    /// Who made the checklist and on what it rests, up to the name of the page with the sources.
    pub origin: String,
}

impl Card {
    /// The scorecard of these answers, with the seller block or without.
    #[must_use]
    pub fn of(locale: Locale, ratings: &Ratings, seller_profile: bool) -> Self {
        let words = locale.messages();
        let score = score(ratings);
        let writer = Writer {
            locale,
            ratings,
            score: &score,
        };
        let caveats = words.caveats.of(locale.mode);
        Self {
            title: locale.localize_by_mode(&words.result_heading),
            total: writer.total(),
            missing: writer.missing(),
            findings: writer.findings(),
            highlights: writer.highlights(),
            contrast: writer.contrast().filter(|_| seller_profile),
            caveats: Section {
                heading: locale.localize(words.caveats_heading),
                paragraphs: caveats.iter().map(|text| locale.localize(text)).collect(),
                points: Vec::new(),
            },
            origin: (ratings.instrument().texts)(locale.lang).origin.into(),
            score,
        }
    }

    /// There is something to tell: a total, or an answer to every item.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.score.complete || self.total.is_some()
    }
}

struct Writer<'a> {
    locale: Locale,
    ratings: &'a Ratings,
    score: &'a Score,
}

impl Writer<'_> {
    fn total(&self) -> Option<Total> {
        let (words, score) = (self.locale.messages(), self.score);
        let bands = score.instrument.bands;
        let texts = (score.instrument.texts)(self.locale.lang);
        let (value, band) = score.total.zip(score.band)?;
        let index = bands.iter().position(|other| other == band)?;
        let text = texts.band(band.key);
        let mut qualifiers = Vec::new();
        if score.provisional && score.complete {
            qualifiers.push((words.based_on)(score.answered, score.items));
        } else if score.provisional {
            qualifiers.push(words.provisional.into());
        }
        if score.reserved {
            qualifiers.push(words.reserved.into());
        }
        let range = score.range.filter(|_| score.provisional);
        Some(Total {
            value,
            of: words.of_hundred.into(),
            band: text.name.into(),
            band_index: index,
            bands: band_names(self.locale, score.instrument),
            qualifiers,
            meaning: self.locale.localize_by_mode(&text.meaning),
            range: range
                .map(|(low, high)| (words.range)(low, high))
                .unwrap_or_default(),
        })
    }

    fn missing(&self) -> String {
        if self.score.total.is_some() {
            return String::new();
        }
        let missing = missing_for_total(self.ratings);
        (self.locale.messages().missing)(missing.ratings, &self.names(missing.critical))
    }

    fn findings(&self) -> Vec<Section> {
        let (locale, score) = (self.locale, self.score);
        let words = locale.messages();
        let mut findings = Vec::new();
        if score.uniform {
            findings.push(section(
                words.uniform_heading,
                locale.localize(words.uniform),
            ));
        }
        if !score.critical.is_empty() {
            let mut intro = String::from(words.critical_intro);
            if score.reserved {
                intro += " ";
                intro += &(words.reserved_why)(words.reserved);
            }
            let critical = score.critical.iter();
            findings.push(Section {
                points: critical.map(|index| self.growth(*index)).collect(),
                ..section(words.critical_heading.of(locale.mode), intro)
            });
        }
        if let Some(shift) = score.role_shift {
            let items = score.instrument.items.iter().enumerate();
            let compared = items.filter(|(_, item)| item.role_shift);
            let compared = self.names(compared.map(|(index, _)| index));
            let than = words.shift_than[match shift.direction {
                Direction::Lagging => 0,
                Direction::Balanced => 1,
                Direction::Leading => 2,
            }];
            findings.push(section(words.shift_heading, (words.shift)(&compared, than)));
        }
        // The first band is the lowest.
        if score.band.is_some_and(|band| band.from == 0) {
            let low = (score.instrument.texts)(locale.lang).low;
            findings.extend(low.map(|[heading, text]| section(heading, text.into())));
        }
        findings
    }

    fn highlights(&self) -> Vec<Section> {
        let (locale, score) = (self.locale, self.score);
        let words = locale.messages();
        let middle = score.instrument.scale.middle();
        let found = highlights(self.ratings);
        let above = |rating: &Rating| rating.get() > middle;
        let (mut strongest, mut weakest) = (found.strongest, found.weakest);
        // The highest of low ratings is no strength.
        strongest.retain(|(_, rating)| above(rating));
        let least = strongest.last().map(|(_, rating)| *rating);
        // What is rated as high as a strength is no weakness, and what a finding says is said.
        weakest.retain(|(index, rating)| {
            least.is_none_or(|least| *rating < least) && !score.critical.contains(index)
        });
        let strong = strongest.iter().map(|(index, _)| {
            self.point(*index, self.text(*index).feedback.of(locale.mode).strength)
        });
        let mut lists = vec![
            list(locale.localize_by_mode(&words.strongest), strong.collect()),
            list(
                locale.localize_by_mode(&words.weakest),
                weakest
                    .iter()
                    .map(|(index, _)| self.growth(*index))
                    .collect(),
            ),
        ];
        lists.retain(|list| !list.points.is_empty());
        let mut rated = self
            .ratings
            .items()
            .iter()
            .filter_map(|answer| answer.rating());
        if score.answered > 0 && !rated.any(|rating| above(&rating)) {
            let none = section(words.no_strength, (words.no_strength_why)(middle));
            lists.insert(0, none);
        }
        lists
    }

    fn contrast(&self) -> Option<Section> {
        let (score, words) = (self.score, self.locale.messages());
        let seller = score.seller?;
        let bar = |name: &str, total: u8| Point {
            name: name.into(),
            mark: total.to_string(),
            text: String::new(),
        };
        let leader = score.total.map(|total| bar(words.leader, total));
        let sentences = match seller.accent {
            Some(accent) => {
                let said = words.accent[match accent {
                    Accent::Seller => 0,
                    Accent::Balanced => 1,
                    Accent::Leader => 2,
                }];
                vec![said.into()]
            }
            None if score.total.is_none() => vec![words.seller_alone.into()],
            None => Vec::new(),
        };
        Some(Section {
            heading: words.contrast_heading.into(),
            paragraphs: sentences,
            points: leader
                .into_iter()
                .chain([bar(words.seller, seller.total)])
                .collect(),
        })
    }

    /// What an item asks for.
    fn growth(&self, index: usize) -> Point {
        self.point(index, self.text(index).feedback.of(self.locale.mode).growth)
    }

    fn point(&self, index: usize, text: &str) -> Point {
        Point {
            name: self.text(index).name.into(),
            mark: answer_words(self.locale, self.ratings.items()[index]),
            text: self.locale.localize(text),
        }
    }

    fn names(&self, items: impl IntoIterator<Item = usize>) -> Vec<&'static str> {
        items
            .into_iter()
            .map(|index| self.text(index).name)
            .collect()
    }

    fn text(&self, index: usize) -> &'static ItemText {
        let instrument = self.score.instrument;
        (instrument.texts)(self.locale.lang).item(instrument.items[index].key)
    }
}

/// Where each band begins, and its name.
pub(crate) fn band_names(locale: Locale, instrument: &Instrument) -> Vec<(u8, String)> {
    let texts = (instrument.texts)(locale.lang);
    let bands = instrument.bands.iter();
    bands
        .map(|band| (band.from, texts.band(band.key).name.into()))
        .collect()
}

fn section(heading: &str, paragraph: String) -> Section {
    Section {
        heading: heading.into(),
        paragraphs: vec![paragraph],
        points: Vec::new(),
    }
}

fn list(heading: String, points: Vec<Point>) -> Section {
    Section {
        heading,
        paragraphs: Vec::new(),
        points,
    }
}
