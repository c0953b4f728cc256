//! placeholder
use super::InstrumentText;
pub(super) static TEXT: InstrumentText = InstrumentText { pillars: &[], items: &[], seller: &[], bands: &[] };
