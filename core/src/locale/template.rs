//! Texts with places for values.

/// A text with places, each the name of a value in braces: "{answered} van {items} beantwoord".
///
/// A text and not a function: it can be translated, checked and loaded as any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template(pub(crate) &'static str);

/// What stands in a place.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Number(usize),
    Text(&'a str),
}

impl Template {
    /// The text with each place taken by the value of its name. What stands in a value is no place.
    pub(crate) fn fill(self, values: &[(&str, Value<'_>)]) -> String {
        let mut filled = String::new();
        let mut rest = self.0;
        while let Some((before, (name, after))) = split(rest) {
            filled += before;
            match values.iter().find(|(known, _)| *known == name) {
                Some((_, Value::Number(number))) => filled += &number.to_string(),
                Some((_, Value::Text(text))) => filled += text,
                None => debug_assert!(false, "no value for {name:?} of {:?}", self.0),
            }
            rest = after;
        }
        filled + rest
    }
}

impl Template {
    /// Whether it has a place for each of these names, and no other place.
    pub(crate) fn has_places(self, names: &[&str]) -> bool {
        let mut found = [false; 8];
        let mut rest = self.0;
        while let Some((_, (name, after))) = split(rest) {
            match names.iter().position(|known| *known == name) {
                Some(at) => found[at] = true,
                None => return false,
            }
            rest = after;
        }
        found.iter().filter(|found| **found).count() == names.len()
    }
}

#[cfg(test)]
impl Template {
    /// The names of the places, each once, in the order of the alphabet.
    pub(super) fn places(self) -> std::collections::BTreeSet<&'static str> {
        let pieces = self.0.split('{').skip(1);
        let names = pieces.filter_map(|piece| Some(piece.split_once('}')?.0));
        names.collect()
    }
}

/// What stands before the first place, its name, and what stands after it.
fn split(text: &str) -> Option<(&str, (&str, &str))> {
    let (before, after) = text.split_once('{')?;
    Some((before, after.split_once('}')?))
}

#[cfg(test)]
mod tests {
    use super::{Template, Value};

    #[test]
    fn every_place_is_taken_by_the_value_of_its_name() {
        let template = Template("{total}: {band}, {band} van {total}");
        let values = [("band", Value::Text("vaak")), ("total", Value::Number(58))];
        assert_eq!(template.fill(&values), "58: vaak, vaak van 58");
    }

    #[test]
    fn what_stands_in_a_value_is_no_place() {
        let values = [("name", Value::Text("{name} [je|u]"))];
        assert_eq!(Template("‘{name}’").fill(&values), "‘{name} [je|u]’");
    }

    #[test]
    fn a_brace_without_an_end_stays() {
        assert_eq!(Template("a { b").fill(&[]), "a { b");
    }
}
