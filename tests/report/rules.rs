//! Numbers and names that stand written out in the texts are those of the instrument.

use sales_leader_scorecard::{
    instrument::{Item, SALES_LEADER},
    locale::{Lang, Mode, Voice},
    report::{ReportWords, report_text},
    scoring::{Ratings, score},
};

use crate::given::{LANGS, MODES, voice};

/// What the instrument and the interface say, as the texts of a language would write it.
struct Said {
    lang: Lang,
    words: &'static ReportWords,
    items: usize,
    /// The ratings that a total needs.
    least: usize,
    points: u8,
    basics: Vec<&'static str>,
    shift: Vec<&'static str>,
    /// "0–41" and the name, for each band.
    bands: Vec<(String, &'static str)>,
}

impl Said {
    fn new(lang: Lang) -> Self {
        let texts = (SALES_LEADER.texts)(lang);
        let names = |wanted: fn(&Item) -> bool| {
            let items = SALES_LEADER.items.iter().zip(texts.items);
            let wanted = items.filter(move |(item, _)| wanted(item));
            wanted.map(|(_, text)| text.name).collect()
        };
        let bands = SALES_LEADER.bands;
        let ends = bands.iter().skip(1).map(|band| band.from - 1).chain([100]);
        let ranges = bands.iter().zip(ends).zip(texts.bands);
        let items = SALES_LEADER.items.len();
        Self {
            lang,
            words: &report_text(lang).words,
            items,
            least: (items * usize::from(SALES_LEADER.limits.coverage_percent)).div_ceil(100),
            points: SALES_LEADER.scale.points,
            basics: names(|item| item.critical),
            shift: names(|item| item.role_shift),
            bands: ranges
                .map(|((band, end), text)| (format!("{}–{end}", band.from), text.name))
                .collect(),
        }
    }

    fn voice(&self) -> Voice {
        voice(self.lang, Mode::Candidate)
    }

    fn and(&self) -> &str {
        self.say("en", "and")
    }

    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        match self.lang {
            Lang::Nl => nl,
            Lang::En => en,
        }
    }

    /// A small number in letters.
    fn number(&self, number: usize) -> &str {
        let nl = [
            "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        ];
        let en = [
            "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        ];
        self.say(nl[number - 3], en[number - 3])
    }

    /// "‘a’, ‘b’ en ‘c’".
    fn quoted(&self, names: &[&str]) -> String {
        let quoted: Vec<_> = names.iter().map(|name| format!("‘{name}’")).collect();
        let (last, others) = quoted.split_last().expect("there are names");
        format!("{} {} {last}", others.join(", "), self.and())
    }

    /// The points of a low basic question: "1 of 2".
    fn low(&self) -> String {
        let points: Vec<_> = (1..=SALES_LEADER.limits.critical_at_most)
            .map(|point| point.to_string())
            .collect();
        points.join(self.say(" of ", " or "))
    }

    fn reserved(&self) -> String {
        format!("‘{}’", self.voice().messages().reserved)
    }
}

/// Each piece is in the text; what is left without them.
#[track_caller]
fn without(text: &str, pieces: &[String]) -> String {
    pieces.iter().fold(text.to_owned(), |left, piece| {
        assert!(left.contains(piece), "{piece:?} is not in {left:?}");
        left.replace(piece, "")
    })
}

/// Each piece is in the text, and no number besides.
#[track_caller]
fn assert_made_of(text: &str, pieces: &[String]) {
    let left = without(text, pieces);
    let number = left.find(|sign: char| sign.is_ascii_digit());
    assert_eq!(number, None, "a number of nowhere in {left:?}");
}

fn numbers(text: &str) -> Vec<u32> {
    let digits = text.split(|sign: char| !sign.is_ascii_digit());
    digits.filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn the_rules_are_those_of_the_instrument() {
    for said in LANGS.map(Said::new) {
        let nl = said.lang == Lang::Nl;
        let (k, less) = (said.points, said.points - 1);
        let gap = SALES_LEADER.limits.role_shift_gap;
        let (least, items, low) = (said.least, said.items, said.low());
        let basics = said.number(said.basics.len());
        let mut pieces = if nl {
            vec![
                format!("van 1 tot en met {k} "),
                "van elk cijfer 1 af".into(),
                format!("100 keer die som, gedeeld door {less} keer het aantal"),
                format!("minstens {least} van de {items} vragen"),
                format!("De {basics} basisvragen"),
                format!("Een {low} bij een basisvraag"),
                format!("vanaf {gap} punt"),
            ]
        } else {
            vec![
                format!("from 1 to {k} "),
                "Take 1 off each rating".into(),
                format!("100 times that sum, divided by {less} times the number"),
                format!("at least {least} of the {items} questions"),
                format!("The {basics} basic questions"),
                format!("A {low} for a basic question"),
                format!("of {gap} point or more"),
            ]
        };
        pieces.push(said.quoted(&said.basics));
        pieces.push(said.quoted(&said.shift));
        pieces.push(said.reserved());
        let bands: Vec<_> = said
            .bands
            .iter()
            .map(|(range, name)| format!("{range} ‘{name}’"))
            .collect();
        let (top, others) = bands.split_last().expect("there are bands");
        pieces.push(format!("{} {} {top}", others.join(", "), said.and()));
        assert_made_of(&said.words.rules.join("\n"), &pieces);
    }
}

#[test]
fn adding_up_by_hand_follows_the_instrument() {
    for said in LANGS.map(Said::new) {
        let nl = said.lang == Lang::Nl;
        let (least, less, low) = (said.least, said.points - 1, said.low());
        let basics = said.number(said.basics.len());
        let (example, steps): (Vec<&str>, Vec<&str>) = (said.words.add_up.iter())
            .partition(|step| step.starts_with(said.say("Voorbeeld", "Example")));
        assert_eq!(example.len(), 1);
        let step = 1 + steps
            .iter()
            .position(|step| step.contains(&said.quoted(&said.basics)))
            .expect("a step names the basic questions");
        let mut pieces = if nl {
            vec![
                format!("n is minstens {least},"),
                "keer 100".into(),
                format!("door {less} × n"),
                format!("een {low} bij een van de {basics} vragen uit stap {step}?"),
            ]
        } else {
            vec![
                format!("n is at least {least},"),
                "by 100".into(),
                format!("by {less} × n"),
                format!("a {low} for one of the {basics} questions in step {step}?"),
            ]
        };
        let bands = said
            .bands
            .iter()
            .map(|(range, name)| format!("{range} {name}"));
        pieces.push(bands.collect::<Vec<_>>().join(", "));
        pieces.push(said.reserved());
        assert_made_of(&steps.join("\n"), &pieces);
    }
}

#[test]
fn the_example_is_worked_out_right_and_as_the_program_does() {
    for said in LANGS.map(Said::new) {
        let opening = said.say("Voorbeeld", "Example");
        let example = said
            .words
            .add_up
            .iter()
            .find(|step| step.starts_with(opening));
        let [n, sum, again, less, rest, hundred, times, divisor, total] =
            numbers(example.expect("there is an example"))[..]
        else {
            panic!("{example:?}");
        };
        assert_eq!((again, less, hundred), (sum, n, 100));
        assert_eq!(rest, sum - n);
        assert_eq!(times, 100 * rest);
        assert_eq!(divisor, u32::from(said.points - 1) * n);
        assert_eq!(total, (2 * times + divisor) / (2 * divisor));
        // Eight ratings of this sum, alike and not; the basic questions are among them.
        for points in ["55x5555x55", "73-5627-46"] {
            let ratings = crate::given::ratings(points);
            let rated = points.chars().filter_map(|point| point.to_digit(10));
            assert_eq!(rated.clone().count().to_string(), n.to_string());
            assert_eq!(rated.sum::<u32>(), sum);
            assert_eq!(
                score(&ratings).total.map(u32::from),
                Some(total),
                "{points}"
            );
        }
    }
}

#[test]
fn a_half_goes_up_as_the_checklist_says() {
    // 8 ratings, 14 together: 600 divided by 48 is 12.5.
    assert_eq!(score(&crate::given::ratings("71x1111x11")).total, Some(13));
    for said in LANGS.map(Said::new) {
        let half = said.say("Een half gaat omhoog.", "A half goes up.");
        assert!(said.words.add_up.iter().any(|step| step.contains(half)));
    }
}

#[test]
fn a_total_needs_as_many_ratings_as_the_texts_say() {
    let least = Said::new(Lang::Nl).least;
    let total = |others: usize| {
        let basics = SALES_LEADER.items.iter().filter(|item| item.critical);
        let others = (SALES_LEADER.items.iter().filter(|item| !item.critical)).take(others);
        let rated = basics.chain(others);
        let ratings = rated.fold(Ratings::new(&SALES_LEADER), |ratings, item| {
            ratings.rate(item.key, 5).expect("a point of the scale")
        });
        score(&ratings).total
    };
    assert!(total(least - 3).is_some());
    assert_eq!(total(least - 4), None);
}

#[test]
fn the_rule_of_the_steps_names_the_basics_and_the_highest_point() {
    for said in LANGS.map(Said::new) {
        let (k, basics) = (said.points, said.number(said.basics.len()));
        let pieces = if said.lang == Lang::Nl {
            [
                format!("de {basics} basisvragen"),
                format!("Een {k} doet niet mee"),
            ]
        } else {
            [
                format!("the {basics} basic questions"),
                format!("A {k} does not take part"),
            ]
        };
        assert_made_of(said.words.steps_rule, &pieces);
        let below = format!("{} {k}", said.say("onder de", "below"));
        for mode in MODES {
            assert_made_of(said.words.steps_none.of(mode), std::slice::from_ref(&below));
        }
    }
}

#[test]
fn the_checklist_names_its_questions_and_its_box() {
    for said in LANGS.map(Said::new) {
        let words = said.words;
        let not_seen = words.blank_not_observed;
        let questions = said.say("vragen", "questions");
        let count = format!("{} {questions}", said.number(said.items));
        assert_made_of(words.blank_intro, &[format!("‘{not_seen}’"), count]);
        let interface = said.voice().messages().mark_not_observed;
        assert_eq!(not_seen, interface.candidate);
    }
}
