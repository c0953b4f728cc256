//! What an element remembers between two showings of its widget.

use crate::scoring::Ratings;
use crate::share;

/// All answers of a widget.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Memo {
    /// The visitor's own.
    pub(super) own: Ratings,
    /// Those of a link, while they are shown.
    pub(super) shared: Option<Ratings>,
}

impl Memo {
    /// The memo as a text.
    pub(super) fn write(&self) -> String {
        let mut text = share::encode(&self.own);
        if let Some(shared) = &self.shared {
            text.push(BETWEEN);
            text += &share::encode(shared);
        }
        text
    }

    /// The memo that a text stands for.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (own, shared) = match text.split_once(BETWEEN) {
            Some((own, shared)) => (own, Some(share::decode(shared)?)),
            None => (text, None),
        };
        Some(Self {
            own: share::decode(own)?,
            shared,
        })
    }
}

const BETWEEN: char = ' ';

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;

    #[test]
    fn a_memo_is_read_back_with_and_without_answers_of_a_link() {
        let own = Ratings::new(&SALES_LEADER).rate("coaching", 5).unwrap();
        let other = own.rate("coaching", 2).unwrap();
        for shared in [None, Some(other)] {
            let memo = Memo {
                own: own.clone(),
                shared,
            };
            assert_eq!(Memo::read(&memo.write()), Some(memo));
        }
    }

    #[test]
    fn a_damaged_memo_is_no_memo() {
        let memo = Memo {
            own: Ratings::new(&SALES_LEADER),
            shared: None,
        };
        let text = memo.write();
        for wrong in [
            text.replace('0', "1"),
            text.clone() + " ",
            text + "x",
            String::new(),
        ] {
            assert_eq!(Memo::read(&wrong), None, "{wrong}");
        }
    }
}
