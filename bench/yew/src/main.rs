//! The least that a page in Yew can be: a question, and a button that shows the next one.

use yew::prelude::*;

#[component]
fn Page() -> Html {
    let second = use_state(|| false);
    if *second {
        return html! { <h1 id="second">{ "What is wrong with it?" }</h1> };
    }
    let show = {
        let second = second.clone();
        Callback::from(move |_| second.set(true))
    };
    html! {
        <>
            <h1>{ "How far is your order?" }</h1>
            <button id="first" onclick={show}>{ "Not shipped yet" }</button>
        </>
    }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
