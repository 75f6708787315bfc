//! Writes a calendar file by RFC 5545: all-day events with two alarms each. It knows the form and no words.

use crate::dates::{Date, write_date};

/// An event that takes a whole day and keeps nobody busy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// The same in every file that tells of the same event.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// Its title.
    pub summary: String,
    /// Its text, which may have several lines.
    pub description: String,
    /// An absolute address, where one is known.
    pub url: Option<String>,
}

/// From midnight when the day begins back to nine in the morning, two days and one day before.
const ALARMS: [&str; 2] = ["-PT39H", "-PT15H"];

/// The longest line, its end not counted.
const MOST_OCTETS: usize = 75;

/// A calendar file, made on `today`: lines of at most 75 octets that end in CRLF, days without a time zone.
#[must_use]
pub fn write(name: &str, today: Date, events: &[Event]) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Recoup//Recoup//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    file.text("X-WR-CALNAME", name);
    for event in events {
        file.event(event, today);
    }
    file.line("END", "VCALENDAR");
    file.0
}

#[derive(Default)]
struct File(String);

impl File {
    fn event(&mut self, event: &Event, today: Date) {
        self.line("BEGIN", "VEVENT");
        self.text("UID", &event.uid);
        self.line("DTSTAMP", &format!("{}T000000Z", compact(today)));
        self.line("DTSTART;VALUE=DATE", &compact(event.day));
        self.text("SUMMARY", &event.summary);
        self.text("DESCRIPTION", &event.description);
        if let Some(url) = &event.url {
            self.line("URL", url);
        }
        self.line("CLASS", "PRIVATE");
        self.line("TRANSP", "TRANSPARENT");
        for trigger in ALARMS {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.text("DESCRIPTION", &event.summary);
            self.line("TRIGGER", trigger);
            self.line("END", "VALARM");
        }
        self.line("END", "VEVENT");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    fn line(&mut self, name: &str, value: &str) {
        let mut rest: &str = &format!("{name}:{value}").replace(char::is_control, "");
        let mut room = MOST_OCTETS;
        while rest.len() > room {
            let (line, next) = rest.split_at(fold_at(rest, room));
            self.0.push_str(line);
            self.0.push_str("\r\n ");
            rest = next;
            room = MOST_OCTETS - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// Folds between characters, and not beside a space, as some readers trim the lines that they join.
fn fold_at(text: &str, room: usize) -> usize {
    let octets = text.as_bytes();
    let is_good = |place: &usize| text.is_char_boundary(*place) && octets[*place] != b' ' && octets[place - 1] != b' ';
    (1..=room).rev().find(is_good).unwrap_or_else(|| text.floor_char_boundary(room))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

fn compact(day: Date) -> String {
    write_date(day).replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::File;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut file = File::default();
        file.text("X", text);
        assert_eq!(file.0, expected);
    }

    #[test]
    fn lines_are_escaped_and_folded() {
        let x = |count: usize| "x".repeat(count);
        check("a, b; c\\d\ne", "X:a\\, b\\; c\\\\d\\ne\r\n");
        check("bell\u{7}, return\r\n", "X:bell\\, return\\n\r\n");
        check(&x(73), &format!("X:{}\r\n", x(73)));
        check(&x(74), &format!("X:{}\r\n x\r\n", x(73)));
        check(&x(73 + 74), &format!("X:{}\r\n {}\r\n", x(73), x(74)));
        check(&x(73 + 75), &format!("X:{}\r\n {}\r\n x\r\n", x(73), x(74)));
        check(&format!("{}é", x(72)), &format!("X:{}\r\n é\r\n", x(72)));
        check(&format!("{} yz", x(73)), &format!("X:{}\r\n x yz\r\n", x(72)));
        check(&format!("{} yz", x(72)), &format!("X:{}\r\n x yz\r\n", x(71)));
    }
}
