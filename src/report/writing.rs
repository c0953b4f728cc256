//! From answers and notes to a report.

use super::model::{Point, Report, Row, Section, Total};
use super::notes::{Evidence, Notes, Route};
use super::steps::{Why, next_steps};
use super::{ReportText, report_text};
use crate::locale::{Lang, Mode, Voice};
use crate::scoring::{Answer, Rating, Ratings, Score, highlights, score};
use crate::wording::{
    accent_words, band_index, growth_words, meaning, missing_words, qualifiers, shift_words,
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
    score: Score,
}

impl<'a> Writer<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            voice: source.voice,
            ratings: &source.ratings,
            text: report_text(source.voice.lang),
            score: score(&source.ratings),
        }
    }

    fn report(&self) -> Report {
        let (voice, words) = (self.voice, &self.text.words);
        let messages = voice.messages();
        let candidate = voice.mode == Mode::Candidate;
        let rules = words.rules.iter().map(|rule| voice.say(rule));
        let caveats = messages.caveats.of(voice.mode);
        Report {
            lang: voice.lang.tag().into(),
            title: voice.say_by_mode(&messages.result_heading),
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
            rules: section(voice.say(words.rules_heading), rules),
            caveats: section(
                voice.say(messages.caveats_heading),
                caveats.iter().map(|caveat| voice.say(caveat)),
            ),
            link: self.source.link.clone(),
            link_note: if self.source.link.is_empty() {
                String::new()
            } else {
                voice.say(words.code_note)
            },
        }
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
                    mark: self.shown(self.ratings.items()[*index]),
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
        let strongest = found.strongest.iter().map(|(index, rating)| Point {
            name: texts[*index].name.into(),
            mark: rating.get().to_string(),
            text: strength_words(voice, &instrument.scale, &texts[*index], *rating),
        });
        let weakest = found.weakest.iter().map(|(index, rating)| Point {
            name: texts[*index].name.into(),
            mark: rating.get().to_string(),
            text: growth_words(voice, &texts[*index]),
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

    fn row(&self, index: usize) -> Row {
        let (voice, words) = (self.voice, &self.text.words);
        let instrument = self.ratings.instrument();
        let texts = (instrument.texts)(voice.lang);
        let item = &instrument.items[index];
        let text = &texts.items[index];
        let question = text.question.of(voice.mode);
        let answer = self.ratings.items()[index];
        let rating = answer.rating().map(Rating::get);
        let note = self.source.notes.of(item.key);
        let pillar = instrument
            .pillars
            .iter()
            .position(|pillar| pillar.key == item.pillar);
        let mut labelled: Vec<(String, String)> = Vec::new();
        if let Some(point) = rating {
            let now = meaning(voice, &instrument.scale, question, point);
            labelled.push((words.now.into(), now));
            // On an anchor, which was just said, the next one; between two, both.
            let anchors = instrument.scale.anchors;
            let first = anchors.partition_point(|anchor| *anchor < point);
            let shown = if anchors.get(first) == Some(&point) {
                first + 1..anchors.len().min(first + 2)
            } else {
                first - 1..first + 1
            };
            for at in shown {
                let behaviour = voice.say(question.anchors[at]);
                labelled.push(((words.at)(anchors[at]), behaviour));
            }
        }
        if let Some(advice) = self.text.advice.get(index) {
            match voice.mode {
                Mode::OwnRating => labelled.push((words.step.into(), voice.say(advice.step))),
                Mode::Candidate => {
                    labelled.push((words.question.into(), voice.say(advice.question)));
                    labelled.push((words.listen.into(), voice.say(advice.listen)));
                }
            }
        }
        let evidence = (voice.mode == Mode::Candidate && rating.is_some())
            .then(|| self.evidence_words(&note.evidence.into_iter().collect::<Vec<_>>()));
        Row {
            key: item.key.into(),
            pillar: pillar
                .map(|at| voice.say(texts.pillars[at]))
                .unwrap_or_default(),
            name: text.name.into(),
            rating,
            shown: self.shown(answer),
            texts: labelled,
            note: note.text,
            note_label: words.note.into(),
            evidence: evidence.unwrap_or_default(),
            evidence_label: words.evidence.into(),
        }
    }

    fn shown(&self, answer: Answer) -> String {
        match answer {
            Answer::Rated(rating) => rating.get().to_string(),
            Answer::NotObserved => self
                .voice
                .say_by_mode(&self.voice.messages().mark_not_observed),
            Answer::Unanswered => "–".into(),
        }
    }

    fn seller(&self) -> Vec<(String, String)> {
        if !self.source.seller_profile {
            return Vec::new();
        }
        let texts = (self.ratings.instrument().texts)(self.voice.lang).seller;
        let answers = self.ratings.seller().iter();
        let rows = answers.zip(texts);
        rows.map(|(answer, text)| (text.name.into(), self.shown(*answer)))
            .collect()
    }

    fn evidence_words(&self, kinds: &[Evidence]) -> String {
        let words = &self.text.words;
        if kinds.is_empty() {
            return words.impression_only.into();
        }
        let names = kinds
            .iter()
            .map(|kind| words.evidence_kinds[*kind as usize]);
        names.collect::<Vec<_>>().join(", ")
    }

    /// How many of the rated items rest on what; none while nothing is rated.
    fn evidence(&self) -> Option<Section> {
        let words = &self.text.words;
        let items = self
            .ratings
            .instrument()
            .items
            .iter()
            .zip(self.ratings.items());
        let rated = items.filter(|(_, answer)| answer.rating().is_some());
        let rests_on: Vec<_> = rated
            .map(|(item, _)| self.source.notes.of(item.key).evidence)
            .collect();
        if rests_on.is_empty() {
            return None;
        }
        let mut paragraphs = Vec::new();
        let impressions = rests_on.iter().filter(|kinds| kinds.is_empty()).count();
        if impressions > 0 {
            paragraphs.push((words.impressions)(impressions, rests_on.len()));
        }
        paragraphs.push(self.voice.say(words.evidence_advice));
        let points = Evidence::ALL
            .iter()
            .zip(words.evidence_kinds)
            .map(|(kind, name)| {
                let count = rests_on.iter().filter(|kinds| kinds.contains(kind)).count();
                point((words.evidence_count)(name, count, rests_on.len()))
            });
        Some(Section {
            heading: words.evidence_heading.into(),
            paragraphs,
            points: points.collect(),
        })
    }

    fn route(&self, route: Route) -> Section {
        let (voice, words) = (self.voice, &self.text.words);
        let instrument = self.ratings.instrument();
        let names = (instrument.texts)(voice.lang).pillars;
        let questions = instrument
            .pillars
            .iter()
            .zip(words.route_questions)
            .enumerate();
        let points = questions.map(|(index, (pillar, question))| Point {
            name: voice.say(names[index]),
            mark: self.mean(pillar.key),
            text: voice.say(question),
        });
        let weigh = words.route_weigh[route as usize].iter();
        let chosen = words.route_choices[1 + route as usize];
        Section {
            heading: format!("{} {chosen}", words.route_heading),
            paragraphs: weigh.map(|sentence| voice.say(sentence)).collect(),
            points: points.collect(),
        }
    }

    /// The mean of a pillar's rated items, with one decimal.
    fn mean(&self, pillar: &str) -> String {
        let words = &self.text.words;
        let instrument = self.ratings.instrument();
        let items = instrument.items.iter().zip(self.ratings.items());
        let of_pillar = items.filter(|(item, _)| item.pillar == pillar);
        let points: Vec<_> = of_pillar
            .filter_map(|(_, answer)| answer.rating())
            .map(|rating| usize::from(rating.get()))
            .collect();
        let count = points.len();
        if count == 0 {
            return words.route_unrated.into();
        }
        let tenths = (20 * points.iter().sum::<usize>() + count) / (2 * count);
        let separator = match self.voice.lang {
            Lang::Nl => ',',
            Lang::En => '.',
        };
        let mean = match (count, tenths % 10) {
            (1, _) => (tenths / 10).to_string(),
            (_, tenth) => format!("{}{separator}{tenth}", tenths / 10),
        };
        (words.route_mean)(&mean, instrument.scale.points, count)
    }

    fn steps(&self) -> Section {
        let (voice, words) = (self.voice, &self.text.words);
        let texts = (self.ratings.instrument().texts)(voice.lang).items;
        let steps = next_steps(self.ratings);
        let points = steps.iter().map(|(index, why)| {
            let advice = &self.text.advice[*index];
            Point {
                name: texts[*index].name.into(),
                mark: words.steps_why[match why {
                    Why::RoleShift => 0,
                    Why::Critical => 1,
                    Why::Other => 2,
                }]
                .into(),
                text: voice.say(match voice.mode {
                    Mode::OwnRating => advice.step,
                    Mode::Candidate => advice.question,
                }),
            }
        });
        let paragraph = if steps.is_empty() {
            voice.say_by_mode(&words.steps_none)
        } else {
            voice.say(words.steps_rule)
        };
        Section {
            heading: voice.say_by_mode(&words.steps_heading),
            points: points.collect(),
            paragraphs: vec![paragraph],
        }
    }
}

fn section(heading: String, sentences: impl IntoIterator<Item = String>) -> Section {
    Section {
        heading,
        paragraphs: sentences.into_iter().collect(),
        points: Vec::new(),
    }
}

fn point(text: String) -> Point {
    Point {
        text,
        ..Point::default()
    }
}
