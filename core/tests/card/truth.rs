//! What a scorecard says holds, a kind of sentence at a time.

use proptest::prelude::*;
use sales_leader_scorecard_core::{
    locale::{Lang, Mode},
    parts::Section,
    scoring::{missing_for_total, next_steps, score},
};

use crate::given::{Given, anyone, raised, texts, visitors};

/// The section with a heading, if it is there.
fn under<'a>(sections: &'a [Section], heading: &str) -> Option<&'a Section> {
    sections.iter().find(|section| section.heading == heading)
}

/// The role-shift sentence.
fn shift(given: &Given) -> Option<String> {
    let heading = given
        .instrument()
        .text(given.locale.lang)
        .role_shift
        .as_ref()
        .unwrap()
        .heading;
    let card = given.card();
    under(&card.findings, heading).map(|section| section.paragraphs.join(" "))
}

/// Sum and number of the ratings of some items.
fn sum(ratings: impl Iterator<Item = u8>) -> (i32, i32) {
    ratings.fold((0, 0), |(sum, count), rating| {
        (sum + i32::from(rating), count + 1)
    })
}

/// The words that stand for the first, second or third of three, in each language.
fn one_of(words: [&str; 3], text: &str) -> Vec<usize> {
    (0..3)
        .filter(|index| text.contains(words[*index]))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn a_total_stands_in_its_band(given in anyone()) {
        let Some(total) = given.card().total else { return Ok(()) };
        prop_assert_eq!(Some(total.value), score(&given.ratings).total);
        let texts = given.instrument().text(given.locale.lang).bands;
        let mut at = 0;
        for (band, text) in total.bands.iter().zip(texts) {
            // They follow each other from 0 to 100, and only the total's own holds it.
            prop_assert_eq!(band.from, at);
            at = band.to + 1;
            prop_assert_eq!(band.is_here, (band.from..=band.to).contains(&total.value));
            prop_assert_eq!(&band.name, text.name);
            if band.is_here {
                prop_assert_eq!(&total.band, text.name);
                prop_assert_eq!(&total.meaning, &given.locale.localize_by_mode(&text.meaning));
            }
        }
        prop_assert_eq!((at, total.bands.len()), (101, texts.len()));
    }

    #[test]
    fn what_a_total_lacks_is_named_and_nothing_else(given in anyone()) {
        let card = given.card();
        let missing = missing_for_total(&given.ratings);
        prop_assert_eq!(card.missing.is_empty(), card.score.total.is_some());
        if card.missing.is_empty() { return Ok(()) }
        let number = missing.ratings.to_string();
        let one = given.locale.lang == Lang::En && missing.ratings == 1;
        let quoted = |name: &str| given.locale.messages().quotes.join(name);
        prop_assert!(card.missing.contains(if one { "one" } else { &number }), "{}", card.missing);
        let texts = given.instrument().text(given.locale.lang).items;
        for text in texts {
            let named = card.missing.contains(&quoted(text.name));
            let is_missing = missing.critical.iter().any(|key| key.as_str() == text.key);
            prop_assert_eq!(named, is_missing, "{}", card.missing);
        }
        // Others are asked for only where the critical ones are not enough.
        let among = ["in elk geval", "including", "darunter", ", dont"]
            .iter()
            .any(|among| card.missing.contains(among));
        let more = missing.ratings > missing.critical.len() && !missing.critical.is_empty();
        prop_assert_eq!(among, more, "{}", card.missing);
    }

    #[test]
    fn nothing_up_to_the_middle_is_praised(given in visitors()) {
        let card = given.card();
        let middle = given.instrument().scale.middle();
        let heading = given.locale.localize_by_mode(&given.locale.messages().strongest);
        // Others may be rated as high as those in the list.
        prop_assert!(!heading.contains("meest") && !heading.contains("most"), "{}", heading);
        for point in card.strongest.iter().flat_map(|list| &list.points) {
            prop_assert!(given.rating_of(&point.name) > Some(middle), "{}", point.name);
            prop_assert_eq!(&point.mark, &given.rating_of(&point.name).unwrap().to_string());
        }
        let said = texts(&card);
        for text in given.instrument().text(given.locale.lang).items {
            let praise = given.locale.localize(text.feedback.of(given.locale.mode).strength);
            let praised = said.contains(&praise);
            prop_assert!(!praised || given.rating_of(text.name) > Some(middle), "{}", praise);
            // What is asked is no finding.
            let definition = given.locale.localize(text.question.of(given.locale.mode).definition);
            prop_assert!(!said.contains(&definition), "{}", definition);
        }
    }

    #[test]
    fn without_a_rating_above_the_middle_there_is_no_clear_strength(given in anyone()) {
        let card = given.card();
        let words = given.locale.messages();
        let middle = given.instrument().scale.middle();
        let none = card.strongest.filter(|list| list.heading == words.no_strength);
        let rated = given.rated();
        let strengths = given.ratings.strengths().iter().filter(|_| given.seller);
        let mut strengths = strengths.filter_map(|(_, answer)| answer.rating());
        let low = !rated.is_empty() && rated.iter().all(|(_, rating)| *rating <= middle)
            && strengths.all(|rating| rating.get() <= middle);
        prop_assert_eq!(none.is_some(), low);
        if let Some(none) = none {
            prop_assert!(none.paragraphs[0].contains(&middle.to_string()));
        }
    }

    #[test]
    fn a_step_can_still_be_taken_and_is_not_praised(given in anyone()) {
        let card = given.card();
        prop_assert_eq!(&card.steps.heading, &given.locale.localize_by_mode(&given.locale.messages().steps));
        let chosen = next_steps(&given.ratings);
        prop_assert_eq!(card.steps.points.len(), chosen.len());
        let below: Vec<_> =
            given.rated().into_iter().filter(|(_, rating)| *rating < given.instrument().scale.points).collect();
        prop_assert_eq!(chosen.len(), below.len().min(3));
        let strong: Vec<_> = card.strongest.iter().flat_map(|list| &list.points).collect();
        for (point, (key, _)) in card.steps.points.iter().zip(chosen) {
            let text = given.instrument().text(given.locale.lang).item(key.as_str());
            prop_assert_eq!(&point.name, text.name);
            prop_assert_eq!(&point.text, &given.locale.localize(text.feedback.of(given.locale.mode).growth));
            let rating = given.rating_of(&point.name);
            prop_assert_eq!(&point.mark, &rating.unwrap().to_string());
            prop_assert!(rating < Some(given.instrument().scale.points));
            prop_assert!(strong.iter().all(|strength| strength.name != point.name), "{}", point.name);
        }
    }

    #[test]
    fn what_is_not_among_three_strengths_is_a_step_or_rated_no_higher(given in anyone()) {
        let card = given.card();
        let Some(strongest) = card.strongest.filter(|list| list.points.len() == 3) else { return Ok(()) };
        let least = strongest.points.iter().filter_map(|point| given.rating_of(&point.name)).min();
        for (name, rating) in given.rated() {
            let told = strongest.points.iter().chain(&card.steps.points).any(|point| point.name == name);
            prop_assert!(told || Some(rating) <= least, "{}", name);
        }
    }

    #[test]
    fn a_low_basic_item_is_named(given in anyone()) {
        let card = given.card();
        let words = given.locale.messages();
        let limit = given.instrument().limits.critical_at_most;
        let mut expected = given.names(|item| item.critical);
        expected.retain(|name| given.rating_of(name).is_some_and(|rating| rating <= limit));
        let finding = under(&card.findings, words.critical_heading);
        let named = finding.into_iter().flat_map(|finding| &finding.points);
        let named: Vec<_> = named.map(|point| point.name.as_str()).collect();
        prop_assert_eq!(named, expected);
        let Some(finding) = finding else { return Ok(()) };
        // The badge is explained where it is said, and not where there is none.
        let badge = card.total.as_ref().is_some_and(|total| total.qualifiers.iter().any(|word| word == words.reserved));
        prop_assert_eq!(badge, card.total.is_some());
        prop_assert_eq!(finding.paragraphs[0].contains(&words.quotes.join(words.reserved)), badge);
        // What to do about it stands with the steps, once.
        prop_assert!(finding.points.iter().all(|point| point.text.is_empty()));
    }

    #[test]
    fn the_role_shift_names_what_it_compares_and_compares_right(given in anyone()) {
        let Some(said) = shift(&given) else {
            prop_assert_eq!(score(&given.ratings).role_shift, None);
            return Ok(());
        };
        let names = given.names(|item| item.role_shift);
        for text in given.instrument().text(given.locale.lang).items {
            let named = said.contains(&given.locale.messages().quotes.join(text.name));
            prop_assert_eq!(named, names.contains(&text.name), "{}", said);
        }
        let (shift, others): (Vec<_>, Vec<_>) =
            given.rated().into_iter().partition(|(name, _)| names.contains(name));
        let (shift, count) = sum(shift.into_iter().map(|(_, rating)| rating));
        let (others, of) = sum(others.into_iter().map(|(_, rating)| rating));
        let gap = shift * of - others * count;
        let limit = i32::from(given.instrument().limits.role_shift_gap) * count * of;
        let expected = match gap {
            gap if gap <= -limit => 0,
            gap if gap >= limit => 2,
            _ => 1,
        };
        let words = match given.locale.lang {
            Lang::Nl => ["lager dan", "ongeveer even hoog als", "hoger dan"],
            Lang::En | Lang::Other(_) => ["lower than", "about the same as", "higher than"],
            Lang::De => ["niedriger als", "ungefähr so hoch wie", "höher als"],
            Lang::Fr => ["plus basses que", "à peu près les mêmes que", "plus hautes que"],
        };
        prop_assert_eq!(one_of(words, &said), [expected], "{}", said);
        // It says that this is a comparison.
        let compares = match given.locale.lang {
            Lang::Nl => "vergelijkt alleen deze antwoorden met elkaar",
            Lang::En | Lang::Other(_) => "compares these answers with each other",
            Lang::De => "nur diese Antworten miteinander verglichen",
            Lang::Fr => "compare seulement ces réponses entre elles",
        };
        prop_assert!(said.contains(compares), "{}", said);
    }

    #[test]
    fn the_role_shift_says_nothing_about_how_high_the_ratings_are(given in visitors(), by in -6..=6_i8) {
        let Some(ratings) = raised(&given.ratings, by) else { return Ok(()) };
        prop_assert_eq!(shift(&given), shift(&Given { ratings, ..given.clone() }));
    }

    #[test]
    fn the_seller_block_compares_two_totals_and_no_more(given in anyone()) {
        let card = given.card();
        let seller = card.score.seller.filter(|_| given.seller);
        prop_assert_eq!(card.contrast.is_some(), seller.is_some());
        let Some((contrast, seller)) = card.contrast.zip(seller) else { return Ok(()) };
        let shown: Vec<u8> = contrast.points.iter().map(|point| point.mark.parse().unwrap()).collect();
        prop_assert_eq!(shown, card.score.total.into_iter().chain([seller.total]).collect::<Vec<_>>());
        let said = contrast.paragraphs.join(" ");
        let words = match given.locale.lang {
            Lang::Nl => [
                "Verkopen scoort nu hoger dan leidinggeven",
                "scoren nu ongeveer gelijk",
                "Leidinggeven scoort nu hoger dan verkopen",
            ],
            Lang::En | Lang::Other(_) => [
                "Selling scores higher than leading",
                "score about the same",
                "Leading scores higher than selling",
            ],
            Lang::De => [
                "Beim Verkaufen ist der Gesamtwert zurzeit höher",
                "zurzeit ungefähr gleich",
                "Beim Führen ist der Gesamtwert zurzeit höher",
            ],
            Lang::Fr => [
                "la vente obtient un total plus haut",
                "à peu près le même total",
                "l’encadrement obtient un total plus haut",
            ],
        };
        let limit = i16::from(given.instrument().limits.accent_difference);
        let expected = seller.difference.map(|difference| match difference {
            difference if difference <= -limit => 0,
            difference if difference >= limit => 2,
            _ => 1,
        });
        prop_assert_eq!(one_of(words, &said), expected.into_iter().collect::<Vec<_>>(), "{}", said);
        prop_assert_eq!(said.contains(given.instrument().text(given.locale.lang).seller_block.as_ref().unwrap().alone), card.score.total.is_none());
        // The same difference is told in the same words, however high the ratings are.
        if let Some(ratings) = raised(&given.ratings, 1) {
            let other = Given { ratings, ..given.clone() }.card();
            if other.score.seller.map(|seller| seller.accent) == Some(seller.accent) {
                prop_assert_eq!(other.contrast.map(|other| other.paragraphs), Some(contrast.paragraphs));
            }
        }
    }

    #[test]
    fn the_answer_check_asks_only_where_much_is_alike(given in anyone()) {
        let card = given.card();
        let asked = under(&card.findings, given.locale.messages().uniform_heading);
        prop_assert_eq!(asked.is_some(), card.score.uniform);
        prop_assert!(asked.is_none_or(|asked| asked.paragraphs[0].contains('?')));
    }

    #[test]
    fn what_else_is_open_follows_the_lowest_band_only(given in visitors()) {
        let card = given.card();
        let [heading, _] = given.instrument().text(given.locale.lang).low.unwrap();
        let lowest = card.total.as_ref().is_some_and(|total| total.bands[0].is_here);
        prop_assert_eq!(under(&card.findings, heading).is_some(), lowest);
    }

    #[test]
    fn a_self_rating_is_called_kind_and_a_rating_of_another_a_matter_of_people(given in visitors()) {
        let said = given.card().caveats.paragraphs.join(" ");
        let (kind, decides) = match given.locale.lang {
            Lang::Nl => ("Mensen beoordelen zichzelf vaak mild. Vraag een collega", "Een mens beslist."),
            Lang::En | Lang::Other(_) => ("People often rate themselves kindly. Ask a colleague", "A person decides."),
            Lang::De => ("Über sich selbst urteilen Menschen oft milde.", "Die Entscheidung trifft ein Mensch."),
            Lang::Fr => ("On se note souvent un peu trop bien.", "La décision revient à un être humain."),
        };
        let own = given.locale.mode == Mode::OwnRating;
        prop_assert_eq!((said.contains(kind), said.contains(decides)), (own, !own), "{}", said);
    }
}
