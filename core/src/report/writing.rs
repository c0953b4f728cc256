//! From answers and notes to a report.

mod items;

use super::code::Code;
use super::model::Report;
use super::{Facts, Imprint, ReportWords, report_words};
use crate::card::{Card, title};
use crate::locale::{Locale, Mode};
use crate::notes::Notes;
use crate::parts::Section;
use crate::scoring::Ratings;

/// What a report is written from.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Language, mode and form of address.
    pub locale: Locale,
    /// The answers.
    pub ratings: Ratings,
    /// Whether the seller block is on.
    pub seller_profile: bool,
    /// What the visitor noted.
    pub notes: Notes,
    /// The answers are those of a link, which says nothing of what was noted beside them.
    pub is_shared: bool,
    /// The link to the answers; empty where there is none.
    pub link: String,
    /// Where the pages beside the document are, as [`Link::at`] takes it.
    ///
    /// [`Link::at`]: crate::instrument::Link::at
    pub beside: String,
    /// Who offers the scorecard, and when this is written.
    pub imprint: Imprint,
}

impl Source {
    /// What the report is called.
    #[must_use]
    pub fn title(&self) -> String {
        title(self.locale)
    }

    /// The scorecard that the report begins with.
    #[must_use]
    pub fn card(&self) -> Card {
        Card::of(self.locale, &self.ratings, self.seller_profile)
    }

    /// The report.
    #[must_use]
    pub fn report(&self) -> Report {
        Writer::new(self).report()
    }
}

struct Writer<'a> {
    source: &'a Source,
    locale: Locale,
    ratings: &'a Ratings,
    words: &'static ReportWords,
    facts: Facts,
}

impl<'a> Writer<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            locale: source.locale,
            ratings: &source.ratings,
            words: report_words(source.locale.lang),
            facts: Facts::new(source.locale.lang, source.ratings.instrument()),
        }
    }

    fn report(&self) -> Report {
        let (locale, words) = (self.locale, self.words);
        let messages = locale.messages();
        let candidate = locale.mode == Mode::Candidate;
        let mut card = self.source.card();
        if self.source.is_shared {
            let whose = locale.localize_by_mode(&messages.shared);
            let whose = format!("{} {whose}", messages.shared_heading);
            card.caveats.paragraphs.insert(0, whose);
        }
        let credits = card.credits.line(&self.source.beside);
        card.caveats.paragraphs.push(credits);
        let text = self.ratings.instrument().text(locale.lang);
        let block = text.seller_block.as_ref();
        card.findings.extend(card.contrast);
        // Without an answer there is nothing that a link could show.
        let shows = !self.source.link.is_empty() && !self.ratings.is_empty();
        let link = shows.then_some(&self.source.link);
        Report {
            lang: locale.lang.tag().into(),
            colon: messages.colon.into(),
            title: card.title,
            label: if candidate {
                self.source.notes.label.clone()
            } else {
                String::new()
            },
            imprint: self.source.imprint.clone(),
            lines: words.lines.map(|line| locale.localize(line)).into(),
            total: card.total,
            missing: card.missing,
            findings: card.findings,
            strongest: card.strongest,
            profile: messages.profile.into(),
            columns: messages.profile_columns.map(Into::into),
            points: self.ratings.instrument().scale.points,
            items_heading: locale.localize(words.items_heading),
            items: self
                .ratings
                .items()
                .map(|(item, answer)| self.row(item, answer))
                .collect(),
            seller_heading: block.map(|block| block.heading.into()).unwrap_or_default(),
            seller: self.seller(),
            evidence: candidate.then(|| self.evidence()).flatten(),
            route: self
                .source
                .notes
                .route
                .filter(|_| candidate)
                .map(|route| self.route(route)),
            steps: self.steps(card.steps),
            rules: self.rules(),
            caveats: card.caveats,
            link: link.cloned().unwrap_or_default(),
            link_note: link
                .map(|link| {
                    let has_code = Code::fits(link);
                    locale.localize(if has_code {
                        words.code_note
                    } else {
                        words.no_code_note
                    })
                })
                .unwrap_or_default(),
            replaced_note: String::new(),
        }
    }

    /// The scoring rules; that of the seller block only with it.
    fn rules(&self) -> Section {
        let (locale, words) = (self.locale, self.words);
        let mut rules = words.rules(&self.facts);
        if self.source.seller_profile && !self.source.ratings.instrument().seller.is_empty() {
            rules.push(words.seller_rule(&self.facts));
        }
        section(
            locale.localize(words.rules_heading),
            rules.iter().map(|rule| locale.localize(rule)),
        )
    }
}

fn section(heading: String, sentences: impl IntoIterator<Item = String>) -> Section {
    Section {
        heading,
        paragraphs: sentences.into_iter().collect(),
        points: Vec::new(),
    }
}
