//! From answers and scores to sentences: the one place that picks what is said.

use crate::instrument::{BandText, ItemText, Position, Question, Scale};
use crate::locale::Voice;
use crate::scoring::{
    Accent, Answer, Direction, Rating, Ratings, RoleShift, Score, SellerBlock, missing_for_total,
};

/// The words of a point: the behaviour at an anchor, or where it lies between two.
pub(crate) fn meaning(voice: Voice, scale: &Scale, question: &Question, point: u8) -> String {
    let words = voice.messages();
    let at = |anchor: usize| scale.anchors[anchor];
    match scale.position(point) {
        Position::Anchor(anchor) => voice.say(question.anchors[anchor]),
        Position::Closer { near, far } => (words.closer)(at(near), at(far)),
        Position::Halfway { lower, upper } => (words.halfway)(at(lower), at(upper)),
    }
}

/// The value text of a slider: the rating in figures and what it means.
pub(crate) fn value_text(voice: Voice, scale: &Scale, question: &Question, point: u8) -> String {
    let rating = (voice.messages().rating_of)(point, scale.points);
    format!("{rating}: {}", meaning(voice, scale, question, point))
}

/// An answer in a table: the rating in figures, or why there is none.
pub(crate) fn answer_words(voice: Voice, answer: Answer) -> String {
    match answer {
        Answer::Rated(rating) => rating.get().to_string(),
        Answer::NotObserved => voice.say_by_mode(&voice.messages().mark_not_observed),
        Answer::Unanswered => "–".into(),
    }
}

/// Indices of the anchors that describe a point: one on an anchor, else the two around it, the
/// nearer first.
pub(crate) fn describing(scale: &Scale, point: u8) -> Vec<usize> {
    match scale.position(point) {
        Position::Anchor(anchor) => vec![anchor],
        Position::Closer { near, far } => vec![near, far],
        Position::Halfway { lower, upper } => vec![lower, upper],
    }
}

/// Where the band of the total stands among the bands.
pub(crate) fn band_index(score: &Score) -> Option<usize> {
    let band = score.band?;
    score
        .instrument
        .bands
        .iter()
        .position(|other| other == band)
}

/// What the total must be read with: provisional or based on fewer items, and reservation.
pub(crate) fn qualifiers(voice: Voice, score: &Score) -> Vec<String> {
    let words = voice.messages();
    let mut qualifiers = Vec::new();
    if score.provisional && score.complete {
        qualifiers.push((words.based_on)(score.answered, score.items));
    } else if score.provisional {
        qualifiers.push(words.provisional.into());
    }
    if score.reserved {
        qualifiers.push(words.reserved.into());
    }
    qualifiers
}

/// The total with its band and qualifiers as one spoken line; none while there is no total.
pub(crate) fn total_words(voice: Voice, bands: &[BandText], score: &Score) -> Option<String> {
    let words = voice.messages();
    let (total, band) = score.total.zip(band_index(score))?;
    let mut line = format!(
        "{} {total} {}: {}",
        words.total, words.of_hundred, bands[band].name
    );
    for qualifier in qualifiers(voice, score) {
        line += ", ";
        line += &qualifier;
    }
    Some(line)
}

/// What still lacks for a total.
pub(crate) fn missing_words(voice: Voice, ratings: &Ratings, score: &Score) -> String {
    let words = voice.messages();
    let missing = missing_for_total(ratings);
    let text = (ratings.instrument().texts)(voice.lang);
    let critical: Vec<_> = missing
        .critical
        .iter()
        .map(|index| text.items[*index].name)
        .collect();
    let say = if score.complete {
        words.no_total
    } else {
        words.to_go
    };
    voice.say(&say(missing.ratings, &critical))
}

/// How the step from selling to leading shows.
pub(crate) fn shift_words(voice: Voice, shift: RoleShift) -> String {
    let words = voice.messages();
    voice.say_by_mode(
        &words.shift[match shift.direction {
            Direction::Lagging => 0,
            Direction::Balanced => 1,
            Direction::Leading => 2,
        }],
    )
}

/// Leading beside selling in one sentence, empty where there is nothing to say.
pub(crate) fn accent_words(voice: Voice, leader: Option<u8>, seller: SellerBlock) -> String {
    let words = voice.messages();
    match seller.accent {
        Some(accent) => voice.say_by_mode(
            &words.accent[match accent {
                Accent::Seller => 0,
                Accent::Balanced => 1,
                Accent::Leader => 2,
            }],
        ),
        None if leader.is_none() => voice.say(words.seller_alone),
        None => String::new(),
    }
}

/// What one of the strongest items brings. The highest of low ratings is no strength yet: what it
/// is about is said, and no more.
pub(crate) fn strength_words(
    voice: Voice,
    scale: &Scale,
    item: &ItemText,
    rating: Rating,
) -> String {
    voice.say(if rating.get() > scale.middle() {
        item.feedback.of(voice.mode).strength
    } else {
        item.question.of(voice.mode).definition
    })
}

/// What one of the weakest items, or a low critical one, asks for.
pub(crate) fn growth_words(voice: Voice, item: &ItemText) -> String {
    voice.say(item.feedback.of(voice.mode).growth)
}
