//! The templates of the interface, each filled with the values that it has places for.

use super::{
    Messages, Mode, listed,
    template::{
        Template,
        Value::{Number, Text},
    },
};

impl Messages {
    /// The promise above the questions, from their number and the minutes they take.
    #[must_use]
    pub fn promise(&self, items: usize, minutes: usize) -> [String; 3] {
        let values = [("items", Number(items)), ("minutes", Number(minutes))];
        let mut promise = self.promise.map(|part| part.fill(&values));
        if minutes == 1 {
            promise[1] = self.one_minute.into();
        }
        promise
    }

    /// How the keyboard rates on a scale of `points`: no key says 10.
    #[must_use]
    pub fn keys(&self, points: u8) -> String {
        with_number(self.keys, "points", points.min(9).into())
    }

    /// The rating in figures: "5 van 7".
    #[must_use]
    pub fn rating_of(&self, point: &str, points: u8) -> String {
        let values = [("point", Text(point)), ("points", Number(points.into()))];
        self.rating_of.fill(&values)
    }

    /// Where a point stands that is nearer to one anchor than to the other.
    #[must_use]
    pub fn closer(&self, near: u8, far: u8) -> String {
        let values = [("near", Number(near.into())), ("far", Number(far.into()))];
        self.closer.fill(&values)
    }

    /// Between which anchors a point stands.
    #[must_use]
    pub fn between(&self, lower: u8, upper: u8) -> String {
        range(self.between, lower, upper)
    }

    /// "3 van 10 beantwoord"
    #[must_use]
    pub fn answered_of(&self, answered: usize, items: usize) -> String {
        counted(self.answered_of, answered, items)
    }

    /// Which question it is, where one is shown at a time: "Vraag 3 van 10".
    #[must_use]
    pub fn step_of(&self, number: usize, questions: usize) -> String {
        let values = [("number", Number(number)), ("questions", Number(questions))];
        self.step_of.fill(&values)
    }

    /// How many items were marked not observed, one or more.
    #[must_use]
    pub fn marked(&self, mode: Mode, marked: usize) -> String {
        with_number(*self.marked.of(mode), "marked", marked)
    }

    /// The result while no total can be shown: ratings still needed, one or more, and the names of
    /// the critical items among them.
    #[must_use]
    pub fn missing(&self, ratings: usize, critical: &[&str]) -> String {
        let needed = &self.missing;
        let template = if ratings == 1 {
            needed.one
        } else {
            needed.more
        };
        let mut text = with_number(template, "ratings", ratings);
        if !critical.is_empty() {
            let names = if critical.len() == ratings {
                needed.at
            } else {
                needed.at_least_at
            };
            text += &names.fill(&[("names", Text(&self.listed(critical)))]);
        }
        text + "."
    }

    /// What the total may still become.
    #[must_use]
    pub fn range(&self, low: u8, high: u8) -> String {
        range(self.range, low, high)
    }

    /// Badge once all is answered or marked and some items are not rated.
    #[must_use]
    pub fn based_on(&self, answered: usize, items: usize) -> String {
        counted(self.based_on, answered, items)
    }

    /// Accessible name of the ruler: the total, the band's name and its limits.
    #[must_use]
    pub fn ruler(&self, total: u8, band: &str, from: u8, to: u8) -> String {
        let numbers = [("total", total), ("from", from), ("to", to)];
        let [total, from, to] = numbers.map(|(name, number)| (name, Number(number.into())));
        self.ruler.fill(&[total, ("band", Text(band)), from, to])
    }

    /// What the badge `reserved` means.
    #[must_use]
    pub fn reserved_why(&self) -> String {
        self.reserved_why.fill(&[("reserved", Text(self.reserved))])
    }

    /// What is seen where no rating is above the middle of the scale.
    #[must_use]
    pub fn no_strength_why(&self, middle: u8) -> String {
        with_number(self.no_strength_why, "middle", middle.into())
    }

    /// Names as a list in a sentence, each in quotation marks.
    #[must_use]
    pub fn listed(&self, names: &[&str]) -> String {
        listed(names, self.quotes, self.and)
    }
}

fn with_number(template: Template, name: &str, number: usize) -> String {
    template.fill(&[(name, Number(number))])
}

fn counted(template: Template, answered: usize, items: usize) -> String {
    template.fill(&[("answered", Number(answered)), ("items", Number(items))])
}

fn range(template: Template, low: u8, high: u8) -> String {
    template.fill(&[("low", Number(low.into())), ("high", Number(high.into()))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Locale};

    /// Each template with the places that it must have.
    fn templates(words: &Messages) -> Vec<(Template, &'static [&'static str])> {
        let [items, minutes, nothing] = words.promise;
        vec![
            (items, &["items"]),
            (minutes, &["minutes"]),
            (nothing, &[]),
            (words.keys, &["points"]),
            (words.rating_of, &["point", "points"]),
            (words.closer, &["near", "far"]),
            (words.between, &["low", "high"]),
            (words.answered_of, &["answered", "items"]),
            (words.step_of, &["number", "questions"]),
            (words.marked.own, &["marked"]),
            (words.marked.candidate, &["marked"]),
            (words.missing.one, &[]),
            (words.missing.more, &["ratings"]),
            (words.missing.at, &["names"]),
            (words.missing.at_least_at, &["names"]),
            (words.range, &["low", "high"]),
            (words.based_on, &["answered", "items"]),
            (words.ruler, &["total", "band", "from", "to"]),
            (words.reserved_why, &["reserved"]),
            (words.no_strength_why, &["middle"]),
        ]
    }

    #[test]
    fn each_language_has_a_place_for_every_value_and_no_other() {
        for lang in Lang::ALL {
            let locale = Locale {
                lang,
                ..Locale::default()
            };
            for (template, places) in templates(locale.messages()) {
                let places = places.iter().copied().collect();
                assert_eq!(template.places(), places, "{lang:?}: {template:?}");
            }
        }
    }

    #[test]
    fn only_keys_that_there_are_choose_a_number() {
        let dutch = Locale::default().messages();
        for (points, last) in [(2, "2"), (7, "7"), (9, "9"), (10, "9")] {
            let said = format!("1 tot en met {last} kiest");
            assert!(dutch.keys(points).contains(&said), "{points}");
        }
    }

    #[test]
    fn the_promise_of_a_short_checklist_is_a_minute() {
        let dutch = Locale::default().messages();
        assert_eq!(dutch.promise(3, 1)[1], "ongeveer 1 minuut");
        assert_eq!(dutch.promise(4, 2)[1], "ongeveer 2 minuten");
    }

    #[test]
    fn a_total_that_can_not_be_shown_yet_says_how_many_ratings_it_needs_and_which() {
        let dutch = Locale::default().messages();
        let expected = [
            (1, vec![], "Voor een totaal is nog 1 cijfer nodig."),
            (
                2,
                vec!["A", "B"],
                "Voor een totaal zijn nog 2 cijfers nodig: bij ‘A’ en ‘B’.",
            ),
            (
                3,
                vec!["A"],
                "Voor een totaal zijn nog 3 cijfers nodig, in elk geval bij ‘A’.",
            ),
        ];
        for (ratings, critical, sentence) in expected {
            assert_eq!(dutch.missing(ratings, &critical), sentence);
        }
    }
}
