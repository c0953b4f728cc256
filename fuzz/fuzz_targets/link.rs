//! Addresses with anything in their fragments, also what tells of the answers of other widgets: a name, and in the next
//! line a fragment.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::link::{Key, Shared, read, take, with};
use sales_leader_scorecard_core::scoring::Ratings;

const PAGE: &str = "https://a.example/p?x";

fuzz_target!(|text: &str| {
    let (name, fragment) = text.split_once('\n').unwrap_or(("", text));
    let key = Key::of(Some(name));
    let address = format!("{PAGE}#{fragment}");

    // What was read is gone, and nothing else comes in its place.
    let said = read(&address, &key, &SALES_LEADER);
    let (clean, found) = take(&address, &key);
    assert_eq!(found.is_none(), said == Shared::Absent);
    assert_eq!(read(&clean, &key, &SALES_LEADER), Shared::Absent, "{clean}");
    assert_eq!(take(&clean, &key).0, clean);

    // What is put into it is what is read, and leaves what else stands there.
    let ratings = match said {
        Shared::Answers(ratings) => ratings,
        _ => Ratings::new(&SALES_LEADER),
    };
    let link = with(&address, &key, &ratings);
    assert_eq!(
        read(&link, &key, &SALES_LEADER),
        Shared::Answers(ratings),
        "{link}"
    );
    // An empty fragment can't be told from none.
    let is_bare = clean.len() == PAGE.len() + 1;
    assert_eq!(
        take(&link, &key).0,
        if is_bare { PAGE } else { clean.as_str() }
    );
});
