//! What can be wrong with a picture, as plain data: the words are the
//! catalogues'.

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    Empty,
    /// Cut off: a copy or a download that did not come to its end.
    Truncated,
    /// What is inside contradicts itself; the decoder's own words, English.
    Damaged(String),
    /// More than is read: see [`Limit`].
    TooLarge {
        limit: Limit,
        found: u64,
        most: u64,
    },
    /// A format with a name, which this program does not read.
    Unread(Unread),
    /// Nothing that is known.
    Unknown,
    /// A kind of a known format that is not read, English: "CCITT".
    Variant(String),
    PdfPassword,
    PdfWithoutPage,
    /// Not XML: the reason, English, with the line in it.
    SvgSyntax(String),
    /// XML, but its root is no `svg` in the SVG namespace: the root's name.
    SvgRoot(String),
    /// Neither `viewBox` nor a width and a height: nobody knows its shape.
    SvgWithoutSize,
    /// Its colours are CSS variables, which are set by the page it was cut from.
    SvgVariables(String),
}

/// What a picture has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of the file.
    Bytes,
    /// Width times height.
    Pixels,
    /// Bytes that its pixels, or its drawing, take once decoded.
    Decoded,
    /// Elements of a drawing, with every repetition counted.
    Elements,
    /// Elements inside each other.
    Depth,
}

/// Formats that are told by name, so that people know what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    Heic,
    Avif,
    Jpeg2000,
    JpegXl,
    Eps,
    Illustrator,
    Photoshop,
    /// A camera's raw file.
    Raw,
    /// Word, PowerPoint, LibreOffice and the like.
    Office,
    Zip,
    Html,
    Icon,
    Video,
    Metafile,
    InDesign,
    Affinity,
    Figma,
}

/// What was left out of a picture, or is doubtful about it; it is used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// The extension promises another format: (the name's, the content's).
    Extension {
        named: String,
        found: &'static str,
    },
    /// Only the first picture of several is used (GIF, WebP, PNG, SMIL).
    Animation,
    /// Only the first page of so many is used.
    Pages(usize),
    Scripts,
    /// Links, pictures, fonts or styles of other files.
    Outside,
    /// HTML inside a drawing.
    ForeignObject,
    /// CSS variables that are no colours; ignored.
    Variables,
    /// Its ICC profile cannot be used; the colours are taken as usual ones.
    Profile,
    /// CMYK without a profile: taken for the press's own.
    CmykWithoutProfile,
    /// Its decoder had to guess: look at it.
    Doubtful(String),
    /// A PDF's text in a font that is not in it: that text may be missing.
    FontNotInside,
    /// A PDF that holds only pixels: a photograph would do as well.
    Scan,
}
