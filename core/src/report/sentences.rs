//! What the words of the report say of a number, a name or an instrument: the conditions, for all
//! languages once.

use super::words::{AddUp, ByNumber, Intro};
use super::{Facts, ReportWords};
use crate::instrument::InstrumentText;
use crate::locale::Value::{Number, Text};
use crate::locale::{Mode, Template};

impl ReportWords {
    /// Before what an anchor looks like.
    #[must_use]
    pub fn at(&self, point: u8) -> String {
        self.at.fill(&[("point", Number(point.into()))])
    }

    /// How many of the rated items, one or more, rest on a kind of evidence.
    #[must_use]
    pub fn evidence_count(&self, kind: &str, count: usize, rated: usize) -> String {
        let values = [
            ("kind", Text(kind)),
            ("count", Number(count)),
            ("rated", Number(rated)),
        ];
        self.evidence_count.of(rated).fill(&values)
    }

    /// How many of the rated items rest on an impression only, one or more.
    #[must_use]
    pub fn impressions(&self, count: usize, rated: usize) -> String {
        let words = &self.impressions;
        let values = [("count", Number(count)), ("rated", Number(rated))];
        match (count, rated) {
            (_, 1) => words.only.into(),
            (count, rated) if count == rated => words.all.into(),
            (1, _) => words.one.fill(&values),
            _ => words.more.fill(&values),
        }
    }

    /// What a pillar's rated items, one or more, average to; the mean as the language writes it.
    #[must_use]
    pub fn route_mean(&self, mean: &str, points: u8, rated: u8) -> String {
        let values = [
            ("mean", Text(mean)),
            ("points", Number(points.into())),
            ("rated", Number(rated.into())),
        ];
        self.route_mean.of(rated.into()).fill(&values)
    }

    /// Under a field: the PDF lacks these signs of what was written.
    #[must_use]
    pub fn pdf_lacks(&self, signs: &str) -> String {
        self.pdf_lacks.fill(&[("signs", Text(signs))])
    }

    /// On what day it was written, from the day in words.
    #[must_use]
    pub fn made_on(&self, day: &str) -> String {
        self.made_on.fill(&[("day", Text(day))])
    }

    /// What one can do with a report of one's own answers, or of those of a link, which nobody can add to.
    #[must_use]
    pub fn intro(&self, mode: Mode, texts: &InstrumentText, is_shared: bool) -> String {
        let Intro { begin, advice, end } = &self.intro;
        let has_advice = texts.items.iter().all(|item| item.advice.is_some());
        let mut said = vec![*begin];
        said.extend(has_advice.then(|| *advice.of(mode)));
        let can_add = mode != Mode::Candidate || !is_shared;
        said.extend(can_add.then(|| *end.of(mode)));
        said.join(" ")
    }

    /// How to use the blank checklist in an interview, from what the instrument says makes that fair, if
    /// anything, from whether it says what to choose after a missed chance, and from the name of the box for
    /// what was not seen.
    #[must_use]
    pub fn blank_intro(&self, fair: &str, says_could: bool, not_observed: &str) -> String {
        let fair = if fair.is_empty() {
            self.blank_fair
        } else {
            fair
        };
        let could = if says_could {
            format!("{} ", self.blank_could)
        } else {
            String::new()
        };
        let values = [
            ("fair", Text(fair)),
            ("could", Text(&could)),
            ("box", Text(not_observed)),
        ];
        self.blank_intro.fill(&values)
    }

    /// When to tick that box for oneself, from its name.
    #[must_use]
    pub fn blank_tick(&self, not_observed: &str) -> String {
        self.blank_tick.fill(&[("box", Text(not_observed))])
    }

    /// There is no next step: all is at the top, or nothing is rated.
    #[must_use]
    pub fn steps_none(&self, mode: Mode, points: u8) -> String {
        let template = self.steps_none.of(mode);
        template.fill(&[("points", Number(points.into()))])
    }

    /// How to rate with pen and paper, from the highest point.
    #[must_use]
    pub fn on_paper(&self, mode: Mode, points: u8) -> String {
        let template = self.on_paper.of(mode);
        template.fill(&[("points", Number(points.into()))])
    }

    /// How the next steps were chosen.
    #[must_use]
    pub fn steps_rule(&self, facts: &Facts) -> String {
        let rule = &self.steps_rule;
        let mut said = vec![rule.begin.into()];
        if !facts.shift.is_empty() {
            said.push(rule.role_shift.fill(&[("name", Text(facts.shift_name))]));
        }
        if !facts.critical.is_empty() {
            said.push(rule.critical.of(facts.shift.is_empty()).into());
        }
        if facts.has_groups() && facts.has_others {
            said.push(rule.other.into());
        }
        said.push(rule.equal.fill(&[("points", Number(facts.points.into()))]));
        if facts.has_groups() {
            said.push(rule.left.into());
        }
        said.join(" ")
    }

    /// The scoring rules and their limits, a few sentences each.
    #[must_use]
    pub fn rules(&self, facts: &Facts) -> Vec<String> {
        let rules = &self.rules;
        let total = if facts.weights.is_empty() {
            rules.even
        } else {
            rules.weighted
        };
        let mut said = vec![
            self.with_weights(total, facts) + " " + rules.round,
            enough(rules.enough, rules.critical, facts),
        ];
        if !facts.critical.is_empty() {
            said.push(self.reserved(rules.reserved, facts));
        }
        said.push(rules.unrated.into());
        let bands = facts.bands(rules.band);
        let levels = rules.bands.of(bands.len());
        let bands = facts.enumerated(&bands);
        said.push(levels.fill(&[("bands", Text(&bands))]));
        if !facts.shift.is_empty() {
            said.push(self.role_shift(facts));
        }
        said
    }

    /// The rule of the seller block.
    #[must_use]
    pub fn seller_rule(&self, facts: &Facts) -> String {
        let rule = &self.seller_rule;
        let values = [
            ("seller", Number(facts.seller)),
            ("name", Text(facts.seller_name)),
        ];
        let points = self.points(facts.accent_difference);
        let total = rule.total.of(facts.seller).fill(&values);
        total + " " + &rule.compared.fill(&[("points", Text(&points))])
    }

    /// That so many seller strengths do not count, from the heading over them.
    pub(super) fn add_up_without(&self, strengths: usize, heading: &str) -> String {
        let words = self.add_up_without.of(strengths);
        words.fill(&[("name", Text(heading))])
    }

    /// How to add up by hand, step by step.
    #[must_use]
    pub fn add_up(&self, facts: &Facts) -> Vec<String> {
        let words = &self.add_up;
        let mut said = vec![
            words.count.into(),
            enough(words.enough, words.critical, facts),
        ];
        if facts.weights.is_empty() {
            said.push(self.with_weights(words.even, facts));
            said.push(example(words, facts));
        } else {
            said.push(self.with_weights(words.weighted, facts));
        }
        let bands = facts.bands(Template("{range} {name}")).join(", ");
        said.push(words.bands.fill(&[("bands", Text(&bands))]));
        if !facts.critical.is_empty() {
            said.push(self.reserved(words.reserved, facts));
        }
        said
    }

    /// From ratings to a total: the highest point, how far it is above the lowest, and what counts more.
    fn with_weights(&self, template: Template, facts: &Facts) -> String {
        let weights = facts.weighted(self.weight);
        let weights = self.weights.fill(&[("weights", Text(&weights))]);
        template.fill(&[
            ("points", Number(facts.points.into())),
            ("most", Number(usize::from(facts.points) - 1)),
            ("weights", Text(&weights)),
        ])
    }

    /// What a low rating of a critical item does.
    fn reserved(&self, template: Template, facts: &Facts) -> String {
        let low = self.low.of(facts.low.into());
        let low = low.fill(&[("low", Number(facts.low.into()))]);
        template.fill(&[("low", Text(&low)), ("reserved", Text(facts.reserved))])
    }

    fn points(&self, points: u8) -> String {
        let points = points.into();
        let template = self.points.of(points);
        template.fill(&[("points", Number(points))])
    }

    /// How the role-shift items are compared with the others.
    fn role_shift(&self, facts: &Facts) -> String {
        let rule = &self.rules.role_shift;
        let items = facts.shift.len();
        let others = facts.shift_others.into();
        let others = self
            .rules
            .others
            .of(others)
            .fill(&[("others", Number(others))]);
        [
            rule.about.fill(&[
                ("name", Text(facts.shift_name)),
                ("names", Text(&facts.listed(&facts.shift))),
            ]),
            rule.compared.of(items).fill(&[]),
            rule.counts
                .fill(&[("points", Text(&self.points(facts.shift_gap)))]),
            rule.needs.of(items).fill(&[("others", Text(&others))]),
            rule.equal.into(),
        ]
        .join(" ")
    }
}

impl ByNumber {
    fn of(&self, number: usize) -> Template {
        if number == 1 { self.one } else { self.more }
    }
}

/// How many ratings a total needs, and which.
fn enough(any: Template, critical: Template, facts: &Facts) -> String {
    let said = any.fill(&[
        ("least", Number(facts.least)),
        ("items", Number(facts.items)),
    ]);
    if facts.critical.is_empty() {
        return said;
    }
    let names = facts.listed(&facts.critical);
    said + " " + &critical.fill(&[("names", Text(&names))])
}

fn example(words: &AddUp, facts: &Facts) -> String {
    let example = facts.example();
    words.example.fill(&[
        ("rated", Number(example.rated)),
        ("sum", Number(example.sum)),
        ("rest", Number(example.rest)),
        ("hundredfold", Number(100 * example.rest)),
        ("most", Number(example.most)),
        ("total", Number(example.total)),
    ])
}
