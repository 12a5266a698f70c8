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

text-too-long = a text of one line is far too long
    .why = it also goes into the PDF’s bookmarks and properties, which do not hold that much
    .instead = shorten it; paragraphs go into `body` or `introduction`

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

picture-format = a picture of a format that Médiane does not read
    .why = Médiane reads JPEG, PNG, WebP, GIF, TIFF, BMP, SVG and PDF, known by what is inside
    .example = file: "images/IMG_0412.heic"
    .instead = file: "images/IMG_0412.jpg", once the picture is saved as JPEG

picture-damaged = a picture that is empty, cut off or damaged
    .why = an interrupted copy or download leaves a file that some programs show all the same, in part
    .instead = copy it again from the original

picture-sealed = a locked PDF
    .why = without its password no one can read it
    .instead = ask for a version without a password

picture-svg = an SVG drawing that does not stand by itself
    .why = a logo copied from a web site has often left its colours or its size in the page
    .instead = export it from a drawing program, as “plain SVG”

picture-too-large = a picture that is too large
    .why = beyond that the computer would run out of memory, and no press shows so much detail
    .instead = make it smaller: 3,600 pixels do for an A4 page

picture-face = a drawing lettered in a font that is missing
    .why = a drawing’s text is set with the fonts of `fonts/`; without its own it would vanish
    .instead = convert texts to paths before the drawing is exported

picture-cleaned = a picture of which something was left out
    .why = scripts, links to other sites and what a camera notes (place, date, name) do not leave the project
    .instead = look at the page; if nothing is missing, there is nothing to do

picture-unfit = a picture too small on its page to be read
    .why = text, sidebar and questions come first: the picture has the room that is left
    .instead = shorten the subject’s text, take a picture out, or choose one of another shape

picture-coarse = a picture too small to be printed at that size
    .why = below 220 dots an inch one sees the squares on paper
    .instead = take the picture’s original rather than a reduced copy, or show it smaller

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

booklet-edge = a text would be too near to the edge once the pages are reduced
    .why = an office printer leaves the last four or five millimetres of the sheet blank
    .instead = move this text away from the edge in the layout, or choose larger paper (`paper: a3`)

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

lint-invisible = a character that nobody sees
    .why = it comes along when text is copied; a word with one inside is not found by a search and is said in two; one that changes the order of letters shows another address or file name than is there; nothing is said where emoji, Persian or Hindi need them
    .example = `nu` U+200B `mérique`
    .instead = `numérique`
    .source = Unicode Technical Report 36, 2.10.2, and Unicode Technical Standard 39, 3.1

lint-look-alike = letters of another script that look like Latin ones
    .why = they look alike and are not the same: a search passes the word over, a screen reader spells it, and an address leads elsewhere than it seems to
    .example = `bаnque.fr`, with the Cyrillic `а` (U+0430)
    .instead = `banque.fr`
    .source = Unicode Technical Standard 39, 4 and 5

lint-misleading-link = an address that does not lead where it seems to
    .why = readers take what stands first for the site they go to; browsers go to what stands behind the `@`
    .example = `https://banque.fr@exemple.org/`
    .instead = the address of the site itself: `https://banque.fr/`
    .source = RFC 3986, 7.6; WHATWG URL, 4.1

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

reading-marks = an inclusive word will not be read in full
    .why = the layout sets it in a drawing, or where screen readers do not go; this is the layout’s affair, not your texts’
    .instead = take it out of the drawing, or give the drawing an alternative text that says it

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
    .why = the edition is large, the computer is busy, or the layout goes round in circles
    .instead = give it more time, `mediane build --deadline 120`, or undo the last change

memory = the layout needs too much memory
    .why = the edition or its pictures are large, or the layout goes round in circles
    .instead = make the picture lighter, or allow more: `mediane build --memory 4000`

engine-stopped = a typesetting engine stopped
    .why = a library that Médiane uses met what it did not expect; the other files are made
    .instead = look at the font, picture or change of layout that came last, and report it

text-unbroken = a line cannot be broken anywhere
    .why = a PDF writes no line that long, and no page is that wide
    .instead = cut this text

export = the PDF cannot be written as the standards ask
    .why = the PDF must be readable by a screen reader (PDF/UA) and in twenty years (PDF/A); it is not written by halves
    .instead = follow the message’s help, or show it to whoever makes the layout

web-template = a template of the web page is at fault
    .why = the templates of `layouts/web/` say how the page is written; a fault stops it rather than leave a hole in it
    .example = `{ "{{" } edition.titel | phrase { "}}" }`
    .instead = `{ "{{" } edition.title | phrase { "}}" }`; or undo the last change to the template; `layouts/web/README.md` says what a template is given

web-outside = the web page would fetch a file from outside its folder
    .why = it must open without a network, and tell no other server who reads it
    .example = `url("https://example.org/font.woff2")`
    .instead = copy the file into the page’s folder, then `url("fonts/font.woff2")`

web-unsafe = the web page would run something, or lead where no reader is sent
    .why = who opens the page trusts it: it has no script, and its links say where they lead
    .example = `<a href="javascript:alert(1)">`
    .instead = `<a href="https://exemple.org/">`; what comes from the edition already goes through `{ "{{" } file.address { "}}" }`

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

press-picture = a part of a picture that stays in screen colours
    .why = a printer prints in cyan, magenta, yellow and black only; this part is of a rare kind
    .instead = give the picture’s version for the press, behind `print:`

press-unreadable = the printer’s file cannot be read whole
    .why = Médiane reads it back before it is published; a file that must be repaired to be opened may print wrongly, or not at all
    .instead = make it again with `mediane build`; if the message comes back, send it with your folder to Médiane’s team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-encrypted = the printer’s file is encrypted
    .why = the printer must be able to open it, check it and place its pages, without a password
    .instead = save it without a password; Médiane never sets one: if it made the file, send the message to its team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-version = the printer’s file is not of a PDF version that is allowed
    .why = PDF/X-4 goes up to PDF 1.6, written at the very start of the file; printers’ checks refuse later ones, even where nothing new is used
    .example = a file that starts with `%PDF-1.7`
    .instead = write it as PDF 1.6; Médiane does so by itself: if it did otherwise, send the message to its team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-identifier = the printer’s file has no identifier
    .why = the identifier tells a file from another of the same name, and a correction from what it corrects
    .instead = make it again with `mediane build`; if the message comes back, send it with your folder to Médiane’s team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-compression = the printer’s file uses a compression that PDF/X-4 refuses
    .why = part of the file might not open at the printer’s; it probably comes from a picture in PDF
    .example = `LZWDecode`, in a PDF logo of an old program
    .instead = save the picture again with a recent program: as PDF (`FlateDecode`, also called ZIP), PNG or JPEG
    .source = ISO 15930-7:2010 (PDF/X-4)

press-forbidden = the printer’s file holds what PDF/X-4 refuses
    .why = paper is neither clicked nor filled in; and what changes a tone, a layer or a picture on the way would print something else than you saw
    .example = a PDF picture with an attached file, or with a transfer curve, which changes tones
    .instead = the message names what is refused: take it out of the picture or layout it comes from, or save the picture as SVG, PNG or JPEG
    .source = ISO 15930-7:2010 (PDF/X-4)

press-intent = the file does not rightly say which printing condition it is made for
    .why = the same percents of ink do not give the same colour on another paper or press; there must be one condition, and only one
    .instead = fill in `identifier`, `registry` and `info` under `condition:` in the printer’s file (`layouts/press/printers/`), as they ask
    .source = ISO 15930-7:2010 (PDF/X-4)

press-intent-profile = the printing profile is missing from the file, damaged or unfit
    .why = it says how the press renders the four inks; PDF/X-4 wants a press’s, in CMYK, whole, of version 4 at most
    .example = a profile whose download broke off
    .instead = ask for the printer’s CMYK profile (an `.icc` or `.icm` file) and name it in `edition.yaml`, `profile:` under `print:`
    .source = ISO 15930-7:2010 (PDF/X-4)

press-metadata = what the printer’s file says of itself is incomplete or wrong
    .why = the printer’s check reads there that it is PDF/X-4, its title, its dates, and whether inks already overlap where they meet (`pdf:Trapped`); it looks for them uncompressed
    .instead = make it again with `mediane build`; if the message comes back, send it with your folder to Médiane’s team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-metadata-differs = the printer’s file says two different things of itself
    .why = title, dates and the overlap of inks are written in two places; where they contradict each other, each program believes another one
    .instead = make it again with `mediane build`; if the message comes back, send it with your folder to Médiane’s team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-box = a page does not rightly say where it is trimmed
    .why = the printer places pages by their boxes: the trim (`TrimBox`) in the bleed (`BleedBox`), that one in the page (`MediaBox`), of which nothing is hidden (`CropBox`)
    .example = a `TrimBox` larger than the `BleedBox`
    .instead = make it again with `mediane build`; if the message comes back, send it with your folder to Médiane’s team
    .source = ISO 15930-7:2010 (PDF/X-4)

press-trim = a trimmed page is not of the format that was planned
    .why = the printer’s price is for one format; another page would be reduced, enlarged or cropped
    .instead = check the format in the layout, and that of the order with the printer

press-bleed = a page has too little bleed
    .why = colour must go beyond the trim: if not, as soon as the blade strays a little, a white line shows at the edge of the page
    .instead = check `bleed:` under `print:` in `edition.yaml`, and that the layout’s grounds reach as far: no message tells of that

press-pages-differ = a page is not like the first one
    .why = all pages go under the same blade: same format, same turn, same scale
    .example = a landscape page among portrait pages
    .instead = in the layout, give all pages the same format
    .source = Ghent Workgroup, GWG2015

press-page-count = the printer’s file has not the number of pages that the binding wants
    .why = a sheet that is folded and stapled has four pages; where some are missing, the printer adds blank ones, anywhere, or sends the file back
    .example = 18 pages for `multiple-of: 4`
    .instead = add pages or take some away; for another binding, change `multiple-of:` in the printer’s file (`layouts/press/printers/`)

press-annotation = a link or another annotation is in the printed part
    .why = laid on the page without being of it, an annotation prints or does not, as programs please; and a link cannot be clicked on paper
    .instead = Médiane takes links out of this file: if one is left, send the message to its team; for an address to be read on paper, write it out
    .source = ISO 15930-7:2010 (PDF/X-4)

press-content = the drawing of a page cannot be read whole
    .why = the page holds an order that PDF 1.6 does not know, or breaks off: the press might skip part of it
    .instead = make it again with `mediane build`; if the message comes back, send it with your folder to Médiane’s team; if the page has a PDF picture, try without it first
    .source = ISO 15930-7:2010 (PDF/X-4)

press-font = a font is not in the printer’s file
    .why = the press would put another in its place, and lines would no longer end where they did
    .example = a PDF logo saved without its font
    .instead = save the picture again, with its fonts embedded or its text turned into outlines
    .source = ISO 15930-7:2010 (PDF/X-4)

press-colour = a colour is not made for a press
    .why = a press has four inks (CMYK) and named ones; a colour of the screen would be converted without you, and a black of the screen would become four inks
    .example = `rgb("#890b1b")` in the layout, or a photograph in RGB
    .instead = in the layout, a colour of the palette (`ink`, `subject-colour(1)`); for a picture, its CMYK version under `print:`
    .source = ISO 15930-7:2010 (PDF/X-4)

press-spot = a named ink has no name, or not one definition
    .why = each named ink has its plate, which the printer knows by its name
    .example = `spot: "PANTONE 485 C"` under two colours whose `print:` differ
    .instead = write the same recipe under the same name, or two names if there are two inks
    .source = ISO 15930-7:2010 (PDF/X-4)

press-ink = a colour asks for more ink than the paper takes
    .why = too much ink does not dry, and comes off on the facing page
    .example = `print: [100, 90, 80, 60]`, which is 330%
    .instead = `print: [80, 70, 60, 60]`, which is 270%; the limit is `ink-limit:` in the printer’s file (`layouts/press/printers/`)

press-registration = the registration colour is in the page
    .why = it prints with all inks at once, to bring the plates into line: in the page, it would not dry
    .example = a PDF logo whose black is named `All`
    .instead = keep it for crop marks; in the page, black alone
    .source = Ghent Workgroup, GWG2015

press-black-text = a black text does not print over the other inks
    .why = without overprint, letters leave a hole in the ground; if the plates shift a little, a pale edge surrounds the text
    .example = a PDF logo whose text is in grey (`DeviceGray`) and not in CMYK black
    .instead = write it in 100% black, the colour `ink` in layouts, which Médiane makes overprint by itself; in a picture, set it yourself
    .source = Ghent Workgroup, GWG2015; ISO 32000-1, table 149

press-rich-text = a small black text is made of four inks
    .why = four plates never quite fit: under 12 points, letters get coloured edges
    .example = `cmyk(60%, 40%, 40%, 100%)` for a text of 9 points
    .instead = black alone, `ink`; rich black (`rich-black:`) is for large areas

press-white-overprint = some white overprints
    .why = white is no ink but bare paper; laid over a colour without taking it away, it vanishes
    .example = a white PDF logo on a coloured ground
    .instead = take the overprint off the white, in the picture it comes from

press-hairline = a line is too thin
    .why = under 0.25 point at its size on the page, the press loses it in places, even if it shows on the screen
    .example = `line(stroke: 0.1pt)`, or a drawing reduced a lot
    .instead = `line(stroke: 0.3pt)`; in a drawing, thicken the lines or place it larger

press-resolution = a picture is not fine enough at its size
    .why = its dots would show; printers ask for 300 per inch and accept 225
    .example = a photograph 600 dots wide over 10 cm, which is 152 per inch
    .instead = take a larger picture (900 dots wide for 10 cm), or place it smaller; enlarging it in a program adds nothing

press-marks = crop marks are missing, or unwanted
    .why = some printers cut by eight marks, two at each corner; others refuse them, and whatever is outside the bleed
    .instead = ask the printer, and set `marks:` and `slug:` in the printer’s file (`layouts/press/printers/`)

press-safe-margin = a text is too near to the trim
    .why = the blade strays a little, and might touch it
    .instead = move it away from the edge in the layout; the margin is `print.safe-margin`

output-unwritable = a file cannot be written
    .why = it is open in another program, or the folder is protected; the old one stays as it was
    .instead = close it, and check that you may write to the folder

output-is-file = a file stands where the output folder should be
    .why = Médiane keeps the brochure there
    .instead = rename the file, or choose another folder with `--out`

output-full = no space is left on the disk
    .why = the file could not be written whole; the old one stays as it was
    .instead = make space, then try again

output-outside = a link leads out of the project
    .why = what is written through a link may overwrite files elsewhere; Médiane writes within the project, or where it is asked to
    .instead = put a real folder in the link’s place, or name the folder with `--out`

output-busy = another build does not end its writing
    .why = two builds do not write to one folder at once; this one has waited two minutes
    .instead = close the other, then start again

output-of-another = the file belongs to another edition
    .why = two editions that write one file would overwrite each other; each has its manifest, `EDITION.manifest.json`, which tells its files
    .example = file: "brochure.pdf"
    .instead = file: "nantes-2026.pdf"

output-half = only some of the files are new
    .why = a file could not be replaced; those before it had been
    .instead = mend what prevents it, then build again

output-interrupted = the build before this one was stopped
    .why = it was putting its files in place: some were new, some old, each of them whole
    .instead = nothing to do: the build that tells it has brought them together

input-changed = a file has changed during the build
    .why = each file is read once; what is saved later is not in the files made
    .instead = build again

output-unknown = the edition has no such output
    .why = `--only` wants a kind of output that is under `outputs:` in `edition.yaml`
    .example = `mediane build --only screen`
    .instead = choose one of those in the message, or add it

epoch-invalid = the variable SOURCE_DATE_EPOCH is no number of seconds
    .why = this environment variable dates the files, so that two machines make the same; ill written, it was ignored
    .example = SOURCE_DATE_EPOCH=17/11/2020
    .instead = SOURCE_DATE_EPOCH=1605571200

usage = the command is not understood
    .why = an option or a command is misspelt
    .example = `mediane biuld`
    .instead = `mediane build`; `mediane --help` shows everything

internal = a fault of Médiane itself
    .why = the program was wrong, not you
    .instead = send the message and your folder to Médiane’s team
