//! FNV-1a, the hash in keys of storage and in links (draft-eastlake-fnv): small, the same everywhere, and
//! not against anybody who means harm.

/// The offset basis of 64 bits.
pub(crate) const START: u64 = 0xcbf2_9ce4_8422_2325;
/// The prime of 64 bits.
pub(crate) const PRIME: u64 = 0x0100_0000_01b3;

/// The hash with these bytes behind what it is of already.
pub(crate) fn more(hash: u64, prime: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(prime)
    })
}
