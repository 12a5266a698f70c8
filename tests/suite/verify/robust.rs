//! Bytes of any kind: one finding, or some, and never a panic.

use mediane::{diagnostics::Code, verify::press};

use super::{asked, found_as, sample::Sample};

/// A small generator of numbers: the same ones each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// The sample without its heavy profile, so that most bytes are structure.
fn light() -> Vec<u8> {
    let mut sample = Sample::good();
    let (profile, intent) = (sample.profile, sample.intent);
    sample.document.objects.remove(&profile);
    sample.dictionary(intent).remove(b"DestOutputProfile");
    sample.save()
}

#[test]
fn what_is_no_pdf_is_one_finding() {
    for bytes in [
        &b""[..],
        b"%PDF-1.6",
        b"bonjour",
        b"%PDF-1.6\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
    ] {
        let found = press(bytes, &asked());
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].code, Code::PressUnreadable);
    }
}

#[test]
fn a_page_tree_that_miscounts_is_one_finding() {
    let mut sample = Sample::good();
    let tree = sample.page(1).get(b"Parent").unwrap().as_reference().unwrap();
    sample.dictionary(tree).set("Count", 5);
    assert_eq!(found_as(sample, &asked()), [Code::PressUnreadable]);
}

#[test]
fn a_file_cut_off_anywhere_is_one_finding() {
    let whole = light();
    for part in 1..40 {
        let found = press(&whole[..whole.len() * part / 40], &asked());
        assert_eq!(found.len(), 1, "{part}: {found:?}");
    }
}

#[test]
fn changed_bytes_never_panic() {
    let whole = light();
    let mut dice = Dice(7);
    for _ in 0..400 {
        let mut changed = whole.clone();
        for _ in 0..=dice.roll(12) {
            let at = dice.roll(changed.len());
            changed[at] = u8::try_from(dice.roll(256)).unwrap();
        }
        press(&changed, &asked());
    }
}

#[test]
fn digits_and_names_exchanged_never_panic() {
    let whole = light();
    let mut dice = Dice(11);
    let places: Vec<usize> = (0..whole.len()).filter(|at| whole[*at].is_ascii_graphic()).collect();
    for _ in 0..400 {
        let mut changed = whole.clone();
        for _ in 0..=dice.roll(4) {
            let at = places[dice.roll(places.len())];
            changed[at] = b"0123456789/-.<>[]()ABCDRZ"[dice.roll(25)];
        }
        press(&changed, &asked());
    }
}
