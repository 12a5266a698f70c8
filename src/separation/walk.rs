//! The way through the document: each object once for each use of it, read as
//! it was, its new version kept apart.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::{
    Replacements, Separated,
    colour::Target,
    profiles::Profile,
    reach,
    reading::{dictionary, resolve},
};
use crate::inks::Inks;

/// Forms in forms in forms; far above any picture.
const DEEPEST: usize = 64;

pub(super) type Changed = BTreeMap<ObjectId, Object>;

pub(super) struct Walk<'d> {
    pub document: &'d Document,
    pub inks: &'d Inks,
    pub replacements: &'d Replacements,
    pub separated: Separated,
    /// By the stream that holds them.
    pub profiles: HashMap<ObjectId, Option<Rc<Profile>>>,
    pub page: usize,
    printed: HashSet<ObjectId>,
    /// What stands for an object, if another one must.
    done: HashMap<(ObjectId, Target), Option<Object>>,
    changed: Changed,
    next: u32,
    depth: usize,
}

/// Where an object is used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'d> {
    pub target: Target,
    /// What names stand for there.
    pub resources: Option<&'d Dictionary>,
}

/// The new version of an object, unless the old one does.
pub(super) type Convert<'d> = fn(&mut Walk<'d>, &'d Object, Place<'d>) -> Option<Object>;

impl<'d> Walk<'d> {
    pub(super) fn of(
        document: &'d Document,
        inks: &'d Inks,
        replacements: &'d Replacements,
    ) -> lopdf::Result<(Changed, Separated)> {
        document.catalog()?;
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let mut walk = Self {
            document,
            inks,
            replacements,
            separated: Separated::default(),
            profiles: HashMap::new(),
            page: 0,
            printed: reach::printed(document, &pages),
            done: HashMap::new(),
            changed: Changed::new(),
            next: document.max_id,
            depth: 0,
        };
        for (index, page) in pages.into_iter().enumerate() {
            walk.page = index + 1;
            let held = document.get_dictionary(page)?;
            if let Some(held) = walk.page(held) {
                walk.changed.insert(page, held.into());
            }
        }
        Ok((walk.changed, walk.separated))
    }

    /// Converts what stands here. An object of its own is changed where it
    /// is, for all who name it, unless it also prints and this is a mask.
    pub(super) fn held(
        &mut self,
        object: &'d Object,
        place: Place<'d>,
        convert: Convert<'d>,
    ) -> Option<Object> {
        if self.depth >= DEEPEST {
            self.leave("nesting");
            return None;
        }
        self.depth += 1;
        let converted = match object {
            Object::Reference(id) => self.referred(*id, place, convert),
            object => convert(self, object, place),
        };
        self.depth -= 1;
        converted
    }

    fn referred(&mut self, id: ObjectId, place: Place<'d>, convert: Convert<'d>) -> Option<Object> {
        let key = (id, place.target);
        if let Some(known) = self.done.get(&key) {
            return known.clone();
        }
        self.done.insert(key, None);
        let converted = convert(self, self.document.objects.get(&id)?, place)?;
        if place.target == Target::Mask && self.printed.contains(&id) {
            let other = Object::Reference(self.add(converted));
            self.done.insert(key, Some(other.clone()));
            return Some(other);
        }
        self.changed.insert(id, converted);
        None
    }

    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        self.next += 1;
        let id = (self.next, 0);
        self.changed.insert(id, object.into());
        id
    }

    /// Converts an entry of a dictionary; `true` if it had to be set anew.
    pub(super) fn entry(
        &mut self,
        held: &'d Dictionary,
        key: &str,
        changed: &mut Dictionary,
        place: Place<'d>,
        convert: Convert<'d>,
    ) -> bool {
        let value = held.get(key.as_bytes()).ok();
        let converted = value.and_then(|value| self.held(value, place, convert));
        let is_new = converted.is_some();
        if let Some(converted) = converted {
            changed.set(key, converted);
        }
        is_new
    }

    /// Tells once what could not be done.
    pub(super) fn leave(&mut self, why: &str) {
        let told = format!("page {}: {why}", self.page);
        if !self.separated.left.contains(&told) {
            self.separated.left.push(told);
        }
    }

    /// The nearest node of the page tree that has resources (ISO 32000-1,
    /// 7.7.3.4).
    pub(super) fn heir(&self, page: &'d Dictionary) -> Option<&'d Dictionary> {
        let mut node = page;
        for _ in 0..DEEPEST {
            if dictionary(self.document, node, "Resources").is_some() {
                return Some(node);
            }
            node = dictionary(self.document, node, "Parent")?;
        }
        None
    }

    pub(super) fn resolve(&self, object: &'d Object) -> &'d Object {
        resolve(self.document, object)
    }
}
