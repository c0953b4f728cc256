//! A JSON value, wherever it comes from: a browser has parsed it, or a library.

/// A JSON value. An object keeps its members in order, and may name one twice: that is a mistake which
/// reading it finds.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Names and values.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a text of JSON.
    ///
    /// # Errors
    /// What is wrong with it as JSON, with line and column; or that it is too long.
    #[cfg(feature = "json")]
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > super::MOST_BYTES {
            return Err(format!(
                "{} bytes are too many; a document has at most {}",
                text.len(),
                super::MOST_BYTES
            ));
        }
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// As a text of JSON on one line.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As a text of JSON, with two spaces for each level.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The value of the first member of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        match self {
            Self::Object(members) => {
                let mut members = members.iter();
                members
                    .find(|(known, _)| known == name)
                    .map(|(_, node)| node)
            }
            _ => None,
        }
    }
}

/// A number that is whole.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "what is lost is found by the comparison"
)]
pub(super) fn whole(number: f64) -> Option<i64> {
    let found = number as i64;
    (found as f64 == number).then_some(found)
}

#[cfg(feature = "json")]
mod json {
    use std::fmt;

    use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
    use serde::ser::{Serialize, Serializer};

    use super::{Node, whole};

    impl<'de> Deserialize<'de> for Node {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(AnyNode)
        }
    }

    struct AnyNode;

    impl<'de> Visitor<'de> for AnyNode {
        type Value = Node;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("JSON")
        }

        fn visit_unit<E>(self) -> Result<Node, E> {
            Ok(Node::Null)
        }

        fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
            Ok(Node::Bool(value))
        }

        #[expect(
            clippy::cast_precision_loss,
            reason = "as browsers read numbers; every limit is far below"
        )]
        fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
            Ok(Node::Number(value as f64))
        }

        #[expect(clippy::cast_precision_loss, reason = "as above")]
        fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
            Ok(Node::Number(value as f64))
        }

        fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
            Ok(Node::Number(value))
        }

        fn visit_str<E>(self, value: &str) -> Result<Node, E> {
            Ok(Node::Text(value.into()))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
            let mut nodes = Vec::new();
            while let Some(node) = list.next_element()? {
                nodes.push(node);
            }
            Ok(Node::List(nodes))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(Node::Object(members))
        }
    }

    impl Serialize for Node {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Null => serializer.serialize_unit(),
                Self::Bool(value) => serializer.serialize_bool(*value),
                Self::Number(value) => match whole(*value) {
                    Some(value) => serializer.serialize_i64(value),
                    None => serializer.serialize_f64(*value),
                },
                Self::Text(text) => serializer.serialize_str(text),
                Self::List(nodes) => serializer.collect_seq(nodes),
                Self::Object(members) => {
                    serializer.collect_map(members.iter().map(|(name, node)| (name, node)))
                }
            }
        }
    }
}
