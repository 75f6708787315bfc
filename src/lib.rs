//! Recoup: what to do today when an `AliExpress` order went wrong.
//!
//! The modules in reading order: a link is read into answers, answers and today make a case, the remedies read the case,
//! the advice picks one, the plan holds all that the page shows, and the views draw it.

pub mod answers;
pub mod calendar;
pub mod codes;
pub mod country;
pub mod link;
pub mod money;
pub mod question;
pub mod reply;
pub mod sorted;

pub mod boundaries;
pub mod case;
pub mod figures;
pub mod path;
pub mod sources;

pub mod advice;
pub mod alternatives;
pub mod ground;
pub mod letter;
pub mod outside;
pub mod remedies;

pub mod deadline;
pub mod evidence;
pub mod help;
pub mod message;
pub mod plan;
pub mod remaining;
pub mod replies;
pub mod timeline;
pub mod traps;
pub mod urgency;

pub mod agenda;
pub mod changes;
pub mod outlook;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules;

pub mod page;
pub mod since;

pub mod colour;
pub mod device;
pub mod embed;

pub mod view;
pub mod words;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod native;
