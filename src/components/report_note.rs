//! What a report is for, beside its button.

use yew::prelude::*;

use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::locale::Locale;

/// That a report has advice for each question; nothing where it has none.
pub(super) fn report_note(locale: Locale, instrument: &Instrument) -> Html {
    if !instrument.text(locale.lang).has_advice {
        return Html::default();
    }
    html! { <small>{ locale.localize_by_mode(&locale.messages().report_note) }</small> }
}
