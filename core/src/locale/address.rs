//! The form of address inside a text.

use super::Address;

/// The text with each `[informal|formal]` choice replaced by the side that `address` picks.
///
/// A text without brackets comes back as it is. A bracket that is not closed, or that holds no
/// bar, is text: it stays (a test over all texts finds such slips).
#[must_use]
pub fn address(text: &str, address: Address) -> String {
    let mut spoken = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, choice)) = rest.split_once('[') {
        spoken.push_str(before);
        let parts = choice
            .split_once(']')
            .and_then(|(inside, after)| Some((inside.split_once('|')?, after)));
        let Some(((informal, formal), after)) = parts else {
            spoken.push('[');
            rest = choice;
            continue;
        };
        spoken.push_str(match address {
            Address::Je => informal,
            Address::U => formal,
        });
        rest = after;
    }
    spoken.push_str(rest);
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_takes_the_informal_or_the_formal_side() {
        let text = "[Je|U] vraagt door tot [je|u] het snapt.";
        assert_eq!(
            address(text, Address::Je),
            "Je vraagt door tot je het snapt."
        );
        assert_eq!(address(text, Address::U), "U vraagt door tot u het snapt.");
    }

    #[test]
    fn text_without_a_whole_choice_stays_as_it_is() {
        for text in ["", "Geen keuze.", "open [ haak", "[geen streep]"] {
            assert_eq!(address(text, Address::U), text);
        }
    }
}
