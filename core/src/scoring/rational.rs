//! Exact fractions: no rule ever compares or rounds a float.

use std::ops::{Add, Div, Neg};

/// `num / den` rounded to a whole number, half away from zero (also below zero); `den > 0`.
///
/// The only rounding of the crate; for `i64`, and for the `i128` of [`Fraction`].
pub(crate) fn round<T>(num: T, den: T) -> T
where
    T: Copy + PartialOrd + From<i8> + Neg<Output = T> + Add<Output = T> + Div<Output = T>,
{
    let half = if num < T::from(0) { -den } else { den };
    (num + num + half) / (den + den)
}

/// A fraction in lowest terms with a positive denominator.
///
/// `i128`, because a sum over raters has the least common multiple of their denominators, and
/// that outgrows `i64` in a large panel with scattered gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fraction {
    num: i128,
    den: i128,
}

impl Fraction {
    pub(super) const ZERO: Fraction = Fraction { num: 0, den: 1 };

    /// `num / den`; `den > 0`.
    pub(super) fn new(num: impl Into<i128>, den: impl Into<i128>) -> Self {
        let (num, den) = (num.into(), den.into());
        let divisor = gcd(num.abs(), den);
        Fraction {
            num: num / divisor,
            den: den / divisor,
        }
    }

    /// `self · num / den`; `den > 0`.
    pub(super) fn times(self, num: impl Into<i128>, den: impl Into<i128>) -> Self {
        Fraction::new(self.num * num.into(), self.den * den.into())
    }

    pub(super) fn round(self) -> i128 {
        round(self.num, self.den)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the float is for display; rules use the fraction"
    )]
    pub(super) fn to_f64(self) -> f64 {
        self.num as f64 / self.den as f64
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let shared = gcd(self.den, other.den);
        let factor = other.den / shared;
        Fraction::new(
            self.num * factor + other.num * (self.den / shared),
            self.den * factor,
        )
    }
}

fn gcd(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
