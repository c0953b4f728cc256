//! Random valid documents.

use proptest::prelude::*;
use sales_leader_scorecard_core::card::{Card, Opening};
use sales_leader_scorecard_core::entry;
use sales_leader_scorecard_core::instrument::{
    Instrument,
    document::{Document, Node},
};
use sales_leader_scorecard_core::locale::{Address, Lang, Locale, Mode};
use sales_leader_scorecard_core::scoring::{Ratings, RawAnswer, ScoreResult, score};
use sales_leader_scorecard_core::share::{self, Decoded};
use sales_leader_scorecard_core::state::Answers;
use serde_json::{Value, json};

/// What a random document is made of.
#[expect(
    clippy::struct_excessive_bools,
    reason = "a document has these choices"
)]
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    points: u8,
    /// Whether there is an anchor at each point between the ends.
    anchors: Vec<bool>,
    /// Pillar by pillar, of each item its weight and flags.
    pillars: Vec<Vec<(u32, bool, bool)>>,
    named_pillars: bool,
    seller: usize,
    bands: Vec<u8>,
    own_only: bool,
    by_mode: bool,
    limits: bool,
}

pub(crate) fn plans() -> impl Strategy<Value = Plan> {
    let item = (1..=100_u32, any::<bool>(), any::<bool>());
    let pillars = prop::collection::vec(prop::collection::vec(item, 1..=8), 1..=5);
    let bands = prop::collection::btree_set(1..=100_u8, 0..=6);
    (
        2..=10_u8,
        prop::collection::vec(any::<bool>(), 10),
        pillars.prop_filter("three items at least", |pillars| {
            pillars.iter().map(Vec::len).sum::<usize>() >= 3
        }),
        any::<bool>(),
        0..=10_usize,
        bands,
        any::<[bool; 3]>(),
    )
        .prop_map(
            |(
                points,
                anchors,
                pillars,
                named_pillars,
                seller,
                bands,
                [own_only, by_mode, limits],
            )| Plan {
                points,
                anchors,
                pillars,
                named_pillars,
                seller,
                bands: [0].into_iter().chain(bands).collect(),
                own_only,
                by_mode,
                limits,
            },
        )
}

impl Plan {
    pub(crate) fn document(&self) -> Value {
        let text = |text: String| match (self.by_mode, self.own_only) {
            (false, _) => json!(text),
            (true, true) => json!({ "self": text }),
            (true, false) => json!({ "self": text, "candidate": format!("{text} (k)") }),
        };
        let between = (2..self.points).filter(|point| self.anchors[usize::from(*point) - 1]);
        let anchors: Vec<u8> = [1]
            .into_iter()
            .chain(between)
            .chain([self.points])
            .collect();
        let texts: Vec<String> = anchors
            .iter()
            .map(|point| format!("Gedrag {point}"))
            .collect();
        let question = |key: &str| {
            json!({ "key": key, "name": format!("Vraag {key}"),
                "definition": text(format!("Wat {key} is.")), "anchors": texts })
        };
        let mut items = Vec::new();
        // Not all of them: something has to be left to compare with.
        let mut shifts = false;
        for (at, pillar) in self.pillars.iter().enumerate() {
            for (weight, critical, shift) in pillar {
                let mut item = question(&format!("item-{}", items.len()));
                if self.named_pillars {
                    item["pillar"] = json!(format!("pillar_{at}"));
                }
                item["weight"] = json!(weight);
                item["critical"] = json!(critical);
                let shift = *shift && !items.is_empty();
                shifts |= shift;
                item["roleShift"] = json!(shift);
                if *critical {
                    item["feedback"] = json!({ "strength": text("Sterk.".into()), "growth": text("Groei.".into()) });
                    item["advice"] = json!({ "step": "Doe dit.", "question": "Wat deed je?", "listen": "Een voorbeeld." });
                }
                items.push(item);
            }
        }
        let seller: Vec<_> = (0..self.seller)
            .map(|at| question(&format!("strength_{at}")))
            .collect();
        let bands = self.bands.iter().enumerate().map(|(at, from)| {
            json!({ "key": format!("band{at}"), "from": from, "name": format!("niveau {at}"),
                "meaning": text(format!("Dit is niveau {at}.")) })
        });
        let mut document = json!({
            "format": 1, "key": "random", "version": 7, "language": "nl",
            "scale": { "points": self.points, "anchors": anchors },
            "items": items,
            "bands": bands.collect::<Vec<_>>(),
            "texts": {
                "title": text("Een titel".into()),
                "instruction": text("Kies een cijfer.".into()),
                "sharedTitle": "Een gedeelde uitslag",
            },
        });
        if self.named_pillars {
            let pillars = (0..self.pillars.len())
                .map(|at| json!({ "key": format!("pillar_{at}"), "name": format!("Thema {at}") }));
            document["pillars"] = pillars.collect();
        }
        if self.own_only {
            document["modes"] = json!(["self"]);
        }
        if shifts {
            document["texts"]["roleShift"] = json!({ "heading": "De stap", "name": "de stap", "sentence": "{items}: {than} de rest.",
                "lower": "lager dan", "equal": "gelijk aan", "higher": "hoger dan" });
        }
        if self.seller > 0 {
            document["seller"] = json!(seller);
            document["texts"]["seller"] = json!({ "heading": "Erbij", "intro": "{items} vragen erbij.",
                "leader": "Eerst", "seller": "Daarna", "contrast": "Naast elkaar", "lower": "Lager.",
                "equal": "Gelijk.", "higher": "Hoger.", "alone": "Alleen." });
        }
        if self.by_mode {
            document["credits"] = json!({ "author": "Iemand", "licence": "Vrij.", "text": "Bedacht.",
                "source": { "name": "Bron", "url": "https://a.example" } });
            document["texts"]["fair"] = json!("Vraag ieder hetzelfde.");
            document["texts"]["couldHave"] = text("Kies dan {lowest}.".into());
            document["texts"]["low"] =
                json!({ "heading": "Wat er nog kan", "text": "Wat anders." });
            document["texts"]["paper"] =
                json!({ "title": text("Op papier".into()), "file": "a", "blankFile": "b" });
            if self.named_pillars {
                document["pillars"][0]["question"] = json!("Waarom?");
            }
        }
        if self.limits {
            document["limits"] =
                json!({ "coveragePercent": 1, "criticalAtMost": 1, "panelDifference": 100 });
        }
        document
    }
}

pub(crate) fn node(document: &Value) -> Node {
    Node::parse(&document.to_string()).unwrap()
}

/// Whether a choice by form of address is shown, as [`chosen`] writes it.
fn is_open(said: &str) -> bool {
    said.contains('|') || said.contains("[j")
}

/// The document with a choice in every text in which the reader takes one; where it takes none, it says so.
fn chosen(mut document: Value) -> Value {
    fn texts(value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => members
                .iter()
                .for_each(|(name, value)| texts(value, &format!("{path}/{name}"), found)),
            Value::Array(values) => values
                .iter()
                .enumerate()
                .for_each(|(at, value)| texts(value, &format!("{path}/{at}"), found)),
            Value::String(_) => found.push(path.into()),
            _ => {}
        }
    }
    let mut paths = Vec::new();
    texts(&document, "", &mut paths);
    for path in paths {
        let place = document.pointer_mut(&path).unwrap();
        let before = place.clone();
        *place = json!(format!("[je|u] {}", before.as_str().unwrap()));
        if Document::read(&node(&document)).is_err() {
            *document.pointer_mut(&path).unwrap() = before;
        }
    }
    document
}

fn instrument(plan: &Plan) -> &'static Instrument {
    let document = Document::read(&node(&plan.document())).unwrap();
    Box::leak(Box::new(document.into_instrument()))
}

/// Answers to all questions, from random numbers: a rating, none, or "not observed".
fn answers(instrument: &'static Instrument, numbers: &[u8]) -> Ratings {
    let pairs = instrument
        .keys()
        .zip(numbers.iter().cycle())
        .map(|(key, number)| {
            let answer = match number % (instrument.scale.points + 2) {
                0 => RawAnswer::Null,
                1 => RawAnswer::Text("not-observed".into()),
                point => RawAnswer::Whole((point - 1).into()),
            };
            (key.as_str(), answer)
        });
    Ratings::from_pairs(instrument, pairs).unwrap()
}

fn locales() -> impl Strategy<Value = Locale> {
    let modes = prop::sample::select(vec![Mode::OwnRating, Mode::Candidate]);
    let forms = prop::sample::select(vec![Address::Je, Address::U]);
    (prop::sample::select(&Lang::ALL[..]), modes, forms).prop_map(|(lang, mode, address)| Locale {
        lang,
        mode,
        address,
    })
}

/// The total by the formula of SCORING.md, with fractions.
fn total(ratings: &Ratings) -> Option<i64> {
    let instrument = ratings.instrument();
    let rated: Vec<_> = ratings
        .items()
        .filter_map(|(item, answer)| Some((item, answer.rating()?.get())))
        .collect();
    let has_critical = ratings
        .items()
        .all(|(item, answer)| !item.critical || answer.rating().is_some());
    let coverage = usize::from(instrument.limits.coverage_percent);
    if rated.is_empty() || !has_critical || 100 * rated.len() < coverage * instrument.items.len() {
        return None;
    }
    let sum: i64 = rated
        .iter()
        .map(|(item, point)| i64::from(item.weight) * (i64::from(*point) - 1))
        .sum();
    let most: i64 = rated
        .iter()
        .map(|(item, _)| i64::from(item.weight) * (i64::from(instrument.scale.points) - 1))
        .sum();
    Some((2 * 100 * sum + most) / (2 * most))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_valid_document_is_read_and_scored_by_the_formula(
        plan in plans(), numbers in prop::collection::vec(any::<u8>(), 50), locale in locales(), seller in any::<bool>(),
    ) {
        let instrument = instrument(&plan);
        let ratings = answers(instrument, &numbers);
        let score = score(&ratings);
        prop_assert_eq!(score.total.map(i64::from), total(&ratings));
        let result = serde_json::to_value(ScoreResult { mode: locale.mode, score: &score }).unwrap();
        prop_assert_eq!(&result["instrument"], "random");
        if let (Some(total), Some((low, high))) = (score.total, score.range) {
            prop_assert!(low <= total && total <= high && high <= 100, "{} {} {}", low, total, high);
        }
        let band = score.band.map(|band| band.from);
        let expected = score.total.map(|total| *plan.bands.iter().rfind(|from| **from <= total).unwrap());
        prop_assert_eq!(band, expected);
        let card = Card::of(locale, &ratings, seller);
        prop_assert_eq!(card.total.is_some(), score.total.is_some());
        #[cfg(feature = "report")]
        crate::generated::report(locale, &ratings, seller);
    }

    #[test]
    fn answers_to_any_document_are_read_back_from_link_and_storage_and_by_no_other(
        plan in plans(), other in plans(), numbers in prop::collection::vec(any::<u8>(), 50),
    ) {
        let (instrument, other) = (instrument(&plan), instrument(&other));
        let ratings = answers(instrument, &numbers);
        let text = share::encode(&ratings);
        let questions = instrument.keys().count();
        prop_assert_eq!(text.len(), 9 + questions);
        // What the contract promises.
        prop_assert!(questions > 20 || text.len() <= 32);
        prop_assert_eq!(share::decode(&text, instrument), Decoded::Answers(ratings.clone()));
        // Where the anchors stand changes no answer.
        let same = instrument.scale.points == other.scale.points && instrument.keys().eq(other.keys());
        if !same {
            prop_assert_eq!(share::decode(&text, other), Decoded::Foreign);
        }
        let kept = Answers::from(ratings);
        prop_assert_eq!(entry::read(&entry::write(&kept), instrument), Some(kept));
    }

    #[test]
    fn a_document_written_and_read_again_is_the_same(plan in plans()) {
        let node = node(&plan.document());
        prop_assert_eq!(Node::parse(&node.to_line()), Ok(node.clone()));
        prop_assert_eq!(Node::parse(&node.to_json()), Ok(node));
    }
}

proptest! {
    // Each case reads its document once for each of its texts.
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_choice_is_made_or_refused_in_every_text_of_a_document(
        plan in plans(), numbers in prop::collection::vec(any::<u8>(), 50), locale in locales(),
    ) {
        let document = chosen(plan.document());
        let document = Document::read(&node(&document)).unwrap();
        let instrument: &'static Instrument = Box::leak(Box::new(document.into_instrument()));
        let ratings = answers(instrument, &numbers);
        let card = Card::of(locale, &ratings, true);
        // All but the score, which holds the instrument itself.
        let card = format!("{:?}", (card.total, card.missing, card.findings, card.steps, card.strongest, card.contrast, card.credits));
        let opening = format!("{:?}", Opening::of(locale, instrument, true));
        for said in [card, opening] {
            prop_assert!(!is_open(&said));
        }
        #[cfg(feature = "report")]
        for said in crate::generated::written(locale, &ratings) {
            prop_assert!(!is_open(&said));
        }
    }
}

/// All that is written about answers, in text that is searched and not shown.
#[cfg(feature = "report")]
pub(crate) fn written(locale: Locale, ratings: &Ratings) -> Vec<String> {
    use sales_leader_scorecard_core::fallback;
    use sales_leader_scorecard_core::notes::{Notes, Route};
    use sales_leader_scorecard_core::report::{Imprint, Source, blank, own_blank, text};

    let instrument = ratings.instrument();
    let source = Source {
        locale,
        ratings: ratings.clone(),
        seller_profile: true,
        notes: Notes {
            route: Some(Route::Inside),
            ..Notes::default()
        },
        is_shared: false,
        link: String::new(),
        beside: String::new(),
        imprint: Imprint::default(),
    };
    let report = source.report();
    vec![
        fallback::html(instrument, locale, true),
        text(&report),
        format!("{report:?}"),
        format!("{:?}", blank(locale, instrument, true)),
        format!("{:?}", own_blank(locale, instrument, true)),
    ]
}

/// The report of answers: it can be written, and says each item.
#[cfg(feature = "report")]
pub(crate) fn report(locale: Locale, ratings: &Ratings, seller_profile: bool) {
    use sales_leader_scorecard_core::fallback;
    use sales_leader_scorecard_core::notes::Notes;
    use sales_leader_scorecard_core::report::{Imprint, Source, blank, own_blank, text};

    let html = fallback::html(ratings.instrument(), locale, seller_profile);
    assert!(html.contains("<ol>"));

    let source = Source {
        locale,
        ratings: ratings.clone(),
        seller_profile,
        notes: Notes::default(),
        is_shared: false,
        link: String::new(),
        beside: String::new(),
        imprint: Imprint::default(),
    };
    let report = source.report();
    let items = ratings.instrument().items.len();
    assert_eq!(report.items.len(), items);
    assert!(text(&report).contains(&report.items[0].name));
    // Why a step was chosen is said where some items come before others, and only there.
    let has_groups =
        (ratings.instrument().items.iter()).any(|item| item.critical || item.role_shift);
    for step in &report.steps.points {
        assert_eq!(!step.mark.is_empty(), has_groups, "{step:?}");
    }
    for seller_profile in [false, true] {
        let asked = ratings.asked(seller_profile).len();
        let written =
            [blank, own_blank].map(|write| write(locale, ratings.instrument(), seller_profile));
        assert_eq!(written.map(|blank| blank.items.len()), [asked; 2]);
    }
}

proptest! {
    #[cfg(feature = "report")]
    #[test]
    fn the_rules_of_any_document_speak_of_one_as_one(plan in plans()) {
        use sales_leader_scorecard_core::report::{Facts, report_words};

        /// What is never said of one, in one of the languages.
        const SEVERAL: [&str; 13] = [
            "vragen", "cijfers", "punten", "andere", "questions", "ratings", "points", "Fragen", "Werte",
            "Werten", "Punkten", "notes", "autres",
        ];
        let instrument = instrument(&plan);
        for lang in Lang::ALL {
            let (words, facts) = (report_words(lang), Facts::new(lang, instrument));
            let mut said = [words.rules(&facts), words.add_up(&facts)].concat();
            said.push(words.seller_rule(&facts));
            said.push(words.steps_rule(&facts));
            for text in said {
                let spoken: Vec<_> = text.split([' ', '\u{a0}', '.', ',']).collect();
                let wrong = spoken.windows(2).find(|pair| pair[0] == "1" && SEVERAL.contains(&pair[1]));
                prop_assert_eq!(wrong, None, "{}", text);
                prop_assert!(!text.contains(['{', '}']), "{}", text);
            }
        }
    }
}
