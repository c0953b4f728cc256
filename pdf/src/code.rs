//! A link as a QR code.

use sales_leader_scorecard_core::report::Code;

use crate::drawing::Outline;

/// The dark modules as one outline; none where the link is too long for a code.
pub(crate) fn code(link: &str, width: f32) -> Option<Outline> {
    let code = Code::of(link)?;
    let module = width / length(code.size());
    let mut outline = Outline::default();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let end = (x..code.size()).find(|x| !code.is_dark(*x, y));
            let end = end.unwrap_or(code.size());
            // One bar for neighbours: fewer seams, and a smaller file.
            if end > x {
                let (left, top) = (length(x) * module, length(y) * module);
                outline = outline.and_rectangle(left, top, length(end - x) * module, module);
            }
            x = end.max(x) + 1;
        }
    }
    Some(outline)
}

/// A code has far fewer modules along a side.
fn length(modules: i32) -> f32 {
    f32::from(i16::try_from(modules).unwrap_or(i16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usual_link_has_a_code_and_an_endless_one_has_none() {
        assert!(code("https://example.com/scorecard#1.5-6-4-7-5-5-6-4-3-7", 80.0).is_some());
        assert!(code(&"https://example.com/".repeat(60), 80.0).is_none());
    }
}
