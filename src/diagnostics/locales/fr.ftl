# Ce que Médiane dit, en français.
#
# Un message dit ce qui ne va pas ; `.hint` dit quoi faire. Minuscule au début,
# pas de point à la fin, les noms entre accents graves. `$has-x` vaut `yes`
# quand l’argument `$x` est rempli.

## La forme des messages

severity-error = erreur
severity-warning = avertissement
# L’espace qui précède les deux-points.
label-help = aide{ " " }
label-layout = mis en page ici
label-called = appelé ici
label-first = la première fois ici
label-also = ici aussi

## Fichiers

file-missing = `{ $path }` est introuvable
    .hint = vérifiez le nom, majuscules et accents compris, ou créez `{ $path }`
file-unreadable = `{ $path }` ne peut pas être lu{ $has-reason ->
        [yes] { " : " }{ $reason }
       *[no] { "" }
    }
    .hint = vérifiez que vous avez le droit de lire ce fichier et qu’aucun autre programme ne le bloque
file-is-folder = `{ $path }` est un dossier, alors qu’un fichier est attendu
    .hint = renommez ou déplacez ce dossier, puis mettez le fichier à sa place
file-outside = `{ $path }` mène hors du projet
    .hint = copiez le fichier dans le dossier du projet, et écrivez son chemin sans `..`
file-too-large = ce fichier est trop lourd : { $size } octets, pour { $limit } au plus
    .hint = partagez-le en plusieurs sujets, ou vérifiez que c’est bien un fichier de texte
file-empty = ce fichier ne contient rien, ou seulement des commentaires
    .hint = remplissez-le en prenant modèle sur un fichier voisin, ou supprimez-le
file-encoding = ce fichier n’est pas en UTF-8{ $encoding ->
        [unknown] { "" }
       *[other] { " : " }il semble être en { $encoding }
    }
    .hint = dans votre éditeur, choisissez « Enregistrer avec l’encodage », puis « UTF-8 »
file-control-character = caractère invisible interdit : `{ $character }`
    .hint = effacez-le, il vient sans doute d’un copier-coller
file-ignored = ce fichier n’est pas lu : seuls les fichiers `.yaml` sont des sujets
    .hint = renommez-le en `.yaml` si c’est un sujet, sinon rangez-le ailleurs

## YAML

yaml-syntax = ce YAML ne se lit pas : { $reason }
    .hint = comparez cette ligne et celle du dessus à un fichier qui marche : retrait, deux-points suivi d’une espace, guillemets
yaml-tab = le retrait de cette ligne est fait d’une tabulation
    .hint = remplacez la tabulation par des espaces, deux par niveau
yaml-quote = ce guillemet n’est jamais refermé
    .hint = ajoutez le guillemet fermant, ou enlevez l’ouvrant : un texte n’a pas besoin de guillemets
yaml-bracket = ce crochet ou cette accolade n’est jamais refermé
    .hint = ajoutez le `]` ou le `{ "}" }` qui manque ; si c’est du texte, écrivez-le sous la clé, après une barre verticale `|`
yaml-indent = le retrait de cette ligne ne correspond à aucune ligne au-dessus
    .hint = alignez-la sur les clés voisines, avec des espaces ordinaires ; un texte long commence après une barre verticale `|`, deux espaces plus à droite que sa clé
yaml-colon = il manque les deux-points suivis d’une espace après `{ $key }`
    .hint = écrivez `{ $key }:`, une espace, puis la valeur
yaml-plain = la valeur de `{ $key }` contient un signe que YAML prend pour lui
    .hint =
        écrivez plutôt :
        { "    " }{ $form }
yaml-documents = ce fichier contient plusieurs documents
    .hint = enlevez la ligne `---`, ou faites un fichier par sujet
yaml-depth = trop de niveaux imbriqués : { $limit } au plus
    .hint = vérifiez le retrait des lignes précédentes
yaml-alias = les ancres (`&nom`) et les alias (`*nom`) ne sont pas permis ici
    .hint = recopiez le texte aux deux endroits, ou mettez la valeur entre guillemets si elle commence par `&` ou `*`
yaml-tag = les étiquettes de type (`!nom`) ne sont pas permises ici
    .hint = enlevez l’étiquette, ou mettez la valeur entre guillemets si elle commence par `!`

## Clés et valeurs

key-duplicate = la clé `{ $key }` est là deux fois
    .hint = gardez une seule des deux
key-unknown = clé inconnue `{ $key }`
    .hint = { $nearest ->
        [none] { $has-known ->
            [yes] clés possibles ici : { $known }
           *[no] enlevez cette ligne
        }
       *[other] vouliez-vous dire `{ $nearest }` ?
    }
key-missing = il manque la clé `{ $key }`{ $has-parent ->
        [yes] { " " }dans `{ $parent }`
       *[no] { "" }
    }
    .hint = ajoutez une ligne `{ $key }:` suivie de sa valeur, au même retrait que ses voisines
value-type = `{ $key }` doit être { $expected ->
        [text] un texte
        [list] une liste
        [mapping] un groupe de clés
        [integer] un nombre entier
        [number] un nombre
        [boolean] `true` ou `false`
       *[other] { $expected }
    }, et ici c’est { $found ->
        [text] un texte
        [list] une liste
        [mapping] un groupe de clés
        [integer] un nombre entier
        [number] un nombre
        [boolean] `true` ou `false`
        [null] une valeur vide
       *[other] { $found }
    }
    .hint = { $expected ->
        [text] écrivez le texte après `{ $key }:`
        [list] écrivez chaque élément sur sa ligne, en retrait, après un tiret et une espace
        [mapping] écrivez chaque clé sur sa ligne, en retrait sous `{ $key }:`
        [integer] écrivez le nombre en chiffres, sans guillemets
        [number] écrivez le nombre en chiffres, sans guillemets
       *[other] prenez modèle sur un fichier voisin
    }
text-too-long = `{ $key }` a { $characters } caractères, { $most } au plus
    .hint = un titre, un nom ou une question tiennent en une ligne : mettez le reste dans le texte
value-not-text = `{ $key }` doit être un texte, mais YAML ne lit pas `{ $value }` comme un texte
    .hint = mettez-le entre guillemets : `"{ $value }"`
value-null = `{ $key }` est vide
    .hint = écrivez une valeur après les deux-points, ou enlevez la ligne
value-blank = le texte de `{ $key }` n’a aucun caractère visible
    .hint = écrivez un texte, ou enlevez la clé
value-invalid = `{ $value }` n’est pas une valeur possible pour `{ $key }`
    .hint = { $has-expected ->
        [yes] attendu : { $expected }
       *[no] prenez modèle sur un fichier voisin
    }
list-too-short = la liste `{ $key }` est trop courte
    .hint = { $least ->
        [one] ajoutez au moins un élément
       *[other] il en faut au moins { $least }
    }
list-too-long = la liste `{ $key }` est trop longue
    .hint = { $most ->
        [one] gardez un seul élément
       *[other] gardez-en { $most } au plus
    }

## Édition

theme-number-twice = deux sujets portent le numéro { $number }
    .hint = donnez à chaque sujet son propre numéro
theme-number-order = ce sujet porte le numéro { $number }, mais son fichier vient en position { $expected }
    .hint = écrivez `number: { $expected }`, ou renommez le fichier : les deux premiers chiffres de son nom donnent sa place
theme-none = cette édition n’a aucun sujet
    .hint = ajoutez un premier fichier dans son dossier `themes/`, par exemple `01-mon-sujet.yaml`
picture-missing = l’image `{ $path }` est introuvable
    .hint = { $has-nearest ->
        [yes] vouliez-vous dire `{ $nearest }` ?
       *[no] mettez l’image dans le dossier de l’édition, et vérifiez son nom, majuscules et accents compris
    }
picture-format = `{ $path }` { $what ->
        [heic] est une image HEIC, le format des téléphones Apple
        [avif] est une image AVIF
        [jpeg2000] est une image JPEG 2000
        [jpegxl] est une image JPEG XL
        [eps] est un dessin EPS
        [illustrator] est un fichier Illustrator
        [photoshop] est un fichier Photoshop
        [raw] est le fichier brut d’un appareil photo
        [office] est un document de bureautique, pas une image
        [zip] est une archive, pas une image
        [html] est une page web, pas une image
        [icon] est une icône
        [video] est une vidéo, pas une image
        [metafile] est un dessin WMF ou EMF
        [indesign] est un fichier InDesign
        [affinity] est un fichier Affinity
        [figma] est un fichier Figma
        [variant] est d’une variante que Médiane ne lit pas : { $reason }
       *[unknown] n’est d’aucun format d’image connu
    }
    .hint = { $what ->
        [heic] sur le téléphone : Réglages > Appareil photo > Formats > « Le plus compatible » ; sur un Mac : ouvrez-la dans Aperçu, Fichier > Exporter, choisissez JPEG ; écrivez ensuite le nom du nouveau fichier
        [avif] ouvrez-la dans un navigateur ou un logiciel d’images, enregistrez-la en JPEG ou en PNG, puis écrivez le nom du nouveau fichier
        [eps] exportez-le en PDF ou en SVG, puis écrivez le nom du nouveau fichier
        [illustrator] dans Illustrator : Fichier > Enregistrer une copie, choisissez PDF ou SVG
        [indesign] exportez la page en PDF
        [office] exportez l’image elle-même (clic droit > Enregistrer en tant qu’image), en PNG ou en JPEG
        [html] téléchargez l’image elle-même : clic droit > Enregistrer l’image sous
        [raw] développez-la, puis exportez-la en JPEG
        [zip] ouvrez l’archive et prenez-en l’image
       *[other] enregistrez-la en JPEG, PNG, WebP, TIFF, SVG ou PDF, puis écrivez le nom du nouveau fichier
    }
picture-damaged = `{ $path }` { $what ->
        [empty] est vide
        [truncated] est coupé : la fin du fichier manque
        [xml] n’est pas un dessin SVG bien formé
        [no-page] est un PDF sans page
       *[damaged] est abîmé
    }{ $has-reason ->
        [yes] { " " }({ $reason })
       *[no] { "" }
    }
    .hint = copiez ou téléchargez-la de nouveau ; si elle ne s’ouvre pas ailleurs non plus, demandez-en une autre
picture-sealed = `{ $path }` est un PDF protégé par un mot de passe
    .hint = demandez-en une version sans mot de passe, ou en SVG
picture-svg = `{ $path }` ne peut pas être dessiné{ $what ->
        [root] { " : " }ce fichier commence par `{ $reason }`, pas par `svg`
        [size] { " : " }il ne dit ni sa taille ni sa forme (`viewBox`)
       *[variables] { " : " }ses couleurs dépendent de la page web d’où il vient (`{ $reason }`)
    }
    .hint = ouvrez-le dans un logiciel de dessin (Inkscape, Illustrator, Figma) et exportez-le en « SVG simple », ou en PDF
picture-too-large = `{ $path }` est trop { $what ->
        [bytes] lourd
        [pixels] grand
        [depth] compliqué
        [elements] compliqué
       *[decoded] grand une fois ouvert
    } ({ $found }, { $most } au plus)
    .hint = réduisez-la dans un logiciel d’images : une page A4 demande 3 600 pixels dans sa longueur
picture-face = un texte de `{ $path }` est dans le caractère « { $family } », qui n’est pas dans `fonts/` : il ne paraîtrait pas
    .hint = dans le logiciel de dessin, transformez les textes en tracés (« vectoriser »), puis exportez de nouveau
picture-cleaned = { $what ->
        [extension] `{ $path }` s’appelle .{ $named } et c’est en fait une image { $found } ; elle est prise pour ce qu’elle est
        [animation] `{ $path }` est animée : la première image seule paraît
        [pages] `{ $path }` a { $pages } pages : la première seule paraît
        [scripts] `{ $path }` contient des scripts : ils sont ôtés
        [outside] `{ $path }` appelle des fichiers d’ailleurs (images, polices, liens) : ils sont ôtés, regardez si rien ne manque
        [html] `{ $path }` contient du texte web : il est ôté, regardez si rien ne manque
        [profile] `{ $path }` a un profil de couleurs illisible : ses couleurs sont prises pour des couleurs d’écran
        [font] un texte de `{ $path }` est dans un caractère qui n’y est pas joint : il peut manquer
       *[doubtful] `{ $path }` n’est pas tout à fait correcte : regardez-la{ $has-reason ->
            [yes] { " " }({ $reason })
           *[no] { "" }
        }
    }
    .hint = { $what ->
        [extension] donnez au fichier l’extension de son format
        [animation] choisissez une image fixe si ce n’est pas celle-là
        [pages] exportez la page voulue toute seule
       *[other] regardez la page ; au besoin, exportez l’image de nouveau, tout incorporé
    }
picture-unfit = page { $page } de `{ $file }`, l’image n’a que { $width } × { $height } mm : les textes n’y laissent pas plus de place
    .hint = raccourcissez le texte du sujet, ôtez une image, ou choisissez-en une d’une autre forme
picture-coarse = `{ $path }` est trop petite pour sa place : { $dpi } points par pouce, il en faut { $least }
    .hint = imprimée sur { $width } mm, elle demande { $wanted } pixels de large, elle en a { $pixels } ; cherchez l’original, ou montrez-la plus petite
palette-incomplete = la palette a { $colours ->
        [0] zéro couleur
        [one] une seule couleur
       *[other] { $colours } couleurs
    } pour { $subjects ->
        [one] un sujet
       *[other] { $subjects } sujets
    }
    .hint = ajoutez une couleur par sujet
palette-contrast = contraste trop faible entre `{ $colour }` et `{ $against }` : { $ratio } pour 1, il faut au moins { $least } pour 1
    .hint = foncez ou éclaircissez l’une des deux, sinon des personnes ne pourront pas lire
output-twice = deux sorties écrivent le même fichier `{ $file }`
    .hint = donnez à chacune son propre nom dans `file:`
output-file = une sortie de sorte `{ $kind }` ne peut pas s’appeler `{ $file }`
    .hint = écrivez par exemple `file: "{ $example }"`
output-printer = { $has-name ->
        [yes] aucun imprimeur ne s’appelle `{ $name }`
       *[no] la sortie pour l’imprimeur ne dit pas lequel
    }
    .hint = ajoutez `printer:` avec l’un de ces noms : { $known } ; un nouveau est un fichier de `layouts/press/printers/`
output-needs = la sortie `{ $kind }` se fait à partir d’une sortie `{ $needs }`, que l’édition n’a pas
    .hint = ajoutez une sortie `kind: { $needs }` sous `outputs:`
budget-pages = `{ $file }` a { $pages } pages, { $most } au plus sont prévues
    .hint = raccourcissez des textes, ou changez `most:` sous `pages:`
budget-multiple = `{ $file }` a { $pages } pages, ce n’est pas un multiple de { $multiple }
    .hint = pour l’impression, il manque { $blank ->
        [one] une page
       *[other] { $blank } pages
    } : ajoutez du contenu ou retirez-en
budget-subject = le sujet { $subject } déborde de { $lines ->
        [one] une ligne
       *[other] { $lines } lignes
    } : il prend { $pages } pages, { $most } sont prévues
    .hint = raccourcissez-le d’environ { $characters } caractères
booklet-type = une fois les pages réduites à { $scale } %, des lettres n’ont plus que { $size } pt, il en faut { $least }
    .hint = choisissez un papier plus grand (`paper: a3`), ou de plus grands caractères dans la maquette
booklet-edge = une fois les pages réduites à { $scale } %, un texte de la page { $page } n’est plus qu’à { $margin } mm du bord de la feuille, il en faut { $least }
    .hint = une imprimante de bureau n’imprime pas jusqu’au bord : éloignez ce texte du bord dans la maquette
press-profile = `{ $path }` n’est pas le profil ICC d’une presse en quadrichromie
    .hint = demandez à l’imprimeur son profil CMJN (fichier `.icc` ou `.icm`)

## Texte

markup-unknown = Médiane ne connaît pas cette mise en forme, elle sera imprimée telle quelle : `{ $text }`
    .hint = mises en forme possibles : `*italique*`, `**gras**`, `[lien](https://…)`, `^exposant^` ; pour garder le signe, faites-le précéder de `\`
markup-unclosed = cette mise en forme n’est jamais refermée, elle sera imprimée telle quelle : `{ $text }`
    .hint = ajoutez le signe qui la ferme, ou faites précéder le premier de `\` pour le garder tel quel
markup-not-one-line = un texte d’une seule ligne est attendu ici
    .hint = écrivez-le sur une ligne, sans liste ni paragraphe
markup-attribute = attribut inconnu : `{ $text }`
    .hint = enlevez-le ; `lang` est le seul attribut que Médiane connaît, par exemple `[fair use]{ "{" }lang=en{ "}" }`
markup-link = adresse de lien non reconnue : `{ $text }`
    .hint = écrivez l’adresse entière, avec `https://` ou `mailto:`

## Projet

edition-unknown = { $has-name ->
        [yes] aucune édition ne s’appelle `{ $name }`
       *[no] le dossier `content/` ne contient aucune édition
    }
    .hint = { $has-known ->
        [yes] éditions du projet : { $known }
       *[no] créez un dossier `content/` avec, dedans, un dossier par édition qui contient `edition.yaml`
    }
edition-ambiguous = ce projet a plusieurs éditions : { $known }
    .hint = choisissez-en une, par exemple avec `--edition NOM`
project-none = `{ $path }` n’est pas le dossier d’un projet Médiane
    .hint = allez dans le dossier qui contient `content/` et `layouts/`, ou indiquez-le avec `--root`

## Maquette

layout = { $in ->
        [content] la maquette ne sait que faire de ceci
       *[other] Typst refuse cette ligne de la maquette
    } : { $message }
    .hint = { $has-hints ->
        [yes] { $hints }
       *[no] { $in ->
            [content] comparez avec un sujet qui marche, ou montrez ce message à la personne qui fait la maquette
           *[other] { $has-at ->
                [yes] le texte en cause est { $at }
               *[no] corrigez cette ligne ; entre crochets, le message de Typst, à chercher sur le web
            }
        }
    }
layout-warning = Typst signale, à cette ligne de la maquette : { $message }
    .hint = { $hints }
layout-field = la maquette demande le champ `{ $field }`, qui n’existe pas ici
    .hint = { $has-known ->
        [yes] champs possibles : { $known }
       *[no] lancez `mediane data` pour voir les données que reçoit la maquette
    }
layout-package = la maquette importe `{ $package }`, un module à télécharger
    .hint = Médiane n’utilise pas le réseau : copiez le module dans `layouts/` et importez-le par son chemin
font-unknown = la police « { $family } » n’est pas dans `fonts/`
    .hint = { $has-known ->
        [yes] polices du projet : { $known }
       *[no] ajoutez son fichier (`.ttf` ou `.otf`) dans `fonts/`
    }
font-broken = `{ $path }` n’est pas une police utilisable
    .hint = téléchargez à nouveau ce fichier, ou enlevez-le de `fonts/`
font-none = le dossier `fonts/` ne contient aucune police
    .hint = ajoutez-y les polices de la maquette (fichiers `.ttf` ou `.otf`)
glyph-missing = la police « { $font } » ne sait pas dessiner `{ $character }` ({ $code-point }), page { $page }
    .hint = { $has-at ->
        [yes] ce caractère se trouve dans { $at } : remplacez-le, ou ajoutez dans `fonts/` une police qui le dessine
       *[no] remplacez ce caractère, ou ajoutez dans `fonts/` une police qui le dessine
    }
deadline = la mise en page n’est pas terminée au bout de { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }
    .hint = une grande édition peut demander plus de temps : donnez-lui-en avec `--deadline` ; si elle était rapide hier, revenez sur la dernière modification de la maquette, qui tourne peut-être en boucle
memory = la mise en page a besoin de plus de { $limit } Mo de mémoire
    .hint = une grande édition, ou de grandes images, peuvent en demander plus : permettez-le avec `--memory` ; sinon, revenez sur la dernière modification de la maquette
engine-stopped = `{ $what }` n’a pas pu être composé : { $message }
    .hint = ce n’est pas votre faute, un moteur de composition s’est arrêté ; une police ou une image abîmée en est souvent la cause, revenez sur la dernière ajoutée
text-unbroken = { $characters } caractères se suivent sans que la ligne puisse être coupée
    .hint = une ligne n’en tient pas tant : coupez ce texte, ou ôtez les espaces insécables qui l’attachent
export = le PDF ne peut pas être écrit : { $message }
    .hint = { $hints }

## La page web

web-template = la page web ne peut pas être faite{ $fault ->
        [syntax] { " : " }ce modèle ne se lit pas
        [undefined] { " : " }ce modèle demande une valeur qui n’existe pas
        [unknown] { " : " }ce modèle emploie un filtre ou une fonction que Médiane n’a pas
        [template] { " : " }ce modèle en inclut un autre qui n’est pas dans `layouts/web/`
       *[other] { "" }
    } ({ $message })
    .hint = corrigez cette ligne du modèle ; entre parenthèses, le message de MiniJinja, à chercher sur le web
web-outside = la page web irait chercher `{ $url }` ailleurs que dans son dossier
    .hint = copiez ce fichier dans `layouts/web/` et écrivez son chemin à partir de là
web-unsafe = la page web { $what ->
        [script] exécuterait un script (`{ $text }`)
        [frame] montrerait une autre page que la sienne (`{ $text }`)
        [refresh] s’en irait d’elle-même ailleurs (`{ $text }`)
       *[address] mènerait à une adresse qui n’en est pas une pour ses lecteurs : `{ $text }`
    }
    .hint = { $what ->
        [address] une adresse commence par `https://`, `http://`, `mailto:` ou `tel:`, ou bien c’est celle d’un fichier à côté de la page
       *[other] ôtez-le du modèle : la page promet de ne rien exécuter
    }

## L’orthotypographie

lint-abbreviation = `{ $text }` s’écrit autrement en français
    .hint = écrivez `{ $instead }` ; si c’est voulu, ajoutez `abbreviation` à `typography.ignore` dans `edition.yaml`
lint-accent = la majuscule de `{ $text }` n’a pas son accent
    .hint = écrivez `{ $instead }` ; si c’est voulu, ajoutez `accent` à `typography.ignore` dans `edition.yaml`
lint-double-space = plusieurs espaces de suite
    .hint = n’en gardez qu’une ; si c’est voulu, ajoutez `double-space` à `typography.ignore` dans `edition.yaml`
lint-foreign-word = « { $text } » semble de l’anglais
    .hint = entourez tout le passage, pour qu’un lecteur d’écran le prononce bien, par exemple `[{ $text }]{ "{" }lang=en{ "}" }` ; si c’est voulu, ajoutez `foreign-word` à `typography.ignore` dans `edition.yaml`
lint-generic-masculine = le masculin `{ $text }` est seul ici, et l’édition écrit ailleurs `{ $elsewhere }`
    .hint = écrivez la forme inclusive, ou les deux genres ; si c’est voulu, ôtez `generic-masculine` de `typography.also` dans `edition.yaml`
lint-hyphen = il manque le trait d’union de « { $text } »
    .hint = écrivez `{ $instead }` ; si c’est voulu, ajoutez `hyphen` à `typography.ignore` dans `edition.yaml`
lint-inversion = il manque un trait d’union dans « { $text } »
    .hint = écrivez `{ $instead }` ; si c’est voulu, ajoutez `inversion` à `typography.ignore` dans `edition.yaml`
lint-invisible = caractère invisible { $elsewhere }, { $what ->
        [order] qui change l’ordre dans lequel les lettres se montrent
       *[width] sans largeur
    }
    .hint = { $what ->
        [order] effacez-le, ou retapez le passage : ce qui se voit n’est pas ce qui est écrit
       *[width] effacez-le, ou retapez le mot : la recherche et les lecteurs d’écran le rencontrent, l’œil non
    } ; si c’est voulu, ajoutez `invisible` à `typography.ignore` dans `edition.yaml`
lint-look-alike = `{ $text }` a des lettres d’une autre écriture qui ressemblent aux nôtres : { $elsewhere }
    .hint = { $has-instead ->
        [yes] retapez le mot, ou `mediane fix look-alike` l’écrit en lettres latines : `{ $instead }`
       *[no] retapez-le avec le clavier, et vérifiez où mène l’adresse si c’en est une
    } ; si c’est voulu, ajoutez `look-alike` à `typography.ignore` dans `edition.yaml`
lint-misleading-link = l’adresse `{ $text }` ne mène pas où elle en a l’air : elle mène à `{ $elsewhere }`
    .hint = écrivez l’adresse du site même, sans rien avant son nom ; si c’est voulu, ajoutez `misleading-link` à `typography.ignore` dans `edition.yaml`
lint-mixed-dots = { $count ->
        [one] `{ $text }` n’a pas le signe des autres mots inclusifs de l’édition, `{ $elsewhere }`
       *[other] { $count } mots inclusifs, dont `{ $text }`, n’ont pas le signe de la plupart, `{ $elsewhere }`
    }
    .hint = { $has-instead ->
        [yes] `mediane fix mixed-dots` écrit `{ $instead }` et les autres de même (avec `--dry-run`, il les montre seulement) ; pour n’imprimer que des `·` sans toucher aux textes, `median-dot: unify` dans `edition.yaml`
       *[no] écrivez-les comme les autres
    } ; si c’est voulu, ajoutez `mixed-dots` à `typography.ignore` dans `edition.yaml`
lint-month = le mois `{ $text }` ne prend pas de majuscule
    .hint = écrivez `{ $instead }` ; si c’est voulu, ajoutez `month` à `typography.ignore` dans `edition.yaml`
lint-oe = `{ $text }` s’écrit avec « œ »
    .hint = écrivez `{ $instead }` ; si c’est voulu, ajoutez `oe` à `typography.ignore` dans `edition.yaml`
lint-ordinal = `{ $text }` s’abrège autrement
    .hint = écrivez `{ $instead }`, le « e » montera de lui-même ; si c’est voulu, ajoutez `ordinal` à `typography.ignore` dans `edition.yaml`
lint-quotes = le guillemet `{ $text }` n’a pas son pendant
    .hint = ajoutez l’autre guillemet, ou ôtez celui-ci ; si c’est voulu, ajoutez `quotes` à `typography.ignore` dans `edition.yaml`

## La lecture à voix haute

reading-missing = le mot `{ $word }` n’a pas de lecture à voix haute dans `lexicon.yaml`{ $has-file ->
        [yes] { " : " }`{ $file }` le garde tel quel, dans « { $sentence } »
       *[no] { "" }
    }
    .hint = relisez la lecture proposée, puis ajoutez sous `readings:` la ligne `- {"{"} word: "{ $word }", spoken: "{ $spoken }", approved: true {"}"}`
reading-unknown = Médiane ne sait pas lire `{ $word }` à voix haute{ $has-file ->
        [yes] { " : " }`{ $file }` le garde tel quel, dans « { $sentence } »
       *[no] { "" }
    }
    .hint = dites comment sous `readings:` dans `lexicon.yaml`, par exemple `- {"{"} word: "{ $word }", spoken: "…", approved: true {"}"}`
reading-marks = la maquette met `{ $word }` là où sa lecture à voix haute se perd
    .hint = cela regarde la maquette : ce mot y est dans un dessin, ou dans un passage que les lecteurs d’écran sautent
reading-unapproved = personne n’a encore approuvé la lecture « { $spoken } » du mot `{ $word }`{ $has-file ->
        [yes] { " : " }`{ $file }` le garde tel quel, dans « { $sentence } »
       *[no] { "" }
    }
    .hint = relisez-la dans `lexicon.yaml`, corrigez-la s’il le faut, puis écrivez `approved: true`

## La page composée

page-spread = page { $page } : le sujet ne tient pas sur sa double page, à partir de « { $text } »
    .hint = raccourcissez ce sujet ; une question, son texte et ses encadrés se lisent d’un coup d’œil
page-overfull = page { $page } : ce texte déborde de sa place ou en recouvre un autre : « { $text } »
    .hint = raccourcissez-le, ou coupez le mot ou l’adresse qui dépasse
page-safe-area = page { $page } : ce texte est à { $margin } points du bord, où le massicot peut l’entamer : « { $text } »
    .hint = déplacez-le dans la maquette : seules les couleurs et les images vont jusqu’au bord
page-contrast = page { $page } : ce texte se lit mal sur son fond (contraste { $ratio } pour 1, il faut { $least }) : « { $text } »
    .hint = choisissez dans la palette une couleur plus foncée, ou plus claire sur un fond foncé
page-text-size = page { $page } : ce texte est trop petit ({ $size } points) : « { $text } »
    .hint = agrandissez-le dans la maquette ; mieux vaut couper le texte que réduire le corps
page-empty-column = page { $page } : cette page ou cette colonne est presque vide : « { $text } »
    .hint = allongez ou raccourcissez le texte de quelques lignes
page-stranded-heading = page { $page } : ce titre reste seul au bas de sa colonne : « { $text } »
    .hint = raccourcissez de quelques mots le texte qui le précède
page-widow = page { $page } : la dernière ligne d’un paragraphe est seule en haut de colonne : « { $text } »
    .hint = gagnez ou perdez quelques mots dans ce paragraphe, ou dans un autre avant lui
page-orphan = page { $page } : la première ligne d’un paragraphe est seule en bas de colonne : « { $text } »
    .hint = gagnez ou perdez quelques mots dans un paragraphe avant celui-ci
page-title-break = page { $page } : une ligne de titre finit par « { $word } » : « { $text } »
    .hint = mettez une espace insécable après ce mot, ou tournez le titre autrement
page-hyphens = page { $page } : { $place ->
        [title] un titre est coupé par un trait d’union
        [turn] un mot est coupé au bas de la colonne
       *[row] trois lignes de suite finissent par un trait d’union
    } : « { $text } »
    .hint = changez un mot de ce paragraphe
page-word-space = page { $page } : cette ligne a de trop grands blancs ({ $space } fois l’espace normale) : « { $text } »
    .hint = changez un mot près de cette ligne, ou composez ce texte en drapeau
page-measure = page { $page } : ces lignes ont { $characters } signes ; on lit mal hors de 45 à 75 : « { $text } »
    .hint = changez la justification ou le corps de ce texte dans la maquette
page-baseline = page { $page } : ce texte n’est pas sur la grille de lignes (écart de { $distance } points) : « { $text } »
    .hint = donnez dans la maquette au bloc qui précède une hauteur de lignes entières (`on-grid`)

## Le fichier pour l’imprimeur, relu

press-picture = dans une image, quelque chose n’a pas pu être mis en quadrichromie : { $what }
    .hint = donnez la version de l’image pour l’impression, derrière `print:`
press-unreadable = ce PDF ne se lit pas en entier : { $reason }
    .hint = refaites-le avec `mediane build` ; s’il vient d’ailleurs, demandez-en un autre
press-encrypted = ce PDF est chiffré, ce que PDF/X-4 refuse
    .hint = enregistrez-le sans mot de passe
press-version = ce fichier est en { $version } ; PDF/X-4 va jusqu’à 1.6, écrite au tout début du fichier
    .hint = écrivez-le en PDF 1.6
press-identifier = ce PDF n’a pas d’identifiant (`ID`), que PDF/X-4 demande
    .hint = refaites-le avec `mediane build`
press-compression = ce PDF emploie la compression `{ $filter }`, que PDF/X-4 refuse
    .hint = compressez autrement, par exemple avec `FlateDecode`
press-forbidden = PDF/X-4 refuse { $what ->
        [action] les actions, comme un lien ou un saut de page
        [script] les programmes JavaScript
        [embedded-file] les fichiers joints
        [form] les formulaires à remplir
        [outside-stream] les données gardées dans un autre fichier
        [outside-page] les pages prises dans un autre fichier
        [proxy] les images de remplacement (OPI)
        [postscript] le code PostScript
        [separated] les pages déjà séparées en couleurs
        [alternate] les images qui changent à l’impression
        [viewed-area] qu’une autre zone de la page soit montrée ou imprimée
        [changing-layer] les calques qui changent à l’impression
        [transfer] les courbes de transfert
        [halftone] cette trame
        [blend] ce mode de fusion
       *[rendering-intent] cette intention de rendu
    }, et ce PDF en contient
    .hint = retirez-les de ce qui a servi à faire ce PDF
press-intent = { $what ->
        [none] ce PDF ne dit pas pour quelles conditions d’impression il est fait (`GTS_PDFX`), ce que PDF/X-4 demande
        [several] ce PDF nomme plusieurs conditions d’impression (`GTS_PDFX`) ; PDF/X-4 en veut une
       *[key] les conditions d’impression de ce PDF n’ont pas de `{ $what }`, que PDF/X-4 demande
    }
    .hint = complétez `condition:` dans le fichier de l’imprimeur (`layouts/press/printers/`)
press-intent-profile = le profil d’impression { $what ->
        [missing] n’est pas dans ce PDF
        [damaged] de ce PDF est abîmé
        [class] de ce PDF n’est pas celui d’une presse (classe `prtr`)
        [space] de ce PDF n’est pas en CMJN
       *[version] de ce PDF est trop récent pour PDF 1.6
    }
    .hint = demandez à l’imprimeur son profil ICC en CMJN, et donnez-le dans sa fiche, dans `layouts/press/printers/`
press-metadata = { $what ->
        [none] ce PDF n’a pas de métadonnées XMP, que PDF/X-4 demande
        [compressed] les métadonnées de ce PDF sont compressées, ce que PDF/X-4 refuse
        [broken] les métadonnées de ce PDF ne se lisent pas
        [missing] les métadonnées de ce PDF n’ont pas de `{ $property }`, que PDF/X-4 demande
       *[wrong] dans les métadonnées de ce PDF, `{ $property }` ne peut pas être { $has-value ->
            [yes] `{ $value }`
           *[no] cela
        }
    }
    .hint = refaites-le avec `mediane build`
press-metadata-differs = ce PDF dit deux choses de `{ $property }` : `{ $info }`, et `{ $xmp }` dans les métadonnées XMP
    .hint = refaites-le avec `mediane build`
press-box = page { $page } : { $what ->
        [missing] la boîte `{ $box }` manque
        [both] `TrimBox` et `ArtBox` sont là toutes deux, il n’en faut qu’une
       *[outside] la boîte `{ $box }` n’est pas là où elle doit être : coupe dans fond perdu, fond perdu dans page, page dans cadre
    } (PDF/X-4)
    .hint = refaites ce PDF avec `mediane build`
press-trim = page { $page } : la page coupée fait { $width } sur { $height } points, et non { $wanted-width } sur { $wanted-height }
    .hint = vérifiez le format dans la maquette et chez l’imprimeur
press-bleed = page { $page } : le fond perdu n’est que de { $bleed } points ; l’imprimeur en demande { $wanted }
    .hint = vérifiez `bleed` dans la fiche de l’imprimeur, et que les fonds de la maquette vont jusque-là
press-pages-differ = page { $page } : cette page n’a pas le format, l’orientation ou l’échelle de la première
    .hint = donnez le même format à toutes les pages
press-page-count = { $pages ->
        [one] une page
       *[other] { $pages } pages
    } : pour cette reliure, il en faut un multiple de { $multiple }
    .hint = ajoutez des pages blanches ou du texte, ou choisissez une autre reliure
press-annotation = page { $page } : une annotation (`{ $kind }`) est dans la partie imprimée, ce que PDF/X-4 refuse
    .hint = retirez les liens de ce PDF ; l’adresse peut être imprimée
press-content = page { $page } : { $has-operator ->
        [yes] l’opérateur `{ $operator }` n’a pas de sens ici pour PDF 1.6
       *[no] le contenu de cette page ne se lit pas en entier
    }
    .hint = refaites ce PDF avec `mediane build`
press-font = page { $page } : le caractère « { $font } » n’est pas dans ce PDF, ce que PDF/X-4 demande
    .hint = incorporez-le
press-colour = page { $page } : { $place ->
        [fill] un fond ou un texte
        [stroke] un trait
        [image] une image
        [mask] le masque d’une image
        [shading] un dégradé
        [group] une transparence
       *[default] un espace par défaut
    } est en `{ $space }` ; pour l’impression, il faut du CMJN, du gris ou un ton direct
    .hint = donnez à cette couleur sa recette d’impression
press-spot = { $what ->
        [unnamed] un ton direct n’a pas de nom
        [undefined] le ton direct « { $ink } » n’est pas défini
       *[ambiguous] le ton direct « { $ink } » est défini de deux façons
    }
    .hint = un nom, une encre, une définition
press-ink = page { $page } : une couleur demande { $ink } % d’encre ; le papier en supporte { $limit } % (demande de l’imprimeur)
    .hint = baissez une ou plusieurs encres de cette couleur
press-registration = page { $page } : la couleur de repérage, qui est toutes les encres à la fois, est dans la page
    .hint = gardez-la pour les traits de coupe
press-black-text = page { $page } : un texte noir { $why ->
        [off] n’est pas en surimpression
        [mode] est en surimpression, mais dans un mode qui efface les autres encres, `OPM` 0
       *[grey] est en gris, qui ne peut pas être en surimpression
    } (demande de l’imprimeur)
    .hint = écrivez-le en noir 100 %, en surimpression : sans elle, un liseré clair peut l’entourer
press-rich-text = page { $page } : un petit texte noir ({ $size } points) est fait de quatre encres
    .hint = écrivez-le en noir seul : quatre encres ne tombent jamais tout à fait juste
press-white-overprint = page { $page } : du blanc est en surimpression, et ne se verra pas
    .hint = le blanc est une réserve : ôtez la surimpression
press-hairline = page { $page } : un trait ne fait que { $width } point ; sous { $least }, il peut disparaître
    .hint = épaississez-le dans la maquette
press-resolution = page { $page } : une image n’a que { $resolution } points par pouce à sa taille ; il en faut { $wanted }
    .hint = prenez une image plus grande, ou placez-la plus petite
press-marks = page { $page } : { $what ->
        [missing] il manque des traits de coupe
       *[unwanted] quelque chose est dessiné hors du fond perdu, et l’imprimeur ne veut pas de traits de coupe
    }
    .hint = vérifiez `marks:` dans le fichier de l’imprimeur (`layouts/press/printers/`)
press-safe-margin = page { $page } : un texte est à { $margin } points de la coupe ; l’imprimeur en demande { $wanted }
    .hint = éloignez-le du bord dans la maquette

## Sortie

output-unwritable = `{ $path }` ne peut pas être écrit{ $has-reason ->
        [yes] { " : " }{ $reason }
       *[no] { "" }
    }
    .hint = fermez le fichier s’il est ouvert ailleurs, et vérifiez que vous avez le droit d’écrire dans ce dossier
output-is-file = `{ $path }` est un fichier, alors que c’est là que va le dossier de sortie
    .hint = renommez ou déplacez ce fichier, ou choisissez un autre dossier avec `--out`
output-full = plus de place pour écrire `{ $path }`
    .hint = libérez de la place sur le disque, puis recommencez
output-outside = `{ $path }` est un lien qui mène hors du projet : rien n’y est écrit
    .hint = mettez un vrai dossier à la place du lien, ou donnez vous-même le dossier voulu avec `--out`
output-busy = une autre fabrication écrit dans `{ $path }` et ne finit pas
    .hint = fermez les autres fenêtres où `mediane` travaille, puis recommencez
output-of-another = `{ $file }` est déjà un fichier de l’édition `{ $edition }` : il serait écrasé
    .hint = donnez un autre nom à ce fichier, dans `file:` sous `outputs:` ; si l’édition `{ $edition }` n’existe plus, effacez `{ $edition }.manifest.json` à côté de ses fichiers
output-half = dans `{ $path }`, { $renamed } fichiers sur { $all } sont les nouveaux, les autres sont encore les anciens
    .hint = corrigez ce qui précède, puis relancez la fabrication : elle remplace les autres
output-interrupted = la fabrication précédente a été arrêtée pendant qu’elle rangeait ses fichiers dans `{ $path }` : { $renamed } sur { $all } étaient en place
    .hint = rien à faire, cette fabrication-ci a tout rangé ; si vous aviez déjà envoyé ces fichiers, envoyez les nouveaux
input-changed = `{ $path }` a changé pendant la fabrication : les fichiers sont faits de ce qui s’y trouvait avant
    .hint = relancez la fabrication
output-unknown = l’édition n’a pas de sortie `{ $name }`
    .hint = { $has-known ->
        [yes] sorties de cette édition : { $known }
       *[no] ajoutez-la sous `outputs:` dans `edition.yaml`
    }
epoch-invalid = la variable SOURCE_DATE_EPOCH vaut `{ $value }`, qui n’est pas un nombre de secondes
    .hint = donnez-lui un nombre entier de secondes depuis le 1er janvier 1970, ou ôtez cette variable d’environnement : la date de l’édition date alors les fichiers
usage = { $message }
    .hint = `mediane --help` montre les commandes et les options
internal = une erreur de Médiane elle-même : { $message }
    .hint = ce n’est pas votre faute : envoyez ce message et votre dossier à l’équipe de Médiane

## Ligne de commande

usage-unknown-argument = option inconnue `{ $argument }`
usage-unknown-command = commande inconnue `{ $command }`
usage-invalid-value = { $has-value ->
        [yes] `{ $value }` n’est pas une valeur possible pour `{ $argument }`
       *[no] il manque une valeur après `{ $argument }`
    }{ $has-known ->
        [yes] { " " }(valeurs possibles : { $known })
       *[no] { "" }
    }
usage-unknown-code = aucun message n’a le code `{ $value }`{ $has-nearest ->
        [yes] { " " }(vouliez-vous dire `{ $nearest }` ?)
       *[no] { " " }(`mediane explain` les donne tous)
    }
usage-missing = { $has-argument ->
        [yes] il manque `{ $argument }`
       *[no] il manque une commande
    }
usage-twice = l’option `{ $argument }` ne peut être donnée qu’une fois
usage-other = ligne de commande incomprise : { $message }

help-usage = Utilisation :
# clap met les deux-points derrière : l’espace qui les précède.
help-heading-commands = Commandes{ " " }
help-heading-options = Options{ " " }
help-heading-arguments = Arguments{ " " }
help-about = Compose la brochure PDF d’une édition, à partir de ses fichiers YAML.
help-build = Compose la brochure et l’écrit dans dist/
help-check = Vérifie tout sans rien écrire
help-data = Écrit dans data/ les données que lit la maquette, pour un éditeur Typst
help-readings = Liste les mots inclusifs et leur lecture à voix haute, à relire
help-speak = Lit un texte sur l’entrée et l’écrit avec les formes inclusives développées
help-polish = Lit un texte sur l’entrée et l’écrit avec les espaces et les signes de la typographie française
help-fix = Corrige dans les textes ce que `check` a remarqué, et rien d’autre
help-explain = Explique un message, par le code entre crochets
help-completions = Écrit le script qui complète les commandes dans votre terminal
help-examples =
    Exemples :
      mediane build                       compose la brochure du dossier courant
      mediane build --open                … et l’ouvre
      mediane check                       vérifie sans rien écrire
      mediane build --edition nec-2020    choisit l’édition
help-examples-build =
    Exemples :
      mediane build
      mediane build --open
      mediane build --only screen --out essais
help-examples-check =
    Exemples :
      mediane check
      mediane check --format json
help-examples-data =
    Exemple :
      mediane data
help-examples-readings =
    Exemple :
      mediane readings > a-relire.yaml
help-examples-speak =
    Exemple :
      echo "Les acteur·rices et l’usager·ère" | mediane speak
help-examples-polish =
    Exemples :
      echo "Qui, que, quoi ?" | mediane polish
      mediane polish --diff < article.md
help-arg-diff = N’écrit que les lignes changées, avant et après
help-arg-json = N’écrit que les lignes changées, chacune en JSON
help-arg-french_quotes = Met aussi des guillemets français
help-examples-fix =
    Exemples :
      mediane fix --dry-run
      mediane fix oe ordinal
help-arg-remarks = Ne corrige que cela, même si l’édition l’ignore ; à défaut, tout ce qu’elle n’ignore pas
help-arg-dry_run = Montre les corrections sans les écrire
help-examples-explain =
    Exemples :
      mediane explain lint-foreign-word
      mediane explain                     tous les codes, en une ligne chacun
help-arg-code = Code du message, ou nom de la remarque ; à défaut, tous
help-examples-completions =
    Exemple :
      mediane completions bash > ~/.local/share/bash-completion/completions/mediane
help-arg-help = Affiche cette aide
help-arg-version = Affiche la version
help-arg-root = Dossier du projet ; à défaut, le premier, en remontant, qui contient content/ et layouts/
help-arg-edition = Édition à traiter, quand content/ en contient plusieurs
help-arg-format = Forme des messages : pour les personnes ou pour les programmes
help-arg-color = Couleurs dans les messages
help-arg-lang = Langue des messages ; à défaut, celle du système
help-arg-out = Dossier où écrire ; à défaut, dist/ dans le projet
help-arg-open = Ouvre la brochure une fois composée
help-arg-force = Refait tout, même ce qui est à jour
help-arg-only = Ne fait que cette sortie
help-arg-deadline = Secondes au bout desquelles la mise en page est abandonnée
help-arg-memory = Mémoire permise, en mégaoctets
help-arg-shell = Programme de votre terminal

explain-title = { $code } : { $text }
explain-why = pourquoi : { $text }
explain-example = exemple : { $text }
explain-instead = à la place : { $text }
explain-do = que faire : { $text }
explain-source = source : { $text }
explain-fix = pour corriger : `mediane fix { $text }` l’écrit dans vos fichiers (`--dry-run` montre seulement)
explain-ignore = pour ne plus le voir : `ignore: [{ $text }]` sous `typography:` dans `edition.yaml`
explain-also = pour le voir : `also: [{ $text }]` sous `typography:` dans `edition.yaml` ; il n’est pas signalé d’office
found-more = { $count ->
        [one] et un autre avertissement `{ $code }`
       *[other] et { $count } autres avertissements `{ $code }`
    } (tous : `--format json`)
explain-more = pour en savoir plus : `mediane explain { $codes ->
        [one] { $code }`
       *[other] CODE`, où CODE est ce qui est entre crochets
    }

stage-load = lecture des textes
stage-typeset = mise en page
stage-publish = mise en place
stage-wait = une autre fabrication range ses fichiers au même endroit : on attend qu’elle ait fini
summary-output = `{ $path }`{ $files ->
        [one] {""}
       *[other] { " " }et les suivants, { $files } fichiers
    } : { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $size }{ $has-standards ->
        [yes] , { $standards }
       *[no] {""}
    }
summary-booklet = {"   "}pour l’imprimer : { $sheets ->
        [one] une feuille
       *[other] { $sheets } feuilles
    } recto verso, retournées sur le bord court, en taille réelle (100 %), puis pliées ensemble et agrafées au pli{ $blank ->
        [0] {""}
        [one]  ; une page reste blanche, à la fin
       *[other]  ; { $blank } pages restent blanches, à la fin
    }
summary-pictures = {"   "}{ $count ->
        [one] une image mise
       *[other] { $count } images mises
    } en quadrichromie selon le profil de l’imprimeur
summary-time = terminé en { $time }
summary-up-to-date = rien n’a changé, { $files ->
        [one] le fichier est à jour
       *[other] les { $files } fichiers sont à jour
    } (vu en { $time })
summary-failed = { $errors ->
        [0] aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }{ $warnings ->
        [0] { "" }
        [one] , { $warnings } avertissement
       *[other] , { $warnings } avertissements
    }
summary-held-back = non refaits, à cause des erreurs ci-dessus : { $kinds } ; leurs anciens fichiers restent en place
summary-kept = `{ $path }` reste comme avant
fix-file = { $corrections ->
        [one] une correction
       *[other] { $corrections } corrections
    } dans `{ $path }`
fix-none = rien à corriger
check-fine = { $warnings ->
        [0] tout va bien
        [one] rien n’empêche de composer la brochure ; { $warnings } avertissement
       *[other] rien n’empêche de composer la brochure ; { $warnings } avertissements
    }
data-written = { $files ->
        [one] { $files } fichier écrit
       *[other] { $files } fichiers écrits
    } dans `{ $path }`
