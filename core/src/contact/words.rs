//! Words that somebody else wrote: the name of an agency, the text of a button.

use super::unseen::is_unseen;

/// Most characters of an agency's name.
pub const AGENCY_LENGTH: usize = 80;
/// Most characters of the contact button's text.
pub const CONTACT_LABEL_LENGTH: usize = 60;

/// A text as it is shown: on one line, of at most so many characters, without those that are not
/// seen or change where others are seen.
#[must_use]
pub fn plain_words(text: &str, most: usize) -> String {
    let mut words = String::new();
    let (mut length, mut gap) = (0, false);
    for character in text.chars() {
        if character.is_whitespace() {
            gap = length > 0;
        } else if !is_unseen(character) {
            length += 1 + usize::from(gap);
            if length > most {
                break;
            }
            if gap {
                words.push(' ');
            }
            gap = false;
            words.push(character);
        }
    }
    words
}
