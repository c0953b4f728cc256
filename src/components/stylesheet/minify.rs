//! Leaves out of a stylesheet what a browser does not need, while the crate compiles.
//!
//! A constant function and no build script: a Yew page that uses the crate gets it as well.

/// The length of the minified text.
pub(in crate::components) const fn minified_len(css: &str) -> usize {
    write::<0>(css).1
}

/// The minified text; `N` is its [`minified_len`].
pub(in crate::components) const fn minified<const N: usize>(css: &str) -> [u8; N] {
    write(css).0
}

/// Drops comments, line breaks, indents, the spaces that separate nothing, and the last semicolon
/// of a block. Text between quotation marks and the spaces of selectors and sums stay.
///
/// Writes what fits in `N` bytes; also gives the number of bytes that there are.
const fn write<const N: usize>(css: &str) -> ([u8; N], usize) {
    let css = css.as_bytes();
    let (mut small, mut len) = ([0; N], 0);
    let (mut at, mut last, mut quote) = (0, b'{', 0);
    let mut space = false;
    let mut semicolon = false;
    while at < css.len() {
        let byte = css[at];
        if quote == 0 && byte == b'/' && at + 1 < css.len() && css[at + 1] == b'*' {
            at += 2;
            while !(css[at] == b'*' && css[at + 1] == b'/') {
                at += 1;
            }
            at += 2;
            space = true;
            continue;
        }
        at += 1;
        if quote == 0 && byte.is_ascii_whitespace() {
            space = true;
            continue;
        }
        if quote == 0 && byte == b';' {
            semicolon = true;
            space = false;
            last = b';';
            continue;
        }
        if semicolon && byte != b'}' {
            put(&mut small, &mut len, b';');
        }
        semicolon = false;
        if space && !ends_a_token(last) && !starts_a_token(byte) {
            put(&mut small, &mut len, b' ');
        }
        space = false;
        put(&mut small, &mut len, byte);
        last = byte;
        if quote != 0 && byte == b'\\' {
            put(&mut small, &mut len, css[at]);
            at += 1;
        } else if quote == byte {
            quote = 0;
        } else if quote == 0 && (byte == b'"' || byte == b'\'') {
            quote = byte;
        }
    }
    (small, len)
}

const fn put<const N: usize>(small: &mut [u8; N], len: &mut usize, byte: u8) {
    if *len < N {
        small[*len] = byte;
    }
    *len += 1;
}

/// No space is needed after it. A colon always belongs to a declaration there: in a selector
/// no space follows one.
const fn ends_a_token(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b';' | b',' | b'>' | b':' | b'(')
}

/// No space is needed before it. A colon is not among them: it may start a selector.
const fn starts_a_token(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b',' | b'>' | b')' | b'!')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(css: &str) -> String {
        let (bytes, len) = write::<256>(css);
        String::from_utf8(bytes[..len].to_vec()).unwrap()
    }

    #[test]
    fn comments_and_needless_spaces_go() {
        let cases = [
            ("/* a */\n.a,\n.b {\n  color: red;\n}\n", ".a,.b{color:red}"),
            (
                ".a {\n  & .b > .c {\n    margin: 0 1px;\n  }\n}",
                ".a{& .b>.c{margin:0 1px}}",
            ),
            (
                ".a { x: 1; /* why */ y: 2 !important; ; }",
                ".a{x:1;y:2!important}",
            ),
            (
                "@media (width > 30em) { a { b: c } }",
                "@media (width>30em){a{b:c}}",
            ),
        ];
        for (css, expected) in cases {
            assert_eq!(small(css), expected, "{css}");
        }
    }

    #[test]
    fn spaces_that_mean_something_stay() {
        let cases = [
            // A descendant with a pseudo-class, and not a pseudo-class of the parent.
            ("& :focus { a: b; }", "& :focus{a:b}"),
            (
                "a { b: calc(1px + 2 * (3px - 1px)); }",
                "a{b:calc(1px + 2 * (3px - 1px))}",
            ),
            ("a { b: var(--x) var(--y); }", "a{b:var(--x) var(--y)}"),
            ("@media (a) and (b) {}", "@media (a) and (b){}"),
            (
                "a { content: \"; /* x */  { \"; }",
                "a{content:\"; /* x */  { \"}",
            ),
            (r#"a { b: "\"  :  " }"#, r#"a{b:"\"  :  "}"#),
            ("a { content: 'it\"s :  '; }", "a{content:'it\"s :  '}"),
        ];
        for (css, expected) in cases {
            assert_eq!(small(css), expected, "{css}");
        }
    }

    #[test]
    fn the_length_is_that_of_the_text() {
        const CSS: &str = "a { b: c; }";
        const LEN: usize = minified_len(CSS);
        assert_eq!(minified::<LEN>(CSS), *b"a{b:c}");
    }
}
