//! From a key path, as layouts carry it, back to a stretch of the YAML.

use std::ops::Range;

use super::{
    marked::{Kind, Node},
    scalar_map::ScalarMap,
};
use crate::{
    diagnostics::{Diagnostic, Place, Source},
    typography::{self, Block, Run},
};

/// The texts an edition came from.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<(Source, Node)>,
}

/// A text's place in its file. The way back from the text to the YAML is
/// worked out once for all that is told of it.
#[derive(Debug, Clone)]
pub struct TextPlace<'a> {
    file: String,
    text: Option<(&'a Source, ScalarMap<'a>)>,
}

impl<'a> TextPlace<'a> {
    pub fn new(source: &'a Source, tree: &Node, path: &str) -> Self {
        let map = value(tree, path).map(|node| ScalarMap::new(&source.text, node));
        Self { file: source.path.clone(), text: map.map(|map| (source, map)) }
    }

    /// `told` at a stretch of the text, in bytes.
    pub fn at(&self, told: Diagnostic, span: &Range<usize>) -> Diagnostic {
        match &self.text {
            Some((source, map)) => told.at(source, map.range(span)),
            None => told.in_file(&self.file),
        }
    }
}

impl Sources {
    pub(super) const fn new(files: Vec<(Source, Node)>) -> Self {
        Self { files }
    }

    /// Where the text at a key path of a file of the edition stands.
    pub(super) fn text(&self, file: &str, path: &str) -> TextPlace<'_> {
        let ends = |source: &Source| {
            source.path.strip_suffix(file).is_some_and(|head| head.ends_with('/'))
        };
        match self.files.iter().find(|(source, _)| ends(source)) {
            Some((source, tree)) => TextPlace::new(source, tree, path),
            None => TextPlace { file: file.to_owned(), text: None },
        }
    }

    /// Calls `visit` with every value of every file that is text, and with what
    /// finds a stretch of it.
    pub(super) fn each_value(&self, visit: &mut dyn FnMut(&str, &Source, &ScalarMap)) {
        for (source, tree) in &self.files {
            each_value(tree, &mut |node, value| {
                visit(value, source, &ScalarMap::new(&source.text, node));
            });
        }
    }

    /// The place of `content/nec-2020/themes/01-x.yaml:quote.text[0]`. What the
    /// YAML does not hold (a paragraph of a text) is found in the text, failing
    /// which the nearest value around it is the answer.
    pub fn place(&self, key: &str) -> Option<Place> {
        let (source, tree, path) = self.files.iter().find_map(|(source, tree)| {
            let path = key.strip_prefix(source.path.as_str())?.strip_prefix(':')?;
            Some((source, tree, path))
        })?;
        let mut node = tree;
        let mut shown = None;
        let mut steps = steps(path);
        while let Some((found, key)) = steps.first().and_then(|step| step.of(node)) {
            (node, shown) = (found, Some(key));
            steps.remove(0);
        }
        let span = within(&source.text, node, &steps)
            .or_else(|| Some(node.span.clone()).filter(|span| !span.is_empty()))
            .or(shown)
            .unwrap_or(0..0);
        Some(Place::Text { source: source.clone(), span })
    }
}

fn each_value(node: &Node, visit: &mut dyn FnMut(&Node, &str)) {
    match &node.kind {
        Kind::Scalar { value, .. } => visit(node, value),
        Kind::List { items, .. } => items.iter().for_each(|item| each_value(item, visit)),
        Kind::Mapping { entries, .. } => {
            entries.iter().for_each(|(_, value)| each_value(value, visit));
        }
    }
}

/// The value at a key path.
pub fn value<'a>(tree: &'a Node, path: &str) -> Option<&'a Node> {
    steps(path).iter().try_fold(tree, |node, step| step.of(node).map(|(found, _)| found))
}

enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

impl Step<'_> {
    /// The value one step on, and what names it.
    fn of<'n>(&self, node: &'n Node) -> Option<(&'n Node, Range<usize>)> {
        match (self, &node.kind) {
            (Step::Key(name), Kind::Mapping { entries, .. }) => entries
                .iter()
                .find(|(key, _)| key.text() == Some(name))
                .map(|(key, value)| (value, key.span.clone())),
            (Step::Item(index), Kind::List { items, .. }) => {
                items.get(*index).map(|item| (item, item.span.clone()))
            }
            _ => None,
        }
    }
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let mut pieces = part.split('[');
        steps.extend(pieces.next().filter(|name| !name.is_empty()).map(Step::Key));
        steps.extend(pieces.filter_map(|piece| {
            piece.strip_suffix(']').and_then(|index| index.parse().ok()).map(Step::Item)
        }));
    }
    steps
}

/// The paragraph, or the item of the list, that `steps` count to in a text.
fn within(text: &str, node: &Node, steps: &[Step]) -> Option<Range<usize>> {
    let (Some(Step::Item(block)), Kind::Scalar { value, .. }) = (steps.first(), &node.kind) else {
        return None;
    };
    let prose = typography::parse_blocks(value);
    let span = match (prose.blocks.get(*block)?, steps.get(1)) {
        (Block::List { items }, Some(Step::Item(item))) => extent(&items.get(*item)?.runs),
        (Block::List { items }, _) => {
            items.iter().filter_map(|item| extent(&item.runs)).reduce(around)
        }
        (Block::Paragraph { runs }, _) => extent(runs),
    }?;
    (span.end <= value.len()).then(|| ScalarMap::new(text, node).range(&span))
}

/// From the first character of some runs to the last, in the decoded text.
fn extent(runs: &[Run]) -> Option<Range<usize>> {
    let of_run = |run: &Run| match run {
        Run::Text(text) => {
            let last = text.text.len().checked_sub(1)?;
            Some(text.origin.source_of(0)..text.origin.source_of(last) + 1)
        }
        Run::Inclusive(word) => Some(word.span.clone()),
        Run::Emphasis(runs)
        | Run::Strong(runs)
        | Run::Superscript(runs)
        | Run::Link { runs, .. }
        | Run::Language { runs, .. } => extent(runs),
    };
    runs.iter().filter_map(of_run).reduce(around)
}

fn around(a: Range<usize>, b: Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}
