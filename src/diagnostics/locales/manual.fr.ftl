# Les pages de `mediane explain`, en français : ce que veut dire chaque code, en
# une ligne ; pourquoi ; un exemple ; ce qu’il faut écrire ou faire ; la source.
# Minuscule au début, pas de point à la fin.

file-missing = un fichier ou un dossier manque
    .why = l’édition le nomme, ou Médiane en a besoin, et il n’y a rien à cet endroit
    .example = `images/Logo.png` alors que le fichier s’appelle `logo.png`
    .instead = vérifiez le nom, majuscules, accents et extension compris, ou créez le fichier

file-unreadable = un fichier est là mais ne peut pas être lu
    .why = le système refuse : droits insuffisants, fichier tenu par un autre programme, disque en panne
    .instead = fermez les programmes qui l’ont ouvert et vérifiez vos droits sur ce fichier

file-is-folder = un dossier occupe la place d’un fichier
    .why = Médiane attend un fichier de ce nom et n’ouvre pas le dossier
    .example = un dossier nommé `people.yaml`
    .instead = renommez ou déplacez le dossier, puis mettez le fichier à sa place

file-outside = un chemin mène hors du dossier du projet
    .why = une édition doit pouvoir être copiée, relue et refaite ailleurs : rien n’est lu hors de son projet, pas même par un lien
    .example = `file: "../../photos/logo.png"`
    .instead = copiez le fichier dans le dossier de l’édition : `file: "images/logo.png"`

file-too-large = un fichier de texte est bien trop lourd
    .why = un sujet entier pèse quelques milliers d’octets ; celui-ci n’est sans doute pas un texte
    .instead = partagez-le en plusieurs sujets, ou remettez le bon fichier à sa place

file-empty = un fichier ne contient rien, ou seulement des commentaires
    .why = il n’y a rien à composer, et un fichier vidé par erreur ne doit pas passer inaperçu
    .instead = remplissez-le d’après un fichier voisin, ou supprimez-le

file-encoding = un fichier n’est pas en UTF-8
    .why = dans un autre encodage, les accents et les points médians deviennent d’autres signes
    .example = un fichier enregistré en Windows-1252 par un vieil éditeur
    .instead = dans l’éditeur, choisissez « Enregistrer avec l’encodage », puis « UTF-8 »

file-control-character = un caractère invisible s’est glissé dans un fichier
    .why = il vient d’un copier-coller, ne s’imprime pas, et peut couper un mot pour une recherche ou un lecteur d’écran
    .instead = effacez-le : placez le curseur à l’endroit indiqué et supprimez un caractère

file-ignored = un fichier du dossier des sujets n’est pas lu
    .why = seuls les fichiers `.yaml` de `themes/` sont des sujets
    .example = `themes/08-mon-sujet.txt`
    .instead = renommez-le en `themes/08-mon-sujet.yaml`, ou rangez-le ailleurs

yaml-syntax = un fichier ne se lit pas comme du YAML
    .why = le YAML tient à ses retraits, à ses deux-points et à ses guillemets ; un seul de travers arrête la lecture
    .example = `title "Sujet"`
    .instead = comparez avec un fichier qui marche : `title: "Sujet"`

yaml-tab = une ligne commence par une tabulation
    .why = YAML ne compte que les espaces
    .instead = remplacez la tabulation par deux espaces par niveau ; la plupart des éditeurs savent le faire d’eux-mêmes

yaml-quote = un guillemet droit n’est jamais refermé
    .why = tout ce qui suit est pris pour la suite du texte
    .example = `title: "Quelle place ?`
    .instead = `title: "Quelle place ?"`

yaml-bracket = un crochet ou une accolade n’est jamais refermé
    .why = en tête d’une valeur, `[` et `{ "{" }` ouvrent une liste ou un groupe
    .example = `print: [0, 0, 0, 100`
    .instead = `print: [0, 0, 0, 100]` ; pour un texte, écrivez-le sous sa clé, après une barre verticale `|`

yaml-indent = le retrait d’une ligne ne correspond à rien au-dessus
    .why = c’est le retrait qui dit de quoi une ligne dépend
    .instead = alignez-la sur ses voisines, deux espaces par niveau

yaml-colon = il manque les deux-points et l’espace après une clé
    .why = sans eux, la clé et sa valeur ne font qu’un mot ; et une espace avant les deux-points entre dans le nom de la clé
    .example = `title:"Sujet"`, `title : "Sujet"`
    .instead = `title: "Sujet"`

yaml-plain = un texte sans guillemets contient un signe que YAML prend pour lui
    .why = ` : `, ` #` ou un crochet en tête coupent le texte ou le changent en autre chose
    .example = `title: Le numérique : un bien commun`
    .instead = `title: "Le numérique : un bien commun"`, ou le texte sous sa clé, après une barre verticale `|`

yaml-documents = un fichier contient plusieurs documents
    .why = une ligne `---` commence un autre document, qui ne serait pas lu
    .instead = enlevez la ligne `---`, ou faites un fichier par sujet

yaml-depth = un fichier a trop de niveaux imbriqués
    .why = aucun champ n’en demande autant : le retrait est sans doute faux
    .instead = vérifiez le retrait des lignes qui précèdent

yaml-alias = un fichier utilise une ancre ou un alias
    .why = `&nom` et `*nom` renvoient à un autre endroit, et l’endroit où corriger ne se voit plus
    .example = `*italique* en tête de valeur`
    .instead = mettez la valeur entre guillemets : `"*italique* en tête de valeur"`

yaml-tag = un fichier utilise une étiquette de type
    .why = `!nom` change le sens d’une valeur ; le contenu n’en a pas besoin
    .example = `title: !important Sujet`
    .instead = `title: "!important Sujet"`

key-duplicate = une clé est là deux fois
    .why = une seule des deux valeurs serait lue, sans que rien le dise
    .instead = gardez une seule des deux lignes

key-unknown = une clé n’est pas connue ici
    .why = une faute de frappe ferait disparaître un texte de la brochure
    .example = `short-titel: "Travail"`
    .instead = `short-title: "Travail"`

key-missing = une clé obligatoire manque
    .why = la maquette ne peut pas s’en passer
    .instead = ajoutez la ligne au même retrait que ses voisines, d’après un fichier qui l’a

value-type = une valeur n’est pas de la bonne sorte
    .why = la maquette attend un texte, un nombre, une liste ou un groupe de clés, et trouve autre chose
    .example = `number: un`
    .instead = `number: 1`

text-too-long = un texte d’une ligne est bien trop long
    .why = il va aussi dans les signets et les propriétés du PDF, qui n’en tiennent pas tant
    .instead = raccourcissez-le ; les paragraphes vont dans `body` ou `introduction`

value-not-text = un nombre ou une date est là où un texte est attendu
    .why = YAML lit `2020` comme un nombre et pourrait le récrire
    .example = `title: 2020`
    .instead = `title: "2020"`

value-null = une clé est restée sans valeur
    .why = un champ obligatoire ne peut pas être vide
    .instead = écrivez une valeur après les deux-points, ou enlevez la ligne si le champ est facultatif

value-blank = un texte n’a aucun caractère visible
    .why = il laisserait un trou sur la page
    .instead = écrivez le texte, ou enlevez la clé

value-invalid = une valeur sort de ce qui est permis
    .why = le réglage n’a que quelques valeurs, ou une forme fixe
    .example = `date: "novembre 2020"`
    .instead = `date: "2020-11-17"`

list-too-short = une liste a trop peu d’éléments
    .why = la maquette en attend davantage
    .instead = ajoutez des éléments, un par ligne, après un tiret et une espace

list-too-long = une liste a trop d’éléments
    .why = les suivants n’auraient pas de place
    .example = `print: [0, 0, 0, 100, 50]`
    .instead = `print: [0, 0, 0, 100]` : cyan, magenta, jaune, noir

theme-number-twice = deux sujets portent le même numéro
    .why = le numéro donne l’ordre et s’imprime
    .instead = donnez à chaque sujet son propre numéro

theme-number-order = le numéro d’un sujet ne suit pas la place de son fichier
    .why = le sommaire et les pages se contrediraient
    .example = `number: 3` dans `02-algorithmes.yaml`
    .instead = `number: 2`, ou un autre nom de fichier

theme-none = l’édition n’a aucun sujet
    .why = il n’y a rien à composer
    .instead = copiez un sujet d’une autre édition dans `themes/`, sous le nom `01-mon-sujet.yaml`

picture-missing = une image manque
    .why = le texte la nomme, et le fichier n’est pas là
    .instead = mettez-la dans le dossier de l’édition, et vérifiez son nom, majuscules et accents compris

picture-format = une image d’un format que Médiane ne lit pas
    .why = Médiane lit JPEG, PNG, WebP, GIF, TIFF, BMP, SVG et PDF, reconnus à leur contenu
    .example = file: "images/IMG_0412.heic"
    .instead = file: "images/IMG_0412.jpg", une fois l’image enregistrée en JPEG

picture-damaged = une image vide, coupée ou abîmée
    .why = une copie ou un téléchargement interrompu laisse un fichier que certains logiciels montrent quand même, en partie
    .instead = copiez-la de nouveau depuis l’original

picture-sealed = un PDF protégé
    .why = sans son mot de passe, personne ne peut le lire
    .instead = demandez-en une version sans mot de passe

picture-svg = un dessin SVG qui ne tient pas tout seul
    .why = un logo copié depuis un site web a souvent laissé ses couleurs ou sa taille dans la page
    .instead = exportez-le d’un logiciel de dessin, en « SVG simple »

picture-too-large = une image trop grande
    .why = au-delà, l’ordinateur manquerait de mémoire, et aucune presse ne montre tant de détails
    .instead = réduisez-la : 3 600 pixels suffisent pour une page A4

picture-face = un dessin écrit dans un caractère qui manque
    .why = le texte d’un dessin est composé avec les caractères de `fonts/` ; sans le sien, il disparaîtrait
    .instead = transformez les textes en tracés avant d’exporter le dessin

picture-cleaned = une image dont quelque chose a été laissé de côté
    .why = les scripts, les liens vers d’autres sites et les données de l’appareil (lieu, date, nom) ne sortent pas du projet
    .instead = regardez la page ; si rien ne manque, il n’y a rien à faire

picture-unfit = une image trop petite sur la page pour être lue
    .why = le texte, l’encadré et les questions passent d’abord : l’image a la place qui reste
    .instead = raccourcissez le texte du sujet, ôtez une image, ou choisissez-en une d’une autre forme

picture-coarse = une image trop petite pour être imprimée à cette taille
    .why = sous 220 points par pouce, on voit les carrés sur le papier
    .instead = prenez l’original de l’image plutôt qu’une copie réduite, ou montrez-la plus petite

palette-incomplete = la palette a moins de couleurs que l’édition n’a de sujets
    .why = chaque sujet a la sienne
    .instead = ajoutez une couleur à `palette.subjects` dans `edition.yaml`

palette-contrast = deux couleurs de la palette sont trop proches pour qu’on lise
    .why = la couleur d’un sujet sert aussi de couleur de texte ; sous 4,5 pour 1, des personnes malvoyantes ne lisent plus
    .instead = foncez la couleur du sujet
    .source = WCAG 2.1, critère 1.4.3

output-twice = deux sorties écrivent le même fichier
    .why = la seconde effacerait la première
    .instead = donnez à chacune son propre nom dans `file:`

output-file = un nom de fichier ne va pas avec sa sorte de sortie
    .why = un PDF finit par `.pdf`, et une sortie de plusieurs fichiers les numérote
    .example = `file: "brochure.doc"`
    .instead = écrivez le nom que propose le message

output-printer = la sortie pour l’imprimeur ne dit pas pour lequel
    .why = chaque imprimeur a son profil de couleur, son fond perdu et ses repères
    .instead = ajoutez `printer:` avec un des noms du message ; un nouvel imprimeur est un fichier de `layouts/press/printers/`

output-needs = une sortie se fait à partir d’une autre, que l’édition n’a pas
    .why = un livret ou une épreuve reprend les pages d’une autre sortie
    .instead = ajoutez cette autre sortie sous `outputs:`

budget-pages = une sortie a plus de pages que prévu
    .why = le nombre de pages fait le prix de l’impression
    .instead = raccourcissez des textes, ou changez `most:` sous `pages:`

budget-multiple = le nombre de pages ne se prête pas à l’impression
    .why = une feuille pliée fait quatre pages : les autres resteraient blanches
    .instead = ajoutez des pages ou retirez-en

budget-subject = un sujet prend plus de pages que prévu
    .why = une question, son texte et ses encadrés se lisent d’un coup d’œil
    .instead = raccourcissez-le du nombre de caractères que donne le message

booklet-type = des lettres deviennent trop petites une fois les pages réduites
    .why = un livret met deux pages sur une feuille, et les réduit
    .instead = choisissez un papier plus grand (`paper: a3`), ou de plus grands caractères dans la maquette

booklet-edge = un texte serait trop près du bord une fois les pages réduites
    .why = une imprimante de bureau n’imprime pas les quatre ou cinq derniers millimètres de la feuille
    .instead = éloignez ce texte du bord dans la maquette, ou choisissez un papier plus grand (`paper: a3`)

press-profile = un profil de couleur n’est pas celui d’une presse
    .why = l’imprimeur imprime en quatre encres, et le profil dit comment sa presse les rend
    .instead = demandez-lui son profil CMJN (fichier `.icc` ou `.icm`)

markup-unknown = une mise en forme que Médiane n’a pas
    .why = elle s’imprimerait telle quelle, signes compris
    .example = `# Titre`, `<b>gras</b>`
    .instead = `**gras**`, `*italique*`, `[lien](https://…)`, `^exposant^` ; `\*` pour garder le signe

markup-unclosed = une mise en forme n’est jamais refermée
    .why = l’astérisque ou le crochet s’imprimerait
    .example = `un *titre d’ouvrage`
    .instead = `un *titre d’ouvrage*`

markup-not-one-line = un texte d’une ligne en a plusieurs
    .why = un titre, un nom ou une question tient en un paragraphe
    .instead = écrivez-le sur une ligne, sans liste ni ligne vide

markup-attribute = une accolade dit autre chose qu’une langue
    .why = `lang` est le seul attribut que Médiane connaît
    .example = `[fair use]{ "{" }langue=anglais{ "}" }`
    .instead = `[fair use]{ "{" }lang=en{ "}" }`

markup-link = l’adresse d’un lien n’en est pas une
    .why = le lien ne mènerait nulle part
    .example = `[le site](exemple.org)`
    .instead = `[le site](https://exemple.org)`

lint-abbreviation = une abréviation qui s’écrit autrement en français
    .why = « etc. » dit déjà que la liste continue ; « Mr » est le Mister anglais ; un symbole d’unité ne prend pas de pluriel
    .example = `des ateliers, etc…`, `Mr Dupont`, `10 kms`
    .instead = `des ateliers, etc.`, `M. Dupont`, `10 km`
    .source = Lexique des règles typographiques en usage à l’Imprimerie nationale, « Abréviations »

lint-accent = une majuscule a perdu son accent
    .why = l’accent fait partie du mot, en capitale aussi ; sans lui, un lecteur d’écran lit autre chose
    .example = `l’Etat`, `A quoi bon ?`
    .instead = `l’État`, `À quoi bon ?`
    .source = Académie française, « Accentuation des majuscules »

lint-double-space = plusieurs espaces de suite
    .why = le doigt a glissé ; la ligne a un trou
    .example = `Deux  espaces`
    .instead = `Deux espaces`
    .source = Lexique de l’Imprimerie nationale, « Espaces »

lint-foreign-word = des mots anglais que rien ne signale comme tels
    .why = un lecteur d’écran les prononce à la française, et la typographie française s’y applique ; les noms propres et les emprunts des dictionnaires (cloud, design, week-end) ne sont pas signalés
    .example = `le design thinking`
    .instead = `le [design thinking]{ "{" }lang=en{ "}" }`, avec tous les mots du passage
    .source = RGAA 4.1, critère 8.7 ; WCAG 2.1, critère 3.1.2

lint-generic-masculine = un masculin pluriel seul, alors que l’édition écrit ce nom ailleurs sous une forme inclusive
    .why = qui lit les deux formes prend le masculin pour des hommes ; la remarque se tait si le féminin est dans la même phrase
    .example = `les acteurs`, avec `acteur·trices` ailleurs
    .instead = `les acteur·trices`, ou `les acteurs et les actrices`
    .source = Haut Conseil à l’Égalité, Guide pratique pour une communication publique sans stéréotype de sexe

lint-hyphen = un mot composé sans son trait d’union
    .why = avec son trait d’union, c’est un seul mot : il se lit et se cherche d’un bloc
    .example = `au delà des outils`, `c’est à dire`
    .instead = `au-delà des outils`, `c’est-à-dire`
    .source = Dictionnaire de l’Académie française, 9e édition

lint-inversion = une question sans son trait d’union
    .why = le pronom qui suit son verbe lui est lié
    .example = `peuvent elles·ils vraiment agir ?`
    .instead = `peuvent-elles·ils vraiment agir ?`
    .source = Grevisse, Le Bon Usage, § 109

lint-invisible = un caractère que personne ne voit
    .why = il vient d’un copier-coller ; un mot qui en contient un ne se trouve pas en le cherchant et se dit en deux ; s’il change l’ordre des lettres, l’adresse ou le nom de fichier qui se voit n’est pas celui qui est écrit ; là où les emojis, le persan ou le hindi en ont besoin, rien n’est signalé
    .example = `nu` U+200B `mérique`
    .instead = `numérique`
    .source = Unicode, rapport technique 36, § 2.10.2, et norme technique 39, § 3.1

lint-look-alike = des lettres d’une autre écriture qui ressemblent aux lettres latines
    .why = elles se ressemblent et ne sont pas les mêmes : la recherche passe le mot, un lecteur d’écran l’épelle, et une adresse mène ailleurs qu’elle n’en a l’air
    .example = `bаnque.fr`, avec le `а` cyrillique (U+0430)
    .instead = `banque.fr`
    .source = Unicode, norme technique 39, § 4 et 5

lint-misleading-link = une adresse qui ne mène pas où elle en a l’air
    .why = on prend ce qui vient en premier pour le site où l’on va ; le navigateur va à ce qui suit le `@`
    .example = `https://banque.fr@exemple.org/`
    .instead = l’adresse du site même : `https://banque.fr/`
    .source = RFC 3986, § 7.6 ; WHATWG URL, § 4.1

lint-mixed-dots = des mots inclusifs écrits avec des signes différents
    .why = qui cherche « acteur·trices » ne trouve pas « acteur⋅trices », et une voix peut dire l’un et épeler l’autre ; les deux points se ressemblent à l’écran, `mediane fix` les distingue
    .example = `acteur⋅trices` (U+22C5) là où les autres mots ont `·` (U+00B7)
    .instead = `acteur·trices` partout, ou `median-dot: unify` dans `edition.yaml`
    .source = Unicode, annexe 29 : seul U+00B7 garde le mot entier

lint-month = un mois avec une majuscule
    .why = en français, les noms de mois sont des noms communs
    .example = `le 18 Novembre`
    .instead = `le 18 novembre`
    .source = Lexique de l’Imprimerie nationale, « Dates »

lint-oe = « oe » à la place de « œ »
    .why = en français, « œ » est une lettre, pas un ornement
    .example = `au coeur de l’oeuvre`
    .instead = `au cœur de l’œuvre`
    .source = Lexique de l’Imprimerie nationale, « Ligatures »

lint-ordinal = un ordinal mal abrégé
    .why = l’abréviation est la fin du mot, « e » ou « re », que Médiane met en exposant
    .example = `la 27ème région`, `le XXIème siècle`, `la 1ère fois`
    .instead = `la 27e région`, `le XXIe siècle`, `la 1re fois`
    .source = Lexique de l’Imprimerie nationale, « Abréviations »

lint-quotes = un guillemet sans son pendant
    .why = qui lit attend la fin de la citation
    .example = `Un « mot.`
    .instead = `Un « mot ».`
    .source = Lexique de l’Imprimerie nationale, « Guillemets »

reading-missing = un mot inclusif n’a pas de lecture à voix haute
    .why = un lecteur d’écran dirait « acteur point trices » ; Médiane propose une lecture, mais n’emploie que celle qu’une personne a relue
    .example = `acteur·trices`
    .instead = ajoutez la ligne proposée à `lexicon.yaml`, après l’avoir relue

reading-unknown = Médiane ne sait pas lire un mot inclusif
    .why = ni le lexique ni les règles ne connaissent ce mot, et rien n’est deviné
    .instead = dites dans `lexicon.yaml` comment une voix le lit

reading-marks = un mot inclusif ne sera pas lu en toutes lettres
    .why = la maquette le met dans un dessin, ou là où les lecteurs d’écran ne vont pas ; cela regarde la maquette, pas vos textes
    .instead = sortez-le du dessin, ou donnez au dessin un texte de remplacement qui le dise

reading-unapproved = une lecture à voix haute attend d’être relue
    .why = une lecture fausse serait dite sans que personne la voie
    .example = `approved: false`
    .instead = relisez-la, corrigez-la s’il le faut, puis écrivez `approved: true`

edition-unknown = l’édition demandée n’existe pas
    .why = `--edition` veut le nom d’un dossier de `content/` qui contient `edition.yaml`
    .example = `mediane build --edition nec-2021`
    .instead = choisissez un des noms que le message donne

edition-ambiguous = le projet a plusieurs éditions
    .why = Médiane ne devine pas laquelle composer
    .instead = `mediane build --edition nec-2020`

project-none = ce dossier n’est pas celui d’un projet
    .why = un projet contient `content/` et `layouts/`
    .instead = allez dans ce dossier, ou nommez-le avec `--root`

layout = la maquette ne se compose pas
    .why = Typst refuse une ligne de la maquette, ou la maquette ne sait que faire d’un texte ; le message de Typst est entre crochets
    .instead = revenez sur la dernière modification, ou montrez le message à la personne qui fait la maquette

layout-warning = Typst signale quelque chose dans la maquette
    .why = la brochure se compose, mais peut-être pas comme prévu
    .instead = montrez le message à la personne qui fait la maquette

layout-field = la maquette demande un champ qui n’existe pas
    .why = le nom est mal écrit, ou le champ a changé
    .instead = choisissez un des champs que le message donne ; `mediane data` écrit tout ce que la maquette reçoit

layout-package = la maquette importe un module à télécharger
    .why = Médiane n’utilise pas le réseau : la brochure doit se refaire à l’identique dans dix ans
    .example = `#import "@preview/cetz:0.3.0"`
    .instead = copiez le module dans `layouts/` et importez-le par son chemin

font-unknown = une police demandée n’est pas dans le projet
    .why = Médiane ne lit que les polices de `fonts/`, pour que la brochure soit la même partout
    .instead = ajoutez son fichier dans `fonts/`, ou choisissez une police qui y est

font-broken = un fichier de police est inutilisable
    .why = il est abîmé, ou n’est pas une police
    .instead = téléchargez-le à nouveau, ou enlevez-le de `fonts/`

font-none = le projet n’a aucune police
    .why = sans police, rien ne s’imprime
    .instead = ajoutez dans `fonts/` les polices de la maquette

glyph-missing = une police ne sait pas dessiner un signe
    .why = il s’imprimerait comme un carré vide
    .example = un emoji dans un texte
    .instead = remplacez le signe, ou ajoutez une police qui l’a

deadline = la mise en page ne se termine pas
    .why = l’édition est grande, l’ordinateur occupé, ou la maquette tourne en boucle
    .instead = laissez-lui plus de temps, `mediane build --deadline 120`, ou revenez sur la dernière modification

memory = la mise en page demande trop de mémoire
    .why = l’édition ou ses images sont grandes, ou la maquette tourne en boucle
    .instead = allégez l’image, ou permettez davantage : `mediane build --memory 4000`

engine-stopped = un moteur de composition s’est arrêté
    .why = une bibliothèque dont Médiane se sert a rencontré ce qu’elle ne prévoyait pas ; les autres fichiers sont produits
    .instead = revenez sur la dernière police, image ou modification de maquette, et signalez-le

text-unbroken = une ligne ne peut être coupée nulle part
    .why = un PDF n’écrit pas de ligne aussi longue, et aucune page n’est aussi large
    .instead = coupez ce texte

export = le PDF ne peut pas être écrit selon les normes
    .why = le PDF doit être lisible par un lecteur d’écran (PDF/UA) et dans vingt ans (PDF/A) ; il n’est pas écrit à moitié
    .instead = suivez l’aide du message, ou montrez-le à la personne qui fait la maquette

web-template = un modèle de la page web a une faute
    .why = les modèles de `layouts/web/` disent comment la page s’écrit ; une faute l’arrête plutôt que d’y laisser un trou
    .example = `{ "{{" } edition.titel | phrase { "}}" }`
    .instead = `{ "{{" } edition.title | phrase { "}}" }` ; ou revenez sur la dernière modification du modèle ; `layouts/web/README.md` dit ce qu’un modèle reçoit

web-outside = la page web irait chercher un fichier ailleurs que dans son dossier
    .why = elle doit s’ouvrir sans réseau, et ne dire à aucun autre serveur qui la lit
    .example = `url("https://exemple.org/police.woff2")`
    .instead = copiez le fichier dans le dossier de la page, puis `url("fonts/police.woff2")`

web-unsafe = la page web exécuterait quelque chose, ou mènerait où l’on n’envoie personne
    .why = qui ouvre la page lui fait confiance : elle n’a aucun script, et ses liens disent où ils mènent
    .example = `<a href="javascript:alert(1)">`
    .instead = `<a href="https://exemple.org/">` ; ce qui vient de l’édition passe déjà par `{ "{{" } file.address { "}}" }`

page-spread = un sujet ne tient pas sur sa double page
    .why = une question, son texte et ses encadrés se lisent d’un coup d’œil
    .instead = raccourcissez le sujet

page-overfull = un texte déborde de sa place
    .why = il sort de la page ou en recouvre un autre
    .instead = raccourcissez-le, ou coupez le mot ou l’adresse qui dépasse

page-safe-area = un texte est trop près du bord
    .why = le massicot coupe à quelques millimètres près
    .instead = déplacez-le dans la maquette ; la marge se règle avec `print.safe-margin`

page-contrast = un texte se lit mal sur son fond
    .why = sous 4,5 pour 1, des personnes malvoyantes ne lisent plus
    .instead = choisissez dans la palette une couleur plus foncée, ou plus claire sur un fond foncé
    .source = WCAG 2.1, critère 1.4.3

page-text-size = un texte est trop petit
    .why = il fatigue tout le monde et arrête des personnes malvoyantes
    .instead = agrandissez-le dans la maquette ; mieux vaut couper le texte que réduire le corps

page-empty-column = une page ou une colonne est presque vide
    .why = on croit la brochure finie, ou mal faite
    .instead = allongez ou raccourcissez le texte de quelques lignes

page-stranded-heading = un titre est seul au bas de sa colonne
    .why = il annonce un texte qui n’est pas dessous
    .instead = raccourcissez de quelques mots le texte qui le précède

page-widow = la dernière ligne d’un paragraphe est seule en haut de colonne
    .why = elle se lit comme un titre ou un oubli
    .instead = gagnez ou perdez quelques mots dans ce paragraphe
    .source = Lexique de l’Imprimerie nationale, « Coupures »

page-orphan = la première ligne d’un paragraphe est seule en bas de colonne
    .why = on tourne la page avant d’avoir commencé
    .instead = gagnez ou perdez quelques mots dans un paragraphe avant celui-ci

page-title-break = une ligne de titre finit par un petit mot
    .why = en grand corps, on bute sur une ligne qui finit par « le » ou « pour »
    .instead = mettez une espace insécable après ce mot, ou tournez le titre autrement

page-hyphens = un mot est coupé où il ne faudrait pas
    .why = un titre ne se coupe pas, un mot ne se coupe pas au bas d’une colonne, et trois coupures de suite font une échelle
    .instead = changez un mot de ce paragraphe

page-word-space = une ligne a de trop grands blancs
    .why = les blancs trouent le texte et arrêtent l’œil
    .instead = changez un mot près de cette ligne, ou composez ce texte en drapeau

page-measure = des lignes sont trop courtes ou trop longues
    .why = l’œil se perd au-delà de 75 signes et s’essouffle sous 45
    .instead = changez la largeur ou le corps de ce texte dans la maquette

page-baseline = un texte n’est pas sur la grille de lignes
    .why = les lignes de deux colonnes voisines ne se répondent plus
    .instead = donnez dans la maquette au bloc qui précède une hauteur de lignes entières

press-picture = une partie d’image qui reste en couleurs d’écran
    .why = l’imprimeur n’imprime qu’en cyan, magenta, jaune et noir ; cette partie est d’une sorte rare
    .instead = donnez la version de l’image pour l’impression, derrière `print:`

press-unreadable = le fichier pour l’imprimeur ne se lit pas en entier
    .why = Médiane le relit avant de le publier ; un fichier qu’il faut réparer pour l’ouvrir peut s’imprimer de travers, ou pas du tout
    .instead = refaites-le avec `mediane build` ; si le message revient, envoyez-le avec votre dossier à l’équipe de Médiane
    .source = ISO 15930-7:2010 (PDF/X-4)

press-encrypted = le fichier pour l’imprimeur est chiffré
    .why = l’imprimeur doit pouvoir l’ouvrir, le contrôler et en placer les pages, sans mot de passe
    .instead = enregistrez-le sans mot de passe ; Médiane n’en met jamais : si elle l’a fait, envoyez le message à son équipe
    .source = ISO 15930-7:2010 (PDF/X-4)

press-version = le fichier pour l’imprimeur n’est pas d’une version de PDF admise
    .why = PDF/X-4 va jusqu’à PDF 1.6, écrit au tout début du fichier ; le contrôle des imprimeurs refuse plus récent, même si rien de nouveau n’y sert
    .example = un fichier qui commence par `%PDF-1.7`
    .instead = écrivez-le en PDF 1.6 ; Médiane le fait d’elle-même : si elle l’a fait autrement, envoyez le message à son équipe
    .source = ISO 15930-7:2010 (PDF/X-4)

press-identifier = le fichier pour l’imprimeur n’a pas d’identifiant
    .why = l’identifiant distingue un fichier d’un autre du même nom, et une correction de ce qu’elle corrige
    .instead = refaites-le avec `mediane build` ; si le message revient, envoyez-le avec votre dossier à l’équipe de Médiane
    .source = ISO 15930-7:2010 (PDF/X-4)

press-compression = le fichier pour l’imprimeur emploie une compression que PDF/X-4 refuse
    .why = une partie du fichier pourrait ne pas s’ouvrir chez l’imprimeur ; elle vient sans doute d’une image en PDF
    .example = `LZWDecode`, dans un logo en PDF d’un vieux logiciel
    .instead = enregistrez l’image à nouveau avec un logiciel récent : en PDF (`FlateDecode`, dite aussi ZIP), en PNG ou en JPEG
    .source = ISO 15930-7:2010 (PDF/X-4)

press-forbidden = le fichier pour l’imprimeur contient ce que PDF/X-4 refuse
    .why = le papier ne se clique pas et ne se remplit pas ; et ce qui change un ton, un calque ou une image en chemin imprimerait autre chose que ce que vous avez vu
    .example = une image en PDF avec un fichier joint, ou avec une courbe de transfert, qui change les tons
    .instead = le message nomme ce qui est refusé : ôtez-le de l’image ou de la maquette d’où il vient, ou enregistrez l’image en SVG, PNG ou JPEG
    .source = ISO 15930-7:2010 (PDF/X-4)

press-intent = le fichier ne dit pas bien pour quelles conditions d’impression il est fait
    .why = les mêmes pourcentages d’encre ne donnent pas la même couleur sur un autre papier ou une autre presse ; il faut une condition, et une seule
    .instead = remplissez `identifier`, `registry` et `info` sous `condition:` dans la fiche de l’imprimeur (`layouts/press/printers/`), d’après ce qu’il demande
    .source = ISO 15930-7:2010 (PDF/X-4)

press-intent-profile = le profil d’impression manque dans le fichier, est abîmé ou ne convient pas
    .why = il dit comment la presse rend les quatre encres ; PDF/X-4 veut celui d’une presse, en CMJN, entier, de version 4 au plus
    .example = un profil dont le téléchargement s’est arrêté en route
    .instead = demandez à l’imprimeur son profil CMJN (fichier `.icc` ou `.icm`) et nommez-le dans `edition.yaml`, `profile:` sous `print:`
    .source = ISO 15930-7:2010 (PDF/X-4)

press-metadata = ce que le fichier pour l’imprimeur dit de lui-même est incomplet ou faux
    .why = le contrôle de l’imprimeur y lit que c’est du PDF/X-4, son titre, ses dates, et si les encres se recouvrent déjà là où elles se touchent (`pdf:Trapped`) ; il les cherche sans compression
    .instead = refaites-le avec `mediane build` ; si le message revient, envoyez-le avec votre dossier à l’équipe de Médiane
    .source = ISO 15930-7:2010 (PDF/X-4)

press-metadata-differs = le fichier pour l’imprimeur dit deux choses différentes de lui-même
    .why = le titre, les dates et le recouvrement des encres y sont écrits à deux endroits ; s’ils se contredisent, chaque logiciel en croit un autre
    .instead = refaites-le avec `mediane build` ; si le message revient, envoyez-le avec votre dossier à l’équipe de Médiane
    .source = ISO 15930-7:2010 (PDF/X-4)

press-box = une page dit mal où elle se coupe
    .why = l’imprimeur place les pages d’après leurs boîtes : la coupe (`TrimBox`) dans le fond perdu (`BleedBox`), lui-même dans la page (`MediaBox`), que rien ne cache (`CropBox`)
    .example = une `TrimBox` plus grande que la `BleedBox`
    .instead = refaites-le avec `mediane build` ; si le message revient, envoyez-le avec votre dossier à l’équipe de Médiane
    .source = ISO 15930-7:2010 (PDF/X-4)

press-trim = une page coupée n’a pas le format prévu
    .why = l’imprimeur a fait son prix pour un format ; une autre page serait réduite, agrandie ou rognée
    .instead = vérifiez le format dans la maquette, et celui de la commande chez l’imprimeur

press-bleed = une page n’a pas assez de fond perdu
    .why = la couleur doit dépasser la coupe : sinon, dès que la lame dévie un peu, un filet blanc paraît au bord de la page
    .instead = vérifiez `bleed:` sous `print:` dans `edition.yaml`, et que les fonds de la maquette vont jusque-là : cela, aucun message ne le dit

press-pages-differ = une page n’est pas comme la première
    .why = toutes les pages passent sous la même lame : même format, même sens, même échelle
    .example = une page en largeur au milieu de pages en hauteur
    .instead = donnez dans la maquette le même format à toutes les pages
    .source = Ghent Workgroup, GWG2015

press-page-count = le fichier pour l’imprimeur n’a pas le nombre de pages que veut la reliure
    .why = une feuille pliée et agrafée fait quatre pages ; s’il en manque, l’imprimeur en ajoute de blanches, où il veut, ou renvoie le fichier
    .example = 18 pages pour `multiple-of: 4`
    .instead = ajoutez ou retirez des pages ; pour une autre reliure, changez `multiple-of:` dans la fiche de l’imprimeur (`layouts/press/printers/`)

press-annotation = un lien ou une autre annotation est dans la partie imprimée
    .why = posée sur la page sans en être, une annotation s’imprime ou non selon le logiciel ; et un lien ne se clique pas sur le papier
    .instead = Médiane ôte les liens de ce fichier : s’il en reste, envoyez le message à son équipe ; pour qu’une adresse se lise sur le papier, écrivez-la en toutes lettres
    .source = ISO 15930-7:2010 (PDF/X-4)

press-content = le dessin d’une page ne se lit pas en entier
    .why = la page contient un ordre que PDF 1.6 ne connaît pas, ou s’arrête au milieu : la presse pourrait en sauter une partie
    .instead = refaites-le avec `mediane build` ; si le message revient, envoyez-le avec votre dossier à l’équipe de Médiane ; si la page a une image en PDF, essayez d’abord sans elle
    .source = ISO 15930-7:2010 (PDF/X-4)

press-font = une police n’est pas dans le fichier pour l’imprimeur
    .why = la presse la remplacerait par une autre, et les lignes ne tomberaient plus au même endroit
    .example = un logo en PDF enregistré sans sa police
    .instead = enregistrez à nouveau l’image, en incorporant ses polices ou en changeant son texte en tracés
    .source = ISO 15930-7:2010 (PDF/X-4)

press-colour = une couleur n’est pas faite pour une presse
    .why = une presse a quatre encres (CMJN) et des tons directs ; une couleur d’écran y serait convertie sans vous, et un noir d’écran deviendrait quatre encres
    .example = `rgb("#890b1b")` dans la maquette, ou une photo en RVB
    .instead = dans la maquette, une couleur de la palette (`ink`, `subject-colour(1)`) ; pour une image, sa version CMJN sous `print:`
    .source = ISO 15930-7:2010 (PDF/X-4)

press-spot = un ton direct n’a pas de nom, ou pas une seule définition
    .why = chaque ton direct a son encre et sa plaque, que l’imprimeur reconnaît à son nom
    .example = `spot: "PANTONE 485 C"` sous deux couleurs dont les `print:` diffèrent
    .instead = écrivez la même recette sous le même nom, ou deux noms s’il y a deux encres
    .source = ISO 15930-7:2010 (PDF/X-4)

press-ink = une couleur demande plus d’encre que le papier n’en supporte
    .why = trop d’encre ne sèche pas, et se dépose sur la page d’en face
    .example = `print: [100, 90, 80, 60]`, soit 330 %
    .instead = `print: [80, 70, 60, 60]`, soit 270 % ; la limite est `ink-limit:` dans la fiche de l’imprimeur (`layouts/press/printers/`)

press-registration = la couleur de repérage est dans la page
    .why = elle s’imprime avec toutes les encres à la fois, pour caler les plaques : dans la page, elle ne sécherait pas
    .example = un logo en PDF dont le noir est nommé `All`
    .instead = gardez-la pour les traits de coupe ; dans la page, du noir seul
    .source = Ghent Workgroup, GWG2015

press-black-text = un texte noir ne s’imprime pas par-dessus les autres encres
    .why = sans surimpression, les lettres laissent un trou dans le fond ; si les plaques se décalent un peu, un liseré clair entoure le texte
    .example = un logo en PDF dont le texte est en gris (`DeviceGray`) et non en noir CMJN
    .instead = écrivez-le en noir 100 %, la couleur `ink` dans la maquette, que Médiane met d’elle-même en surimpression ; dans une image, réglez-la vous-même
    .source = Ghent Workgroup, GWG2015 ; ISO 32000-1, table 149

press-rich-text = un petit texte noir est fait de quatre encres
    .why = quatre plaques ne tombent jamais tout à fait juste : sous 12 points, les lettres ont des bords de couleur
    .example = `cmyk(60%, 40%, 40%, 100%)` pour un texte de 9 points
    .instead = du noir seul, `ink` ; le noir soutenu (`rich-black:`) est pour les grands aplats

press-white-overprint = du blanc est en surimpression
    .why = le blanc n’est pas une encre : c’est le papier laissé nu ; posé par-dessus une couleur sans l’ôter, il disparaît
    .example = un logo blanc en PDF sur un fond de couleur
    .instead = ôtez la surimpression du blanc, dans l’image d’où il vient

press-hairline = un trait est trop fin
    .why = sous 0,25 point à sa taille sur la page, la presse le perd par endroits, même s’il se voit à l’écran
    .example = `line(stroke: 0.1pt)`, ou un dessin très réduit
    .instead = `line(stroke: 0.3pt)` ; pour un dessin, épaississez ses traits ou placez-le plus grand

press-resolution = une image n’est pas assez fine à sa taille
    .why = ses points se verraient ; les imprimeurs en demandent 300 par pouce et en acceptent 225
    .example = une photo de 600 points de large sur 10 cm, soit 152 par pouce
    .instead = prenez une image plus grande (900 points de large pour 10 cm), ou placez-la plus petite ; l’agrandir dans un logiciel n’y ajoute rien

press-marks = les traits de coupe manquent, ou sont de trop
    .why = les uns coupent d’après huit traits, deux à chaque coin ; les autres les refusent, et tout ce qui est hors du fond perdu
    .instead = demandez à l’imprimeur, et réglez `marks:` et `slug:` dans la fiche de l’imprimeur (`layouts/press/printers/`)

press-safe-margin = un texte est trop près de la coupe
    .why = la lame dévie un peu, et pourrait le toucher
    .instead = éloignez-le du bord dans la maquette ; la marge se règle avec `print.safe-margin`

output-unwritable = un fichier ne peut pas être écrit
    .why = il est ouvert dans un autre programme, ou le dossier est protégé ; l’ancien reste tel qu’il était
    .instead = fermez-le, et vérifiez vos droits sur le dossier

output-is-file = un fichier occupe la place du dossier de sortie
    .why = Médiane y range la brochure
    .instead = renommez ce fichier, ou choisissez un autre dossier avec `--out`

output-full = il n’y a plus de place sur le disque
    .why = le fichier n’a pas pu être écrit en entier ; l’ancien reste tel qu’il était
    .instead = libérez de la place, puis recommencez

output-outside = un lien mène hors du projet
    .why = ce qui est écrit à travers un lien peut écraser des fichiers d’ailleurs ; Médiane n’écrit que dans le projet, ou là où on le lui demande
    .instead = mettez un vrai dossier à la place du lien, ou nommez le dossier avec `--out`

output-busy = une autre fabrication n’en finit pas d’écrire
    .why = deux fabrications n’écrivent pas à la fois dans un dossier ; celle-ci a attendu deux minutes
    .instead = fermez l’autre, puis recommencez

output-of-another = le fichier appartient à une autre édition
    .why = deux éditions qui écrivent le même fichier se l’écraseraient l’une à l’autre ; chacune a son manifeste, `ÉDITION.manifest.json`, qui dit quels fichiers sont les siens
    .example = file: "brochure.pdf"
    .instead = file: "nantes-2026.pdf"

output-half = une partie des fichiers seulement est nouvelle
    .why = un fichier n’a pas pu être remplacé ; ceux d’avant lui l’étaient déjà
    .instead = corrigez ce qui l’empêche, puis relancez la fabrication

output-interrupted = la fabrication précédente a été arrêtée
    .why = elle rangeait ses fichiers : certains étaient nouveaux, d’autres anciens, chacun entier
    .instead = rien à faire : la fabrication qui le dit les a tous remis d’accord

input-changed = un fichier a changé pendant la fabrication
    .why = chaque fichier est lu une seule fois ; ce qui est enregistré ensuite n’est pas dans les fichiers produits
    .instead = relancez la fabrication

output-unknown = l’édition n’a pas cette sortie
    .why = `--only` veut une sorte de sortie qui est sous `outputs:` dans `edition.yaml`
    .example = `mediane build --only screen`
    .instead = choisissez une de celles que le message donne, ou ajoutez-la

epoch-invalid = la variable SOURCE_DATE_EPOCH n’est pas un nombre de secondes
    .why = cette variable d’environnement date les fichiers, pour que deux machines fassent les mêmes ; mal écrite, elle était ignorée
    .example = SOURCE_DATE_EPOCH=17/11/2020
    .instead = SOURCE_DATE_EPOCH=1605571200

usage = la commande n’est pas comprise
    .why = une option ou une commande est mal écrite
    .example = `mediane biuld`
    .instead = `mediane build` ; `mediane --help` montre tout

internal = une erreur de Médiane elle-même
    .why = le programme s’est trompé, pas vous
    .instead = envoyez le message et votre dossier à l’équipe de Médiane
