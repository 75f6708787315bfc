//! Makes of a locale file what the program reads: without comments and layout, sorted, and quick to look up. It runs where
//! the program is built, so that no parser of Fluent has to be part of the page.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse_runtime;

/// The messages whose name is wanted, as `Words` reads them. What cannot be read is missing from the result; a test holds
/// that nothing is.
#[must_use]
pub fn pack(source: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let resource = parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) if is_wanted(message.id.name) => Some(message),
        _ => None,
    });
    let mut records: Vec<(String, String)> = messages.flat_map(records).collect();
    records.sort();
    records.iter().map(|(name, text)| format!("{name}\x1f{text}")).collect::<Vec<_>>().join("\x1e")
}

/// A message, and each of its attributes as `name.attribute`.
fn records(message: &Message<&str>) -> Vec<(String, String)> {
    let name = message.id.name;
    let attributes = message.attributes.iter().map(|found| (format!("{name}.{}", found.id.name), pattern(&found.value)));
    let value = message.value.iter().map(|value| (name.to_owned(), pattern(value)));
    value.chain(attributes).collect()
}

fn pattern(pattern: &Pattern<&str>) -> String {
    pattern.elements.iter().map(element).collect()
}

fn element(element: &PatternElement<&str>) -> String {
    match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => placeable(expression),
    }
}

fn placeable(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) => {
            (*value).to_owned()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => placeable(expression),
        Expression::Inline(inline) => format!("\x03{}\x04", reference(inline)),
        Expression::Select { selector, variants } => {
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            let variants: String = others.into_iter().chain(default).map(variant).collect();
            format!("\x03{}{variants}\x04", reference(selector))
        }
    }
}

/// Functions and terms are not read; their names stand for them, so that they are found missing.
fn reference(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::FunctionReference { id, .. }
        | InlineExpression::TermReference { id, .. } => id.name.to_owned(),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::Placeable { .. } => String::new(),
    }
}

fn variant(variant: &Variant<&str>) -> String {
    let key = match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    };
    format!("\x01{key}\x02{}", pattern(&variant.value))
}
