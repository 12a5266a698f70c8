//! Every code a diagnostic can carry. The name is stable: scripts and
//! bookmarks rely on it; it is also the message's id in the catalogues.

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.name() == name)
            }

            /// What it means, for developers.
            pub const fn doc(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc, "\n"),+),)+ }
            }
        }
    };
}

codes! {
    /// A file or folder the edition needs is not there (`path`).
    FileMissing = "file-missing",
    /// A file cannot be read (`path`, `reason`).
    FileUnreadable = "file-unreadable",
    /// A folder stands where a file is expected (`path`).
    FileIsFolder = "file-is-folder",
    /// A path or link leads out of the project (`path`).
    FileOutside = "file-outside",
    /// A content file is larger than the limit (`size`, `limit`).
    FileTooLarge = "file-too-large",
    /// A content file holds nothing, or only comments.
    FileEmpty = "file-empty",
    /// A content file is not UTF-8 (`encoding`: `UTF-16`, `UTF-32`, `Windows-1252` or `unknown`).
    FileEncoding = "file-encoding",
    /// A NUL or other control character in a content file (`character`).
    FileControlCharacter = "file-control-character",
    /// A file among the subjects that is not read, as only `.yaml` is (`path`).
    FileIgnored = "file-ignored",

    /// YAML that cannot be parsed (`reason`).
    YamlSyntax = "yaml-syntax",
    /// A tab used for indentation.
    YamlTab = "yaml-tab",
    /// A quote that is never closed.
    YamlQuote = "yaml-quote",
    /// A `[` or `{` that is never closed.
    YamlBracket = "yaml-bracket",
    /// A line whose indentation fits no level above it.
    YamlIndent = "yaml-indent",
    /// A key without `: ` after it (`key`).
    YamlColon = "yaml-colon",
    /// A plain value broken by ` : `, a leading `[`, ` #` …: needs a `|` block (`key`, `form`).
    YamlPlain = "yaml-plain",
    /// More than one document in a file.
    YamlDocuments = "yaml-documents",
    /// Nesting deeper than the limit (`limit`).
    YamlDepth = "yaml-depth",
    /// Anchors and aliases are not used in content.
    YamlAlias = "yaml-alias",
    /// Tags such as `!!binary` are not used in content.
    YamlTag = "yaml-tag",

    /// A key stands twice (`key`; related `label-first`).
    KeyDuplicate = "key-duplicate",
    /// A key nobody knows (`key`, `known`, `nearest`: `none` when no known key is near).
    KeyUnknown = "key-unknown",
    /// A required key is missing (`key`, `parent`).
    KeyMissing = "key-missing",
    /// A value of the wrong type (`key`, `expected`, `found`: `text`, `list`, `mapping`, `integer`,
    /// `number`, `boolean`, `null`).
    ValueType = "value-type",
    /// A one-line text that is too long (`key`, `characters`, `most`).
    TextTooLong = "text-too-long",
    /// A number, date or boolean where text is expected (`key`, `value`).
    ValueNotText = "value-not-text",
    /// A value left empty (null) (`key`).
    ValueNull = "value-null",
    /// A text without a visible character (`key`).
    ValueBlank = "value-blank",
    /// A value outside its allowed range, pattern or list (`key`, `value`, `expected`).
    ValueInvalid = "value-invalid",
    /// A list too short (`key`, `least`).
    ListTooShort = "list-too-short",
    /// A list too long (`key`, `most`).
    ListTooLong = "list-too-long",

    /// Two subjects carry one number (`number`; related `label-first`).
    ThemeNumberTwice = "theme-number-twice",
    /// A subject's number does not follow its file's place (`number`, `expected`).
    ThemeNumberOrder = "theme-number-order",
    /// The edition has no subject.
    ThemeNone = "theme-none",
    /// A picture that is not there (`path`, `nearest`).
    PictureMissing = "picture-missing",
    /// A picture of a format that is not read (`path`, `what`, `reason`).
    PictureFormat = "picture-format",
    /// A picture that is broken (`path`, `what`: `empty`, `truncated`, `damaged`, `xml`, `no-page`; `reason`).
    PictureDamaged = "picture-damaged",
    /// A PDF that asks for a password (`path`, `what`).
    PictureSealed = "picture-sealed",
    /// An SVG that does not stand by itself (`path`, `what`: `root`, `size`, `variables`; `reason`).
    PictureSvg = "picture-svg",
    /// A picture larger than is read (`path`, `what`: `bytes`, `pixels`, `decoded`, `elements`, `depth`; `found`, `most`).
    PictureTooLarge = "picture-too-large",
    /// A drawing whose text asks for a font that is not there (`path`, `family`, `known`).
    PictureFace = "picture-face",
    /// A picture of which something is left out (`path`, `what`, and its particulars `named`, `found`, `pages`, `reason`).
    PictureCleaned = "picture-cleaned",
    /// A picture that a layout has no room to show well (`file` of the output, `page`, `at`; `width` and `height` in
    /// millimetres).
    PictureUnfit = "picture-unfit",
    /// A picture with too few pixels for its size (`path`, `dpi`, `least`, `width` in millimetres, `wanted`, `pixels`, `page`).
    PictureCoarse = "picture-coarse",
    /// The palette has fewer colours than there are subjects (`colours`, `subjects`).
    PaletteIncomplete = "palette-incomplete",
    /// Contrast below the minimum (`ratio`, `least`, `colour`, `against`).
    PaletteContrast = "palette-contrast",
    /// Two outputs write the same file (`file`; related `label-first`).
    OutputTwice = "output-twice",
    /// A file name that its kind of output cannot have (`kind`, `file`, `example`).
    OutputFile = "output-file",
    /// A press output without a printer, or with an unknown one (`name`, `known`).
    OutputPrinter = "output-printer",
    /// An output that is made from another kind's, which the edition lacks (`kind`, `needs`).
    OutputNeeds = "output-needs",
    /// More pages than an output may have (`file`, `pages`, `most`).
    BudgetPages = "budget-pages",
    /// A number of pages that is not a multiple (`file`, `pages`, `multiple`, `blank`).
    BudgetMultiple = "budget-multiple",
    /// A subject that runs over its pages (`subject`, `pages`, `most`, `lines`, `characters`).
    BudgetSubject = "budget-subject",
    /// Type that is too small once the pages are reduced (`size`, `least`, `scale`).
    BookletType = "booklet-type",
    /// Text too near to the edge once the pages are reduced (`page`, `margin`, `least`, `scale`).
    BookletEdge = "booklet-edge",
    /// A colour profile that is not one of a CMYK press (`path`).
    PressProfile = "press-profile",

    /// Inline markup that Médiane does not have; set as typed (`text`).
    MarkupUnknown = "markup-unknown",
    /// Inline markup that is not closed; set as typed (`text`).
    MarkupUnclosed = "markup-unclosed",
    /// Several lines or a list where one line of text is expected.
    MarkupNotOneLine = "markup-not-one-line",
    /// An attribute that Médiane does not have (`text`).
    MarkupAttribute = "markup-attribute",
    /// A link target of an unknown kind (`text`).
    MarkupLink = "markup-link",

    /// An abbreviation that French has otherwise (`text`, `instead`).
    LintAbbreviation = "lint-abbreviation",
    /// A capital without its accent (`text`, `instead`).
    LintAccent = "lint-accent",
    /// Two or more spaces in a row (`text`, `instead`).
    LintDoubleSpace = "lint-double-space",
    /// English words outside a language span (`text`).
    LintForeignWord = "lint-foreign-word",
    /// A masculine plural of a noun that is inclusive elsewhere (`text`, `elsewhere`).
    LintGenericMasculine = "lint-generic-masculine",
    /// A compound word without its hyphens (`text`, `instead`).
    LintHyphen = "lint-hyphen",
    /// An inverted pronoun without its hyphen (`text`, `instead`).
    LintInversion = "lint-inversion",
    /// Characters that do not show (`text`, `elsewhere`: their code points, `what`: `order`, which they turn
    /// round, or `width`, which they have none of).
    LintInvisible = "lint-invisible",
    /// Letters of another script that look Latin (`text`, `instead`, `elsewhere`: those letters).
    LintLookAlike = "lint-look-alike",
    /// An address that leads elsewhere than it seems to (`text`, `elsewhere`: where).
    LintMisleadingLink = "lint-misleading-link",
    /// Inclusive words with another sign than most (`count`, `text` of the first, `instead`,
    /// `elsewhere`: the sign of most).
    LintMixedDots = "lint-mixed-dots",
    /// A month with a capital (`text`, `instead`).
    LintMonth = "lint-month",
    /// `oe` for `œ` (`text`, `instead`).
    LintOe = "lint-oe",
    /// `27ème` for `27e` (`text`, `instead`).
    LintOrdinal = "lint-ordinal",
    /// A quotation mark without its other half (`text`).
    LintQuotes = "lint-quotes",

    /// An inclusive word that the lexicon lacks (`word`, `spoken`: a proposal; `file`: one that
    /// spells words out and cannot spell this one; `sentence`: where it stands).
    ReadingMissing = "reading-missing",
    /// An inclusive word that neither lexicon nor rules can read (`word`, `file`, `sentence`).
    ReadingUnknown = "reading-unknown",
    /// An inclusive word stands where no reading can be given to it (`word`, `at`).
    ReadingMarks = "reading-marks",
    /// A reading that no person has approved (`word`, `spoken`, `file`, `sentence`).
    ReadingUnapproved = "reading-unapproved",

    /// No edition in content/, or none of that name (`name`, `known`).
    EditionUnknown = "edition-unknown",
    /// Several editions and none chosen (`known`).
    EditionAmbiguous = "edition-ambiguous",
    /// The project's root is not one (`path`).
    ProjectNone = "project-none",

    /// A layout that Typst refuses (`message`, `hints`, `at`: the content it was given).
    Layout = "layout",
    /// A warning of Typst's (`message`, `hints`).
    LayoutWarning = "layout-warning",
    /// A layout asks for a field that is not there (`field`, `known`).
    LayoutField = "layout-field",
    /// A layout imports a package from the network (`package`).
    LayoutPackage = "layout-package",
    /// A font family that is not in fonts/ (`family`, `known`).
    FontUnknown = "font-unknown",
    /// A file in fonts/ that is no usable font (`path`).
    FontBroken = "font-broken",
    /// No font at all in fonts/.
    FontNone = "font-none",
    /// A character no font draws (`character`, `code-point`, `font`, `page`, `at`).
    GlyphMissing = "glyph-missing",
    /// A library panicked while it set or wrote an output (`what`, `message`).
    EngineStopped = "engine-stopped",
    /// A stretch of text that no line can hold (`characters`, `page`, `at`).
    TextUnbroken = "text-unbroken",
    /// The layout did not finish in time (`seconds`).
    Deadline = "deadline",
    /// The layout took more memory than allowed (`limit`, in megabytes).
    Memory = "memory",
    /// The PDF cannot be written as the standards ask (`message`, `hints`).
    Export = "export",

    /// A template of the web page that cannot be filled in (`fault`: `syntax`, `undefined`, `unknown`,
    /// `template` or `other`; `message`).
    WebTemplate = "web-template",
    /// A template or style of the web page that asks something of another machine (`url`).
    WebOutside = "web-outside",
    /// A web page that would run something, or lead where no reader is sent (`what`: `script`, `frame`,
    /// `refresh` or `address`; `text`).
    WebUnsafe = "web-unsafe",

    /// A subject that does not keep to a spread of its own (`page`, `text`, `at`).
    PageSpread = "page-spread",
    /// Text that runs out of its box or into other text (`page`, `text`, `at`).
    PageOverfull = "page-overfull",
    /// Text too near to the trim (`page`, `text`, `at`, `margin` in points).
    PageSafeArea = "page-safe-area",
    /// Text too pale on its ground (`page`, `text`, `at`, `ratio`, `least`).
    PageContrast = "page-contrast",
    /// Text too small (`page`, `text`, `at`, `size` in points).
    PageTextSize = "page-text-size",
    /// A page or column with next to nothing on it (`page`, `text`, `at`).
    PageEmptyColumn = "page-empty-column",
    /// A heading at a column's foot (`page`, `text`, `at`).
    PageStrandedHeading = "page-stranded-heading",
    /// A paragraph's last line alone at a column's head (`page`, `text`, `at`).
    PageWidow = "page-widow",
    /// A paragraph's first line alone at a column's foot (`page`, `text`, `at`).
    PageOrphan = "page-orphan",
    /// A title's line that ends in a short word (`page`, `text`, `at`, `word`).
    PageTitleBreak = "page-title-break",
    /// A hyphen where none should be (`page`, `text`, `at`, `place`: `title`, `turn` of a column or
    /// page, or `row` of more than two).
    PageHyphens = "page-hyphens",
    /// A word space too wide (`page`, `text`, `at`, `space` in natural word spaces).
    PageWordSpace = "page-word-space",
    /// Lines too short or too long to read well (`page`, `text`, `at`, `characters`).
    PageMeasure = "page-measure",
    /// Text off the baseline grid (`page`, `text`, `at`, `distance` in points).
    PageBaseline = "page-baseline",

    /// Something in a picture that could not be put into the press's inks (`what`).
    PressPicture = "press-picture",
    /// A press file that cannot be read whole (`reason`).
    PressUnreadable = "press-unreadable",
    /// A press file that is encrypted.
    PressEncrypted = "press-encrypted",
    /// A press file of a PDF version that PDF/X-4 does not know (`version`).
    PressVersion = "press-version",
    /// A press file without its identifier.
    PressIdentifier = "press-identifier",
    /// A compression that PDF/X-4 refuses (`filter`).
    PressCompression = "press-compression",
    /// Something that PDF/X-4 refuses (`what`: `action`, `script`, `embedded-file`, `form`, `outside-stream`,
    /// `outside-page`, `proxy`, `postscript`, `separated`, `alternate`, `viewed-area`, `changing-layer`,
    /// `transfer`, `halftone`, `blend`, `rendering-intent`).
    PressForbidden = "press-forbidden",
    /// An output intent that is not as it should be (`what`: `none`, `several`, or the key it lacks).
    PressIntent = "press-intent",
    /// A printing profile that is not as it should be (`what`: `missing`, `damaged`, `class`, `space`, `version`).
    PressIntentProfile = "press-intent-profile",
    /// Metadata that are not as they should be (`property`, `value`, `what`: `none`, `compressed`, `broken`,
    /// `missing`, `wrong`).
    PressMetadata = "press-metadata",
    /// Metadata that contradict the information dictionary (`property`, `info`, `xmp`).
    PressMetadataDiffers = "press-metadata-differs",
    /// A page's box missing or misplaced (`page`, `box`, `what`: `missing`, `outside`, `both`).
    PressBox = "press-box",
    /// A page trimmed to another size (`page`, `width`, `height`, `wanted-width`, `wanted-height`).
    PressTrim = "press-trim",
    /// Too little bleed (`page`, `bleed`, `wanted`).
    PressBleed = "press-bleed",
    /// A page that is not like the first (`page`).
    PressPagesDiffer = "press-pages-differ",
    /// A number of pages that the binding does not allow (`pages`, `multiple`).
    PressPageCount = "press-page-count",
    /// A link or another annotation (`page`, `kind`).
    PressAnnotation = "press-annotation",
    /// A content stream that PDF 1.6 does not know (`page`, `operator`).
    PressContent = "press-content",
    /// A font that is not in the file (`page`, `font`).
    PressFont = "press-font",
    /// A colour space that does not print (`page`, `space`, `place`: `fill`, `stroke`, `image`, `mask`, `shading`,
    /// `group`, `default`).
    PressColour = "press-colour",
    /// A named ink that is not one (`ink`, `what`: `unnamed`, `undefined`, `ambiguous`).
    PressSpot = "press-spot",
    /// Too much ink (`page`, `ink`, `limit`, in percent).
    PressInk = "press-ink",
    /// The registration colour inside the page (`page`).
    PressRegistration = "press-registration",
    /// Black text that does not overprint (`page`, `why`: `off`, `mode`, `grey`).
    PressBlackText = "press-black-text",
    /// Small text in four-coloured black (`page`, `size`).
    PressRichText = "press-rich-text",
    /// White that overprints, and so vanishes (`page`).
    PressWhiteOverprint = "press-white-overprint",
    /// A line too thin to print (`page`, `width`, `least`).
    PressHairline = "press-hairline",
    /// A picture too coarse at its size (`page`, `resolution`, `wanted`).
    PressResolution = "press-resolution",
    /// Crop marks missing or unwanted (`page`, `what`: `missing`, `unwanted`).
    PressMarks = "press-marks",
    /// Text too near to the trim (`page`, `margin`, `wanted`).
    PressSafeMargin = "press-safe-margin",

    /// The output cannot be written (`path`, `reason`).
    OutputUnwritable = "output-unwritable",
    /// A file stands where the output folder should be (`path`).
    OutputIsFile = "output-is-file",
    /// A link in the place of the output leads out of the project (`path`).
    OutputOutside = "output-outside",
    /// Another process has been writing there for too long (`path`).
    OutputBusy = "output-busy",
    /// A file that another edition publishes (`file`, `edition`).
    OutputOfAnother = "output-of-another",
    /// Only some files of a set could be put in place (`path`, `renamed`, `all`).
    OutputHalf = "output-half",
    /// An earlier build was stopped while it was publishing (`path`, `renamed`, `all`).
    OutputInterrupted = "output-interrupted",
    /// A file was saved while the outputs were made (`path`).
    InputChanged = "input-changed",
    /// The disk is full or a size limit was hit (`path`).
    OutputFull = "output-full",
    /// No output of that kind (`name`, `known`).
    OutputUnknown = "output-unknown",
    /// `SOURCE_DATE_EPOCH` is no number of seconds (`value`).
    EpochInvalid = "epoch-invalid",
    /// The command line cannot be understood (`message`).
    Usage = "usage",
    /// A fault of Médiane itself (`message`).
    Internal = "internal",
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
