//! A document, put together from structure and words: translators see the words alone.

use super::Node;

/// The parts whose elements have a key.
const KEYED: [&str; 4] = ["pillars", "items", "seller", "bands"];

/// The document of `structure`, which holds keys, numbers and flags, and `words`, in which each part is an
/// object by key.
///
/// # Errors
/// The path of a key that one has and the other lacks.
pub fn assembled(structure: &Node, words: &Node) -> Result<Node, String> {
    let Node::Object(members) = structure else {
        return Err("structure".into());
    };
    let mut document = Vec::new();
    for (name, part) in members {
        let Some(own) = words.get(name) else {
            document.push((name.clone(), part.clone()));
            continue;
        };
        let part = if KEYED.contains(&name.as_str()) {
            keyed(name, part, own)?
        } else {
            joined(part, own)
        };
        document.push((name.clone(), part));
    }
    let Node::Object(more) = words else {
        return Err("words".into());
    };
    for (name, part) in more {
        if structure.get(name).is_none() {
            // The language stands with what tells one document from another.
            let place = if name == "language" {
                3.min(document.len())
            } else {
                document.len()
            };
            document.insert(place, (name.clone(), part.clone()));
        }
    }
    Ok(Node::Object(document))
}

/// A document without what only the report says, and that as a document of its own, by key.
#[must_use]
pub fn split(document: &Node, file: &str) -> (Node, Node) {
    let Node::Object(members) = document else {
        return (document.clone(), Node::Null);
    };
    let mut advice = Vec::new();
    let mut rest = Vec::new();
    for (name, part) in members {
        let said = match name.as_str() {
            "items" => "advice",
            "pillars" => "question",
            _ => {
                rest.push((name.clone(), part.clone()));
                continue;
            }
        };
        let (mut without, mut taken) = (Vec::new(), Vec::new());
        let Node::List(elements) = part else { continue };
        for element in elements {
            let Node::Object(members) = element else {
                continue;
            };
            let (own, other): (Vec<_>, Vec<_>) =
                members.iter().cloned().partition(|(name, _)| name == said);
            if let (Some((_, own)), Some(Node::Text(key))) =
                (own.into_iter().next(), element.get("key"))
            {
                taken.push((key.clone(), own));
            }
            without.push(Node::Object(other));
        }
        advice.push((name.clone(), Node::Object(taken)));
        rest.push((name.clone(), Node::List(without)));
    }
    rest.push(("advice".into(), Node::Text(file.into())));
    (Node::Object(rest), Node::Object(advice))
}

fn keyed(name: &str, structure: &Node, words: &Node) -> Result<Node, String> {
    let (Node::List(elements), Node::Object(by_key)) = (structure, words) else {
        return Err(name.into());
    };
    let mut left: Vec<_> = by_key.iter().map(|(key, _)| key.as_str()).collect();
    let mut list = Vec::new();
    for element in elements {
        let Some(Node::Text(key)) = element.get("key") else {
            return Err(format!("{name}: an element without a key"));
        };
        let own = words.get(key).ok_or_else(|| format!("{name}.{key}"))?;
        left.retain(|other| other != key);
        list.push(joined(element, own));
    }
    match left.first() {
        Some(key) => Err(format!("{name}.{key}")),
        None => Ok(Node::List(list)),
    }
}

/// Two objects as one, and one inside another as well.
fn joined(one: &Node, other: &Node) -> Node {
    let (Node::Object(one), Node::Object(more)) = (one, other) else {
        return other.clone();
    };
    let mut members = one.clone();
    for (name, node) in more {
        match members.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = joined(known, node),
            None => members.push((name.clone(), node.clone())),
        }
    }
    Node::Object(members)
}
