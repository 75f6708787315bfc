//! Hand-drawn pictures, as decoration: they say nothing that the words beside them do not say.

use yew::{Html, html};

/// A parcel that nobody has seen.
pub fn parcel() -> Html {
    html! {
        <svg class="sketch" viewBox="0 0 96 72" aria-hidden="true">
            <path class="faint" d="M8 66h80" />
            <path class="dashed" d="M22 24 48 12l26 12v30L48 66 22 54zM22 24l26 12 26-12M48 36v30M35 18l26 12v10" />
        </svg>
    }
}

/// A device whose signal ends.
pub fn no_network() -> Html {
    html! {
        <svg class="sketch" viewBox="0 0 96 72" aria-hidden="true">
            <path class="faint" d="M8 66h80" />
            <path class="dashed" d="M20 27a40 40 0 0 1 56 0M29 37a27 27 0 0 1 38 0" />
            <path d="M38.5 46.5a13.5 13.5 0 0 1 19 0M48 56h.01" />
        </svg>
    }
}
