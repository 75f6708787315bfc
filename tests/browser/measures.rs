//! Every kind of page, measured on the smallest screen: nothing runs out of it, nothing is too small to be tapped.
//! 320 pixels are also what is left of 1280 at 400 % zoom.

use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    tour::{Complaints, tour},
    visitor::Visitor,
    window::Window,
};

/// What runs out of the screen sideways, or is cut off.
const LOST: &str = "
    const page = document.scrollingElement;
    const lost = page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} pixels wide`] : [];
    for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility()) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = (overflow, inner, outer) => ['hidden', 'clip'].includes(overflow) && inner > outer + 1;
        // A field is scrolled in by its reader.
        if (!element.closest('svg, input') && (cuts(overflowX, element.scrollWidth, element.clientWidth)
            || cuts(overflowY, element.scrollHeight, element.clientHeight))) lost.push('cut off: ' + element.outerHTML.slice(0, 120));
    }
    const texts = [...document.querySelectorAll('.timeline text')].filter(text => text.checkVisibility())
        .map(text => [text.textContent, text.getBoundingClientRect()]);
    for (const [text, box] of texts) {
        if (box.left < -1 || box.right > innerWidth + 1) lost.push('runs out of the picture: ' + text);
        for (const [other, its] of texts) {
            const meet = box.left < its.right - 1 && its.left < box.right - 1 && box.top < its.bottom - 4 && its.top < box.bottom - 4;
            if (text < other && meet) lost.push(`“${text}” lies over “${other}”`);
        }
    }
    return lost;";

/// The spacing that a reader may set, after WCAG 2.2, 1.4.12. A sheet of its own is no inline style.
const SPACE: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];";

/// Controls too small for a finger. A link within a sentence is as high as its line.
const SMALL: &str = "
    const isInSentence = link => link.matches('a') && getComputedStyle(link).display === 'inline'
        && [...link.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    const small = [];
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
        if (!control.checkVisibility() || isInSentence(control)) continue;
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        const least = control.matches('.choice') ? 44 : 24;
        if (height < least || width < 24) small.push(`${Math.round(width)} × ${Math.round(height)}: ` + control.outerHTML.slice(0, 120));
    }
    return small;";

in_every_engine!(nothing_runs_out_of_the_screen, wide_spacing_loses_nothing, everything_is_large_enough_to_tap);

async fn nothing_runs_out_of_the_screen(engine: Engine) {
    tour(engine, Window::NARROW, async |visitor| read(visitor, LOST).await).await;
}

async fn wide_spacing_loses_nothing(engine: Engine) {
    let spaced = async |visitor: &Visitor| {
        visitor.browser.execute(SPACE, vec![]).await?;
        read(visitor, LOST).await
    };
    tour(engine, Window::NARROW, spaced).await;
}

async fn everything_is_large_enough_to_tap(engine: Engine) {
    tour(engine, Window::NARROW, async |visitor| read(visitor, SMALL).await).await;
}

async fn read(visitor: &Visitor, script: &str) -> WebDriverResult<Complaints> {
    visitor.browser.execute(script, vec![]).await?.convert()
}
