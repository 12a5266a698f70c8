//! The names of a web page's files, all of them after that of the page: so the
//! pages of several editions can share a folder.

/// What `file` of a web output (`index.html`, `2026/programme.html`) comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebNames<'a> {
    /// With the slash at its end; empty for the top of `dist/`.
    folder: &'a str,
    page: &'a str,
}

/// The page that a server gives for its folder, whose own name nobody sees.
const INDEX: &str = "index.html";
const DEVELOPED: &str = "formes-developpees.html";

impl<'a> WebNames<'a> {
    pub fn of(file: &'a str) -> Self {
        let (folder, page) = file.split_at(file.rfind('/').map_or(0, |slash| slash + 1));
        Self { folder, page }
    }

    /// The page as it was typed, in its folder.
    pub const fn page(self) -> &'a str {
        self.page
    }

    /// The page with inclusive words in full, in the same folder.
    pub fn developed(self) -> String {
        self.beside(DEVELOPED)
    }

    /// The picture of that number, from 1, in the same folder.
    pub fn picture(self, number: usize, extension: &str) -> String {
        self.beside(&format!("image-{number}.{extension}"))
    }

    /// Both pages, from the top of `dist/`.
    pub fn pages(self) -> [String; 2] {
        [self.in_folder(self.page), self.in_folder(&self.developed())]
    }

    /// A file of the page's folder, from the top of `dist/`.
    pub fn in_folder(self, name: &str) -> String {
        format!("{}{name}", self.folder)
    }

    /// Whether the page writes a file of that name, whatever its case, as some
    /// file systems know no difference. `{page}` may be any number.
    pub fn claims(self, file: &str) -> bool {
        let file = file.to_lowercase();
        let prefix = self.in_folder(&self.beside("image-")).to_lowercase();
        let is_number = |number: &str| {
            number == "{page}" || (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
        };
        let is_picture = file
            .strip_prefix(&prefix)
            .and_then(|rest| rest.rsplit_once('.'))
            .is_some_and(|(number, _)| is_number(number));
        is_picture || self.pages().iter().any(|page| page.to_lowercase() == file)
    }

    /// The address of a file of `dist/` as the page links to it. Everything but
    /// plain characters is escaped, so that no name reads as a scheme, another
    /// machine, a query or an anchor.
    pub fn address(self, file: &str) -> String {
        let mut below = self.folder;
        let mut rest = file;
        while let Some((folder, _)) = below.split_once('/')
            && let Some((step, after)) = rest.split_once('/')
            && folder == step
        {
            (below, rest) = (&below[folder.len() + 1..], after);
        }
        let mut address = "../".repeat(below.matches('/').count());
        for byte in rest.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
                address.push(char::from(byte));
            } else {
                address.push_str(&format!("%{byte:02X}"));
            }
        }
        address
    }

    fn beside(self, name: &str) -> String {
        if self.page == INDEX {
            name.to_owned()
        } else {
            format!("{}-{name}", self.page.strip_suffix(".html").unwrap_or(self.page))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_their_page() {
        let index = WebNames::of("index.html");
        assert_eq!((index.page(), index.developed()), ("index.html", DEVELOPED.to_owned()));
        assert_eq!(index.picture(2, "png"), "image-2.png");
        let named = WebNames::of("nec/programme.html");
        assert_eq!(named.page(), "programme.html");
        assert_eq!(named.developed(), "programme-formes-developpees.html");
        assert_eq!(named.picture(1, "svg"), "programme-image-1.svg");
        assert_eq!(named.in_folder("programme-image-1.svg"), "nec/programme-image-1.svg");
    }

    #[test]
    fn what_a_page_writes_is_its_own() {
        let page = WebNames::of("nec/programme.html");
        for file in [
            "nec/programme.html",
            "nec/Programme.HTML",
            "nec/programme-formes-developpees.html",
            "nec/programme-image-12.png",
            "nec/programme-image-{page}.png",
        ] {
            assert!(page.claims(file), "{file}");
        }
        for file in [
            "programme.html",
            "nec/formes-developpees.html",
            "nec/image-1.png",
            "nec/programme-image-.png",
            "nec/programme-image-a.png",
        ] {
            assert!(!page.claims(file), "{file}");
        }
    }

    #[test]
    fn an_address_leads_from_the_page_to_the_file_and_is_never_anything_else() {
        for (page, file, address) in [
            ("index.html", "a.pdf", "a.pdf"),
            ("index.html", "sujets/01-é.pdf", "sujets/01-%C3%A9.pdf"),
            ("nec/index.html", "a.pdf", "../a.pdf"),
            ("nec/index.html", "nec/a.pdf", "a.pdf"),
            ("nec/index.html", "sujets/a.pdf", "../sujets/a.pdf"),
            ("nec/a.html", "nec", "../nec"),
            ("index.html", "javascript:alert(1).pdf", "javascript%3Aalert%281%29.pdf"),
            ("index.html", "java\nscript:a\t.pdf", "java%0Ascript%3Aa%09.pdf"),
            ("index.html", "\\\\hote\\a.pdf", "%5C%5Chote%5Ca.pdf"),
            ("index.html", "50 % #1?.pdf", "50%20%25%20%231%3F.pdf"),
            ("index.html", "\"><script>.pdf", "%22%3E%3Cscript%3E.pdf"),
        ] {
            assert_eq!(WebNames::of(page).address(file), address, "{file:?} from {page}");
        }
    }
}
