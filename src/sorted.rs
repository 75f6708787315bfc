//! Lists in order. They are short, and the standard library's sort would be 5 KB of WebAssembly for each kind of item.

/// The items by their keys; those with the same key stay as they were among themselves.
pub fn sorted<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        let place = sorted.partition_point(|before| key(before) <= key(&item));
        sorted.insert(place, item);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::sorted;

    #[test]
    fn items_with_the_same_key_keep_their_order() {
        assert_eq!(sorted(["b2", "a1", "b1", "a2"], |item| item.chars().next()), ["a1", "a2", "b2", "b1"]);
    }
}
