# What Médiane says, in English.
#
# A message says what is wrong; `.hint` says what to do. Lowercase, no full
# stop, names in backticks. `$has-x` is `yes` when the argument `$x` is filled.

## The form of messages

severity-error = error
severity-warning = warning
label-help = help
label-layout = laid out here
label-called = called here
label-first = first here
label-also = here too

## Files

file-missing = `{ $path }` is not there
    .hint = check the name, capitals and accents included, or create `{ $path }`
file-unreadable = `{ $path }` cannot be read{ $has-reason ->
        [yes] { ": " }{ $reason }
       *[no] { "" }
    }
    .hint = check that you may read this file and that no other program holds it
file-is-folder = `{ $path }` is a folder where a file is expected
    .hint = rename or move the folder, then put the file in its place
file-outside = `{ $path }` leads out of the project
    .hint = copy the file into the project's folder, and write its path without `..`
file-too-large = this file is too large: { $size } bytes, of { $limit } at most
    .hint = split it into several subjects, or check that it is a text file at all
file-empty = this file holds nothing, or only comments
    .hint = fill it in like a neighbouring file, or delete it
file-encoding = this file is not UTF-8{ $encoding ->
        [unknown] { "" }
       *[other] { ": " }it looks like { $encoding }
    }
    .hint = in your editor, choose “Save with encoding”, then “UTF-8”
file-control-character = forbidden invisible character: `{ $character }`
    .hint = delete it, it probably came with a copy and paste
file-ignored = this file is not read: only `.yaml` files are subjects
    .hint = rename it to `.yaml` if it is a subject, otherwise keep it elsewhere

## YAML

yaml-syntax = this YAML cannot be read: { $reason }
    .hint = compare this line and the one above with a file that works: indentation, a space after the colon, quotes
yaml-tab = this line is indented with a tab
    .hint = replace the tab with spaces, two per level
yaml-quote = this quote is never closed
    .hint = add the closing quote, or remove the opening one: a text needs no quotes
yaml-bracket = this bracket or brace is never closed
    .hint = add the missing `]` or `{ "}" }`; if this is text, write it below the key, after a vertical bar `|`
yaml-indent = the indentation of this line fits no line above it
    .hint = align it with the keys beside it, with ordinary spaces; a long text starts after a vertical bar `|`, two spaces further right than its key
yaml-colon = a colon and a space are missing after `{ $key }`
    .hint = write `{ $key }:`, a space, and then the value
yaml-plain = the value of `{ $key }` holds a sign that YAML takes for itself
    .hint =
        write instead:
        { "    " }{ $form }
yaml-documents = this file holds several documents
    .hint = remove the line `---`, or make one file per subject
yaml-depth = nested too deep: { $limit } levels at most
    .hint = check the indentation of the lines above
yaml-alias = anchors (`&name`) and aliases (`*name`) are not allowed here
    .hint = copy the text to both places, or put the value in quotes if it starts with `&` or `*`
yaml-tag = type tags (`!name`) are not allowed here
    .hint = remove the tag, or put the value in quotes if it starts with `!`

## Keys and values

key-duplicate = the key `{ $key }` is there twice
    .hint = keep one of the two
key-unknown = unknown key `{ $key }`
    .hint = { $nearest ->
        [none] { $has-known ->
            [yes] possible keys here: { $known }
           *[no] remove this line
        }
       *[other] did you mean `{ $nearest }`?
    }
key-missing = the key `{ $key }` is missing{ $has-parent ->
        [yes] { " " }in `{ $parent }`
       *[no] { "" }
    }
    .hint = add a line `{ $key }:` followed by its value, indented like its neighbours
value-type = `{ $key }` must be { $expected ->
        [text] a text
        [list] a list
        [mapping] a group of keys
        [integer] a whole number
        [number] a number
        [boolean] `true` or `false`
       *[other] { $expected }
    }, and here it is { $found ->
        [text] a text
        [list] a list
        [mapping] a group of keys
        [integer] a whole number
        [number] a number
        [boolean] `true` or `false`
        [null] an empty value
       *[other] { $found }
    }
    .hint = { $expected ->
        [text] write the text after `{ $key }:`
        [list] write each item on its own line, indented, after a dash and a space
        [mapping] write each key on its own line, indented under `{ $key }:`
        [integer] write the number in digits, without quotes
        [number] write the number in digits, without quotes
       *[other] take a neighbouring file as a model
    }
text-too-long = `{ $key }` has { $characters } characters, at most { $most }
    .hint = a title, a name or a question is one line: put the rest into the text
value-not-text = `{ $key }` must be a text, but YAML does not read `{ $value }` as one
    .hint = put it in quotes: `"{ $value }"`
value-null = `{ $key }` is empty
    .hint = write a value after the colon, or remove the line
value-blank = the text of `{ $key }` has no visible character
    .hint = write a text, or remove the key
value-invalid = `{ $value }` is not a possible value of `{ $key }`
    .hint = { $has-expected ->
        [yes] expected: { $expected }
       *[no] take a neighbouring file as a model
    }
list-too-short = the list `{ $key }` is too short
    .hint = { $least ->
        [one] add at least one item
       *[other] it needs at least { $least }
    }
list-too-long = the list `{ $key }` is too long
    .hint = { $most ->
        [one] keep one item
       *[other] keep { $most } at most
    }

## Edition

theme-number-twice = two subjects carry the number { $number }
    .hint = give each subject a number of its own
theme-number-order = this subject carries the number { $number }, but its file comes in position { $expected }
    .hint = write `number: { $expected }`, or rename the file: the first two digits of its name give its place
theme-none = this edition has no subject
    .hint = add a first file to its folder `themes/`, for example `01-my-subject.yaml`
picture-missing = the picture `{ $path }` is not there
    .hint = { $has-nearest ->
        [yes] did you mean `{ $nearest }`?
       *[no] put the picture into the edition's folder, and check its name, capitals and accents included
    }
picture-format = `{ $path }` { $what ->
        [heic] is a HEIC picture, the format of Apple’s telephones
        [avif] is an AVIF picture
        [jpeg2000] is a JPEG 2000 picture
        [jpegxl] is a JPEG XL picture
        [eps] is an EPS drawing
        [illustrator] is an Illustrator file
        [photoshop] is a Photoshop file
        [raw] is a camera’s raw file
        [office] is an office document, no picture
        [zip] is an archive, no picture
        [html] is a web page, no picture
        [icon] is an icon
        [video] is a video, no picture
        [metafile] is a WMF or EMF drawing
        [indesign] is an InDesign file
        [affinity] is an Affinity file
        [figma] is a Figma file
        [variant] is of a variant that Médiane does not read: { $reason }
       *[unknown] is of no known picture format
    }
    .hint = { $what ->
        [heic] on the telephone: Settings > Camera > Formats > “Most Compatible”; on a Mac: open it in Preview, File > Export, choose JPEG; then write the new file’s name
        [avif] open it in a browser or an image editor, save it as JPEG or PNG, then write the new file’s name
        [eps] export it as PDF or SVG, then write the new file’s name
        [illustrator] in Illustrator: File > Save a Copy, choose PDF or SVG
        [indesign] export the page as PDF
        [office] export the picture itself (right click > Save as picture), as PNG or JPEG
        [html] download the picture itself: right click > Save image as
        [raw] develop it, then export it as JPEG
        [zip] open the archive and take the picture out
       *[other] save it as JPEG, PNG, WebP, TIFF, SVG or PDF, then write the new file’s name
    }
picture-damaged = `{ $path }` { $what ->
        [empty] is empty
        [truncated] is cut off: the end of the file is missing
        [xml] is no well-formed SVG drawing
        [no-page] is a PDF without a page
       *[damaged] is damaged
    }{ $has-reason ->
        [yes] { " " }({ $reason })
       *[no] { "" }
    }
    .hint = copy or download it again; if it does not open elsewhere either, ask for another
picture-sealed = `{ $path }` is a PDF locked by a password
    .hint = ask for a version without a password, or for SVG
picture-svg = `{ $path }` cannot be drawn{ $what ->
        [root] : it begins with `{ $reason }`, not with `svg`
        [size] : it tells neither its size nor its shape (`viewBox`)
       *[variables] : its colours depend on the web page it comes from (`{ $reason }`)
    }
    .hint = open it in a drawing program (Inkscape, Illustrator, Figma) and export it as “plain SVG”, or as PDF
picture-too-large = `{ $path }` is too { $what ->
        [bytes] heavy
        [pixels] large
        [depth] complicated
        [elements] complicated
       *[decoded] large once opened
    } ({ $found }, at most { $most })
    .hint = make it smaller in an image editor: an A4 page asks for 3,600 pixels along its length
picture-face = a text of `{ $path }` is in the font “{ $family }”, which is not in `fonts/`: it would not show
    .hint = in the drawing program, convert texts to paths, then export again
picture-cleaned = { $what ->
        [extension] `{ $path }` is called .{ $named } and is a { $found } picture; it is taken for what it is
        [animation] `{ $path }` is animated: only its first picture shows
        [pages] `{ $path }` has { $pages } pages: only the first shows
        [scripts] `{ $path }` holds scripts: they are taken out
        [outside] `{ $path }` calls for files from elsewhere (pictures, fonts, links): they are taken out, look whether anything is missing
        [html] `{ $path }` holds web text: it is taken out, look whether anything is missing
        [profile] `{ $path }` has a colour profile that cannot be read: its colours are taken for a screen’s
        [font] a text of `{ $path }` is in a font that is not embedded: it may be missing
       *[doubtful] `{ $path }` is not quite correct: look at it{ $has-reason ->
            [yes] { " " }({ $reason })
           *[no] { "" }
        }
    }
    .hint = { $what ->
        [extension] give the file the extension of its format
        [animation] choose a still picture if this is not the one
        [pages] export the page you want by itself
       *[other] look at the page; if need be, export the picture again with everything embedded
    }
picture-unfit = on page { $page } of `{ $file }` the picture is only { $width } × { $height } mm: the texts leave no more room there
    .hint = shorten the subject’s text, take a picture out, or choose one of another shape
picture-coarse = `{ $path }` is too small for its place: { $dpi } dots an inch where { $least } are needed
    .hint = printed { $width } mm wide it asks for { $wanted } pixels across and has { $pixels }; look for the original, or show it smaller
palette-incomplete = the palette has { $colours ->
        [0] no colour
        [one] only one colour
       *[other] { $colours } colours
    } for { $subjects ->
        [one] one subject
       *[other] { $subjects } subjects
    }
    .hint = add one colour per subject
palette-contrast = too little contrast between `{ $colour }` and `{ $against }`: { $ratio } to 1, at least { $least } to 1 is needed
    .hint = darken or lighten one of the two, or some people will not be able to read
output-twice = two outputs write the same file `{ $file }`
    .hint = give each a name of its own in `file:`
output-file = an output of kind `{ $kind }` cannot be named `{ $file }`
    .hint = write for instance `file: "{ $example }"`
output-printer = { $has-name ->
        [yes] no printer is named `{ $name }`
       *[no] the output for the printer does not say which
    }
    .hint = add `printer:` with one of these names: { $known }; a new one is a file of `layouts/press/printers/`
output-needs = the output `{ $kind }` is made from an output `{ $needs }`, which the edition lacks
    .hint = add an output `kind: { $needs }` under `outputs:`
budget-pages = `{ $file }` has { $pages } pages, at most { $most } are planned
    .hint = shorten texts, or change `most:` under `pages:`
budget-multiple = `{ $file }` has { $pages } pages, which is no multiple of { $multiple }
    .hint = for the printer, { $blank ->
        [one] one page is
       *[other] { $blank } pages are
    } missing: add some content or take some away
budget-subject = subject { $subject } runs over by { $lines ->
        [one] one line
       *[other] { $lines } lines
    }: it takes { $pages } pages, { $most } are planned
    .hint = shorten it by about { $characters } characters
booklet-type = with pages reduced to { $scale } %, some letters are only { $size } pt, at least { $least } is needed
    .hint = choose larger paper (`paper: a3`), or larger type in the layout
booklet-edge = with pages reduced to { $scale } %, a text of page { $page } is only { $margin } mm from the edge of the sheet, at least { $least } is needed
    .hint = an office printer does not print up to the edge: move this text away from it in the layout
press-profile = `{ $path }` is not the ICC profile of a four-colour press
    .hint = ask the printer for its CMYK profile (an `.icc` or `.icm` file)

## Text

markup-unknown = Médiane does not know this markup, it will be printed as it is: `{ $text }`
    .hint = possible markup: `*italic*`, `**bold**`, `[link](https://…)`, `^superscript^`; to keep the sign, put `\` before it
markup-unclosed = this markup is never closed, it will be printed as it is: `{ $text }`
    .hint = add the sign that closes it, or put `\` before the first one to keep it as it is
markup-not-one-line = one line of text is expected here
    .hint = write it on one line, without lists or paragraphs
markup-attribute = unknown attribute: `{ $text }`
    .hint = remove it; `lang` is the only attribute that Médiane knows, for example `[fair use]{ "{" }lang=en{ "}" }`
markup-link = not the address of a link: `{ $text }`
    .hint = write the whole address, with `https://` or `mailto:`

## Project

edition-unknown = { $has-name ->
        [yes] no edition is called `{ $name }`
       *[no] the folder `content/` holds no edition
    }
    .hint = { $has-known ->
        [yes] the project's editions: { $known }
       *[no] make a folder `content/` and, in it, one folder per edition that holds `edition.yaml`
    }
edition-ambiguous = this project has several editions: { $known }
    .hint = choose one, for example with `--edition NAME`
project-none = `{ $path }` is not the folder of a Médiane project
    .hint = go to the folder that holds `content/` and `layouts/`, or name it with `--root`

## Layout

layout = { $in ->
        [content] the layout does not know what to do with this
       *[other] Typst refuses this line of the layout
    }: { $message }
    .hint = { $has-hints ->
        [yes] { $hints }
       *[no] { $in ->
            [content] compare with a subject that works, or show this message to whoever makes the layout
           *[other] { $has-at ->
                [yes] the text at fault is { $at }
               *[no] correct this line; Typst’s message can be searched for on the web
            }
        }
    }
layout-warning = Typst warns of this line of the layout: { $message }
    .hint = { $hints }
layout-field = the layout asks for the field `{ $field }`, which does not exist here
    .hint = { $has-known ->
        [yes] possible fields: { $known }
       *[no] run `mediane data` to see the data that the layout is given
    }
layout-package = the layout imports `{ $package }`, a package to download
    .hint = Médiane does not use the network: copy the package into `layouts/` and import it by its path
font-unknown = the font “{ $family }” is not in `fonts/`
    .hint = { $has-known ->
        [yes] the project's fonts: { $known }
       *[no] add its file (`.ttf` or `.otf`) to `fonts/`
    }
font-broken = `{ $path }` is not a usable font
    .hint = download this file again, or remove it from `fonts/`
font-none = the folder `fonts/` holds no font
    .hint = add the layout's fonts to it (`.ttf` or `.otf` files)
glyph-missing = the font “{ $font }” cannot draw `{ $character }` ({ $code-point }), page { $page }
    .hint = { $has-at ->
        [yes] the character is in { $at }: replace it, or add a font that draws it to `fonts/`
       *[no] replace the character, or add a font that draws it to `fonts/`
    }
deadline = the layout is not finished after { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }
    .hint = a large edition may need more time: give it some with `--deadline`; if it was quick yesterday, undo the last change of the layout, which perhaps goes round in circles
memory = the layout needs more than { $limit } MB of memory
    .hint = a large edition, or large pictures, may ask for more: allow it with `--memory`; if not, undo the last change of the layout
engine-stopped = `{ $what }` could not be set: { $message }
    .hint = this is not your fault, a typesetting engine stopped; a damaged font or picture is often the cause, look at the one added last
text-unbroken = { $characters } characters follow each other with no place to break the line
    .hint = no line holds that many: cut this text, or take out the no-break spaces that tie it together
export = the PDF cannot be written: { $message }
    .hint = { $hints }

## The web page

web-template = the web page cannot be made{ $fault ->
        [syntax] { ":" } this template cannot be read
        [undefined] { ":" } this template asks for a value that is not there
        [unknown] { ":" } this template uses a filter or function that Médiane does not have
        [template] { ":" } this template includes one that is not in `layouts/web/`
       *[other] { "" }
    } ({ $message })
    .hint = correct this line of the template; in parentheses, MiniJinja’s message
web-outside = the web page would fetch `{ $url }` from outside its folder
    .hint = copy that file into `layouts/web/` and write its path from there
web-unsafe = the web page { $what ->
        [script] would run a script (`{ $text }`)
        [frame] would show another page than its own (`{ $text }`)
        [refresh] would lead away by itself (`{ $text }`)
       *[address] would lead to what is no address for its readers: `{ $text }`
    }
    .hint = { $what ->
        [address] an address begins with `https://`, `http://`, `mailto:` or `tel:`, or is that of a file beside the page
       *[other] take it out of the template: the page promises to run nothing
    }

## Spelling and typography

lint-abbreviation = `{ $text }` is written otherwise in French
    .hint = write `{ $instead }`; if it is meant, add `abbreviation` to `typography.ignore` in `edition.yaml`
lint-accent = the capital of `{ $text }` lacks its accent
    .hint = write `{ $instead }`; if it is meant, add `accent` to `typography.ignore` in `edition.yaml`
lint-double-space = several spaces in a row
    .hint = keep one; if it is meant, add `double-space` to `typography.ignore` in `edition.yaml`
lint-foreign-word = “{ $text }” looks like English
    .hint = mark the whole passage, so that a screen reader says it well, for example `[{ $text }]{ "{" }lang=en{ "}" }`; if it is meant, add `foreign-word` to `typography.ignore` in `edition.yaml`
lint-generic-masculine = the masculine `{ $text }` stands alone here, and the edition has `{ $elsewhere }` elsewhere
    .hint = write the inclusive form, or both genders; if it is meant, take `generic-masculine` out of `typography.also` in `edition.yaml`
lint-hyphen = “{ $text }” lacks its hyphen
    .hint = write `{ $instead }`; if it is meant, add `hyphen` to `typography.ignore` in `edition.yaml`
lint-inversion = a hyphen is missing in “{ $text }”
    .hint = write `{ $instead }`; if it is meant, add `inversion` to `typography.ignore` in `edition.yaml`
lint-invisible = invisible character { $elsewhere }, { $what ->
        [order] which changes the order in which letters show
       *[width] without width
    }
    .hint = { $what ->
        [order] delete it, or type the passage anew: what shows is not what is written
       *[width] delete it, or type the word anew: searches and screen readers meet it, the eye does not
    }; if it is meant, add `invisible` to `typography.ignore` in `edition.yaml`
lint-look-alike = `{ $text }` has letters of another script that look like Latin ones: { $elsewhere }
    .hint = { $has-instead ->
        [yes] type the word anew, or `mediane fix look-alike` writes it in Latin letters: `{ $instead }`
       *[no] type it anew on the keyboard, and make sure where the address leads if it is one
    }; if it is meant, add `look-alike` to `typography.ignore` in `edition.yaml`
lint-misleading-link = the address `{ $text }` does not lead where it seems to: it leads to `{ $elsewhere }`
    .hint = write the address of the site itself, with nothing before its name; if it is meant, add `misleading-link` to `typography.ignore` in `edition.yaml`
lint-mixed-dots = { $count ->
        [one] `{ $text }` lacks the sign of the edition’s other inclusive words, `{ $elsewhere }`
       *[other] { $count } inclusive words, `{ $text }` among them, lack the sign of most, `{ $elsewhere }`
    }
    .hint = { $has-instead ->
        [yes] `mediane fix mixed-dots` writes `{ $instead }` and the others likewise (with `--dry-run`, it only shows them); to print nothing but `·` and leave the texts alone, `median-dot: unify` in `edition.yaml`
       *[no] write them like the others
    }; if it is meant, add `mixed-dots` to `typography.ignore` in `edition.yaml`
lint-month = the month `{ $text }` takes no capital in French
    .hint = write `{ $instead }`; if it is meant, add `month` to `typography.ignore` in `edition.yaml`
lint-oe = `{ $text }` is written with “œ”
    .hint = write `{ $instead }`; if it is meant, add `oe` to `typography.ignore` in `edition.yaml`
lint-ordinal = `{ $text }` is abbreviated otherwise
    .hint = write `{ $instead }`; the “e” is raised by itself; if it is meant, add `ordinal` to `typography.ignore` in `edition.yaml`
lint-quotes = the quotation mark `{ $text }` lacks its other half
    .hint = add the other mark, or take this one away; if it is meant, add `quotes` to `typography.ignore` in `edition.yaml`

## Spoken readings

reading-missing = the word `{ $word }` has no spoken reading in `lexicon.yaml`{ $has-file ->
        [yes] { ": " }`{ $file }` keeps it as it is, in “{ $sentence }”
       *[no] { "" }
    }
    .hint = read the proposal, then add under `readings:` the line `- {"{"} word: "{ $word }", spoken: "{ $spoken }", approved: true {"}"}`
reading-unknown = Médiane cannot read `{ $word }` aloud{ $has-file ->
        [yes] { ": " }`{ $file }` keeps it as it is, in “{ $sentence }”
       *[no] { "" }
    }
    .hint = say how under `readings:` in `lexicon.yaml`, for instance `- {"{"} word: "{ $word }", spoken: "…", approved: true {"}"}`
reading-marks = the layout sets `{ $word }` where its spoken reading is lost
    .hint = this is the layout’s affair: the word stands in a drawing, or in a passage that screen readers pass over
reading-unapproved = nobody has approved the reading “{ $spoken }” of the word `{ $word }` yet{ $has-file ->
        [yes] { ": " }`{ $file }` keeps it as it is, in “{ $sentence }”
       *[no] { "" }
    }
    .hint = read it in `lexicon.yaml`, correct it if need be, then write `approved: true`

## The typeset page

page-spread = page { $page }: the subject does not fit on its spread, from “{ $text }” on
    .hint = shorten this subject; a question, its text and its sidebar are read at a glance
page-overfull = page { $page }: this text runs out of its place or into another: “{ $text }”
    .hint = shorten it, or break the word or address that sticks out
page-safe-area = page { $page }: this text is { $margin } points from the trim, where the guillotine may cut it: “{ $text }”
    .hint = move it in the layout: only colour and pictures run off the page
page-contrast = page { $page }: this text is hard to read on its ground (contrast { $ratio }:1, at least { $least } is needed): “{ $text }”
    .hint = choose a darker colour in the palette, or a lighter one on a dark ground
page-text-size = page { $page }: this text is too small ({ $size } points): “{ $text }”
    .hint = enlarge it in the layout; rather cut text than size
page-empty-column = page { $page }: this page or column is nearly empty: “{ $text }”
    .hint = lengthen or shorten the text by a few lines
page-stranded-heading = page { $page }: this heading is left alone at the foot of its column: “{ $text }”
    .hint = shorten the text before it by a few words
page-widow = page { $page }: the last line of a paragraph stands alone at the head of a column: “{ $text }”
    .hint = gain or lose a few words in this paragraph, or in one before it
page-orphan = page { $page }: the first line of a paragraph stands alone at the foot of a column: “{ $text }”
    .hint = gain or lose a few words in a paragraph before this one
page-title-break = page { $page }: a title line ends in “{ $word }”: “{ $text }”
    .hint = put a no-break space after this word, or word the title differently
page-hyphens = page { $page }: { $place ->
        [title] a title is hyphenated
        [turn] a word is broken at the foot of a column
       *[row] three lines in a row end in a hyphen
    }: “{ $text }”
    .hint = change a word of this paragraph
page-word-space = page { $page }: this line has wide gaps ({ $space } times the natural space): “{ $text }”
    .hint = change a word near this line, or set this text ragged
page-measure = page { $page }: these lines have { $characters } characters; outside 45 to 75 reading is hard: “{ $text }”
    .hint = change the measure or the size of this text in the layout
page-baseline = page { $page }: this text is off the baseline grid (by { $distance } points): “{ $text }”
    .hint = in the layout, give the block before it a height of whole lines (`on-grid`)

## The printer's file, read back

press-picture = something in a picture could not be put into the press’s inks: { $what }
    .hint = give the picture’s version for the press, behind `print:`
press-unreadable = this PDF cannot be read whole: { $reason }
    .hint = make it again with `mediane build`; if it comes from elsewhere, ask for another one
press-encrypted = this PDF is encrypted, which PDF/X-4 refuses
    .hint = save it without a password
press-version = this file is { $version }; PDF/X-4 goes up to 1.6, written at the very start of the file
    .hint = write it as PDF 1.6
press-identifier = this PDF has no identifier (`ID`), which PDF/X-4 asks for
    .hint = make it again with `mediane build`
press-compression = this PDF uses the compression `{ $filter }`, which PDF/X-4 refuses
    .hint = compress otherwise, for instance with `FlateDecode`
press-forbidden = PDF/X-4 refuses { $what ->
        [action] actions, such as a link or a jump to a page
        [script] JavaScript programs
        [embedded-file] attached files
        [form] forms to fill in
        [outside-stream] data kept in another file
        [outside-page] pages taken from another file
        [proxy] stand-in pictures (OPI)
        [postscript] PostScript code
        [separated] pages that are colour separations already
        [alternate] pictures that change when printed
        [viewed-area] that another area of the page is shown or printed
        [changing-layer] layers that change when printed
        [transfer] transfer curves
        [halftone] this halftone
        [blend] this blend mode
       *[rendering-intent] this rendering intent
    }, and this PDF has some
    .hint = remove them from what this PDF was made of
press-intent = { $what ->
        [none] this PDF does not say which printing condition it is made for (`GTS_PDFX`), which PDF/X-4 asks for
        [several] this PDF names several printing conditions (`GTS_PDFX`); PDF/X-4 wants one
       *[key] the printing condition of this PDF lacks its `{ $what }`, which PDF/X-4 asks for
    }
    .hint = complete `condition:` in the file of the printer (`layouts/press/printers/`)
press-intent-profile = the printing profile { $what ->
        [missing] is not in this PDF
        [damaged] of this PDF is damaged
        [class] of this PDF is not a press's (class `prtr`)
        [space] of this PDF is not CMYK
       *[version] of this PDF is too recent for PDF 1.6
    }
    .hint = ask the printer for their CMYK ICC profile, and give it in their file, in `layouts/press/printers/`
press-metadata = { $what ->
        [none] this PDF has no XMP metadata, which PDF/X-4 asks for
        [compressed] the metadata of this PDF are compressed, which PDF/X-4 refuses
        [broken] the metadata of this PDF cannot be read
        [missing] the metadata of this PDF lack `{ $property }`, which PDF/X-4 asks for
       *[wrong] in the metadata of this PDF, `{ $property }` cannot be { $has-value ->
            [yes] `{ $value }`
           *[no] that
        }
    }
    .hint = make it again with `mediane build`
press-metadata-differs = this PDF says two things of `{ $property }`: `{ $info }`, and `{ $xmp }` in the XMP metadata
    .hint = make it again with `mediane build`
press-box = page { $page }: { $what ->
        [missing] the box `{ $box }` is missing
        [both] `TrimBox` and `ArtBox` are both there; only one is wanted
       *[outside] the box `{ $box }` is not where it should be: trim in bleed, bleed in media, media in crop
    } (PDF/X-4)
    .hint = make this PDF again with `mediane build`
press-trim = page { $page }: the trimmed page is { $width } by { $height } points, not { $wanted-width } by { $wanted-height }
    .hint = check the format in the layout and with the printer
press-bleed = page { $page }: the bleed is only { $bleed } points; the printer asks for { $wanted }
    .hint = check `bleed` in the printer's file, and that the layout's grounds reach as far
press-pages-differ = page { $page }: this page has not the format, turn or scale of the first one
    .hint = give all pages the same format
press-page-count = { $pages ->
        [one] one page
       *[other] { $pages } pages
    }: this binding needs a multiple of { $multiple }
    .hint = add blank pages or text, or choose another binding
press-annotation = page { $page }: an annotation (`{ $kind }`) is in the printed part, which PDF/X-4 refuses
    .hint = take the links out of this PDF; the address may be printed
press-content = page { $page }: { $has-operator ->
        [yes] the operator `{ $operator }` makes no sense here to PDF 1.6
       *[no] the content of this page cannot be read whole
    }
    .hint = make this PDF again with `mediane build`
press-font = page { $page }: the font “{ $font }” is not in this PDF, which PDF/X-4 asks for
    .hint = embed it
press-colour = page { $page }: { $place ->
        [fill] a ground or text
        [stroke] a line
        [image] a picture
        [mask] the mask of a picture
        [shading] a gradient
        [group] a transparency
       *[default] a default space
    } is in `{ $space }`; printing needs CMYK, grey or a named ink
    .hint = give this colour its recipe for print
press-spot = { $what ->
        [unnamed] a named ink has no name
        [undefined] the named ink “{ $ink }” is not defined
       *[ambiguous] the named ink “{ $ink }” is defined in two ways
    }
    .hint = one name, one ink, one definition
press-ink = page { $page }: a colour asks for { $ink }% of ink; the paper takes { $limit }% (asked by the printer)
    .hint = lower one or several inks of this colour
press-registration = page { $page }: the registration colour, which is all inks at once, is in the page
    .hint = keep it for crop marks
press-black-text = page { $page }: a black text { $why ->
        [off] does not overprint
        [mode] overprints, but in a mode that erases the other inks, `OPM` 0
       *[grey] is in grey, which cannot overprint
    } (asked by the printer)
    .hint = write it in 100% black, overprinting: without that, a pale edge may surround it
press-rich-text = page { $page }: a small black text ({ $size } points) is made of four inks
    .hint = write it in black alone: four inks never quite fit
press-white-overprint = page { $page }: some white overprints, and will not be seen
    .hint = white is left blank: take the overprint away
press-hairline = page { $page }: a line is only { $width } point wide; under { $least } it may vanish
    .hint = make it thicker in the layout
press-resolution = page { $page }: a picture has only { $resolution } dots per inch at its size; { $wanted } are needed
    .hint = take a larger picture, or place it smaller
press-marks = page { $page }: { $what ->
        [missing] crop marks are missing
       *[unwanted] something is drawn outside the bleed, and the printer wants no crop marks
    }
    .hint = check `marks:` in the file of the printer (`layouts/press/printers/`)
press-safe-margin = page { $page }: a text is { $margin } points from the trim; the printer asks for { $wanted }
    .hint = move it away from the edge in the layout

## Output

output-unwritable = `{ $path }` cannot be written{ $has-reason ->
        [yes] { ": " }{ $reason }
       *[no] { "" }
    }
    .hint = close the file if it is open elsewhere, and check that you may write to this folder
output-is-file = `{ $path }` is a file where the output folder should be
    .hint = rename or move this file, or choose another folder with `--out`
output-full = no space left to write `{ $path }`
    .hint = make space on the disk, then try again
output-outside = `{ $path }` is a link that leads out of the project: nothing is written there
    .hint = put a real folder in the link’s place, or name the folder yourself with `--out`
output-busy = another build is writing to `{ $path }` and does not end
    .hint = close other windows where `mediane` is at work, then start again
output-of-another = `{ $file }` is a file of edition `{ $edition }` already: it would be overwritten
    .hint = give this file another name, in `file:` below `outputs:`; if there is no edition `{ $edition }` any more, delete `{ $edition }.manifest.json` beside its files
output-half = in `{ $path }`, { $renamed } files of { $all } are the new ones, the others are still the old ones
    .hint = mend what is told above, then build again: that replaces the others
output-interrupted = the build before this one was stopped while it put its files into `{ $path }`: { $renamed } of { $all } were in place
    .hint = nothing to do, this build has put all of them in place; if you have already sent those files, send the new ones
input-changed = `{ $path }` has changed during the build: the files are made from what was there before
    .hint = build again
output-unknown = the edition has no output `{ $name }`
    .hint = { $has-known ->
        [yes] outputs of this edition: { $known }
       *[no] add it under `outputs:` in `edition.yaml`
    }
epoch-invalid = the variable SOURCE_DATE_EPOCH is `{ $value }`, which is no number of seconds
    .hint = give it a whole number of seconds since 1 January 1970, or unset it: the files are then dated by the edition
usage = { $message }
    .hint = `mediane --help` shows the commands and options
internal = a fault of Médiane itself: { $message }
    .hint = you did nothing wrong: send this message and your folder to Médiane's team

## Command line

usage-unknown-argument = unknown option `{ $argument }`
usage-unknown-command = unknown command `{ $command }`
usage-invalid-value = { $has-value ->
        [yes] `{ $value }` is not a possible value of `{ $argument }`
       *[no] a value is missing after `{ $argument }`
    }{ $has-known ->
        [yes] { " " }(possible values: { $known })
       *[no] { "" }
    }
usage-unknown-code = no message has the code `{ $value }`{ $has-nearest ->
        [yes] { " " }(did you mean `{ $nearest }`?)
       *[no] { " " }(`mediane explain` lists them all)
    }
usage-missing = { $has-argument ->
        [yes] `{ $argument }` is missing
       *[no] a command is missing
    }
usage-twice = the option `{ $argument }` can be given only once
usage-other = the command line cannot be understood: { $message }

help-usage = Usage:
help-heading-commands = Commands
help-heading-options = Options
help-heading-arguments = Arguments
help-about = Typesets an edition's PDF brochure from its YAML files.
help-build = Typeset the brochure and write it to dist/
help-check = Check everything and write nothing
help-data = Write the data that layouts read to data/, for a Typst editor
help-readings = List the inclusive words and how they are spoken, for review
help-speak = Read a text from standard input and write it with inclusive forms spelled out
help-polish = Read a text from standard input and write it with French spaces and signs
help-fix = Correct in the texts what `check` remarked on, and nothing else
help-explain = Explain a message, by the code in brackets
help-completions = Write the script that completes commands in your terminal
help-examples =
    Examples:
      mediane build                       typeset the brochure of this folder
      mediane build --open                … and open it
      mediane check                       check and write nothing
      mediane build --edition nec-2020    choose the edition
help-examples-build =
    Examples:
      mediane build
      mediane build --open
      mediane build --only screen --out trial
help-examples-check =
    Examples:
      mediane check
      mediane check --format json
help-examples-data =
    Example:
      mediane data
help-examples-readings =
    Example:
      mediane readings > to-review.yaml
help-examples-speak =
    Example:
      echo "Les acteur·rices et l’usager·ère" | mediane speak
help-examples-polish =
    Examples:
      echo "Qui, que, quoi ?" | mediane polish
      mediane polish --diff < article.md
help-arg-diff = Write only the lines that change, before and after
help-arg-json = Write only the lines that change, each as JSON
help-arg-french_quotes = Set French quotes as well
help-examples-fix =
    Examples:
      mediane fix --dry-run
      mediane fix oe ordinal
help-arg-remarks = Correct only that, even if the edition ignores it; otherwise all it does not ignore
help-arg-dry_run = Show the corrections without writing them
help-examples-explain =
    Examples:
      mediane explain lint-foreign-word
      mediane explain                     all codes, in a line each
help-arg-code = Code of the message, or name of the remark; otherwise all
help-examples-completions =
    Example:
      mediane completions bash > ~/.local/share/bash-completion/completions/mediane
help-arg-help = Show this help
help-arg-version = Show the version
help-arg-root = The project's folder; otherwise the first one upwards that holds content/ and layouts/
help-arg-edition = The edition, when content/ holds several
help-arg-format = Form of the messages: for people or for programs
help-arg-color = Colours in messages
help-arg-lang = Language of the messages; otherwise the system's
help-arg-out = Folder to write to; otherwise dist/ in the project
help-arg-open = Open the brochure once it is made
help-arg-force = Make everything again, even what is up to date
help-arg-only = Make only this output
help-arg-deadline = Seconds after which the layout is given up
help-arg-memory = Memory allowed, in megabytes
help-arg-shell = Your terminal's program

explain-title = { $code }: { $text }
explain-why = why: { $text }
explain-example = example: { $text }
explain-instead = instead: { $text }
explain-do = what to do: { $text }
explain-source = source: { $text }
explain-fix = to correct it: `mediane fix { $text }` writes it into your files (`--dry-run` only shows it)
explain-ignore = to see it no more: `ignore: [{ $text }]` under `typography:` in `edition.yaml`
explain-also = to see it: `also: [{ $text }]` under `typography:` in `edition.yaml`; it is off unless asked for
found-more = { $count ->
        [one] and one more warning `{ $code }`
       *[other] and { $count } more warnings `{ $code }`
    } (all of them: `--format json`)
explain-more = to know more: `mediane explain { $codes ->
        [one] { $code }`
       *[other] CODE`, where CODE is what stands in brackets
    }

stage-load = reading the texts
stage-typeset = typesetting
stage-publish = putting it in place
stage-wait = another build is putting its files into the same place: waiting for it to end
summary-output = `{ $path }`{ $files ->
        [one] {""}
       *[other] { " " }and the next, { $files } files
    }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $size }{ $has-standards ->
        [yes] , { $standards }
       *[no] {""}
    }
summary-booklet = {"   "}to print it: { $sheets ->
        [one] one sheet
       *[other] { $sheets } sheets
    } on both sides, flipped on the short edge, at actual size (100 %), then folded together and stapled at the fold{ $blank ->
        [0] {""}
        [one] ; one page stays blank, at the end
       *[other] ; { $blank } pages stay blank, at the end
    }
summary-pictures = {"   "}{ $count ->
        [one] one picture
       *[other] { $count } pictures
    } put into the press’s inks by the printer’s profile
summary-time = done in { $time }
summary-up-to-date = nothing has changed, { $files ->
        [one] the file is up to date
       *[other] the { $files } files are up to date
    } (seen in { $time })
summary-failed = { $errors ->
        [0] no error
        [one] { $errors } error
       *[other] { $errors } errors
    }{ $warnings ->
        [0] { "" }
        [one] , { $warnings } warning
       *[other] , { $warnings } warnings
    }
summary-held-back = not made again, because of the errors above: { $kinds }; their old files stay in place
summary-kept = `{ $path }` stays as it was
fix-file = { $corrections ->
        [one] one correction
       *[other] { $corrections } corrections
    } in `{ $path }`
fix-none = nothing to correct
check-fine = { $warnings ->
        [0] all is well
        [one] nothing keeps the brochure from being made; { $warnings } warning
       *[other] nothing keeps the brochure from being made; { $warnings } warnings
    }
data-written = { $files ->
        [one] { $files } file written
       *[other] { $files } files written
    } to `{ $path }`
