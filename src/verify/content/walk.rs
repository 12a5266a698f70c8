//! The walk from page to page and from stream to stream, and what is met on
//! the way. `perform` has what each operator does.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use lopdf::{Dictionary, ObjectId, Stream, content::Content};

use super::{
    super::{
        geometry::{Area, Matrix},
        reading::{File, Page},
    },
    Drawn, Fault, Kind, Overprint, Painted, Used,
    font::Font,
    paint::Paint,
    path::Path,
    perform::Run,
    space::Space,
    state::State,
};

/// Forms in forms in forms; and operations of a page, all told, where opening
/// a stream counts for many. All are far above any brochure, and end a file
/// made to never end.
const DEEPEST: usize = 32;
const MOST_OPERATIONS: usize = 4_000_000;
const OPENING: usize = 400;

pub(super) struct Walker<'w, 'a> {
    pub file: &'a File,
    pub page: usize,
    pub drawn: &'w mut Drawn<'a>,
    pub media: Area,
    pub in_mask: bool,
    /// What a pattern is painted on, which stands for where its parts are.
    pub covered: Option<Area>,
    pub fonts: HashMap<ObjectId, Rc<Font<'a>>>,
    /// Masks and Type 3 glyphs, walked once a page.
    pub met: HashSet<ObjectId>,
    pub depth: usize,
    pub left: usize,
}

pub(super) fn page<'a>(file: &'a File, page: Page, drawn: &mut Drawn<'a>) {
    let everywhere = Area::between((0.0, 0.0), (f64::from(u16::MAX), f64::from(u16::MAX)));
    let media = file.heir(page, "MediaBox").and_then(|node| file.area(node, "MediaBox"));
    let mut walker = Walker {
        file,
        page: page.number,
        drawn,
        media: media.unwrap_or(everywhere),
        in_mask: false,
        covered: None,
        fonts: HashMap::new(),
        met: HashSet::new(),
        depth: 0,
        left: MOST_OPERATIONS,
    };
    let Some(dictionary) = file.page(page) else { return walker.fault("") };
    let resources =
        file.heir(page, "Resources").and_then(|node| file.dictionary(node, "Resources"));
    walker.group(dictionary, resources);
    let Some(contents) = file.get(dictionary, "Contents") else { return };
    let mut data = Vec::new();
    let parts = contents.as_array().map_or(std::slice::from_ref(contents), Vec::as_slice);
    for part in parts {
        let stream = file.resolve(part).as_stream().ok();
        match stream.and_then(|stream| file.data(stream)) {
            Some(part) => data.extend(part),
            None => walker.fault(""),
        }
        data.push(b'\n');
    }
    walker.run(&data, resources, State::initial(Matrix::IDENTITY));
}

impl<'a> Walker<'_, 'a> {
    pub(super) fn run(&mut self, data: &[u8], resources: Option<&'a Dictionary>, state: State<'a>) {
        let Ok(content) = Content::decode_strict(data) else { return self.fault("") };
        let cost = OPENING + content.operations.len();
        if self.depth >= DEEPEST || self.left < cost {
            return self.fault("");
        }
        self.depth += 1;
        self.left -= cost;
        self.defaults(resources);
        let base = state.matrix;
        let mut run =
            Run { walker: self, resources, base, state, saved: Vec::new(), path: Path::default() };
        for operation in &content.operations {
            run.perform(operation);
        }
        self.depth -= 1;
    }

    pub(super) fn fault(&mut self, operator: &str) {
        self.drawn.faults.push(Fault { page: self.page, operator: operator.to_owned() });
    }

    pub(super) fn uses(&mut self, space: &Rc<Space>, place: &'static str) {
        self.drawn.used.push(Used { page: self.page, space: space.clone(), place });
    }

    pub(super) fn paint(&mut self, kind: Kind, paint: Paint, overprint: Overprint, area: Area) {
        let area = self.covered.unwrap_or(area);
        let (page, in_mask) = (self.page, self.in_mask);
        self.drawn.painted.push(Painted { page, kind, paint, overprint, area, in_mask });
    }

    /// The space that a page's or form's transparency is blended in.
    fn group(&mut self, holder: &'a Dictionary, resources: Option<&Dictionary>) {
        let group = self.file.dictionary(holder, "Group");
        if let Some(space) = group.and_then(|group| self.file.get(group, "CS")) {
            let space = Rc::new(Space::read(self.file, space, resources));
            self.uses(&space, "group");
        }
    }

    /// Spaces that take the place of the device's (ISO 32000-1, 8.6.5.6).
    fn defaults(&mut self, resources: Option<&'a Dictionary>) {
        let spaces = resources.and_then(|resources| self.file.dictionary(resources, "ColorSpace"));
        for name in ["DefaultGray", "DefaultRGB", "DefaultCMYK"] {
            if let Some(space) = spaces.and_then(|spaces| self.file.get(spaces, name)) {
                let space = Rc::new(Space::read(self.file, space, resources));
                self.uses(&space, "default");
            }
        }
    }

    pub(super) fn form(
        &mut self,
        form: &'a Stream,
        outer: Option<&'a Dictionary>,
        mut state: State<'a>,
    ) {
        let resources = self.file.dictionary(&form.dict, "Resources").or(outer);
        let matrix = self.file.numbers(&form.dict, "Matrix");
        if let Some(matrix) = matrix.and_then(|numbers| numbers.try_into().ok()) {
            state.matrix = Matrix(matrix).then(state.matrix);
        }
        self.group(&form.dict, resources);
        match self.file.data(form) {
            Some(data) => self.run(&data, resources, state),
            None => self.fault(""),
        }
    }
}
