//! Numbers and names in the texts about the rules are those of the instrument.

use sales_leader_scorecard_core::{
    instrument::{Band, Instrument, Item, Limits, SALES_LEADER},
    locale::{Lang, Mode},
    report::{Facts, blank, report_words},
    scoring::{Ratings, score},
};

use crate::given::{LANGS, MODES, locale};
use crate::said::{changed, said};

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
    for said in said() {
        let (k, less) = (said.points, said.points - 1);
        let (gap, others) = (said.limits.role_shift_gap, said.limits.role_shift_others);
        let (least, items, low) = (said.least, said.items, said.limits.critical_at_most);
        let of = |one: &'static str, more: &'static str| if gap == 1 { one } else { more };
        let mut pieces = match said.lang {
            Lang::Nl => vec![
                format!("van 1 tot en met {k} "),
                "van elk cijfer 1 af".into(),
                format!("door {less} keer het aantal cijfers"),
                "keer 100".into(),
                format!("minstens {least} van de {items} vragen"),
                format!("een {low} of lager"),
                format!("vanaf {gap} {}.", of("punt", "punten")),
                format!("minstens {others} andere cijfers"),
            ],
            Lang::En | Lang::Other(_) => vec![
                format!("from 1 to {k} "),
                "Take 1 off each rating".into(),
                format!("by {less} times the number of ratings"),
                "by 100".into(),
                format!("at least {least} of the {items} questions"),
                format!("a {low} or lower"),
                format!("of {gap} {} or more", of("point", "points")),
                format!("at least {others} other ratings"),
            ],
            Lang::De => vec![
                format!("von 1 bis {k} "),
                "von jedem Wert 1 ab".into(),
                format!("durch {less} mal die Anzahl der Werte"),
                "mal 100".into(),
                format!("mindestens {least} der {items} Fragen"),
                format!("den Wert {low} oder weniger"),
                format!("ab {gap} {}.", of("Punkt", "Punkten")),
                format!("mindestens {others} andere Werte"),
            ],
            Lang::Fr => vec![
                format!("de 1 à {k} "),
                "Retirez 1 de chaque note".into(),
                format!("par {less} fois le nombre de notes"),
                "par 100".into(),
                format!("au moins {least} des {items} questions"),
                format!("a {low} ou moins"),
                format!("à partir de {gap} {}.", of("point", "points")),
                format!("au moins {others} autres notes"),
            ],
        };
        pieces.push(said.quoted(&said.basics));
        pieces.push(said.quoted(&said.shift));
        pieces.push(said.reserved());
        let bands: Vec<_> = said
            .bands
            .iter()
            .map(|(range, name)| format!("{range} {}", said.in_quotes(name)))
            .collect();
        let (top, others) = bands.split_last().expect("there are bands");
        pieces.push(format!("{} {} {top}", others.join(", "), said.and()));
        assert_made_of(&said.words.rules(&said.facts).join("\n"), &pieces);
    }
}

#[test]
fn the_rule_of_the_seller_block_is_that_of_the_instrument() {
    for said in said() {
        let (seller, difference) = (said.seller, said.limits.accent_difference);
        let pieces = match said.lang {
            Lang::Nl => [
                format!("De {seller} vragen"),
                format!("vanaf {difference} punten"),
            ],
            Lang::En | Lang::Other(_) => [
                format!("The {seller} questions"),
                format!("less than {difference} points"),
            ],
            Lang::De => [
                format!("Die {seller} Fragen"),
                format!("ab {difference} Punkten"),
            ],
            Lang::Fr => [
                format!("Les {seller} questions"),
                format!("de {difference} points"),
            ],
        };
        assert_made_of(&said.words.seller_rule(&said.facts), &pieces);
    }
}

#[test]
fn adding_up_by_hand_follows_the_instrument() {
    for said in said() {
        let (least, less, low) = (said.least, said.points - 1, said.limits.critical_at_most);
        let opening = said.localize(["Voorbeeld", "Example", "Beispiel", "Exemple"]);
        let add_up = said.words.add_up(&said.facts);
        let (example, steps): (Vec<_>, Vec<_>) = add_up
            .into_iter()
            .partition(|step| step.starts_with(opening));
        assert_eq!(example.len(), 1);
        let mut pieces = match said.lang {
            Lang::Nl => vec![
                format!("n minstens {least}."),
                "keer 100".into(),
                format!("door {less} × n"),
                format!("een basisvraag een {low} of lager?"),
            ],
            Lang::En | Lang::Other(_) => vec![
                format!("n is at least {least}."),
                "by 100".into(),
                format!("by {less} × n"),
                format!("a basic question have a {low} or lower?"),
            ],
            Lang::De => vec![
                format!("n ist mindestens {least}."),
                "mal 100".into(),
                format!("durch {less} × n"),
                format!("den Wert {low} oder weniger?"),
            ],
            Lang::Fr => vec![
                format!("n est au moins {least}."),
                "par 100".into(),
                format!("par {less} × n"),
                format!("a {low} ou moins\u{a0}?"),
            ],
        };
        pieces.push(said.quoted(&said.basics));
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
fn the_example_is_worked_out_right() {
    for said in said() {
        let opening = said.localize(["Voorbeeld", "Example", "Beispiel", "Exemple"]);
        let add_up = said.words.add_up(&said.facts);
        let example = add_up.iter().find(|step| step.starts_with(opening));
        let [n, sum, again, less, rest, hundred, times, divisor, total] =
            numbers(example.expect("there is an example"))[..]
        else {
            panic!("{example:?}");
        };
        assert_eq!(n.to_string(), said.least.to_string());
        assert_eq!((again, less, hundred), (sum, n, 100));
        assert_eq!(rest, sum - n);
        assert_eq!(times, 100 * rest);
        assert_eq!(divisor, u32::from(said.points - 1) * n);
        assert_eq!(total, (2 * times + divisor) / (2 * divisor));
    }
}

#[test]
fn the_program_comes_to_the_total_of_the_example() {
    let example = Facts::new(Lang::Nl, &SALES_LEADER).example();
    // As many ratings of this sum, alike and not; the basic questions are among them.
    for points in ["55x5555x55", "73-5627-46"] {
        let rated = points.chars().filter_map(|point| point.to_digit(10));
        assert_eq!(rated.clone().count(), example.rated);
        assert_eq!(rated.sum::<u32>().to_string(), example.sum.to_string());
        let total = score(&crate::given::ratings(points)).total;
        assert_eq!(total.map(usize::from), Some(example.total), "{points}");
    }
}

#[test]
fn a_half_goes_up_as_the_checklist_says() {
    // 8 ratings, 14 together: 600 divided by 48 is 12.5.
    assert_eq!(score(&crate::given::ratings("71x1111x11")).total, Some(13));
    for said in said() {
        let half = said.localize([
            "Een half gaat omhoog.",
            "A half goes up.",
            "Ein halber Punkt wird aufgerundet.",
            "n demi s’arrondit vers le haut.",
        ]);
        let add_up = said.words.add_up(&said.facts);
        assert!(add_up.iter().any(|step| step.contains(half)));
    }
}

#[test]
fn a_total_needs_as_many_ratings_as_the_texts_say() {
    let least = Facts::new(Lang::Nl, &SALES_LEADER).least;
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
fn the_rule_of_the_steps_names_the_highest_point() {
    for said in said() {
        let k = said.points;
        let highest = match said.lang {
            Lang::Nl => format!("een {k} heeft, doet niet mee"),
            Lang::En | Lang::Other(_) => format!("Ratings of {k} are left out"),
            Lang::De => format!("den Wert {k} hat, zählt hier nicht"),
            Lang::Fr => format!("une note de {k} ne compte pas non plus"),
        };
        assert_made_of(&said.words.steps_rule(&said.facts), &[highest]);
        let below = format!(
            "{} {k}",
            said.localize(["onder de", "below", "unter", "plus basse que"])
        );
        for mode in MODES {
            let none = said.words.steps_none(mode, k);
            assert_made_of(&none, std::slice::from_ref(&below));
        }
    }
}

#[test]
fn the_checklist_names_its_box_and_the_lowest_point() {
    for said in said() {
        let intro = said.words.blank_intro("B.", true, "A");
        assert!(intro.contains(" B. "), "{intro}");
        // Where an instrument says nothing of it, the interview is fair all the same.
        let same = said.localize([
            "elke kandidaat",
            "every candidate",
            "jedem Gespräch",
            "chaque personne",
        ]);
        assert!(said.words.blank_intro("", true, "A").contains(same));
        let lowest = said.localize([
            "kies dan 1.",
            "choose 1.",
            "Der Wert 1 gilt",
            "choisissez 1.",
        ]);
        assert_made_of(&intro, &[said.in_quotes("A"), lowest.into()]);
        // What the instrument does not say of a missed chance is not said on paper.
        let without = said.words.blank_intro("B.", false, "A");
        assert!(
            !without.contains(lowest) && !without.contains("  "),
            "{without}"
        );
    }
}

#[test]
fn no_limit_band_or_name_is_written_out_in_the_texts_of_the_report() {
    for lang in LANGS {
        let texts = SALES_LEADER.text(lang);
        let named = texts.items.iter().map(|item| item.name);
        let named: Vec<_> = named
            .chain(texts.bands.iter().map(|band| band.name))
            .collect();
        for mode in MODES {
            for text in crate::strings::written(report_words(lang), mode) {
                // Every scale begins at 1, and a total is one of 100.
                let found = numbers(&text).into_iter().find(|n| ![1, 100].contains(n));
                assert_eq!(found, None, "{text}");
                let name = named.iter().find(|name| text.contains(**name));
                assert_eq!(name, None, "{text}");
            }
        }
    }
}

/// The changed instrument with other items marked and weighed, each by its index.
fn with_items(critical: fn(usize) -> bool, weight: u32) -> Instrument {
    let items = SALES_LEADER.items.iter().enumerate();
    let items: Vec<_> = items
        .map(|(index, item)| Item {
            key: item.key,
            pillar: item.pillar,
            critical: critical(index),
            role_shift: false,
            weight,
        })
        .collect();
    Instrument {
        items: items.leak(),
        ..changed()
    }
}

#[test]
fn questions_that_all_weigh_the_same_count_equally() {
    let [heavy, light] = [3, 1].map(|weight| with_items(|index| index == 1, weight));
    for lang in LANGS {
        let words = report_words(lang);
        let [heavy, light] = [&heavy, &light].map(|one| Facts::new(lang, one));
        assert_eq!(words.rules(&heavy), words.rules(&light));
        assert_eq!(words.add_up(&heavy), words.add_up(&light));
    }
}

#[test]
fn a_total_needs_at_least_as_many_ratings_as_there_are_basic_questions() {
    let instrument = with_items(|_| true, 1);
    for lang in LANGS {
        let facts = Facts::new(lang, &instrument);
        assert_eq!(facts.least, instrument.items.len());
        assert_eq!(facts.example().rated, facts.least);
    }
}

#[test]
fn other_questions_come_in_turn_where_there_are_any() {
    let (none, one) = (with_items(|_| true, 1), with_items(|index| index > 0, 1));
    for lang in LANGS {
        let rule = |instrument| report_words(lang).steps_rule(&Facts::new(lang, instrument));
        assert!(rule(&none).len() < rule(&one).len(), "{}", rule(&none));
    }
}

#[test]
fn one_level_one_low_point_and_one_strength_are_spoken_of_as_one() {
    let band = |key, from| Band { key, from };
    let one = Instrument {
        seller: &SALES_LEADER.seller[..1],
        bands: vec![band("little", 0)].leak(),
        limits: Limits {
            critical_at_most: 1,
            ..SALES_LEADER.limits
        },
        ..with_items(|index| index == 1, 1)
    };
    for said in said() {
        let words = said.words;
        let facts = Facts::new(said.lang, &one);
        let rules = words.rules(&facts).join(" ");
        let lower = said.localize(["of lager", "or lower", "oder weniger", "ou moins"]);
        let level = said.localize(["één niveau", "one level", "einzige Stufe", "seul niveau"]);
        assert!(!rules.contains(lower) && rules.contains(level), "{rules}");
        let paper = blank(locale(said.lang, Mode::Candidate), &one, true);
        let paper = paper.add_up.paragraphs.join(" ");
        let not_counted = said.localize([
            "telt niet mee",
            "does not count",
            "zählt nicht mit",
            "ne compte pas",
        ]);
        assert!(
            !paper.contains(lower) && paper.contains(not_counted),
            "{paper}"
        );
    }
}
