use std::{env, fs, path::Path};

use mediane::pictures::read;

use super::made;

/// What `tests/pictures/corpus.py` wrote, read as its list says. With
/// `PICTURES_OUT`, each rendition is left there to be looked at.
#[test]
#[ignore = "needs the folder that tests/pictures/corpus.py writes, in PICTURES"]
fn forty_pictures_are_what_their_list_says() {
    let folder = env::var("PICTURES").unwrap();
    let folder = Path::new(&folder);
    let list = fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in list.lines() {
        let [name, wanted, _] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let result = read(name, &fs::read(folder.join(name)).unwrap());
        let found = match &result {
            Ok(original) if original.notes.is_empty() => "picture",
            Ok(_) => "note",
            Err(_) => "fault",
        };
        let told = result.as_ref().map(|original| &original.notes);
        if found != wanted {
            wrong.push(format!("{name} is a {found}, not a {wanted}: {told:?}"));
        }
        let (Ok(original), Ok(out)) = (&result, env::var("PICTURES_OUT")) else {
            continue;
        };
        let out = Path::new(&out);
        fs::create_dir_all(out).unwrap();
        let screen = original.for_screen(Some(made::inks())).unwrap();
        let file = format!("{name}.screen.{}", screen.format.extension());
        fs::write(out.join(file), screen.bytes).unwrap();
        let press = original.for_press(made::inks()).unwrap();
        for (i, raster) in press.rasters.iter().enumerate() {
            let tiff = made::tiff::<tiff::encoder::colortype::CMYK8>(
                &raster.samples,
                u32::try_from(raster.width).unwrap(),
                u32::try_from(raster.height).unwrap(),
            );
            fs::write(out.join(format!("{name}.press.{i}.tif")), tiff).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
