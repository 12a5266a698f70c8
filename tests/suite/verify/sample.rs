//! A small PDF/X-4 file made by hand, with something of everything that the
//! verifier looks at, so that each thing can be broken.

use std::{fs, path::Path, sync::LazyLock};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

pub const WIDTH: f64 = 419.53;
pub const HEIGHT: f64 = 595.28;
pub const BLEED: f64 = 8.5;
/// Around the trim, for the bleed and the marks.
const SLUG: f64 = 30.0;

pub const TITLE: &str = "Épreuve";
const DATE: &str = "2020-09-28T12:00:00+02:00";
const TEXT: &str = "Bonjour à toutes et à tous";

#[derive(Debug)]
pub struct Sample {
    pub document: Document,
    pub pages: Vec<ObjectId>,
    pub descriptor: ObjectId,
    pub intent: ObjectId,
    pub profile: ObjectId,
    pub metadata: ObjectId,
    pub info: ObjectId,
    pub form: ObjectId,
    pub image: ObjectId,
    pub overprinting: ObjectId,
    pub catalog: ObjectId,
    pub resources: ObjectId,
}

impl Sample {
    pub fn good() -> Self {
        let mut document = Document::with_version("1.6");
        let (font, descriptor, shown) = font(&mut document);
        let profile = document.add_object(PROFILE.clone());
        let image = image(&mut document);
        let form = form(&mut document);
        let overprinting = document.add_object(dictionary! {
            "Type" => "ExtGState", "OP" => true, "op" => true, "OPM" => 1, "BM" => "Normal", "TR2" => "Default",
        });
        let ink = |name: &str, full: [f32; 4]| -> Object {
            let tint = dictionary! {
                "FunctionType" => 2, "Domain" => reals(&[0.0, 1.0]), "N" => 1,
                "C0" => reals(&[0.0; 4]), "C1" => reals(&full),
            };
            vec!["Separation".into(), name.into(), "DeviceCMYK".into(), tint.into()].into()
        };
        let shading = dictionary! {
            "ShadingType" => 2, "ColorSpace" => "DeviceCMYK", "Coords" => reals(&[60.0, 0.0, 160.0, 0.0]),
            "Function" => dictionary! {
                "FunctionType" => 2, "Domain" => reals(&[0.0, 1.0]), "N" => 1,
                "C0" => reals(&[0.0, 0.6, 0.8, 0.0]), "C1" => reals(&[0.1, 0.0, 0.3, 0.0]),
            },
        };
        let resources = document.add_object(dictionary! {
            "Font" => dictionary! { "F0" => font },
            "ExtGState" => dictionary! {
                "Over" => overprinting,
                "Plain" => dictionary! { "Type" => "ExtGState", "OP" => false, "op" => false, "OPM" => 0 },
            },
            "ColorSpace" => dictionary! {
                "All" => ink("All", [1.0; 4]),
                "Brick" => ink("Brique", [0.0, 0.7, 0.8, 0.2]),
            },
            "XObject" => dictionary! { "Form" => form, "Image" => image },
            "Shading" => dictionary! { "Fade" => shading },
        });
        let tree = document.new_object_id();
        let pages: Vec<ObjectId> =
            (1..=4).map(|number| page(&mut document, tree, &content(number, &shown))).collect();
        document.set_object(
            tree,
            dictionary! {
                "Type" => "Pages", "Count" => 4, "Resources" => resources,
                "Kids" => pages.iter().map(|id| Object::from(*id)).collect::<Vec<Object>>(),
            },
        );
        let metadata = document.add_object(plain("Metadata", "XML", packet().into_bytes()));
        let intent = document.add_object(dictionary! {
            "Type" => "OutputIntent", "S" => "GTS_PDFX",
            "OutputConditionIdentifier" => Object::string_literal("FOGRA39"),
            "RegistryName" => Object::string_literal("http://www.color.org"),
            "Info" => Object::string_literal("ISO Coated v2 300 %"),
            "DestOutputProfile" => profile,
        });
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => tree, "Metadata" => metadata,
            "OutputIntents" => vec![intent.into()],
        });
        let info = document.add_object(dictionary! {
            "Title" => lopdf::text_string(TITLE), "Trapped" => "False",
            "CreationDate" => Object::string_literal("D:20200928120000+02'00'"),
            "ModDate" => Object::string_literal("D:20200928120000+02'00'"),
        });
        let name = || Object::String(b"0123456789abcdef".to_vec(), StringFormat::Hexadecimal);
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        document.trailer.set("ID", vec![name(), name()]);
        Self {
            document,
            pages,
            descriptor,
            intent,
            profile,
            metadata,
            info,
            form,
            image,
            overprinting,
            catalog,
            resources,
        }
    }

    pub fn save(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).unwrap();
        bytes
    }

    pub fn dictionary(&mut self, id: ObjectId) -> &mut Dictionary {
        match self.document.get_object_mut(id).unwrap() {
            Object::Stream(stream) => &mut stream.dict,
            object => object.as_dict_mut().unwrap(),
        }
    }

    pub fn page(&mut self, number: usize) -> &mut Dictionary {
        self.dictionary(self.pages[number - 1])
    }

    /// A category of what all pages share.
    pub fn resource(&mut self, category: &str) -> &mut Dictionary {
        let held = self.dictionary(self.resources).get_mut(category.as_bytes()).unwrap();
        held.as_dict_mut().unwrap()
    }

    /// Draws on top of the second page.
    pub fn draw(&mut self, operators: &str) {
        let id = self.page(2).get(b"Contents").unwrap().as_reference().unwrap();
        let stream = self.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let mut content = stream.content.clone();
        content.extend(format!("\nq {operators} Q").bytes());
        stream.set_plain_content(content);
    }

    /// Replaces what all four pages say.
    pub fn replace(&mut self, was: &str, is: &str) {
        for page in self.pages.clone() {
            let id = self.dictionary(page).get(b"Contents").unwrap().as_reference().unwrap();
            let stream = self.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
            let text = String::from_utf8(stream.content.clone()).unwrap();
            assert!(text.contains(was), "{was}");
            stream.set_plain_content(text.replace(was, is).into_bytes());
        }
    }

    pub fn rewrite_packet(&mut self, was: &str, is: &str) {
        assert!(packet().contains(was), "{was}");
        let stream = self.document.get_object_mut(self.metadata).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(packet().replace(was, is).into_bytes());
    }
}

pub fn reals(numbers: &[f32]) -> Object {
    numbers.iter().map(|number| Object::Real(*number)).collect::<Vec<_>>().into()
}

pub fn area(left: f64, bottom: f64, right: f64, top: f64) -> Object {
    [left, bottom, right, top].into_iter().map(Object::from).collect::<Vec<_>>().into()
}

fn plain(kind: &str, subtype: &str, content: Vec<u8>) -> Stream {
    Stream::new(dictionary! { "Type" => kind, "Subtype" => subtype }, content)
        .with_compression(false)
}

fn page(document: &mut Document, tree: ObjectId, content: &str) -> ObjectId {
    let content = document.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
    let (right, top) = (SLUG + WIDTH, SLUG + HEIGHT);
    document.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => content,
        "MediaBox" => area(0.0, 0.0, right + SLUG, top + SLUG),
        "BleedBox" => area(SLUG - BLEED, SLUG - BLEED, right + BLEED, top + BLEED),
        "TrimBox" => area(SLUG, SLUG, right, top),
        "Group" => dictionary! { "S" => "Transparency", "CS" => "DeviceCMYK" },
    })
}

/// Black text over tints, white text out of them, a line, a named ink, a
/// picture, a form, a fade, crop marks. The last page has black text alone.
fn content(number: usize, shown: &str) -> String {
    let text = format!("/Over gs 0 0 0 1 k BT /F0 11 Tf 1 0 0 1 70 500 Tm <{shown}> Tj ET");
    let (left, right) = (SLUG, SLUG + WIDTH);
    let (bottom, top) = (SLUG, SLUG + HEIGHT);
    let mut marks = String::from("q /Plain gs /All CS 1 SCN 0.25 w\n");
    for x in [left, right] {
        for (from, to) in [(bottom - 28.0, bottom - 12.0), (top + 12.0, top + 28.0)] {
            marks.push_str(&format!("{x} {from} m {x} {to} l S\n"));
        }
    }
    for y in [bottom, top] {
        for (from, to) in [(left - 28.0, left - 12.0), (right + 12.0, right + 28.0)] {
            marks.push_str(&format!("{from} {y} m {to} {y} l S\n"));
        }
    }
    marks.push_str("Q\n");
    if number == 4 {
        return format!("{marks}q {text} Q");
    }
    let (ground, high) = (SLUG - BLEED, HEIGHT + 2.0 * BLEED);
    format!(
        "q 0.4 0.1 0 0 k {ground} {ground} 150 {high} re f Q
         {marks}
         q {text} Q
         q /Plain gs 0 0 0 0 k BT /F0 14 Tf 1 0 0 1 70 450 Tm <{shown}> Tj ET Q
         q 0 0 0 0.5 K 0.5 w 60 440 m 160 440 l S Q
         q /Brick cs 0.8 scn 300 400 40 40 re f Q
         q 2 0 0 2 300 350 cm /Image Do Q
         q 1 0 0 1 300 300 cm /Form Do Q
         q 60 200 100 50 re W n /Fade sh Q"
    )
}

/// A rich black, within the limit.
fn form(document: &mut Document) -> ObjectId {
    document.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => area(0.0, 0.0, 30.0, 30.0),
            "Resources" => Dictionary::new(),
            "Group" => dictionary! { "S" => "Transparency", "CS" => "DeviceCMYK", "I" => true },
        },
        b"0.6 0.4 0.4 1 k 0 0 30 30 re f".to_vec(),
    ))
}

/// Eight by eight pixels, 288 to the inch at its size.
fn image(document: &mut Document) -> ObjectId {
    let pixels = [64, 128, 32, 0].repeat(64);
    let mut stream = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Height" => 8,
            "ColorSpace" => "DeviceCMYK", "BitsPerComponent" => 8,
        },
        pixels,
    );
    stream.compress().unwrap();
    document.add_object(stream)
}

/// Compressed once: a megabyte for each of some hundred samples takes its time.
static PROFILE: LazyLock<Stream> = LazyLock::new(|| {
    let path = "layouts/press/profiles/ISOcoated_v2_300_bas.icc";
    let mut stream = Stream::new(dictionary! { "N" => 4 }, fs::read(path).unwrap());
    stream.compress().unwrap();
    stream
});

/// A subset of a font of the project, its descriptor, and the glyphs of a
/// text in it.
fn font(document: &mut Document) -> (ObjectId, ObjectId, String) {
    let file = fs::read(Path::new("fonts/spectral/Spectral_400Regular.ttf")).unwrap();
    let face = ttf_parser::Face::parse(&file, 0).unwrap();
    let mut remapper = subsetter::GlyphRemapper::new();
    let glyphs: Vec<u16> =
        TEXT.chars().map(|c| remapper.remap(face.glyph_index(c).unwrap().0)).collect();
    let units = f32::from(face.units_per_em());
    let widths = remapper.remapped_gids().map(|glyph| {
        let advance = face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap();
        Object::Real(f32::from(advance) * 1000.0 / units)
    });
    let widths: Vec<Object> = widths.collect();
    let program = subsetter::subset(&file, 0, &remapper).unwrap();
    let program = document.add_object(Stream::new(Dictionary::new(), program));
    let name = "ABCDEF+Spectral-Regular";
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor", "FontName" => name, "Flags" => 4, "ItalicAngle" => 0,
        "Ascent" => 1059, "Descent" => -463, "CapHeight" => 660, "StemV" => 80,
        "FontBBox" => reals(&[-300.0, -463.0, 1500.0, 1059.0]), "FontFile2" => program,
    });
    let heir = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => name,
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
        },
        "FontDescriptor" => descriptor, "CIDToGIDMap" => "Identity", "DW" => 0,
        "W" => vec![0.into(), widths.into()],
    });
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => name, "Encoding" => "Identity-H",
        "DescendantFonts" => vec![heir.into()],
    });
    (font, descriptor, glyphs.iter().map(|glyph| format!("{glyph:04x}")).collect())
}

fn packet() -> String {
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmpMM:VersionID="1" xmpMM:RenditionClass="default">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{TITLE}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>{DATE}</xmp:CreateDate><xmp:ModifyDate>{DATE}</xmp:ModifyDate><xmp:MetadataDate>{DATE}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:5a5a</xmpMM:DocumentID><pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}
