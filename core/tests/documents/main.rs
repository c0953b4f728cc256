//! Instruments as documents: what is right is read and scored, what is wrong is told with its place, and
//! nothing makes the reader panic.

mod generated;
mod published;
mod wrong;
