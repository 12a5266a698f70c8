//! The file as a container, its intent, its metadata.

use lopdf::{EncryptionState, EncryptionVersion, Object, Permissions, Stream, dictionary};
use mediane::diagnostics::Code;

use super::{asked, found, found_as, sample::Sample};

#[test]
fn a_version_after_1_6_is_caught() {
    assert_eq!(found(|s| s.document.version = "1.7".to_owned()), [Code::PressVersion]);
    assert_eq!(
        found(|s| {
            let id = s.catalog;
            s.dictionary(id).set("Version", "1.7");
        }),
        [Code::PressVersion]
    );
    assert_eq!(found(|s| s.document.version = "2.0".to_owned()), [Code::PressVersion]);
}

#[test]
fn a_file_without_identifier_is_caught() {
    assert_eq!(found(|s| drop(s.document.trailer.remove(b"ID"))), [Code::PressIdentifier]);
    let half = |s: &mut Sample| s.document.trailer.set("ID", vec![Object::string_literal("a")]);
    assert_eq!(found(half), [Code::PressIdentifier]);
}

#[test]
fn encryption_is_caught() {
    let mut sample = Sample::good();
    let version = EncryptionVersion::V1 {
        document: &sample.document,
        owner_password: "a",
        user_password: "",
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    sample.document.encrypt(&state).unwrap();
    assert_eq!(found_as(sample, &asked()), [Code::PressEncrypted]);
}

#[test]
fn lzw_is_caught() {
    let compressed = |s: &mut Sample| {
        let stream = Stream::new(dictionary! { "Filter" => "LZWDecode" }, vec![0x80, 0x0b, 0x60]);
        s.document.add_object(stream.with_compression(false));
    };
    assert_eq!(found(compressed), [Code::PressCompression]);
    // Between operators, it is not looked into.
    let inline = |s: &mut Sample| s.draw("BI /W 1 /H 1 /CS /G /BPC 8 /F /LZW ID abcde EI");
    assert_eq!(found(inline), [Code::PressContent]);
}

#[test]
fn actions_scripts_files_and_forms_are_caught() {
    let forbidden = |change: fn(&mut Sample)| assert_eq!(found(change), [Code::PressForbidden]);
    forbidden(|s| {
        let id = s.catalog;
        s.dictionary(id)
            .set("OpenAction", dictionary! { "S" => "GoTo", "D" => Object::Array(vec![]) });
    });
    forbidden(|s| {
        s.page(1).set("AA", dictionary! { "O" => dictionary! { "S" => "Named", "N" => "Print" } })
    });
    forbidden(|s| {
        let id = s.catalog;
        let names =
            dictionary! { "JavaScript" => dictionary! { "Names" => Object::Array(vec![]) } };
        s.dictionary(id).set("Names", names);
    });
    forbidden(|s| {
        let id = s.catalog;
        s.dictionary(id).set("AcroForm", dictionary! { "Fields" => Object::Array(vec![]) });
    });
    forbidden(|s| {
        let id = s.catalog;
        let attached = dictionary! { "Type" => "Filespec", "EF" => dictionary! {} };
        s.dictionary(id).set("AF", vec![attached.into()]);
    });
    forbidden(|s| {
        let id = s.catalog;
        s.dictionary(id).set("ViewerPreferences", dictionary! { "PrintArea" => "TrimBox" });
    });
    forbidden(|s| {
        let id = s.catalog;
        let usage = vec![dictionary! { "Event" => "Print" }.into()];
        s.dictionary(id).set("OCProperties", dictionary! { "D" => dictionary! { "AS" => usage } });
    });
}

#[test]
fn postscript_proxies_and_pages_from_elsewhere_are_caught() {
    let forbidden = |change: fn(&mut Sample)| assert_eq!(found(change), [Code::PressForbidden]);
    forbidden(|s| {
        let id = s.form;
        s.dictionary(id).set("Subtype2", "PS");
    });
    forbidden(|s| {
        let id = s.form;
        s.dictionary(id).set("OPI", dictionary! {});
    });
    forbidden(|s| {
        let id = s.form;
        s.dictionary(id).set("Ref", dictionary! {});
    });
    forbidden(|s| {
        let id = s.image;
        s.dictionary(id).set("F", Object::string_literal("a.jpg"));
    });
    forbidden(|s| {
        let (id, image) = (s.image, s.image);
        let other = dictionary! { "Image" => image, "DefaultForPrinting" => true };
        s.dictionary(id).set("Alternates", vec![other.into()]);
    });
    forbidden(|s| s.page(3).set("SeparationInfo", dictionary! { "DeviceColorant" => "Cyan" }));
}

#[test]
fn transfer_functions_halftones_and_unknown_blends_are_caught() {
    let forbidden = |change: fn(&mut Sample)| assert_eq!(found(change), [Code::PressForbidden]);
    forbidden(|s| {
        let id = s.overprinting;
        s.dictionary(id).set("TR", "Identity");
    });
    forbidden(|s| {
        let id = s.overprinting;
        s.dictionary(id).set("TR2", "Identity");
    });
    forbidden(|s| {
        let id = s.overprinting;
        s.dictionary(id).set("BM", "Sparkle");
    });
    forbidden(|s| {
        let id = s.overprinting;
        s.dictionary(id).set("RI", "Vivid");
    });
    forbidden(|s| {
        let id = s.overprinting;
        let named =
            dictionary! { "HalftoneType" => 1, "HalftoneName" => Object::string_literal("a") };
        s.dictionary(id).set("HT", named);
    });
}

#[test]
fn an_intent_that_is_missing_double_or_poor_is_caught() {
    let intent = |change: fn(&mut Sample)| assert_eq!(found(change), [Code::PressIntent]);
    intent(|s| {
        let id = s.catalog;
        s.dictionary(id).remove(b"OutputIntents");
    });
    intent(|s| {
        let (id, intent) = (s.catalog, s.intent);
        s.dictionary(id).set("OutputIntents", vec![intent.into(), intent.into()]);
    });
    intent(|s| {
        let id = s.intent;
        s.dictionary(id).set("S", "GTS_PDFA1");
    });
    for key in ["OutputConditionIdentifier", "RegistryName", "Info"] {
        let without = found(|s| {
            let id = s.intent;
            s.dictionary(id).remove(key.as_bytes());
        });
        assert_eq!(without, [Code::PressIntent], "{key}");
    }
}

#[test]
fn a_profile_that_is_missing_or_not_a_press_s_is_caught() {
    let edited = |at: usize, bytes: &'static [u8]| {
        found(move |s| {
            let id = s.profile;
            let stream = s.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
            let mut profile = stream.decompressed_content().unwrap();
            profile[at..at + bytes.len()].copy_from_slice(bytes);
            stream.set_plain_content(profile);
        })
    };
    assert_eq!(edited(12, b"mntr"), [Code::PressIntentProfile]);
    assert_eq!(edited(16, b"RGB "), [Code::PressIntentProfile]);
    assert_eq!(edited(36, b"xxxx"), [Code::PressIntentProfile]);
    assert_eq!(edited(8, &[5]), [Code::PressIntentProfile]);
    let without = |s: &mut Sample| {
        let id = s.intent;
        s.dictionary(id).remove(b"DestOutputProfile");
    };
    assert_eq!(found(without), [Code::PressIntentProfile]);
    let three = |s: &mut Sample| {
        let id = s.profile;
        s.dictionary(id).set("N", 3);
    };
    assert_eq!(found(three), [Code::PressIntentProfile]);
}

#[test]
fn every_property_of_the_metadata_is_asked_for() {
    let properties = [
        ("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", ""),
        (">PDF/X-4<", ">PDF/X-3:2003<"),
        ("http://www.npes.org/pdfx/ns/id/", "http://ns.adobe.com/pdfx/1.3/"),
        ("<xmp:MetadataDate>2020-09-28T12:00:00+02:00</xmp:MetadataDate>", ""),
        ("<xmp:MetadataDate>2020-09-28T12:00:00+02:00<", "<xmp:MetadataDate>hier<"),
        ("<xmpMM:DocumentID>uuid:5a5a</xmpMM:DocumentID>", ""),
        ("xmpMM:VersionID=\"1\"", ""),
        ("xmpMM:RenditionClass=\"default\"", ""),
        ("<pdf:Trapped>False</pdf:Trapped>", ""),
        ("</rdf:RDF>", ""),
    ];
    for (was, is) in properties {
        assert_eq!(found(|s| s.rewrite_packet(was, is)), [Code::PressMetadata], "{was} {is}");
    }
}

#[test]
fn metadata_that_are_missing_or_compressed_are_caught() {
    let none = |s: &mut Sample| {
        let id = s.catalog;
        s.dictionary(id).remove(b"Metadata");
    };
    assert_eq!(found(none), [Code::PressMetadata]);
    let compressed = |s: &mut Sample| {
        let id = s.metadata;
        let stream = s.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.compress().unwrap();
    };
    assert_eq!(found(compressed), [Code::PressMetadata]);
}

#[test]
fn metadata_that_contradict_each_other_are_caught() {
    let differs = |change: fn(&mut Sample)| assert_eq!(found(change), [Code::PressMetadataDiffers]);
    differs(|s| {
        let id = s.info;
        s.dictionary(id).set("Title", Object::string_literal("Autre"));
    });
    differs(|s| {
        let id = s.info;
        s.dictionary(id).set("Trapped", "True");
    });
    differs(|s| {
        let id = s.info;
        s.dictionary(id).set("ModDate", Object::string_literal("D:20200928120000+01'00'"));
    });
    // The same moment, said otherwise, is the same.
    let zulu = |s: &mut Sample| {
        s.rewrite_packet("2020-09-28T12:00:00+02:00</xmp:Mod", "2020-09-28T12:00+02:00</xmp:Mod")
    };
    assert_eq!(found(zulu), []);
}
