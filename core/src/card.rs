//! What a scorecard says about one set of answers. It is derived once: screen and print draw it, text
//! and PDF write it out.
//!
//! Every sentence holds for every set of answers that shows it (SCORING.md, "What the words must
//! say"), and none is said twice.

mod opening;

pub use opening::{Opening, progress_parts, progress_words};

use crate::instrument::{self, Instrument, Item, ItemKey, ItemText, Link};
use crate::locale::{Locale, Value};
use crate::parts::{Band, Point, Section, Total};
use crate::scoring::{
    Accent, Direction, Rating, Ratings, Score, missing_for_total, next_steps, score, strongest,
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
    /// Up to three things to do next, in their order; no points where nothing is left to do.
    pub steps: Section,
    /// The strongest items, or that there is no clear strength yet where no rating is high; none of
    /// the steps.
    pub strongest: Option<Section>,
    /// The leader total, where there is one, and the seller total.
    pub contrast: Option<Section>,
    /// What the numbers are, and what they are not.
    pub caveats: Section,
    /// Who made the checklist and on what it rests.
    pub credits: Credits,
}

impl Card {
    /// The scorecard of these answers, with the seller block or without.
    #[must_use]
    pub fn of(locale: Locale, ratings: &Ratings, seller_profile: bool) -> Self {
        let score = score(ratings);
        let writer = Writer {
            locale,
            ratings,
            score: &score,
        };
        Self {
            title: title(locale),
            total: writer.total(),
            missing: writer.missing(),
            findings: writer.findings(),
            steps: writer.steps(),
            strongest: writer.strongest(seller_profile),
            contrast: writer.contrast().filter(|_| seller_profile),
            caveats: caveats(locale),
            credits: credits(locale, ratings.instrument()),
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
        let texts = score.instrument.text(self.locale.lang);
        let (value, band) = score.total.zip(score.band)?;
        let text = texts.band(band.key);
        let mut qualifiers = Vec::new();
        if score.provisional && score.complete {
            qualifiers.push(words.based_on(score.answered, score.items));
        } else if score.provisional {
            qualifiers.push(words.provisional.into());
        }
        if score.reserved {
            qualifiers.push(words.reserved.into());
        }
        let is_open = |(low, high): &(u8, u8)| score.provisional && low < high;
        let range = score.range.filter(is_open);
        Some(Total {
            value,
            of: words.of_hundred.into(),
            said: format!("{value} {}{}{}", words.of_hundred, words.colon, text.name),
            band: text.name.into(),
            bands: bands(self.locale, score.instrument, Some(band)),
            qualifiers,
            meaning: self.locale.localize_by_mode(&text.meaning),
            range: range
                .map(|(low, high)| words.range(low, high))
                .unwrap_or_default(),
        })
    }

    fn missing(&self) -> String {
        if self.score.total.is_some() {
            return String::new();
        }
        let missing = missing_for_total(self.ratings);
        self.locale
            .messages()
            .missing(missing.ratings, &self.names(missing.critical))
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
                intro += &words.reserved_why();
            }
            // What to do about them stands with the steps.
            let critical = score.critical.iter();
            findings.push(Section {
                points: critical.map(|key| self.point(*key, "")).collect(),
                ..section(words.critical_heading, intro)
            });
        }
        let text = score.instrument.text(locale.lang);
        if let Some((shift, said)) = score.role_shift.zip(text.role_shift.as_ref()) {
            let items = score.instrument.items.iter();
            let compared = items.filter(|item| item.role_shift);
            let compared = self.names(compared.map(Item::item_key));
            let than = match shift.direction {
                Direction::Lagging => said.than.lower,
                Direction::Balanced => said.than.equal,
                Direction::Leading => said.than.higher,
            };
            let items = words.listed(&compared);
            let values = [("items", Value::Text(&items)), ("than", Value::Text(than))];
            findings.push(section(
                said.heading,
                locale.localize(&said.sentence.fill(&values)),
            ));
        }
        // The first band is the lowest, where there is another.
        if score.instrument.bands.len() > 1 && score.band.is_some_and(|band| band.from == 0) {
            findings
                .extend(text.low.map(|[heading, low]| {
                    section(&locale.localize(heading), locale.localize(low))
                }));
        }
        findings
    }

    fn steps(&self) -> Section {
        let steps = next_steps(self.ratings);
        let points = steps.iter().map(|(key, _)| {
            let growth = self.text(*key).feedback.of(self.locale.mode).growth;
            self.point(*key, growth)
        });
        let heading = &self.locale.messages().steps;
        list(self.locale.localize_by_mode(heading), points.collect())
    }

    fn strongest(&self, seller_profile: bool) -> Option<Section> {
        let (locale, score) = (self.locale, self.score);
        let words = locale.messages();
        let middle = score.instrument.scale.middle();
        let above = |rating: &Rating| rating.get() > middle;
        let mut strongest = strongest(self.ratings);
        // The highest of low ratings is no strength.
        strongest.retain(|(_, rating)| above(rating));
        let points = strongest
            .iter()
            .map(|(key, _)| self.point(*key, self.text(*key).feedback.of(locale.mode).strength));
        let list = list(locale.localize_by_mode(&words.strongest), points.collect());
        if !list.points.is_empty() {
            return Some(list);
        }
        // High ratings in the second block are no points of this list, but ratings.
        let mut answers = self.ratings.asked(seller_profile).iter();
        let strong =
            answers.any(|(_, answer)| answer.rating().is_some_and(|rating| above(&rating)));
        let none = score.answered > 0 && !strong;
        none.then(|| section(words.no_strength, words.no_strength_why(middle)))
    }

    fn contrast(&self) -> Option<Section> {
        let score = self.score;
        let seller = score.seller?;
        let words = score
            .instrument
            .text(self.locale.lang)
            .seller_block
            .as_ref()?;
        let bar = |name: &str, total: u8| Point {
            name: name.into(),
            mark: total.to_string(),
            text: String::new(),
        };
        let leader = score.total.map(|total| bar(words.leader, total));
        let sentences = match seller.accent {
            Some(accent) => {
                let said = match accent {
                    Accent::Seller => words.accent.lower,
                    Accent::Balanced => words.accent.equal,
                    Accent::Leader => words.accent.higher,
                };
                vec![self.locale.localize(said)]
            }
            None if score.total.is_none() => vec![self.locale.localize(words.alone)],
            None => Vec::new(),
        };
        Some(Section {
            heading: words.contrast.into(),
            paragraphs: sentences,
            points: leader
                .into_iter()
                .chain([bar(words.seller, seller.total)])
                .collect(),
        })
    }

    fn point(&self, key: ItemKey, text: &str) -> Point {
        let answer = self.ratings.get(key.as_str()).unwrap_or_default();
        Point {
            name: self.text(key).name.into(),
            mark: answer_words(self.locale, answer),
            text: self.locale.localize(text),
        }
    }

    fn names(&self, items: impl IntoIterator<Item = ItemKey>) -> Vec<&'static str> {
        items.into_iter().map(|key| self.text(key).name).collect()
    }

    fn text(&self, key: ItemKey) -> &'static ItemText {
        self.score
            .instrument
            .text(self.locale.lang)
            .item(key.as_str())
    }
}

/// What a scorecard is called.
pub(crate) fn title(locale: Locale) -> String {
    locale.localize_by_mode(&locale.messages().result_heading)
}

/// Who made a checklist and on what it rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credits {
    /// In sentences; empty where nothing is said.
    pub text: String,
    /// Where that can be read.
    pub links: Vec<Link>,
}

impl Credits {
    /// In one line, for paper, from where the pages beside the document are (see [`Link::at`]).
    #[must_use]
    pub fn line(&self, beside: &str) -> String {
        let mut line = self.text.clone();
        for link in &self.links {
            line += " ";
            line += &if link.name == link.address {
                link.at(beside)
            } else {
                link.shown()
            };
        }
        line
    }
}

fn credits(locale: Locale, instrument: &Instrument) -> Credits {
    let credits = &instrument.text(locale.lang).credits;
    let mut sentences = Vec::new();
    for text in [credits.author, credits.licence] {
        if !text.is_empty() {
            let mut sentence = locale.localize(text);
            if !sentence.ends_with(['.', '!', '?']) {
                sentence.push('.');
            }
            sentences.push(sentence);
        }
    }
    if credits.validation.is_none() {
        sentences.push(locale.messages().not_validated.into());
    }
    if !credits.text.is_empty() {
        sentences.push(locale.localize(credits.text));
    }
    Credits {
        text: sentences.join(" "),
        links: credits
            .validation
            .into_iter()
            .chain(credits.source)
            .collect(),
    }
}

/// What the numbers are, and what they are not.
pub(crate) fn caveats(locale: Locale) -> Section {
    let words = locale.messages();
    let caveats = words.caveats.of(locale.mode);
    Section {
        heading: locale.localize(words.caveats_heading),
        paragraphs: caveats.iter().map(|text| locale.localize(text)).collect(),
        points: Vec::new(),
    }
}

/// All bands, one of which may hold the total.
pub(crate) fn bands(
    locale: Locale,
    instrument: &Instrument,
    here: Option<&instrument::Band>,
) -> Vec<Band> {
    let texts = instrument.text(locale.lang);
    let band = |(band, to): (&'static instrument::Band, u8)| Band {
        from: band.from,
        to,
        name: texts.band(band.key).name.into(),
        is_here: here.is_some_and(|here| here.key == band.key),
    };
    instrument.ranges().map(band).collect()
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
