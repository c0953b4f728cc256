//! Exact fractions: no rule ever compares or rounds a float.

use std::collections::BTreeMap;
use std::ops::{Add, Div, Neg};

/// `num / den` rounded to a whole number, half away from zero (also below zero); `den > 0`.
///
/// The only rounding of the crate.
pub(crate) fn round<T>(num: T, den: T) -> T
where
    T: Copy + PartialOrd + From<i8> + Neg<Output = T> + Add<Output = T> + Div<Output = T>,
{
    let half = if num < T::from(0) { -den } else { den };
    (num + num + half) / (den + den)
}

/// A fraction that is not below zero: `num >= 0`, `den > 0`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fraction {
    pub(super) num: u64,
    pub(super) den: u64,
}

impl Fraction {
    #[expect(
        clippy::cast_precision_loss,
        reason = "the float is for display; rules use the fraction"
    )]
    pub(super) fn to_f64(self) -> f64 {
        self.num as f64 / self.den as f64
    }
}

/// The whole part of a sum of fractions, exactly.
///
/// It never brings them to one denominator: the least common multiple of a hundred weights outgrows
/// every integer. Each is written out to the base 2^64 instead, a digit of all of them at a time, until it is
/// sure on which side of a whole number the sum lies.
pub(super) fn whole_of_sum(fractions: impl Iterator<Item = Fraction>) -> u64 {
    let mut by_den: BTreeMap<u64, u64> = BTreeMap::new();
    for Fraction { num, den } in fractions {
        *by_den.entry(den).or_default() += num;
    }
    let mut whole = 0;
    let mut rests: Vec<Fraction> = Vec::new();
    for (den, num) in by_den {
        whole += num / den;
        rests.push(Fraction {
            num: num % den,
            den,
        });
    }
    rests.retain(|rest| rest.num > 0);
    let count = rests.len() as u128;
    // How many units of the last digit the next whole number is away; the digits not yet written add
    // less than one to each fraction.
    let mut away: Option<u128> = None;
    // With as many digits as fractions and one more, the product of all denominators is smaller than
    // what is written: a sum that is still that near is the whole number itself.
    for _ in 0..=rests.len() {
        let mut digits: u128 = 0;
        for rest in &mut rests {
            let shifted = u128::from(rest.num) << 64;
            let den = u128::from(rest.den);
            digits += shifted / den;
            rest.num = low(shifted % den);
        }
        let left = if let Some(away) = away {
            away << 64
        } else {
            whole += low(digits >> 64);
            digits = u128::from(low(digits));
            1 << 64
        };
        let Some(left) = left.checked_sub(digits).filter(|left| *left > 0) else {
            return whole + 1;
        };
        if left >= count {
            return whole;
        }
        away = Some(left);
    }
    whole + 1
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the low half is what is asked for"
)]
fn low(number: u128) -> u64 {
    number as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(fractions: &[(u64, u64)]) -> u64 {
        whole_of_sum(fractions.iter().map(|&(num, den)| Fraction { num, den }))
    }

    #[test]
    fn a_sum_just_below_a_whole_number_is_told_from_that_number() {
        for (fractions, expected) in [
            (&[][..], 0),
            (&[(0, 3)], 0),
            (&[(7, 3)], 2),
            (&[(1, 3), (2, 3)], 1),
            (&[(1, 2), (1, 3), (1, 6)], 1),
            (&[(1, 2), (1, 3), (1, 7), (1, 42)], 1),
            // 1/2 + 1/3 + 1/7 + 1/43 + … comes near 1 faster than any digits: one thing missing is seen.
            (
                &[(1, 2), (1, 3), (1, 7), (1, 43), (1, 1807), (1, 3_263_443)],
                0,
            ),
            (
                &[
                    (1, 2),
                    (1, 3),
                    (1, 7),
                    (1, 43),
                    (1, 1807),
                    (1, 3_263_443),
                    (1, 10_650_056_950_807),
                ],
                0,
            ),
            (
                &[(1, 2), (1, 3), (1, 7), (1, 43), (1, 1807), (1, 3_263_442)],
                1,
            ),
            (&[(5, 4), (7, 4), (1, 1)], 4),
        ] {
            assert_eq!(whole(fractions), expected, "{fractions:?}");
        }
    }

    #[test]
    fn small_sums_are_those_of_a_common_denominator() {
        for a in 1..=9_u64 {
            for b in 1..=9 {
                for c in 1..=9 {
                    for num in 0..=9 {
                        let sum = num * (b * c + a * c + 2 * a * b);
                        let expected = sum / (a * b * c);
                        assert_eq!(whole(&[(num, a), (num, b), (2 * num, c)]), expected);
                    }
                }
            }
        }
    }

    #[test]
    fn hundreds_of_scattered_denominators_that_make_a_whole_number_do() {
        // Each 1/d and (d − 1)/d are one, under denominators of their own.
        let pairs = (1_001..1_201).flat_map(|den| [(1, den), (den - 1, den)]);
        let times = pairs
            .zip(1..)
            .map(|((num, den), times)| (num * times, den * times));
        let mut fractions: Vec<(u64, u64)> = times.collect();
        assert_eq!(whole(&fractions), 200);
        fractions[0].0 -= 1;
        assert_eq!(whole(&fractions), 199);
    }
}
