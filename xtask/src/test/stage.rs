//! The stages of `cargo xtask test` and their names.

use crate::{
    browsers::Engine,
    failure::{Failure, Outcome},
};

/// One check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stage {
    Fmt,
    Clippy,
    Doc,
    Native,
    Fuzz,
    Browser,
    Dist,
    Package,
    Example,
    E2e(Engine),
    Wordpress,
}

impl Stage {
    pub(super) const ALL: [Self; 13] = [
        Self::Fmt,
        Self::Clippy,
        Self::Doc,
        Self::Native,
        Self::Fuzz,
        Self::Browser,
        Self::Dist,
        Self::Package,
        Self::Example,
        Self::E2e(Engine::Chromium),
        Self::E2e(Engine::Firefox),
        Self::E2e(Engine::Webkit),
        Self::Wordpress,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Doc => "doc",
            Self::Native => "native",
            Self::Fuzz => "fuzz",
            Self::Browser => "browser",
            Self::Dist => "dist",
            Self::Package => "package",
            Self::Example => "example",
            Self::E2e(Engine::Chromium) => "e2e-chromium",
            Self::E2e(Engine::Firefox) => "e2e-firefox",
            Self::E2e(Engine::Webkit) => "e2e-webkit",
            Self::Wordpress => "wordpress",
        }
    }

    /// Whether it counts tests, and not only passes or fails.
    pub(super) fn runs_tests(self) -> bool {
        matches!(
            self,
            Self::Native | Self::Browser | Self::Package | Self::E2e(_) | Self::Wordpress
        )
    }

    /// Whether a developer wants it between two edits (`--quick`).
    pub(super) fn is_quick(self) -> bool {
        !matches!(
            self,
            Self::E2e(Engine::Firefox | Engine::Webkit) | Self::Wordpress
        )
    }

    /// The stage of this name, or of `e2e` all that begin with it.
    pub(super) fn named(name: &str) -> Outcome<Vec<Self>> {
        let family = format!("{name}-");
        let stages: Vec<_> = Self::ALL
            .into_iter()
            .filter(|stage| stage.name() == name || stage.name().starts_with(&family))
            .collect();
        if stages.is_empty() {
            let names = Self::ALL.map(Self::name).join(" ");
            let problem = format!("`{name}` is not a stage of the tests");
            return Err(Failure::new(problem).hint(format!("cargo xtask test {names}")));
        }
        Ok(stages)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_can_be_asked_for_by_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()).ok(), Some(vec![stage]));
        }
    }

    #[test]
    fn e2e_is_every_engine() {
        let engines = [Engine::Chromium, Engine::Firefox, Engine::Webkit];
        assert_eq!(
            Stage::named("e2e").ok(),
            Some(engines.map(Stage::E2e).to_vec())
        );
    }

    #[test]
    fn an_unknown_stage_is_answered_with_those_there_are() {
        let answer = Stage::named("lint")
            .err()
            .map(|failure| failure.to_string());
        assert_eq!(
            answer.as_deref(),
            Some(
                "error: `lint` is not a stage of the tests.\n  hint: cargo xtask test fmt \
                 clippy doc native fuzz browser dist package example e2e-chromium e2e-firefox e2e-webkit \
                 wordpress"
            )
        );
    }
}
