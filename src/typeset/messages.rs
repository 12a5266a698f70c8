//! Typst's diagnostics as ours: at the layout's line, or at the YAML text
//! whose data is at fault.

use typst::{
    World, WorldExt,
    diag::{Severity, SourceDiagnostic},
    foundations::Value,
    syntax::{DiagSpan, LinkedNode, Span, SyntaxKind, ast},
};
use typst_layout::PagedDocument;

use super::world::BrochureWorld;
use crate::diagnostics::{Code, Diagnostic, Place, Source};

/// Each look at a value costs a compilation.
const MOST_TRACES: usize = 12;

pub fn diagnostics(world: &BrochureWorld, found: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    found.iter().map(|diagnostic| convert(world, diagnostic)).collect()
}

/// What Typst's PDF export refuses.
pub fn export_diagnostics(world: &BrochureWorld, found: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    found.iter().flat_map(|diagnostic| export_diagnostic(world, diagnostic)).collect()
}

/// A font that cannot be embedded is told by its file.
fn export_diagnostic(world: &BrochureWorld, found: &SourceDiagnostic) -> Vec<Diagnostic> {
    let family = found.message.strip_prefix("failed to process font ");
    let family = family.and_then(|rest| rest.split('"').nth(1));
    let files = family.map(|family| world.fonts.broken(family)).unwrap_or_default();
    if files.is_empty() {
        return vec![worded(world, Diagnostic::error(Code::Export), found)];
    }
    let told = |path: &str| Diagnostic::error(Code::FontBroken).arg("path", path).in_file(path);
    files.into_iter().map(told).collect()
}

/// Puts a diagnostic at a place of a layout.
pub fn place(
    world: &BrochureWorld,
    diagnostic: Diagnostic,
    span: impl Into<DiagSpan>,
) -> Diagnostic {
    let span = span.into();
    let Some((id, range)) = span.id().zip(world.range(span)) else { return diagnostic };
    let Ok(source) = world.source(id) else {
        return diagnostic.in_file(id.vpath().get_without_slash());
    };
    diagnostic.at(&Source::new(id.vpath().get_without_slash(), source.text()), range)
}

fn convert(world: &BrochureWorld, found: &SourceDiagnostic) -> Diagnostic {
    let message = found.message.as_str();
    if let Some(family) = message.strip_prefix("unknown font family: ") {
        let fault = Diagnostic::error(Code::FontUnknown)
            .arg("family", family)
            .arg("known", world.fonts.families.join(", "));
        return traced(world, place(world, fault, found.span), found);
    }
    if let Some(package) = message
        .strip_prefix("package not found (searched for ")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        let fault = Diagnostic::error(Code::LayoutPackage).arg("package", package);
        return traced(world, place(world, fault, found.span), found);
    }
    if let Some(field) = quoted(message, "dictionary does not contain key ")
        && let Some(known) = fields_at(world, found.span)
    {
        let fault = Diagnostic::error(Code::LayoutField).arg("field", field).arg("known", known);
        return traced(world, place(world, fault, found.span), found);
    }
    match found.severity {
        Severity::Error => {
            let fault = worded(world, Diagnostic::error(Code::Layout), found);
            match data_at_fault(world, found) {
                Some(at) => fault.arg("at", at),
                None => fault,
            }
        }
        Severity::Warning => worded(world, Diagnostic::warning(Code::LayoutWarning), found),
    }
}

fn worded(world: &BrochureWorld, fault: Diagnostic, found: &SourceDiagnostic) -> Diagnostic {
    let hints: Vec<&str> = found.hints.iter().map(|hint| hint.v.as_str()).collect();
    let fault = fault.arg("message", &found.message).arg("hints", hints.join(" ; "));
    traced(world, place(world, fault, found.span), found)
}

/// Adds the calls that led to the fault, innermost first.
fn traced(world: &BrochureWorld, mut fault: Diagnostic, found: &SourceDiagnostic) -> Diagnostic {
    const MOST: usize = 3;
    for point in found.trace.iter().take(MOST) {
        let call = place(world, Diagnostic::error(Code::Layout), point.span).place;
        if let Some(call @ Place::Text { .. }) = call
            && fault.place.as_ref() != Some(&call)
        {
            fault = fault.related("label-called", call);
        }
    }
    fault
}

fn quoted<'a>(message: &'a str, prefix: &str) -> Option<&'a str> {
    message.strip_prefix(prefix)?.strip_prefix('"')?.split_once('"').map(|(name, _)| name)
}

/// The names of the fields there are, where the layout asks for another one.
fn fields_at(world: &BrochureWorld, span: DiagSpan) -> Option<String> {
    let target = with_node(world, span, |node| {
        let access = node.parent_kind_is(SyntaxKind::FieldAccess)?;
        let access = access.get().cast::<ast::FieldAccess>()?;
        Some(ast::AstNode::to_untyped(access.target()).span())
    })?;
    let Some(Value::Dict(dict)) = last_value(world, target) else { return None };
    let names: Vec<&str> = dict.iter().map(|(name, _)| name.as_str()).collect();
    Some(names.join(", "))
}

/// The YAML key path of the data that a failing expression was given: the
/// values under the fault, then under the calls that led to it, are looked at
/// for a text (it carries `at`) or a picture's file.
fn data_at_fault(world: &BrochureWorld, found: &SourceDiagnostic) -> Option<String> {
    let spans =
        std::iter::once(found.span).chain(found.trace.iter().map(|point| point.span.into()));
    let mut expressions = Vec::new();
    for span in spans {
        with_node(world, span, |node| {
            collect_expressions(node, &mut expressions);
            Some(())
        });
    }
    expressions.into_iter().take(MOST_TRACES).find_map(|span| match last_value(world, span)? {
        Value::Dict(dict) => match dict.get("at") {
            Ok(Value::Str(at)) => Some(at.to_string()),
            _ => None,
        },
        Value::Str(text) => world.bound.values.iter().find_map(|value| picture_at(value, &text)),
        _ => None,
    })
}

fn collect_expressions(node: &LinkedNode, into: &mut Vec<Span>) {
    if matches!(node.kind(), SyntaxKind::Ident | SyntaxKind::FieldAccess) {
        into.push(node.span());
    }
    for child in node.children() {
        collect_expressions(&child, into);
    }
}

fn picture_at(value: &serde_json::Value, file: &str) -> Option<String> {
    match value {
        serde_json::Value::Object(map) => {
            if map.get("file").and_then(|known| known.as_str()) == Some(file) {
                return Some(format!("{}.file", map.get("at")?.as_str()?));
            }
            map.values().find_map(|part| picture_at(part, file))
        }
        serde_json::Value::Array(parts) => parts.iter().find_map(|part| picture_at(part, file)),
        _ => None,
    }
}

fn last_value(world: &BrochureWorld, span: Span) -> Option<Value> {
    typst::trace::<PagedDocument>(world, span).last().map(|(value, _)| value.clone())
}

fn with_node<T>(
    world: &BrochureWorld,
    span: DiagSpan,
    read: impl FnOnce(&LinkedNode) -> Option<T>,
) -> Option<T> {
    let source = world.source(span.id()?).ok()?;
    let range = world.range(span)?;
    let root = LinkedNode::new(source.root());
    let node = root.leaf_at(range.start, typst::syntax::Side::After)?;
    // The widest node of exactly that range.
    let mut widest = node;
    while let Some(parent) = widest.parent()
        && parent.range().start >= range.start
        && parent.range().end <= range.end
    {
        widest = parent.clone();
    }
    read(&widest)
}

trait ParentKind<'a> {
    fn parent_kind_is(&self, kind: SyntaxKind) -> Option<LinkedNode<'a>>;
}

impl<'a> ParentKind<'a> for LinkedNode<'a> {
    fn parent_kind_is(&self, kind: SyntaxKind) -> Option<LinkedNode<'a>> {
        self.parent().filter(|parent| parent.kind() == kind).cloned()
    }
}
