//! What stands before the first question.

use proptest::prelude::*;
use sales_leader_scorecard_core::{
    card::{Opening, progress_words},
    instrument::SALES_LEADER,
    locale::{Lang, Mode},
    scoring::Answer,
};

use crate::given::{locales_of, visitors};
use crate::mentor::MENTOR;

proptest! {
    #[test]
    fn it_counts_every_question_that_is_asked(locale in locales_of(&MENTOR), seller in any::<bool>()) {
        for (instrument, items, strengths) in [(&SALES_LEADER, 10, 5), (&MENTOR, 5, 2)] {
            let asked = if seller { items + strengths } else { items };
            let [questions, minutes, _] = Opening::of(locale, instrument, seller).promises;
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(&questions), asked.to_string());
            // A question takes a third of a minute at most, and a quarter at least.
            let minutes: u32 = digits(&minutes).parse().unwrap();
            prop_assert!(4 * minutes >= asked && 3 * (minutes - 1) < asked);
        }
    }

    #[test]
    fn the_progress_counts_the_questions_that_the_promise_counts(given in visitors()) {
        let asked = given.ratings.asked(given.seller);
        let [questions, ..] = Opening::of(given.locale, given.instrument(), given.seller).promises;
        let said = progress_words(given.locale, asked);
        let numbers: Vec<usize> = said.split(|sign: char| !sign.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
        prop_assert!(questions.starts_with(&format!("{} ", numbers[1])), "{} {}", questions, said);
        let rated = asked.iter().filter(|(_, answer)| answer.rating().is_some()).count();
        let marked = asked.iter().filter(|(_, answer)| *answer == Answer::NotObserved).count();
        prop_assert_eq!(numbers[0], rated);
        prop_assert_eq!(numbers.get(2).copied().unwrap_or(0), marked);
    }

    #[test]
    fn whoever_could_have_and_did_not_is_given_the_lowest_point(locale in locales_of(&SALES_LEADER)) {
        let all = [&SALES_LEADER, &MENTOR].into_iter();
        for instrument in all.filter(|instrument| instrument.texts.languages().contains(&locale.lang)) {
            let lowest = instrument.scale.anchors[0];
            let said = Opening::of(locale, instrument, false).instruction;
            let could_have = match locale.lang {
                Lang::Nl => format!("? Kies dan {lowest}."),
                Lang::En | Lang::Other(_) => format!("choose {lowest}."),
                Lang::De => format!("Wählen Sie {lowest}, wenn "),
                Lang::Fr => format!("\u{a0}? Choisissez {lowest}."),
            };
            prop_assert!(said.contains(&could_have), "{}", said);
        }
    }

    #[test]
    fn who_rates_a_candidate_lets_the_sales_figures_rest_and_asks_all_the_same(locale in locales_of(&SALES_LEADER)) {
        let said = Opening::of(locale, &SALES_LEADER, true).instruction;
        let parts = match locale.lang {
            Lang::Nl => ["Laat de verkoopcijfers even rusten.", "Stel elke kandidaat dezelfde vragen."],
            Lang::En | Lang::Other(_) => ["Let the sales figures rest for a moment.", "Ask every candidate the same questions."],
            Lang::De => ["Lassen Sie die Verkaufszahlen erst einmal beiseite.", "Fragen Sie in jedem Gespräch dasselbe."],
            Lang::Fr => ["Laissez de côté les chiffres de vente pour le moment.", "Posez les mêmes questions à chaque personne."],
        };
        for part in parts {
            prop_assert_eq!(said.contains(part), locale.mode == Mode::Candidate, "{}", said);
        }
    }
}
