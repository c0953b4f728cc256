//! The parts of a report that follow from all ratings: evidence, route, steps, rules.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Lang, Mode},
    notes::{Evidence, Note, Notes, Route},
    report::{Facts, Report, Source, report_words},
    scoring::Why,
};

use crate::given::{MODES, NONE, TEN, locale, locales, some_notes, source, sources};

fn with_notes(lang: Lang, mode: Mode, marks: &str, notes: Notes) -> Source {
    Source {
        notes,
        ..source(locale(lang, mode), marks, "")
    }
}

#[test]
fn of_the_answers_of_a_link_nothing_is_said_that_it_does_not_carry() {
    for own in sources() {
        let shared = Source {
            notes: Notes::default(),
            is_shared: true,
            ..own
        };
        let (locale, report) = (shared.locale, shared.report());
        assert_eq!(report.evidence, None);
        assert!(report.items.iter().all(|row| row.evidence.is_empty()));
        let from_a_link = locale.messages().shared_heading;
        let says_so = |report: &Report| report.caveats.paragraphs[0].starts_with(from_a_link);
        assert!(says_so(&report));
        let own = Source {
            is_shared: false,
            ..shared
        };
        assert!(!says_so(&own.report()));
    }
}

#[test]
fn evidence_is_counted_over_the_rated_items_of_a_candidate() {
    // The first two have a conversation, the first a reference too, the third a note alone.
    for (lang, marks, impressions, counts) in [
        (
            Lang::Nl,
            TEN,
            "8 van de 10 cijfers zijn alleen op een indruk gebaseerd.",
            [
                "gesprek: 2 van de 10 cijfers",
                "referentie: 1 van de 10 cijfers",
                "eigen waarneming: 0 van de 10 cijfers",
                "uitslag van een assessment: 0 van de 10 cijfers",
            ],
        ),
        // What is not rated does not count, whatever is noted with it.
        (
            Lang::En,
            "x6-4",
            "1 of 2 ratings is based on an impression alone.",
            [
                "conversation: 1 of 2 ratings",
                "reference: 0 of 2 ratings",
                "own observation: 0 of 2 ratings",
                "assessment result: 0 of 2 ratings",
            ],
        ),
        (
            Lang::En,
            "--5",
            "The only rating is based on an impression alone.",
            [""; 4],
        ),
        (
            Lang::Nl,
            "--5x7",
            "Alle cijfers zijn alleen op een indruk gebaseerd.",
            [""; 4],
        ),
    ] {
        let report = with_notes(lang, Mode::Candidate, marks, some_notes()).report();
        let evidence = report.evidence.expect(marks);
        let words = report_words(lang);
        assert_eq!(evidence.heading, words.evidence_heading);
        assert_eq!(
            evidence.paragraphs,
            [impressions, words.evidence_advice]
                .map(|text| locale(lang, Mode::Candidate).localize(text))
        );
        // Where all are impressions, nothing is left to count.
        let counts = counts.into_iter().filter(|count| !count.is_empty());
        let points = evidence.points.iter().map(|point| point.text.as_str());
        assert_eq!(
            points.collect::<Vec<_>>(),
            counts.collect::<Vec<_>>(),
            "{marks}"
        );
    }
}

#[test]
fn where_all_rests_on_something_no_impression_is_named() {
    let note = Note {
        text: String::new(),
        evidence: [Evidence::Assessment].into(),
    };
    let keys = SALES_LEADER.items.iter().map(|item| item.key);
    let notes = keys.fold(Notes::default(), |notes, key| notes.with(key, note.clone()));
    let report = with_notes(Lang::En, Mode::Candidate, TEN, notes).report();
    assert_eq!(report.evidence.expect("all is rated").paragraphs.len(), 1);
}

#[test]
fn evidence_is_no_matter_of_a_self_rating_or_of_no_ratings() {
    for (mode, marks) in [(Mode::OwnRating, TEN), (Mode::Candidate, NONE)] {
        assert_eq!(
            with_notes(Lang::Nl, mode, marks, some_notes())
                .report()
                .evidence,
            None
        );
    }
}

#[test]
fn the_route_is_there_only_for_a_candidate_and_once_chosen() {
    for source in sources() {
        let candidate = source.locale.mode == Mode::Candidate;
        let chosen = source.notes.route.is_some();
        assert_eq!(source.report().route.is_some(), candidate && chosen);
    }
}

#[test]
fn each_route_has_its_own_words() {
    for (route, heading, about) in [
        (
            Route::Inside,
            "Internal or external? From inside the organisation",
            "An internal candidate ",
        ),
        (
            Route::Outside,
            "Internal or external? From outside the organisation",
            "An external candidate ",
        ),
    ] {
        let notes = Notes {
            route: Some(route),
            ..Notes::default()
        };
        let report = with_notes(Lang::En, Mode::Candidate, TEN, notes).report();
        let section = report.route.expect("it was chosen");
        assert_eq!(section.heading, heading);
        assert!(section.paragraphs[0].starts_with(about));
        let names: Vec<_> = section
            .points
            .iter()
            .map(|point| point.name.as_str())
            .collect();
        let pillars = SALES_LEADER.text(Lang::En).pillars.iter();
        assert_eq!(names, pillars.map(|text| text.name).collect::<Vec<_>>());
        let questions = section.points.iter().map(|point| point.text.as_str());
        let pillars = SALES_LEADER.text(Lang::En).pillars.iter();
        assert!(questions.eq(pillars.map(|text| text.question)));
    }
}

#[test]
fn the_mean_of_a_pillar_is_exact_and_a_half_goes_up() {
    // The second pillar has seven items: their marks, the mean and how many are rated.
    for (marks, mean, rated) in [
        ("7777777", "7,0", 7),
        ("1111111", "1,0", 7),
        // 30 of 7 is 4,285…, 29 of 7 is 4,142… and 31 of 7 is 4,428….
        ("6444444", "4,3", 7),
        ("5444444", "4,1", 7),
        ("7444444", "4,4", 7),
        // Quarters end in 25 and 75: half a tenth.
        ("5444---", "4,3", 4),
        ("5554---", "4,8", 4),
        ("2111---", "1,3", 4),
        ("7776xxx", "6,8", 4),
        ("54-x---", "4,5", 2),
        // Thirds and sixths.
        ("544----", "4,3", 3),
        ("554----", "4,7", 3),
        ("544444x", "4,2", 6),
        ("555554x", "4,8", 6),
        ("55554--", "4,8", 5),
    ] {
        let marks = format!("5{marks}7-");
        for (lang, mean, says) in [
            (
                Lang::Nl,
                mean.to_owned(),
                ["gemiddeld ", " van 7, op basis van ", " cijfers"],
            ),
            (
                Lang::En,
                mean.replace(',', "."),
                ["", " of 7 on average, based on ", " ratings"],
            ),
        ] {
            let report = with_notes(lang, Mode::Candidate, &marks, some_notes()).report();
            let section = report.route.expect("it was chosen");
            let [before, of, after] = says;
            assert_eq!(
                section.points[1].mark,
                format!("{before}{mean}{of}{rated}{after}"),
                "{marks}"
            );
        }
    }
}

#[test]
fn one_rating_is_no_average_and_none_is_said() {
    for (lang, one, none) in [
        (
            Lang::Nl,
            "5 van 7, op basis van 1 cijfer",
            "nog geen cijfers",
        ),
        (Lang::En, "5 of 7, based on 1 rating", "no ratings yet"),
    ] {
        let report = with_notes(lang, Mode::Candidate, "5xxxxxxx--", some_notes()).report();
        let marks: Vec<_> = report.route.expect("it was chosen").points;
        let marks: Vec<_> = marks.iter().map(|point| point.mark.as_str()).collect();
        assert_eq!(marks, [one, none, none]);
    }
}

#[test]
fn steps_are_tasks_for_oneself_and_questions_for_a_candidate() {
    // Lowest of the role-shift items, of the basics left, and of the others.
    for mode in MODES {
        let locale = locale(Lang::Nl, mode);
        let steps = source(locale, TEN, "").report().steps;
        let text = report_words(Lang::Nl);
        assert_eq!(
            steps.heading,
            locale.localize_by_mode(&locale.messages().steps)
        );
        let rule = text.steps_rule(&Facts::new(Lang::Nl, &SALES_LEADER));
        assert_eq!(steps.paragraphs, [locale.localize(&rule)]);
        let names = SALES_LEADER.text(Lang::Nl).items;
        let why = &text.steps_why;
        let shift = SALES_LEADER.text(Lang::Nl).role_shift.as_ref().unwrap();
        let reasons = [Why::RoleShift, Why::Critical, Why::Other]
            .map(|of| why.of(of, of == Why::RoleShift, shift.name));
        for ((point, at), why) in steps.points.iter().zip([0, 9, 6]).zip(reasons) {
            assert_eq!((point.name.as_str(), &point.mark), (names[at].name, &why));
            let said = names[at].feedback.of(mode).growth;
            assert_eq!(point.text, locale.localize(said));
        }
        assert_eq!(steps.points.len(), 3);
    }
}

#[test]
fn without_a_step_the_report_says_why() {
    for locale in locales() {
        for marks in [NONE, "7777777777", "x7x7"] {
            let steps = source(locale, marks, "").report().steps;
            let none = report_words(locale.lang).steps_none(locale.mode, 7);
            let none = locale.localize(&none);
            assert_eq!(
                (steps.points.len(), steps.paragraphs),
                (0, vec![none]),
                "{marks}"
            );
        }
    }
}

#[test]
fn every_report_ends_with_the_rules_and_the_caveats_of_its_mode() {
    for source in sources() {
        let locale = source.locale;
        let report = source.report();
        let words = report_words(locale.lang);
        let facts = Facts::new(locale.lang, &SALES_LEADER);
        let mut rules = words.rules(&facts);
        if source.seller_profile {
            rules.push(words.seller_rule(&facts));
        }
        let rules: Vec<_> = rules.iter().map(|rule| locale.localize(rule)).collect();
        assert_eq!(report.rules.paragraphs, rules);
        let caveats = locale.messages().caveats.of(locale.mode);
        let (origin, caveats_said) = report.caveats.paragraphs.split_last().expect("an origin");
        assert_eq!(caveats_said, caveats.map(|caveat| locale.localize(caveat)));
        let text = SALES_LEADER.text(locale.lang).credits.text;
        let unproven = locale.messages().not_validated;
        assert_eq!(
            *origin,
            format!("{unproven} {text} https://example.com/scorecard/sources.html")
        );
    }
}
