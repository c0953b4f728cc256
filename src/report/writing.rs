//! From answers and notes to a report.

mod items;

use super::model::{Point, Report, Section, Total};
use super::notes::Notes;
use super::{Facts, ReportText, report_text};
use crate::locale::{Mode, Voice};
use crate::scoring::{Rating, Ratings, Score, highlights, score};
use crate::wording::{
    accent_words, answer_words, band_index, growth_words, missing_words, qualifiers, shift_words,
    strength_words,
};

/// What a report is written from.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Language, mode and form of address.
    pub voice: Voice,
    /// The answers.
    pub ratings: Ratings,
    /// Whether the seller block is on.
    pub seller_profile: bool,
    /// What the visitor noted.
    pub notes: Notes,
    /// The link to the answers; empty where there is none.
    pub link: String,
}

impl Source {
    /// What the report is called.
    #[must_use]
    pub fn title(&self) -> String {
        let heading = &self.voice.messages().result_heading;
        self.voice.say_by_mode(heading)
    }

    /// The report.
    #[must_use]
    pub fn report(&self) -> Report {
        Writer::new(self).report()
    }
}

struct Writer<'a> {
    source: &'a Source,
    voice: Voice,
    ratings: &'a Ratings,
    text: &'static ReportText,
    facts: Facts,
    score: Score,
}

impl<'a> Writer<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            voice: source.voice,
            ratings: &source.ratings,
            text: report_text(source.voice.lang),
            facts: Facts::new(source.voice.lang, source.ratings.instrument()),
            score: score(&source.ratings),
        }
    }

    fn report(&self) -> Report {
        let (voice, words) = (self.voice, &self.text.words);
        let messages = voice.messages();
        let candidate = voice.mode == Mode::Candidate;
        let caveats = messages.caveats.of(voice.mode);
        // Without an answer there is nothing that a link could show.
        let shows = !self.source.link.is_empty() && !self.ratings.is_empty();
        let link = shows.then_some(&self.source.link);
        Report {
            lang: voice.lang.tag().into(),
            title: self.source.title(),
            label: if candidate {
                self.source.notes.label.clone()
            } else {
                String::new()
            },
            lines: words.lines.map(|line| voice.say(line)).into(),
            total: self.total(),
            missing: if self.score.total.is_some() {
                String::new()
            } else {
                missing_words(voice, self.ratings, &self.score)
            },
            findings: self.findings(),
            highlights: self.highlights(),
            profile: messages.profile.into(),
            columns: messages.profile_columns.map(Into::into),
            points: self.ratings.instrument().scale.points,
            items_heading: voice.say(words.items_heading),
            items: (0..self.ratings.items().len())
                .map(|index| self.row(index))
                .collect(),
            seller_heading: messages.seller_heading.into(),
            seller: self.seller(),
            evidence: candidate.then(|| self.evidence()).flatten(),
            route: self
                .source
                .notes
                .route
                .filter(|_| candidate)
                .map(|route| self.route(route)),
            steps: self.steps(),
            rules: self.rules(),
            caveats: section(
                voice.say(messages.caveats_heading),
                caveats.iter().map(|caveat| voice.say(caveat)),
            ),
            link: link.cloned().unwrap_or_default(),
            link_note: link.map(|_| voice.say(words.code_note)).unwrap_or_default(),
        }
    }

    /// The scoring rules; that of the seller block only with it.
    fn rules(&self) -> Section {
        let (voice, words) = (self.voice, &self.text.words);
        let mut rules = (words.rules)(&self.facts);
        if self.source.seller_profile {
            rules.push((words.seller_rule)(&self.facts));
        }
        section(
            voice.say(words.rules_heading),
            rules.iter().map(|rule| voice.say(rule)),
        )
    }

    fn total(&self) -> Option<Total> {
        let (voice, messages) = (self.voice, self.voice.messages());
        let instrument = self.ratings.instrument();
        let texts = (instrument.texts)(voice.lang).bands;
        let (value, band) = self.score.total.zip(band_index(&self.score))?;
        let names = instrument.bands.iter().zip(texts);
        let range = self.score.range.filter(|_| self.score.provisional);
        Some(Total {
            value,
            of: messages.of_hundred.into(),
            band: texts[band].name.into(),
            band_index: band,
            bands: names
                .map(|(band, text)| (band.from, text.name.into()))
                .collect(),
            qualifiers: qualifiers(voice, &self.score),
            meaning: voice.say_by_mode(&texts[band].meaning),
            range: range
                .map(|(low, high)| (messages.range)(low, high))
                .unwrap_or_default(),
        })
    }

    fn findings(&self) -> Vec<Section> {
        let (voice, messages, score) = (self.voice, self.voice.messages(), &self.score);
        let texts = (self.ratings.instrument().texts)(voice.lang);
        let mut findings = Vec::new();
        if score.uniform {
            let question = voice.say(messages.uniform);
            findings.push(section(messages.uniform_heading.into(), [question]));
        }
        if !score.critical.is_empty() {
            let intro = voice.say_by_mode(&messages.critical_intro);
            let mut critical = section(messages.critical_heading.into(), [intro]);
            critical.points = score
                .critical
                .iter()
                .map(|index| Point {
                    name: texts.items[*index].name.into(),
                    mark: answer_words(voice, self.ratings.items()[*index]),
                    text: growth_words(voice, &texts.items[*index]),
                })
                .collect();
            findings.push(critical);
        }
        if let Some(shift) = score.role_shift {
            let sentence = shift_words(voice, shift);
            findings.push(section(messages.shift_heading.into(), [sentence]));
        }
        if let Some(seller) = score.seller.filter(|_| self.source.seller_profile) {
            let sentence = accent_words(voice, score.total, seller);
            let mut contrast = section(messages.contrast_heading.into(), [sentence]);
            contrast.paragraphs.retain(|sentence| !sentence.is_empty());
            let bar = |name: &str, total: u8| Point {
                name: name.into(),
                mark: total.to_string(),
                text: String::new(),
            };
            contrast
                .points
                .extend(score.total.map(|total| bar(messages.leader, total)));
            contrast.points.push(bar(messages.seller, seller.total));
            findings.push(contrast);
        }
        findings
    }

    fn highlights(&self) -> Vec<Section> {
        let (voice, messages) = (self.voice, self.voice.messages());
        let instrument = self.ratings.instrument();
        let texts = (instrument.texts)(voice.lang).items;
        let found = highlights(self.ratings);
        let point = |index: usize, rating: Rating, text: String| Point {
            name: texts[index].name.into(),
            mark: rating.get().to_string(),
            text,
        };
        let strongest = found.strongest.iter().map(|(index, rating)| {
            let text = strength_words(voice, &instrument.scale, &texts[*index], *rating);
            point(*index, *rating, text)
        });
        let weakest = found.weakest.iter().map(|(index, rating)| {
            let text = growth_words(voice, &texts[*index]);
            point(*index, *rating, text)
        });
        let list = |heading: String, points: Vec<Point>| Section {
            heading,
            paragraphs: Vec::new(),
            points,
        };
        let both = [
            list(voice.say_by_mode(&messages.strongest), strongest.collect()),
            list(voice.say_by_mode(&messages.weakest), weakest.collect()),
        ];
        both.into_iter()
            .filter(|list| !list.points.is_empty())
            .collect()
    }
}

fn section(heading: String, sentences: impl IntoIterator<Item = String>) -> Section {
    Section {
        heading,
        paragraphs: sentences.into_iter().collect(),
        points: Vec::new(),
    }
}
