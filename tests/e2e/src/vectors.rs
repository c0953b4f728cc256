//! The worked cases of `core/tests/fixtures/scoring.json`.

use serde_json::Value;

/// Keys of the ten items, in order.
pub const ITEMS: [&str; 10] = [
    "leadership_motivation",
    "listening_empathy",
    "trust_delegation",
    "coaching",
    "team_strategy",
    "consistency",
    "planning_structure",
    "connecting_motivating",
    "self_reflection",
    "learning_agility",
];

/// Keys of the five seller strengths, in order.
pub const SELLER: [&str; 5] = [
    "persuasion",
    "result_drive",
    "perseverance",
    "autonomy",
    "negotiation",
];

/// Ratings and the result that they must give.
#[derive(Debug)]
pub struct Case {
    /// Rating by key.
    pub ratings: Value,
    /// The result object, without the instrument's two fields.
    pub result: Value,
}

impl Case {
    /// The case of this name.
    pub fn named(name: &str) -> Self {
        let vectors: Value =
            serde_json::from_str(include_str!("../../../core/tests/fixtures/scoring.json"))
                .expect("the vectors are JSON");
        let case = vectors["scorecards"]
            .as_array()
            .and_then(|cases| cases.iter().find(|case| case["name"] == name))
            .unwrap_or_else(|| panic!("the vectors have no case {name}"));
        Self {
            ratings: case["ratings"].clone(),
            result: case["result"].clone(),
        }
    }

    /// Key and rating in the order in which they stand on the page.
    pub fn answers(&self) -> Vec<(&'static str, u8)> {
        let rating = |key| {
            let rating = self.ratings[key].as_u64()?;
            Some((key, u8::try_from(rating).ok()?))
        };
        ITEMS.into_iter().chain(SELLER).filter_map(rating).collect()
    }

    /// Compares a result that the page computed.
    #[track_caller]
    pub fn assert_result(&self, result: &Value) {
        for (field, expected) in self.result.as_object().expect("a result is an object") {
            assert_eq!(&result[field], expected, "{field} of {result}");
        }
        assert_eq!(result["instrument"], "sales-leader");
        assert_eq!(result["instrumentVersion"], 1);
    }
}
