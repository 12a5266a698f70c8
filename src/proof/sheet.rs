//! Typeset pages as plain data: lines, where they stand and what they belong
//! to. Lengths are in points, measured from a page's upper left corner.

/// All pages of a brochure, and what its layout promises of them.
#[derive(Debug, Clone, Default)]
pub struct Brochure {
    pub pages: Vec<Page>,
    pub promise: Promise,
}

/// What a layout declares (`layouts/lib/promise.typ`); the page test holds it
/// to that.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// The baseline grid of running text.
    pub grid: Option<Grid>,
    /// Where text may stand, furniture aside.
    pub text_area: Option<TextArea>,
    /// Nothing essential is nearer to the trim than this.
    pub safe_margin: f64,
    /// The least size of running text, and of any text.
    pub body_size: f64,
    pub least_size: f64,
    /// Characters a line of running text.
    pub characters: (f64, f64),
    /// The widest word space in natural word spaces.
    pub word_space: f64,
}

impl Default for Promise {
    fn default() -> Self {
        Self {
            grid: None,
            text_area: None,
            safe_margin: 14.17,
            body_size: 11.5,
            least_size: 10.0,
            characters: (45.0, 75.0),
            word_space: 1.5,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    pub first_baseline: f64,
    pub line: f64,
}

/// Margins; inside is the spine's side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextArea {
    pub top: f64,
    pub bottom: f64,
    pub inside: f64,
    pub outside: f64,
}

#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Counted from 1.
    pub number: usize,
    pub width: f64,
    pub height: f64,
    /// In the order they are read.
    pub lines: Vec<Line>,
    /// Filled rectangles and pictures.
    pub fields: Vec<Field>,
    /// A subject's number, on the page that opens it.
    pub opens: Option<i64>,
    /// Said by the layout of pages that are meant to hold little.
    pub is_sparse: bool,
    /// The page without its text, for contrast.
    pub ground: Option<Ground>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    pub area: Area,
    pub is_picture: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Pixels, row by row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ground {
    pub width: usize,
    pub pixels_per_point: f64,
    pub pixels: Vec<Rgb>,
}

pub type Rgb = [u8; 3];

/// A line of text as it stands on the page.
#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub left: f64,
    pub right: f64,
    pub baseline: f64,
    /// Of the largest text on it.
    pub size: f64,
    pub is_bold: bool,
    /// Its stretches of one colour, from left to right.
    pub inks: Vec<Ink>,
    pub role: Role,
    /// Lines of one paragraph, item or heading share it.
    pub block: usize,
    /// In a cell of a grid: its neighbours are beside it, not below.
    pub in_cell: bool,
    /// The YAML file and key path it came from.
    pub key: Option<String>,
    /// The widest word space in natural word spaces.
    pub word_space: Option<f64>,
    /// Ends in a hyphen that nobody typed.
    pub is_hyphenated: bool,
    /// Runs out of a box that clips it.
    pub is_cut: bool,
}

/// A stretch of a line in one colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    pub left: f64,
    pub right: f64,
    pub colour: Rgb,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Heading,
    Quote,
    Item,
    Paragraph,
    /// Text in no block of its own: labels, the cover.
    Display,
    /// Running heads and folios, which a screen reader passes over.
    Furniture,
}

impl Area {
    pub fn contains(&self, x: f64, y: f64) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

impl Line {
    /// From about the ascenders to the descenders.
    pub fn area(&self) -> Area {
        Area {
            left: self.left,
            top: self.baseline - 0.75 * self.size,
            right: self.right,
            bottom: self.baseline + 0.22 * self.size,
        }
    }

    pub fn is_furniture(&self) -> bool {
        self.role == Role::Furniture
    }

    /// Running text: what is read line after line.
    pub fn is_running(&self) -> bool {
        matches!(self.role, Role::Quote | Role::Item | Role::Paragraph)
    }

    /// A subject's name, which a list of subjects may say anywhere.
    pub fn is_name(&self) -> bool {
        self.key
            .as_deref()
            .is_some_and(|key| key.ends_with(":title") || key.ends_with(":short-title"))
    }

    /// The source file of its text.
    pub fn file(&self) -> Option<&str> {
        self.key.as_deref().and_then(|key| key.split_once(':')).map(|(file, _)| file)
    }
}

impl Page {
    pub fn is_left(&self) -> bool {
        self.number.is_multiple_of(2)
    }

    /// Everything but running heads and folios.
    pub fn text(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| !line.is_furniture())
    }
}

/// A line and the page it stands on.
pub type Placed<'a> = (&'a Page, &'a Line);

impl Brochure {
    /// Lines in reading order, furniture aside.
    pub fn lines(&self) -> impl Iterator<Item = Placed<'_>> {
        self.pages.iter().flat_map(|page| page.text().map(move |line| (page, line)))
    }

    /// Lines that belong together, in reading order.
    pub fn blocks(&self) -> Vec<Vec<Placed<'_>>> {
        let mut blocks: Vec<Vec<Placed>> = Vec::new();
        for (page, line) in self.lines() {
            match blocks.last_mut() {
                Some(block) if block[0].1.block == line.block => block.push((page, line)),
                _ => blocks.push(vec![(page, line)]),
            }
        }
        blocks
    }
}

/// Whether `next` stands in another column or on another page than `line`.
pub fn breaks(line: Placed, next: Placed) -> bool {
    line.0.number != next.0.number || next.1.baseline < line.1.baseline - line.1.size
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A line of text made by hand.
    pub fn line(key: &str, role: Role) -> Line {
        Line {
            text: "Une ligne de texte".into(),
            left: 60.0,
            right: 400.0,
            baseline: 100.0,
            size: 11.5,
            is_bold: false,
            inks: Vec::new(),
            role,
            block: 0,
            in_cell: false,
            key: Some(key.into()),
            word_space: None,
            is_hyphenated: false,
            is_cut: false,
        }
    }
}
