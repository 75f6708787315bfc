//! Recoup: what to do today when an `AliExpress` order went wrong.
//!
//! The modules in reading order: a link is read into answers, answers and today make a case, the remedies read the case,
//! the advice picks one, the plan holds all that the page shows, and the views draw it.

pub mod case;
pub mod dates;
pub mod policy;

pub mod advice;
pub mod plan;

pub mod page;

pub mod device;
pub mod frame;

pub mod i18n;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;

pub mod sorted;
