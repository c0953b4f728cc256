//! What went wrong, in one sentence, and a hint: the command that helps.

use std::fmt;

/// A failed step, as it is shown to the person who ran the tool.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    problem: String,
    hint: Option<String>,
}

/// What a step that can fail gives back.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self {
            problem: problem.into(),
            hint: None,
        }
    }

    /// The command that helps.
    pub(crate) fn hint(mut self, command: impl Into<String>) -> Self {
        self.hint = Some(command.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}.", self.problem)?;
        match &self.hint {
            Some(command) => write!(f, "\n  hint: {command}"),
            None => Ok(()),
        }
    }
}

/// Names the file or program an I/O error is about.
pub(crate) trait About<T> {
    fn about(self, subject: impl fmt::Display) -> Outcome<T>;
}

impl<T> About<T> for std::io::Result<T> {
    fn about(self, subject: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{subject}: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_one_sentence_with_its_remedy() {
        let failure = Failure::new("npm is not installed").hint("apt-get install npm");
        assert_eq!(
            failure.to_string(),
            "error: npm is not installed.\n  hint: apt-get install npm"
        );
        assert_eq!(
            Failure::new("Port 1 is taken").to_string(),
            "error: Port 1 is taken."
        );
    }
}
