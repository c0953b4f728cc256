//! Words as they are published: one text with a line for each, in the order of the fields.
//!
//! A program and the words that it loads are of one release and checked by hash, so no line needs a
//! name; what reads them is a few bytes a field.

use super::{ByMode, template::Template};

/// Something made of lines.
pub(crate) trait Packed: Sized {
    /// Takes its lines.
    fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self;

    /// The names of its lines, in order, each below `name`.
    #[cfg(feature = "json")]
    fn names(name: &str, names: &mut Vec<String>);
}

impl Packed for &'static str {
    fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
        lines.next().unwrap_or_default()
    }

    #[cfg(feature = "json")]
    fn names(name: &str, names: &mut Vec<String>) {
        names.push(name.into());
    }
}

impl Packed for Template {
    fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
        Self(Packed::unpack(lines))
    }

    #[cfg(feature = "json")]
    fn names(name: &str, names: &mut Vec<String>) {
        names.push(name.into());
    }
}

impl<T: Packed> Packed for ByMode<T> {
    fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
        Self {
            own: T::unpack(lines),
            candidate: T::unpack(lines),
        }
    }

    #[cfg(feature = "json")]
    fn names(name: &str, names: &mut Vec<String>) {
        T::names(&format!("{name}.self"), names);
        T::names(&format!("{name}.candidate"), names);
    }
}

impl<T: Packed, const N: usize> Packed for [T; N] {
    fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
        std::array::from_fn(|_| T::unpack(lines))
    }

    #[cfg(feature = "json")]
    fn names(name: &str, names: &mut Vec<String>) {
        for at in 0..N {
            T::names(&format!("{name}.{at}"), names);
        }
    }
}

/// A structure of words, made of lines in the order of its fields.
macro_rules! words {
    (
        $(#[$about:meta])*
        $seen:vis struct $name:ident {
            $($(#[$field_about:meta])* $field_seen:vis $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug)]
        $seen struct $name {
            $($(#[$field_about])* $field_seen $field: $kind,)*
        }

        impl $crate::locale::packed::Packed for $name {
            fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
                Self {
                    $($field: $crate::locale::packed::Packed::unpack(lines),)*
                }
            }

            #[cfg(feature = "json")]
            fn names(name: &str, names: &mut Vec<String>) {
                let below = |field: &str| match name {
                    "" => String::from(field),
                    name => format!("{name}.{field}"),
                };
                $(<$kind as $crate::locale::packed::Packed>::names(&below(stringify!($field)), names);)*
            }
        }
    };
}
pub(crate) use words;
