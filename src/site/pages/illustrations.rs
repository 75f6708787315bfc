//! Hand-drawn pictures, as decoration: they say nothing that the words beside them do not say.

use yew::{Html, html};

/// A parcel that nobody has seen.
pub fn parcel() -> Html {
    html! {
        <svg class="sketch" viewBox="0 0 96 72" aria-hidden="true">
            <path class="faint" d="M8 66 h80" />
            <path class="dashed" d="M22 24 48 12 l26 12 v30 L48 66 22 54 z M22 24 l26 12 26-12 M48 36 v30 M35 18 l26 12 v10" />
        </svg>
    }
}

/// A device whose signal ends.
pub fn no_network() -> Html {
    html! {
        <svg class="sketch" viewBox="0 0 96 72" aria-hidden="true">
            <path class="faint" d="M8 66 h80" />
            <path class="dashed" d="M20 27 a40 40 0 0 1 56 0 M29 37 a27 27 0 0 1 38 0" />
            <path d="M38.5 46.5 a13.5 13.5 0 0 1 19 0 M48 56 h.01" />
        </svg>
    }
}
