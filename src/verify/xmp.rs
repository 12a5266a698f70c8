//! XMP (ISO 16684-1): the metadata packet as properties.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

pub(super) const PDF: &str = "http://ns.adobe.com/pdf/1.3/";
pub(super) const PDFX: &str = "http://www.npes.org/pdfx/ns/id/";
pub(super) const XMP: &str = "http://ns.adobe.com/xap/1.0/";
pub(super) const MEDIA: &str = "http://ns.adobe.com/xap/1.0/mm/";
pub(super) const DUBLIN: &str = "http://purl.org/dc/elements/1.1/";

/// Simple values by namespace and name; of a list its default or first item.
#[derive(Debug, Default)]
pub(super) struct Packet(BTreeMap<(String, String), String>);

impl Packet {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let document = Document::parse(text.trim_start_matches('\u{feff}')).ok()?;
        let mut packet = Self::default();
        let is_description = |node: &Node| node.has_tag_name((RDF, "Description"));
        let is_outer =
            |node: &Node| node.parent().is_some_and(|parent| parent.has_tag_name((RDF, "RDF")));
        let outer = document.descendants().filter(|node| is_description(node) && is_outer(node));
        for description in outer {
            for attribute in description.attributes() {
                packet.keep(attribute.namespace(), attribute.name(), attribute.value());
            }
            for property in description.children().filter(Node::is_element) {
                let name = property.tag_name();
                packet.keep(name.namespace(), name.name(), &value(property));
            }
        }
        Some(packet)
    }

    fn keep(&mut self, namespace: Option<&str>, name: &str, value: &str) {
        let key = (namespace.unwrap_or_default().to_owned(), name.to_owned());
        self.0.insert(key, value.trim().to_owned());
    }

    /// The value, unless it is empty.
    pub(super) fn get(&self, (namespace, name): (&str, &str)) -> Option<&str> {
        let value = self.0.get(&(namespace.to_owned(), name.to_owned()))?;
        (!value.is_empty()).then_some(value)
    }
}

fn value(property: Node) -> String {
    let is_item = |node: &Node| node.has_tag_name((RDF, "li"));
    let mut items = property.descendants().filter(is_item);
    let is_default = |node: &Node| node.attribute((XML, "lang")) == Some("x-default");
    let item = items.clone().find(is_default).or_else(|| items.next());
    item.unwrap_or(property).text().unwrap_or_default().to_owned()
}
