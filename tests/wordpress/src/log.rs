//! WordPress's debug log, in which a test leaves nothing.

use crate::Release;

/// What is left of a log without what is not the plugin's doing.
pub(crate) fn of_the_plugin(log: &str, release: Release) -> String {
    let lines = log
        .lines()
        .filter(|line| !is_how_wordpress_is_written(line, release));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether PHP finds WordPress itself old-fashioned. The newest is so in some declarations, whatever runs. The
/// oldest, which is older than the PHP, is in what it does as well.
fn is_how_wordpress_is_written(line: &str, release: Release) -> bool {
    let said = line.split_once("PHP Deprecated:  ");
    said.is_some_and(|(_, said)| {
        let is_declared = ["Return type of ", "Optional parameter "]
            .iter()
            .any(|start| said.starts_with(start));
        said.contains("/wordpress/wp-includes/") && (is_declared || release == Release::Oldest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_wordpress_itself_is_blamed_for_is_let_through() {
        for (line, oldest, newest) in [
            (
                "PHP Deprecated:  Return type of A in /tmp/1/wordpress/wp-includes/a.php on line 6",
                true,
                true,
            ),
            (
                "PHP Deprecated:  Return type of B in /tmp/1/wordpress/wp-content/b.php on line 6",
                false,
                false,
            ),
            (
                "PHP Deprecated:  trim(): Passing null in /tmp/1/wordpress/wp-includes/c.php on line 6",
                true,
                false,
            ),
            (
                "PHP Warning:  Undefined array key in /tmp/1/wordpress/wp-includes/d.php on line 6",
                false,
                false,
            ),
        ] {
            let line = format!("[29-Nov-2026 07:31:20 UTC] {line}");
            let is_let_through = [Release::Oldest, Release::Newest]
                .map(|release| is_how_wordpress_is_written(&line, release));
            assert_eq!(is_let_through, [oldest, newest], "{line}");
        }
    }
}
