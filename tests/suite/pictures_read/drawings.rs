use base64::{Engine, engine::general_purpose::STANDARD};
use image::ExtendedColorType;
use mediane::pictures::{Fault, Format, Limit, Note, Original, read};
use resvg::{tiny_skia::Pixmap, usvg};

use super::made;

fn svg(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="80" viewBox="0 0 120 80">{inside}</svg>"#
    )
}

fn cleaned(original: &Original) -> String {
    let rendition = original.for_screen(None).unwrap();
    assert_eq!(rendition.format, Format::Svg);
    String::from_utf8(rendition.bytes).unwrap()
}

fn drawn(svg: &str) -> Vec<u8> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).unwrap();
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut canvas = Pixmap::new(width.ceil() as u32, height.ceil() as u32).unwrap();
    resvg::render(&tree, usvg::Transform::identity(), &mut canvas.as_mut());
    canvas.take()
}

#[test]
fn a_cleaned_drawing_is_drawn_as_the_original() {
    let cases = [
        r##"<rect x="10" y="10" width="50" height="30" fill="#c06" stroke="black" stroke-width="3"/>"##,
        r##"<style>.a{fill:#0a6} rect#b{stroke:#222;stroke-width:6} g > circle{fill:red!important}</style>
            <rect class="a" id="b" x="10" y="10" width="50" height="30" style="opacity:.5"/>
            <g><circle cx="80" cy="40" r="20" style="fill:blue"/></g>"##,
        r##"<defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" style="stop-color:#00f"/></linearGradient>
            <clipPath id="c"><circle cx="60" cy="40" r="35"/></clipPath>
            <symbol id="s" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></symbol></defs>
            <rect width="120" height="80" fill="url(#g)" clip-path="url(#c)"/>
            <use xlink:href="#s" x="10" y="10" width="30" height="30" style="fill:#ff0"/>"##,
        r##"<defs><mask id="m"><rect width="60" height="80" fill="white"/></mask>
            <filter id="f"><feGaussianBlur stdDeviation="3"/></filter>
            <pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="3"/></pattern>
            <marker id="k" markerWidth="4" markerHeight="4"><path d="M0 0L4 4" stroke="red"/></marker></defs>
            <g mask="url(#m)"><rect width="120" height="80" fill="url(#p)"/></g>
            <path d="M70 10L110 70" style="stroke:green;marker:url(#k);mix-blend-mode:multiply" filter="url(#f)"/>"##,
        r##"<a xlink:href="#x"><rect id="x" width="30" height="30" transform="rotate(20) translate(40,5)"/></a>
            <switch><foreignObject requiredExtensions="x"/><g><ellipse cx="90" cy="60" rx="20" ry="9" fill="currentColor" color="teal"/></g></switch>"##,
        r##"<g font="x" fill="none" stroke="#123"><polyline points="5,5 50,70 90,12" stroke-dasharray="4 2"/><svg x="60" y="30" width="40" height="40" viewBox="0 0 4 4"><path d="M0 0L4 4" stroke-width=".5"/></svg></g>"##,
    ];
    for inside in cases {
        let text = svg(inside);
        let original = read("a.svg", text.as_bytes()).unwrap();
        let clean = cleaned(&original);
        let wanted = drawn(&text);
        assert!(wanted.iter().any(|v| *v != 0), "nothing is drawn: {text}");
        assert_eq!(drawn(&clean), wanted, "{text}\n{clean}");
        // Once clean, it stays as it is.
        assert_eq!(cleaned(&read("a.svg", clean.as_bytes()).unwrap()), clean);
    }
}

#[test]
fn what_runs_moves_or_fetches_is_left_out_and_told() {
    let cases: [(&str, &[Note]); 16] = [
        ("<script>alert(1)</script>", &[Note::Scripts]),
        (r#"<g onclick="alert(1)"/>"#, &[Note::Scripts]),
        (r#"<g ONLOAD="alert(1)"/>"#, &[Note::Scripts]),
        (r#"<a xlink:href="javascript:alert(1)"><g/></a>"#, &[Note::Outside]),
        (r#"<use xlink:href="https://example.org/a.svg#b"/>"#, &[Note::Outside]),
        (r#"<use href="file:///etc/passwd#b"/>"#, &[Note::Outside]),
        (
            r#"<image xlink:href="https://example.org/a.png" width="9" height="9"/>"#,
            &[Note::Outside],
        ),
        (
            r#"<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>"#,
            &[Note::Outside],
        ),
        (r#"<style>@import url(https://example.org/a.css);</style>"#, &[Note::Outside]),
        (r#"<style>rect{fill:url(https://example.org/a.svg#b)}</style><rect/>"#, &[Note::Outside]),
        (r#"<rect fill="u\72l(https://example.org/a)"/>"#, &[Note::Outside]),
        (r#"<rect style="filter: URL( 'https://example.org/a' )"/>"#, &[Note::Outside]),
        (
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
            &[Note::ForeignObject],
        ),
        (r#"<rect><animate attributeName="x" to="9"/></rect>"#, &[Note::Animation]),
        (r#"<set attributeName="href" to="javascript:alert(1)"/>"#, &[Note::Animation]),
        (r#"<rect style="stroke-width:var(--w)"/>"#, &[Note::Variables]),
    ];
    for (inside, notes) in cases {
        let original = read("a.svg", svg(inside).as_bytes()).unwrap();
        assert_eq!(original.notes, notes, "{inside}");
        let clean = cleaned(&original);
        let lower = clean.to_lowercase();
        for part in ["alert", "example.org", "javascript", "file:", "onclick", "onload", "var("] {
            assert!(!lower.contains(part), "{part} is left of {inside}: {clean}");
        }
    }
    let outside = format!("<?xml-stylesheet href='https://example.org'?>{}", svg("<g/>"));
    assert_eq!(read("a.svg", outside.as_bytes()).unwrap().notes, [Note::Outside]);
}

#[test]
fn colours_that_are_css_variables_are_a_fault() {
    for inside in [
        r#"<rect fill="var(--brand)"/>"#,
        r#"<rect style="stroke: var(--brand, #f00)"/>"#,
        "<style>.a{fill:var(--b)}</style><rect class='a'/>",
    ] {
        let fault = read("a.svg", svg(inside).as_bytes()).err();
        assert!(matches!(fault, Some(Fault::SvgVariables(_))), "{inside}: {fault:?}");
    }
}

#[test]
fn what_a_file_says_about_its_maker_is_left_out() {
    let text = svg(
        "<!-- SECRET --><metadata>SECRET</metadata><title>SECRET</title><desc>SECRET</desc>
         <g xmlns:inkscape='http://www.inkscape.org/x' inkscape:label='SECRET' data-name='SECRET'/>
         <sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/x'>SECRET</sodipodi:namedview>",
    );
    let original = read("a.svg", text.as_bytes()).unwrap();
    assert!(!cleaned(&original).contains("SECRET"));
}

#[test]
fn a_drawing_tells_its_size_and_the_families_of_its_texts() {
    let size = |attributes: &str| {
        let text = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
        read("a.svg", text.as_bytes()).map(|original| original.size)
    };
    assert_eq!(size("viewBox='0 0 30 20'"), Ok((30.0, 20.0)));
    assert_eq!(size("width='1in' height='48px'"), Ok((96.0, 48.0)));
    assert_eq!(size("width='60' viewBox='0 0 30 20'"), Ok((60.0, 40.0)));
    assert_eq!(size("width='100%' height='100%' viewBox='5 5 30 20'"), Ok((30.0, 20.0)));
    for none in ["", "width='100%'", "width='10'", "viewBox='0 0 0 9'", "width='-1' height='3'"] {
        assert_eq!(size(none), Err(Fault::SvgWithoutSize), "{none}");
    }
    let text = svg(r#"<style>.s{font-family:"Sous Titre", sans-serif}</style>
        <g font-family="Luciole, Arial"><text>Élu·es <tspan class="s">et</tspan></text></g>
        <text style="font: bold 12px 'Open Sans', serif">x</text><text>y</text><text font-family="None"> </text>"#);
    let original = read("a.svg", text.as_bytes()).unwrap();
    assert_eq!(original.families, ["", "Luciole", "Open Sans", "Sous Titre"]);
    assert!(cleaned(&original).contains("Élu·es"));
}

#[test]
fn a_photograph_inside_loses_its_place_and_gets_inks() {
    let rgb = made::photograph(40, 30);
    let photo = made::with_exif(&made::jpeg(&rgb, 40, 30), 1);
    let inside = format!(
        r#"<image width="40" height="30" xlink:href="data:image/jpeg;base64,{}"/>"#,
        STANDARD.encode(&photo)
    );
    let original = read("a.svg", svg(&format!("{inside}{inside}")).as_bytes()).unwrap();
    let clean = cleaned(&original);
    assert_eq!(clean.matches("data:image/jpeg;base64,").count(), 2);
    assert_eq!(drawn(&clean), drawn(&svg(&format!("{inside}{inside}"))));
    let data = clean.split("base64,").nth(1).unwrap().split('"').next().unwrap();
    let bytes = STANDARD.decode(data).unwrap();
    assert!(memchr::memmem::find(&bytes, b"SECRET").is_none());
    let press = original.for_press(made::inks()).unwrap();
    assert_eq!(press.rasters.len(), 1);
    assert!(String::from_utf8(press.placed.bytes).unwrap().contains("data:image/png;base64,"));
}

#[test]
fn drawings_that_ask_for_too_much_are_refused_at_once() {
    let mut laughs = String::from("<g id='a0'><path d='M0 0'/></g>");
    for i in 1..12 {
        let uses = format!("<use href='#a{}'/>", i - 1).repeat(10);
        laughs.push_str(&format!("<g id='a{i}'>{uses}</g>"));
    }
    let fault = read("a.svg", svg(&laughs).as_bytes()).err();
    assert!(matches!(fault, Some(Fault::TooLarge { limit: Limit::Elements, .. })), "{fault:?}");
    let deep = svg(&format!("{}{}", "<g>".repeat(5000), "</g>".repeat(5000)));
    let fault = read("a.svg", deep.as_bytes()).err();
    assert!(matches!(fault, Some(Fault::TooLarge { limit: Limit::Depth, .. })), "{fault:?}");
    let mut entities = String::from("<!DOCTYPE svg [<!ENTITY e0 'xxxxxxxxxx'>");
    for i in 1..10 {
        entities.push_str(&format!("<!ENTITY e{i} '{}'>", format!("&e{};", i - 1).repeat(10)));
    }
    entities.push_str(&format!("]>{}", svg("<text>&e9;</text>")));
    assert!(matches!(read("a.svg", entities.as_bytes()).err(), Some(Fault::SvgSyntax(_))));
    let bomb = made::gzip(&vec![b' '; 60 << 20]);
    let fault = read("a.svgz", &bomb).err();
    assert!(matches!(fault, Some(Fault::TooLarge { limit: Limit::Bytes, .. })), "{fault:?}");
}

#[test]
fn drawings_in_other_coats_are_read() {
    let text = svg("<rect width='9' height='9'/>");
    let packed = made::gzip(text.as_bytes());
    assert_eq!(read("a.svgz", &packed).unwrap().notes, []);
    let wide: Vec<u8> =
        [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert!(read("a.svg", &wide).is_ok());
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>\xE9</text></svg>";
    assert!(cleaned(&read("a.svg", latin).unwrap()).contains('é'));
    let bare = read("a.svg", b"<svg viewBox='0 0 9 9'><path d='M0 0'/></svg>").unwrap();
    assert!(cleaned(&bare).contains("<path"));
    let entity = "<!DOCTYPE svg [<!ENTITY c '#f00'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path fill='&c;'/></svg>";
    assert!(cleaned(&read("a.svg", entity.as_bytes()).unwrap()).contains("fill=\"#f00\""));
    let fault = read("a.svg", b"<svg><g></svg>").err();
    assert!(matches!(fault, Some(Fault::SvgSyntax(_))));
    let fault = read("a.svg", b"<?xml version='1.0'?><kml/>").err();
    assert_eq!(fault, Some(Fault::SvgRoot("kml".into())));
}

#[test]
fn a_pdf_is_shapes_and_stays_itself_for_the_press() {
    let bytes = made::pdf(2, "0 1 1 0 k 20 20 100 50 re f", "", &[]);
    let original = read("logo.pdf", &bytes).unwrap();
    assert!(original.is_vector());
    assert_eq!(original.notes, [Note::Pages(2)]);
    assert!((original.size.0 - 200.0 * 96.0 / 72.0).abs() < 0.01);
    let clean = cleaned(&original);
    assert!(clean.contains("<path"), "{clean}");
    let pixels = drawn(&clean);
    assert!(pixels.chunks(4).any(|p| p[0] > 200 && p[1] < 80 && p[3] == 255), "no red");
    let press = original.for_press(made::inks()).unwrap();
    assert_eq!(press.as_pdf.unwrap().bytes, bytes);
    assert_eq!(press.placed.format, Format::Svg);
}

#[test]
fn a_pdf_that_draws_too_much_is_refused_at_once() {
    let mut forms = Vec::new();
    for i in 0..12 {
        let content = "/F Do ".repeat(10) + &"0 0 1 1 re f ".repeat(20);
        forms.push(format!(
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {} 0 R>>>>/Length {}>>stream\n{content}\nendstream",
            i + 6,
            content.len()
        ));
    }
    let bytes = made::pdf(1, "/F Do", "/XObject<</F 5 0 R>>", &forms);
    let fault = read("a.pdf", &bytes).err();
    assert!(matches!(fault, Some(Fault::TooLarge { limit: Limit::Decoded, .. })), "{fault:?}");
}

#[test]
fn a_picture_in_a_drawing_that_is_damaged_is_told() {
    let cut = &made::png(&[9; 3 * 64], 8, 8, ExtendedColorType::Rgb8)[..50];
    let inside = format!(r#"<image href="data:image/png;base64,{}"/>"#, STANDARD.encode(cut));
    let original = read("a.svg", svg(&inside).as_bytes()).unwrap();
    assert!(matches!(original.notes[..], [Note::Doubtful(_)]), "{:?}", original.notes);
}
