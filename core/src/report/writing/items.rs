//! The part of a report that goes through the items: rows, evidence, route and next steps.

use std::collections::BTreeSet;

use super::Writer;
use crate::instrument::Item;
use crate::locale::Mode;
use crate::notes::{Evidence, Route};
use crate::parts::{Point, Section};
use crate::report::model::Row;
use crate::report::pillar_name;
use crate::scoring::rational::round;
use crate::scoring::{Answer, Rating, next_steps};
use crate::wording::{answer_words, meaning};

impl Writer<'_> {
    pub(super) fn row(&self, item: &'static Item, answer: Answer) -> Row {
        let (locale, words) = (self.locale, self.words);
        let instrument = self.ratings.instrument();
        let texts = instrument.text(locale.lang);
        let text = texts.item(item.key);
        let question = text.question.of(locale.mode);
        let rating = answer.rating().map(Rating::get);
        let note = self.source.notes.of(item.key);
        let mut labelled: Vec<(String, String)> = Vec::new();
        if let Some(point) = rating {
            let now = meaning(locale, &instrument.scale, question, point);
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
                let behaviour = locale.localize(question.anchors[at]);
                labelled.push((words.at(anchors[at]), behaviour));
            }
        }
        if let Some(advice) = text.advice {
            match locale.mode {
                Mode::OwnRating => labelled.push((words.step.into(), locale.localize(advice.step))),
                Mode::Candidate => {
                    labelled.push((words.question.into(), locale.localize(advice.question)));
                    labelled.push((words.listen.into(), locale.localize(advice.listen)));
                }
            }
        }
        // "An impression only" is about a rating; what was ticked is said as long as it is.
        let noted = rating.is_some() || !note.evidence.is_empty();
        let rests = noted && !self.source.is_shared;
        let evidence =
            (locale.mode == Mode::Candidate && rests).then(|| self.evidence_words(&note.evidence));
        Row {
            key: item.key.into(),
            pillar: pillar_name(locale, instrument, item),
            name: text.name.into(),
            rating,
            shown: answer_words(locale, answer),
            texts: labelled,
            note: note.text,
            note_label: words.note.into(),
            evidence: evidence.unwrap_or_default(),
            evidence_label: words.source.into(),
        }
    }

    pub(super) fn seller(&self) -> Vec<(String, String)> {
        if !self.source.seller_profile {
            return Vec::new();
        }
        let texts = self.ratings.instrument().text(self.locale.lang);
        let rows = self.ratings.strengths().iter().map(|(key, answer)| {
            let name = texts.strength(key.as_str()).name;
            (name.into(), answer_words(self.locale, *answer))
        });
        rows.collect()
    }

    pub(super) fn evidence_words(&self, kinds: &BTreeSet<Evidence>) -> String {
        let words = self.words;
        if kinds.is_empty() {
            return words.impression_only.into();
        }
        let names = kinds.iter().map(|kind| words.evidence_kinds.of(*kind));
        names.collect::<Vec<_>>().join(", ")
    }

    /// How many of the rated items rest on what; none while nothing is rated, nor of a link.
    pub(super) fn evidence(&self) -> Option<Section> {
        if self.source.is_shared {
            return None;
        }
        let words = self.words;
        let items = self.ratings.items();
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
            paragraphs.push(words.impressions(impressions, rests_on.len()));
        }
        paragraphs.push(self.locale.localize(words.evidence_advice));
        // Where all are impressions, that was just said.
        let kinds = Evidence::ALL.iter();
        let points = kinds.filter(|_| impressions < rests_on.len()).map(|kind| {
            let name = words.evidence_kinds.of(*kind);
            let count = rests_on.iter().filter(|kinds| kinds.contains(kind)).count();
            point(words.evidence_count(name, count, rests_on.len()))
        });
        Some(Section {
            heading: words.evidence_heading.into(),
            paragraphs,
            points: points.collect(),
        })
    }

    pub(super) fn route(&self, route: Route) -> Section {
        let (locale, words) = (self.locale, self.words);
        let instrument = self.ratings.instrument();
        let texts = instrument.text(locale.lang);
        let points = instrument.pillars.iter().filter_map(|pillar| {
            let text = texts.pillar(pillar.key);
            (!text.question.is_empty()).then(|| Point {
                name: locale.localize(text.name),
                mark: self.mean(pillar.key),
                text: locale.localize(text.question),
            })
        });
        let weigh = words.route_weigh.of(route).into_iter();
        let chosen = words.route_choices.of(route);
        Section {
            heading: format!("{} {chosen}", words.route_heading),
            paragraphs: weigh.map(|sentence| locale.localize(sentence)).collect(),
            points: points.collect(),
        }
    }

    /// The mean of a pillar's rated items, with one decimal.
    pub(super) fn mean(&self, pillar: &str) -> String {
        let words = self.words;
        let instrument = self.ratings.instrument();
        let items = self.ratings.items();
        let of_pillar = items.filter(|(item, _)| item.pillar == pillar);
        let points = of_pillar
            .filter_map(|(_, answer)| answer.rating())
            .map(|rating| i64::from(rating.get()));
        let (sum, count) = points.fold((0, 0), |(sum, count), point| (sum + point, count + 1_u8));
        if count == 0 {
            return words.route_unrated.into();
        }
        let tenths = round(10 * sum, i64::from(count));
        let mean = match (count, tenths % 10) {
            (1, _) => (tenths / 10).to_string(),
            (_, tenth) => format!("{}{}{tenth}", tenths / 10, words.decimal),
        };
        words.route_mean(&mean, instrument.scale.points, count)
    }

    /// The steps of the card, with the reason of each and the rule.
    pub(super) fn steps(&self, steps: Section) -> Section {
        let (locale, words) = (self.locale, self.words);
        let paragraph = if steps.points.is_empty() {
            locale.localize(&words.steps_none(locale.mode, self.facts.points))
        } else {
            locale.localize(&words.steps_rule(&self.facts))
        };
        let chosen = steps.points.into_iter().zip(next_steps(self.ratings));
        // Where all items are alike the rule says it all.
        let reason = |at: usize, why| {
            if self.facts.has_groups() {
                words.steps_why.of(why, at == 0, self.facts.shift_name)
            } else {
                String::new()
            }
        };
        let points = chosen.enumerate().map(|(at, (point, (_, why)))| Point {
            mark: reason(at, why),
            ..point
        });
        Section {
            points: points.collect(),
            paragraphs: vec![paragraph],
            heading: steps.heading,
        }
    }
}

fn point(text: String) -> Point {
    Point {
        text,
        ..Point::default()
    }
}
