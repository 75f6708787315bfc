//! Every kind of page as axe-core sees it, which looks for what keeps people with disabilities out.

use std::{env, fs, sync::LazyLock};

use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    tour::{Complaints, tour},
    visitor::Visitor,
    window::Window,
};

/// npm's `axe-core`; `make` installs it and names it in the environment.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let place = env::var("AXE").expect("AXE names axe-core's script, as `make test` does");
    fs::read_to_string(&place).unwrap_or_else(|error| panic!("{place} ({error}): `make browser` installs it"))
});

/// Each violation in a line: the rule, and the elements that break it.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const told = ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(node => node.target.join(' ') + ' '
        + [...node.any, ...node.all].map(check => check.message).join(' ')).join(' | ')}`;
    axe.run(document, { resultTypes: ['violations'], ...arguments[0] })
        .then(({ violations }) => done(violations.map(told)), error => done([String(error)]));";

in_every_engine!(
    nothing_is_found_on_a_small_phone,
    nothing_is_found_on_a_small_phone_in_the_dark,
    nothing_is_found_on_a_computer,
    nothing_is_found_on_a_computer_in_the_dark,
);

async fn nothing_is_found_on_a_small_phone(engine: Engine) {
    tour(engine, Window::NARROW, violations).await;
}

async fn nothing_is_found_on_a_small_phone_in_the_dark(engine: Engine) {
    tour(engine, Window::NARROW.in_the_dark(), violations).await;
}

async fn nothing_is_found_on_a_computer(engine: Engine) {
    tour(engine, Window::WIDE, violations).await;
}

async fn nothing_is_found_on_a_computer_in_the_dark(engine: Engine) {
    tour(engine, Window::WIDE.in_the_dark(), violations).await;
}

async fn violations(visitor: &Visitor) -> WebDriverResult<Complaints> {
    let is_there: bool = visitor.browser.execute("return typeof axe === 'object'", vec![]).await?.convert()?;
    if !is_there {
        visitor.browser.execute(&*AXE, vec![]).await?;
    }
    visitor.browser.execute_async(RUN, vec![]).await?.convert()
}
