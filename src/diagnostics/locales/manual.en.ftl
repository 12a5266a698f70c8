# The pages of `mediane explain`, in English: what each code means, in a line;
# why; an example; what to write or do instead; the source. Lowercase, no full
# stop.

file-missing = a file or folder is not there
    .why = the edition names it, or Médiane needs it, and there is nothing at that place
    .example = `images/Logo.png` where the file is called `logo.png`
    .instead = check the name, capitals, accents and ending included, or create the file

file-unreadable = a file is there but cannot be read
    .why = the system refuses: no permission, another program holds it, or the disk is failing
    .instead = close the programs that have it open and check your permissions

file-is-folder = a folder stands where a file should be
    .why = Médiane expects a file of that name and does not open the folder
    .example = a folder called `people.yaml`
    .instead = rename or move the folder, then put the file in its place

file-outside = a path leads out of the project’s folder
    .why = an edition must be copied, reviewed and made again elsewhere: nothing outside its project is read, not even through a link
    .example = `file: "../../photos/logo.png"`
    .instead = copy the file into the edition’s folder: `file: "images/logo.png"`

file-too-large = a text file is far too large
    .why = a whole subject takes some thousand bytes; this is probably no text
    .instead = split it into several subjects, or put the right file back

file-empty = a file holds nothing, or only comments
    .why = there is nothing to typeset, and a file emptied by accident must not go unseen
    .instead = fill it in like a neighbouring file, or delete it

file-encoding = a file is not UTF-8
    .why = in another encoding, accents and median dots turn into other signs
    .example = a file saved as Windows-1252 by an old editor
    .instead = in the editor, choose “Save with encoding”, then “UTF-8”

file-control-character = an invisible character has got into a file
    .why = it came with a copy and paste, prints nothing, and may cut a word in two for a search or a screen reader
    .instead = put the cursor at the place and delete one character

file-ignored = a file in the subjects’ folder is not read
    .why = only the `.yaml` files of `themes/` are subjects
    .example = `themes/08-my-subject.txt`
    .instead = rename it to `themes/08-my-subject.yaml`, or keep it elsewhere

yaml-syntax = a file cannot be read as YAML
    .why = YAML insists on its indentation, colons and quotes; one out of place ends the reading
    .example = `title "Subject"`
    .instead = compare with a file that works: `title: "Subject"`

yaml-tab = a line begins with a tab
    .why = YAML counts spaces only
    .instead = replace the tab with two spaces a level; most editors can do it by themselves

yaml-quote = a straight quote is never closed
    .why = all that follows is taken for more of the text
    .example = `title: "Which place?`
    .instead = `title: "Which place?"`

yaml-bracket = a bracket or brace is never closed
    .why = at the head of a value, `[` and `{ "{" }` open a list or a group
    .example = `print: [0, 0, 0, 100`
    .instead = `print: [0, 0, 0, 100]`; for a text, write it below its key, after a vertical bar `|`

yaml-indent = the indentation of a line fits nothing above it
    .why = indentation says what a line belongs to
    .instead = align it with its neighbours, two spaces a level

yaml-colon = the colon and the space after a key are missing
    .why = without them key and value are one word; and a space before the colon becomes part of the key’s name
    .example = `title:"Subject"`, `title : "Subject"`
    .instead = `title: "Subject"`

yaml-plain = a text without quotes holds a sign that YAML takes for itself
    .why = ` : `, ` #` or a bracket at the head cut the text or turn it into something else
    .example = `title: Le numérique : un bien commun`
    .instead = `title: "Le numérique : un bien commun"`, or the text below its key, after a vertical bar `|`

yaml-documents = a file holds several documents
    .why = a line `---` begins another document, which would not be read
    .instead = remove the line `---`, or make one file a subject

yaml-depth = a file is nested too deep
    .why = no field asks for as much: the indentation is probably wrong
    .instead = check the indentation of the lines above

yaml-alias = a file uses an anchor or an alias
    .why = `&name` and `*name` point to another place, and where to correct is no longer seen
    .example = `*italic* at the head of a value`
    .instead = put the value in quotes: `"*italic* at the head of a value"`

yaml-tag = a file uses a type tag
    .why = `!name` changes what a value means; content needs none
    .example = `title: !important Subject`
    .instead = `title: "!important Subject"`

key-duplicate = a key is there twice
    .why = only one of the two values would be read, and nothing would say so
    .instead = keep one of the two lines

key-unknown = a key is not known here
    .why = a slip of the finger would make a text vanish from the brochure
    .example = `short-titel: "Travail"`
    .instead = `short-title: "Travail"`

key-missing = a required key is missing
    .why = the layout cannot do without
    .instead = add the line, indented like its neighbours, after a file that has it

value-type = a value is of the wrong kind
    .why = the layout expects a text, a number, a list or a group of keys, and finds another
    .example = `number: one`
    .instead = `number: 1`

value-not-text = a number or a date stands where a text is expected
    .why = YAML reads `2020` as a number and might write it otherwise
    .example = `title: 2020`
    .instead = `title: "2020"`

value-null = a key has no value
    .why = a required field cannot be empty
    .instead = write a value after the colon, or remove the line if the field is optional

value-blank = a text has no visible character
    .why = it would leave a hole on the page
    .instead = write the text, or remove the key

value-invalid = a value is not among those allowed
    .why = the setting has a few values only, or a fixed form
    .example = `date: "novembre 2020"`
    .instead = `date: "2020-11-17"`

list-too-short = a list has too few items
    .why = the layout expects more
    .instead = add items, one a line, after a dash and a space

list-too-long = a list has too many items
    .why = there would be no place for the last
    .example = `print: [0, 0, 0, 100, 50]`
    .instead = `print: [0, 0, 0, 100]`: cyan, magenta, yellow, black

theme-number-twice = two subjects carry the same number
    .why = the number gives the order and is printed
    .instead = give each subject a number of its own

theme-number-order = a subject’s number does not follow its file’s place
    .why = contents and pages would contradict each other
    .example = `number: 3` in `02-algorithmes.yaml`
    .instead = `number: 2`, or another file name

theme-none = the edition has no subject
    .why = there is nothing to typeset
    .instead = copy a subject of another edition into `themes/`, as `01-my-subject.yaml`

picture-missing = a picture is not there
    .why = the text names it, and the file is missing
    .instead = put it into the edition’s folder, and check its name, capitals and accents included

palette-incomplete = the palette has fewer colours than the edition has subjects
    .why = each subject has its own
    .instead = add a colour to `palette.subjects` in `edition.yaml`

palette-contrast = two colours of the palette are too near to be read
    .why = a subject’s colour is a colour of text as well; below 4.5 to 1, people with low vision cannot read
    .instead = darken the subject’s colour
    .source = WCAG 2.1, criterion 1.4.3

output-twice = two outputs write the same file
    .why = the second would wipe out the first
    .instead = give each a name of its own in `file:`

output-file = a file name does not go with its kind of output
    .why = a PDF ends in `.pdf`, and an output of several files numbers them
    .example = `file: "brochure.doc"`
    .instead = write the name that the message proposes

output-printer = the output for a printer does not say which
    .why = each printer has a colour profile, a bleed and marks
    .instead = add `printer:` with a name from the message; a new printer is a file of `layouts/press/printers/`

output-needs = an output is made from another, which the edition lacks
    .why = a booklet or a proof takes the pages of another output
    .instead = add that other output under `outputs:`

budget-pages = an output has more pages than planned
    .why = the number of pages makes the price of printing
    .instead = shorten texts, or change `most:` under `pages:`

budget-multiple = the number of pages does not suit printing
    .why = a folded sheet has four pages: the others would stay blank
    .instead = add pages or take some away

budget-subject = a subject takes more pages than planned
    .why = a question, its text and its sidebars are read at a glance
    .instead = shorten it by the number of characters in the message

booklet-type = letters become too small once the pages are reduced
    .why = a booklet puts two pages on a sheet, and reduces them
    .instead = choose larger paper (`paper: a3`), or larger type in the layout

press-profile = a colour profile is not one of a press
    .why = the printer prints in four inks, and the profile says how the press renders them
    .instead = ask for the printer’s CMYK profile (an `.icc` or `.icm` file)

markup-unknown = markup that Médiane does not have
    .why = it would be printed as it is, signs included
    .example = `# Title`, `<b>bold</b>`
    .instead = `**bold**`, `*italic*`, `[link](https://…)`, `^superscript^`; `\*` keeps the sign

markup-unclosed = markup that is never closed
    .why = the asterisk or the bracket would be printed
    .example = `un *titre d’ouvrage`
    .instead = `un *titre d’ouvrage*`

markup-not-one-line = a text of one line has several
    .why = a title, a name or a question is one paragraph
    .instead = write it on one line, without lists or empty lines

markup-attribute = braces say something else than a language
    .why = `lang` is the only attribute that Médiane knows
    .example = `[fair use]{ "{" }language=English{ "}" }`
    .instead = `[fair use]{ "{" }lang=en{ "}" }`

markup-link = the address of a link is none
    .why = the link would lead nowhere
    .example = `[le site](exemple.org)`
    .instead = `[le site](https://exemple.org)`

lint-abbreviation = an abbreviation that French writes otherwise
    .why = “etc.” already says that the list goes on; “Mr” is the English Mister; the symbol of a unit takes no plural
    .example = `des ateliers, etc…`, `Mr Dupont`, `10 kms`
    .instead = `des ateliers, etc.`, `M. Dupont`, `10 km`
    .source = Lexique des règles typographiques en usage à l’Imprimerie nationale, « Abréviations »

lint-accent = a capital without its accent
    .why = the accent is part of the word, in capitals too; without it, a screen reader says something else
    .example = `l’Etat`, `A quoi bon ?`
    .instead = `l’État`, `À quoi bon ?`
    .source = Académie française, « Accentuation des majuscules »

lint-double-space = several spaces in a row
    .why = the finger slipped; the line has a hole
    .example = `Deux  espaces`
    .instead = `Deux espaces`
    .source = Lexique de l’Imprimerie nationale, « Espaces »

lint-foreign-word = words in English that nothing marks as such
    .why = a screen reader says them with a French voice, and French spaces and quotes are put into them; names and what dictionaries have borrowed (cloud, design, week-end) are not reported
    .example = `le design thinking`
    .instead = `le [design thinking]{ "{" }lang=en{ "}" }`, with all the words of the passage
    .source = RGAA 4.1, criterion 8.7; WCAG 2.1, criterion 3.1.2

lint-generic-masculine = a masculine plural alone, of a noun that the edition writes inclusively elsewhere
    .why = readers who meet both forms take the masculine for men; nothing is said where the feminine is in the same sentence
    .example = `les acteurs`, with `acteur·trices` elsewhere
    .instead = `les acteur·trices`, or `les acteurs et les actrices`
    .source = Haut Conseil à l’Égalité, Guide pratique pour une communication publique sans stéréotype de sexe

lint-hyphen = a compound word without its hyphen
    .why = with its hyphen it is one word: it is read and found as one
    .example = `au delà des outils`, `c’est à dire`
    .instead = `au-delà des outils`, `c’est-à-dire`
    .source = Dictionnaire de l’Académie française, 9e édition

lint-inversion = a question without its hyphen
    .why = the pronoun that follows its verb is tied to it
    .example = `peuvent elles·ils vraiment agir ?`
    .instead = `peuvent-elles·ils vraiment agir ?`
    .source = Grevisse, Le Bon Usage, § 109

lint-mixed-dots = inclusive words written with different signs
    .why = who looks for “acteur·trices” does not find “acteur⋅trices”, and a voice may say one and spell the other; the two dots look alike on the screen, `mediane fix` tells them apart
    .example = `acteur⋅trices` (U+22C5) where most words have `·` (U+00B7)
    .instead = `acteur·trices` throughout, or `median-dot: unify` in `edition.yaml`
    .source = Unicode UAX 29: U+00B7 alone keeps the word one

lint-month = a month with a capital
    .why = names of months are common nouns in French
    .example = `le 18 Novembre`
    .instead = `le 18 novembre`
    .source = Lexique de l’Imprimerie nationale, « Dates »

lint-oe = “oe” for “œ”
    .why = in French “œ” is a letter, not an ornament
    .example = `au coeur de l’oeuvre`
    .instead = `au cœur de l’œuvre`
    .source = Lexique de l’Imprimerie nationale, « Ligatures »

lint-ordinal = an ordinal that is abbreviated otherwise
    .why = the abbreviation is the word’s end, “e” or “re”, which Médiane raises
    .example = `la 27ème région`, `le XXIème siècle`, `la 1ère fois`
    .instead = `la 27e région`, `le XXIe siècle`, `la 1re fois`
    .source = Lexique de l’Imprimerie nationale, « Abréviations »

lint-quotes = a quotation mark without its other half
    .why = the reader waits for the quotation to end
    .example = `Un « mot.`
    .instead = `Un « mot ».`
    .source = Lexique de l’Imprimerie nationale, « Guillemets »

reading-missing = an inclusive word has no spoken reading
    .why = a screen reader would say “acteur point trices”; Médiane proposes a reading, but uses only what a person has approved
    .example = `acteur·trices`
    .instead = add the proposed line to `lexicon.yaml`, once you have read it

reading-unknown = Médiane cannot read an inclusive word
    .why = neither lexicon nor rules know the word, and nothing is guessed
    .instead = say in `lexicon.yaml` how a voice reads it

reading-marks = the layout marks something else as it marks inclusive words
    .why = readings would be given to the wrong words; this is the layout’s fault, not your texts’
    .example = `#highlight(fill: none)[…]`
    .instead = give that highlight a colour, or take it away

reading-unapproved = a spoken reading waits for approval
    .why = a wrong reading would be said and nobody would see it
    .example = `approved: false`
    .instead = read it, correct it if need be, then write `approved: true`

edition-unknown = the edition that was asked for does not exist
    .why = `--edition` wants the name of a folder of `content/` that holds `edition.yaml`
    .example = `mediane build --edition nec-2021`
    .instead = choose one of the names in the message

edition-ambiguous = the project has several editions
    .why = Médiane does not guess which to make
    .instead = `mediane build --edition nec-2020`

project-none = this is not the folder of a project
    .why = a project holds `content/` and `layouts/`
    .instead = go to that folder, or name it with `--root`

layout = the layout cannot be typeset
    .why = Typst refuses a line of the layout, or the layout does not know what to do with a text
    .instead = undo the last change, or show the message to whoever makes the layout

layout-warning = Typst warns of something in the layout
    .why = the brochure is made, but perhaps not as intended
    .instead = show the message to whoever makes the layout

layout-field = the layout asks for a field that does not exist
    .why = the name is misspelt, or the field has changed
    .instead = choose one of the fields in the message; `mediane data` writes all that the layout is given

layout-package = the layout imports a package to download
    .why = Médiane does not use the network: the brochure must come out the same in ten years
    .example = `#import "@preview/cetz:0.3.0"`
    .instead = copy the package into `layouts/` and import it by its path

font-unknown = a font is not in the project
    .why = Médiane reads the fonts of `fonts/` only, so that the brochure is the same everywhere
    .instead = add its file to `fonts/`, or choose a font that is there

font-broken = a font file cannot be used
    .why = it is damaged, or no font
    .instead = download it again, or remove it from `fonts/`

font-none = the project has no font
    .why = without a font nothing is printed
    .instead = add the layout’s fonts to `fonts/`

glyph-missing = a font cannot draw a sign
    .why = it would be printed as an empty box
    .example = an emoji in a text
    .instead = replace the sign, or add a font that has it

deadline = the layout does not come to an end
    .why = it probably goes round in circles
    .instead = undo the last change, or give it more time: `mediane build --deadline 120`

memory = the layout needs too much memory
    .why = it probably goes round in circles, or a picture is too heavy
    .instead = make the picture lighter, or allow more: `mediane build --memory 4000`

export = the PDF cannot be written as the standards ask
    .why = the PDF must be readable by a screen reader (PDF/UA) and in twenty years (PDF/A); it is not written by halves
    .instead = follow the message’s help, or show it to whoever makes the layout

page-spread = a subject does not fit on its spread
    .why = a question, its text and its sidebars are read at a glance
    .instead = shorten the subject

page-overfull = a text runs out of its place
    .why = it leaves the page or covers another
    .instead = shorten it, or break the word or address that sticks out

page-safe-area = a text is too near to the trim
    .why = the guillotine is some millimetres off
    .instead = move it in the layout; the margin is `print.safe-margin`

page-contrast = a text is hard to read on its ground
    .why = below 4.5 to 1, people with low vision cannot read
    .instead = choose a darker colour in the palette, or a lighter one on a dark ground
    .source = WCAG 2.1, criterion 1.4.3

page-text-size = a text is too small
    .why = it tires everyone and stops people with low vision
    .instead = enlarge it in the layout; rather cut text than size

page-empty-column = a page or column is nearly empty
    .why = readers think the brochure ends there, or is badly made
    .instead = lengthen or shorten the text by a few lines

page-stranded-heading = a heading is alone at the foot of its column
    .why = it announces a text that is not below it
    .instead = shorten the text before it by a few words

page-widow = the last line of a paragraph is alone at the head of a column
    .why = it reads like a heading or a slip
    .instead = gain or lose a few words in this paragraph
    .source = Lexique de l’Imprimerie nationale, « Coupures »

page-orphan = the first line of a paragraph is alone at the foot of a column
    .why = readers turn the page before they have begun
    .instead = gain or lose a few words in a paragraph before this one

page-title-break = a title line ends in a short word
    .why = in large type, a line that ends in “le” or “pour” stumbles
    .instead = put a no-break space after the word, or word the title differently

page-hyphens = a word is broken where none should be
    .why = titles are not hyphenated, a word is not broken at the foot of a column, and three hyphens in a row make a ladder
    .instead = change a word of this paragraph

page-word-space = a line has wide gaps
    .why = the gaps tear the text and stop the eye
    .instead = change a word near this line, or set this text ragged

page-measure = lines are too short or too long
    .why = the eye gets lost beyond 75 characters and out of breath below 45
    .instead = change the width or the size of this text in the layout

page-baseline = a text is off the baseline grid
    .why = lines of two columns side by side no longer answer each other
    .instead = in the layout, give the block before it a height of whole lines

web-template = the web page cannot be made
    .why = a template of `layouts/web/` is not right
    .instead = correct it at the line that the message gives

web-outside = the web page would fetch a file from elsewhere
    .why = another machine would know who reads the page, and the page would not stand by itself
    .instead = copy that file into `layouts/web/` and write its path from there

web-picture = a picture is of a kind that browsers do not show
    .why = the page would have a hole in its place
    .instead = give it as SVG, PNG, JPEG or WebP in `file:`; the version for print goes in `print:`

press-unreadable = a PDF for the printer cannot be read whole
    .why = the printer's machine would mend it in its own way, or stop
    .instead = make it again with `mediane build`; if it comes from elsewhere, ask for another one
    .source = ISO 15930-7 (PDF/X-4)

press-encrypted = a PDF for the printer is encrypted
    .why = the printer could neither open nor place it
    .instead = save it without a password
    .source = ISO 15930-7 (PDF/X-4)

press-version = a PDF for the printer is of a version that PDF/X-4 does not know
    .why = a machine may not understand what came after PDF 1.6
    .instead = write it as PDF 1.6
    .source = ISO 15930-7 (PDF/X-4)

press-identifier = a PDF for the printer has no identifier
    .why = without one, two states of a file are taken for each other
    .instead = make it again with `mediane build`
    .source = ISO 15930-7 (PDF/X-4)

press-compression = a PDF for the printer is compressed in a way that PDF/X-4 refuses
    .why = not all machines can undo it
    .instead = compress otherwise, for instance with `FlateDecode`
    .source = ISO 15930-7 (PDF/X-4)

press-forbidden = a PDF for the printer holds something that PDF/X-4 refuses
    .why = links, programs, attached files, hidden curves: on paper they are of no use, or change colours without anybody seeing it
    .instead = remove it from what this PDF was made of
    .source = ISO 15930-7 (PDF/X-4)

press-intent = a PDF for the printer does not say which printing condition it is made for
    .why = the same inks do not give the same colour on all papers
    .instead = give the printing condition in the printer's file (`layouts/press/printers/`)
    .source = ISO 15930-7 (PDF/X-4)

press-intent-profile = the profile in a PDF for the printer is not the right one
    .why = it says how the press renders four inks; another one would falsify the colours
    .instead = ask the printer for their CMYK ICC profile
    .source = ISO 15930-7 (PDF/X-4)

press-metadata = the metadata of a PDF for the printer are not complete
    .why = there the file says that it is PDF/X-4, and which state of the document it is
    .instead = make it again with `mediane build`
    .source = ISO 15930-7 (PDF/X-4)

press-metadata-differs = a PDF for the printer says two things of one fact
    .why = the printer would not know which to believe
    .instead = make it again with `mediane build`
    .source = ISO 15930-7 (PDF/X-4)

press-box = a page for the printer does not say rightly where it is cut
    .why = pages are placed on the sheet by these boxes
    .instead = make this PDF again with `mediane build`
    .source = ISO 15930-7 (PDF/X-4)

press-trim = a page for the printer has not the format that was asked for
    .why = it would be enlarged, reduced or cut wrongly
    .instead = check the format in the layout and with the printer

press-bleed = the bleed is too small
    .why = the guillotine cuts within some millimetres: a white edge would show
    .instead = check the bleed in the printer's file, and that the layout's grounds reach as far

press-pages-differ = a page for the printer is not like the first one
    .why = all pages of a booklet are cut at once
    .instead = give all pages the same format
    .source = Ghent Workgroup, GWG2015, “Page size and orientation”

press-page-count = the number of pages does not suit the binding
    .why = a folded sheet makes four pages
    .instead = add blank pages or text, or choose another binding

press-annotation = a link or a note was left in the printed part
    .why = some machines print it, with its frame
    .instead = take it out of this PDF; the address may be printed
    .source = ISO 15930-7 (PDF/X-4)

press-content = the content of a page for the printer cannot be understood
    .why = what follows might be missing on paper
    .instead = make this PDF again with `mediane build`
    .source = ISO 15930-7 (PDF/X-4)

press-font = a font is not in the PDF
    .why = the printer would put another one in its place, and lines would change
    .instead = embed it
    .source = ISO 15930-7 (PDF/X-4)

press-colour = a colour is not made for print
    .why = converted by the printer, it changes, and a black becomes one of four inks
    .instead = give this colour its recipe for print
    .source = ISO 15930-7 (PDF/X-4)

press-spot = a named ink is not well defined
    .why = a name is an ink in a machine: two definitions, two results
    .instead = one name, one ink, one definition
    .source = Ghent Workgroup, GWG2015, “Ambiguous spot color”

press-ink = a colour asks for too much ink
    .why = it does not dry, and stains the next sheet
    .instead = lower one or several inks of this colour
    .source = Ghent Workgroup, GWG2015, “Total ink area coverage”

press-registration = the registration colour is in the page
    .why = it is all inks at once, far more than paper can take
    .instead = keep it for crop marks
    .source = Ghent Workgroup, GWG2015, “Separation color All”

press-black-text = a black text does not overprint
    .why = if the inks do not quite fit, a pale edge surrounds it
    .instead = write it in 100% black, overprinting
    .source = Ghent Workgroup, GWG2015, “Overprint 100% black text”

press-rich-text = a small black text is made of four inks
    .why = they never quite fit, and letters get coloured edges
    .instead = write it in black alone
    .source = Ghent Workgroup, GWG2015, “Rich black text”

press-white-overprint = some white overprints
    .why = white is no ink: over a colour, it vanishes
    .instead = take the overprint away
    .source = Ghent Workgroup, GWG2015, “Overprint white text”

press-hairline = a line is too thin
    .why = it may vanish in print
    .instead = make it thicker in the layout
    .source = Ghent Workgroup, GWG2015, “Effective line width”

press-resolution = a picture is too coarse at its size
    .why = its dots show on paper
    .instead = take a larger picture, or place it smaller
    .source = Ghent Workgroup, GWG2015, “Image resolution”

press-marks = crop marks are not as the printer asks
    .why = they are used to cut, or the printer sets their own
    .instead = check `marks` in the printer's file

press-safe-margin = a text is too near to the trim
    .why = the guillotine cuts within some millimetres
    .instead = move it away from the edge in the layout

output-unwritable = a file cannot be written
    .why = it is open in another program, or the folder is protected; the old one stays as it was
    .instead = close it, and check that you may write to the folder

output-is-file = a file stands where the output folder should be
    .why = Médiane keeps the brochure there
    .instead = rename the file, or choose another folder with `--out`

output-full = no space is left on the disk
    .why = the file could not be written whole; the old one stays as it was
    .instead = make space, then try again

output-unknown = the edition has no such output
    .why = `--only` wants a kind of output that is under `outputs:` in `edition.yaml`
    .example = `mediane build --only screen`
    .instead = choose one of those in the message, or add it

usage = the command is not understood
    .why = an option or a command is misspelt
    .example = `mediane biuld`
    .instead = `mediane build`; `mediane --help` shows everything

internal = a fault of Médiane itself
    .why = the program was wrong, not you
    .instead = send the message and your folder to Médiane’s team
