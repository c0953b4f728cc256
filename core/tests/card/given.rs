//! Any answers of any visitor.

use proptest::{
    collection::vec,
    prelude::{Strategy, any, prop},
};
use sales_leader_scorecard_core::{
    card::Card,
    instrument::{Instrument, SALES_LEADER},
    locale::{Address, Locale, Mode},
    parts::Section,
    scoring::{Answer, Rating, Ratings},
};

use crate::mentor::MENTOR;

/// Who reads it, the answers, and whether the seller block is on.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    pub(crate) locale: Locale,
    pub(crate) ratings: Ratings,
    pub(crate) seller: bool,
}

impl Given {
    pub(crate) fn card(&self) -> Card {
        Card::of(self.locale, &self.ratings, self.seller)
    }

    pub(crate) fn instrument(&self) -> &'static Instrument {
        self.ratings.instrument()
    }

    /// The name of each item with its rating.
    pub(crate) fn rated(&self) -> Vec<(&'static str, u8)> {
        let texts = self.instrument().text(self.locale.lang);
        self.ratings
            .items()
            .filter_map(|(item, answer)| Some((texts.item(item.key).name, answer.rating()?.get())))
            .collect()
    }

    pub(crate) fn rating_of(&self, name: &str) -> Option<u8> {
        let mut rated = self.rated().into_iter();
        rated
            .find(|(other, _)| *other == name)
            .map(|(_, rating)| rating)
    }

    /// Names of items with a flag.
    pub(crate) fn names(
        &self,
        wanted: fn(&sales_leader_scorecard_core::instrument::Item) -> bool,
    ) -> Vec<&'static str> {
        let texts = self.instrument().text(self.locale.lang);
        let items = self.instrument().items.iter();
        let wanted = items.filter(|item| wanted(item));
        wanted.map(|item| texts.item(item.key).name).collect()
    }
}

pub(crate) const MODES: [Mode; 2] = [Mode::OwnRating, Mode::Candidate];

/// Who reads an instrument, in any of its languages.
pub(crate) fn locales_of(instrument: &Instrument) -> impl Strategy<Value = Locale> {
    let lang = prop::sample::select(instrument.texts.languages());
    let mode = prop::sample::select(MODES.to_vec());
    let address = prop::sample::select(vec![Address::Je, Address::U]);
    (lang, mode, address).prop_map(|(lang, mode, address)| Locale {
        lang,
        mode,
        address,
    })
}

/// Answers of a visitor of the sales-leader checklist.
pub(crate) fn visitors() -> impl Strategy<Value = Given> {
    of(&SALES_LEADER)
}

/// The same, or those of another instrument.
pub(crate) fn anyone() -> impl Strategy<Value = Given> {
    let instrument = prop::sample::select(vec![&*SALES_LEADER, &*MENTOR]);
    instrument.prop_flat_map(of)
}

/// Ratings from a part of the scale, so that low, high and flat ones are frequent; with gaps in
/// some and without in others.
fn of(instrument: &'static Instrument) -> impl Strategy<Value = Given> {
    let points = instrument.scale.points;
    let count = instrument.items.len() + instrument.seller.len();
    let ends = (1..=points, 1..=points);
    let gaps = prop::sample::select(vec![0, 0, 1, 4]);
    (locales_of(instrument), ends, gaps, any::<bool>()).prop_flat_map(
        move |(locale, (one, other), gaps, seller)| {
            let point = one.min(other)..=one.max(other);
            let answer =
                (0..10_u8, any::<bool>(), point).prop_map(move |(at, marked, point)| {
                    match (at < gaps, marked) {
                        (true, true) => Answer::NotObserved,
                        (true, false) => Answer::Unanswered,
                        (false, _) => Answer::Rated(instrument.scale.rating(point).unwrap()),
                    }
                });
            vec(answer, count).prop_map(move |answers| {
                let items = instrument.items.iter().map(|item| item.key);
                let keys = items.chain(instrument.seller.iter().copied());
                let ratings = keys.zip(answers);
                let ratings = ratings.fold(Ratings::new(instrument), |ratings, (key, answer)| {
                    ratings.with(key, answer).unwrap()
                });
                Given {
                    locale,
                    ratings,
                    seller,
                }
            })
        },
    )
}

/// The same answers with every rating as many points higher, where the scale has them.
pub(crate) fn raised(ratings: &Ratings, points: i8) -> Option<Ratings> {
    let instrument = ratings.instrument();
    let items = instrument.items.iter().map(|item| item.key);
    let mut keys = items.chain(instrument.seller.iter().copied());
    keys.try_fold(ratings.clone(), |raised, key| {
        match ratings.get(key)?.rating().map(Rating::get) {
            Some(point) => raised.rate(key, point.checked_add_signed(points)?).ok(),
            None => Some(raised),
        }
    })
}

/// Every text of a scorecard.
pub(crate) fn texts(card: &Card) -> Vec<String> {
    let mut texts = vec![
        card.title.clone(),
        card.missing.clone(),
        card.credits.line(""),
    ];
    if let Some(total) = &card.total {
        texts.extend([total.line(), total.meaning.clone(), total.range.clone()]);
    }
    let sections = card.findings.iter().chain(told(card));
    for section in sections.chain(&card.contrast).chain([&card.caveats]) {
        texts.push(section.heading.clone());
        texts.extend(section.paragraphs.iter().cloned());
        texts.extend(section.points.iter().map(|point| point.text.clone()));
    }
    texts
}

/// The sections about single items: the steps, where there are any, and the strongest.
pub(crate) fn told(card: &Card) -> impl Iterator<Item = &Section> {
    let steps = Some(&card.steps).filter(|steps| !steps.points.is_empty());
    steps.into_iter().chain(&card.strongest)
}
