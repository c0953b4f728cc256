//! What an element remembers between two showings of its widget.

use crate::instrument::SALES_LEADER;
use crate::remarks::Remarks;
use crate::scoring::Ratings;
use crate::share;

/// What is the visitor's own.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Own {
    pub(super) ratings: Ratings,
    pub(super) remarks: Remarks,
}

impl Own {
    /// Whether there is nothing to keep.
    pub(super) fn is_empty(&self) -> bool {
        self.ratings.is_empty() && self.remarks.is_empty()
    }
}

impl Default for Own {
    fn default() -> Self {
        Ratings::new(&SALES_LEADER).into()
    }
}

/// Ratings without remarks.
impl From<Ratings> for Own {
    fn from(ratings: Ratings) -> Self {
        Self {
            ratings,
            remarks: Remarks::default(),
        }
    }
}

/// All answers of a widget.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Memo {
    /// The visitor's own.
    pub(super) own: Own,
    /// Those of a link, while they are shown.
    pub(super) shared: Option<Ratings>,
}

impl Memo {
    /// The memo as a text.
    pub(super) fn write(&self) -> String {
        let shared = self.shared.as_ref().map(share::encode).unwrap_or_default();
        let own = share::encode(&self.own.ratings);
        [&own, BETWEEN, &shared, BETWEEN, self.own.remarks.text()].concat()
    }

    /// The memo that a text stands for.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (own, rest) = text.split_once(BETWEEN)?;
        let (shared, remarks) = rest.split_once(BETWEEN)?;
        let shared = match shared {
            "" => None,
            shared => Some(share::decode(shared)?),
        };
        Some(Self {
            own: Own {
                ratings: share::decode(own)?,
                remarks: Remarks::new(remarks),
            },
            shared,
        })
    }
}

const BETWEEN: &str = " ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memo_is_read_back_with_and_without_answers_of_a_link_and_remarks() {
        let ratings = Own::default().ratings.rate("coaching", 5).unwrap();
        let other = ratings.rate("coaching", 2).unwrap();
        for shared in [None, Some(other)] {
            for remarks in ["", "{\"label\":\"A B\"}"] {
                let own = Own {
                    ratings: ratings.clone(),
                    remarks: Remarks::new(remarks),
                };
                let memo = Memo {
                    own,
                    shared: shared.clone(),
                };
                assert_eq!(Memo::read(&memo.write()), Some(memo));
            }
        }
    }

    #[test]
    fn a_damaged_memo_is_no_memo() {
        let memo = Memo {
            own: Own::default(),
            shared: None,
        };
        let text = memo.write();
        for wrong in [
            text.replace('0', "1"),
            text.replace("  ", " x "),
            text.replace("  ", " "),
            String::new(),
        ] {
            assert_eq!(Memo::read(&wrong), None, "{wrong}");
        }
    }
}
