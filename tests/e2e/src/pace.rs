//! How slow this machine is just now, and how much longer that lets everything take.
//!
//! A probe does the same small work over and over. What it takes longer than on the idle machine
//! that the limits were set on is the slowness: 1 there, 3 where the processor is slower or shared.

use std::{
    collections::VecDeque,
    hint::black_box,
    sync::{Mutex, Once, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// Rounds of the work of one probe.
const ROUNDS: u64 = 4_000_000;
/// What they take on an idle core of 3 GHz, with a debug build.
const USUAL: Duration = Duration::from_millis(25);
/// The processor's share of a probe is a hundredth.
const BETWEEN_PROBES: Duration = Duration::from_millis(2500);
/// A slow moment counts for as long as a limit may last.
const REMEMBERED: usize = 48;

static PROBES: Mutex<VecDeque<f64>> = Mutex::new(VecDeque::new());

/// The slowness of the last two minutes, at least 1.
pub(crate) fn slowness() -> f64 {
    probes().into_iter().fold(1.0, f64::max)
}

/// Those of the last two minutes, of which there is one at least.
fn probes() -> Vec<f64> {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        probe();
        thread::spawn(|| {
            loop {
                thread::sleep(BETWEEN_PROBES);
                probe();
            }
        });
    });
    let probes = PROBES.lock().unwrap_or_else(PoisonError::into_inner);
    probes.iter().copied().collect()
}

/// How many times faster a clock of a test may go that goes `most` times faster on an idle machine: what is to be
/// done within its limits takes longer on a slow one. One slow moment does not slow it down.
pub fn hurry(most: f64) -> f64 {
    let mut probes = probes();
    probes.sort_by(f64::total_cmp);
    (most / probes[probes.len() / 2].max(1.0)).max(1.0)
}

fn probe() {
    let start = Instant::now();
    let mut state = 1_u64;
    for _ in 0..ROUNDS {
        state = black_box(state ^ (state << 13) ^ (state >> 7));
    }
    let slowness = start.elapsed().as_secs_f64() / USUAL.as_secs_f64();
    let mut probes = PROBES.lock().unwrap_or_else(PoisonError::into_inner);
    probes.push_back(slowness);
    if probes.len() > REMEMBERED {
        probes.pop_front();
    }
}

/// How long something may take here that takes at most `usual` on an idle machine.
pub(crate) fn limit(usual: Duration) -> Duration {
    usual.mul_f64(slowness())
}

/// The end of a wait, which moves with the slowness of the machine while it lasts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    start: Instant,
    usual: Duration,
}

impl Deadline {
    /// From now on, that long on an idle machine.
    pub(crate) fn after(usual: Duration) -> Self {
        Self {
            start: Instant::now(),
            usual,
        }
    }

    /// How long that has been.
    pub(crate) fn waited(self) -> Duration {
        self.start.elapsed()
    }

    /// Whether it is over.
    pub(crate) fn has_passed(self) -> bool {
        self.has_passed_at(slowness())
    }

    fn has_passed_at(self, slowness: f64) -> bool {
        self.start.elapsed() > self.usual.mul_f64(slowness)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_machine_gets_less_time_than_is_usual() {
        assert!(slowness() >= 1.0);
        assert!(limit(USUAL) >= USUAL);
    }

    #[test]
    fn a_deadline_passes_later_on_a_slower_machine() {
        let deadline = Deadline::after(Duration::from_millis(1));
        thread::sleep(Duration::from_millis(2));
        assert!(deadline.has_passed_at(1.0));
        assert!(!deadline.has_passed_at(3600.0));
    }
}
