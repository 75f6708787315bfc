//! Chance buyers answer alike on every machine.

/// Numbers that look like chance and are the same in every run.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    pub fn one_of(&mut self, texts: &[&str]) -> String {
        texts[usize::try_from(self.below(texts.len() as u64)).expect("an index")].to_owned()
    }
}
