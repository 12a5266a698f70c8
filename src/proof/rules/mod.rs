//! The rules, in the order they are told.

mod baseline_grid;
mod contrast;
mod empty_column;
mod hyphens;
mod measure;
mod overfull;
mod safe_area;
mod spread;
mod stranded_heading;
mod text_size;
mod title_break;
mod widow;
mod word_space;

use super::Rule;
use crate::diagnostics::Code;

pub const RULES: &[Rule] = &[
    Rule { code: Code::PageSpread, file: "spread", find: spread::find },
    Rule { code: Code::PageOverfull, file: "overfull", find: overfull::find },
    Rule { code: Code::PageSafeArea, file: "safe_area", find: safe_area::find },
    Rule { code: Code::PageContrast, file: "contrast", find: contrast::find },
    Rule { code: Code::PageTextSize, file: "text_size", find: text_size::find },
    Rule { code: Code::PageEmptyColumn, file: "empty_column", find: empty_column::find },
    Rule {
        code: Code::PageStrandedHeading,
        file: "stranded_heading",
        find: stranded_heading::find,
    },
    Rule { code: Code::PageWidow, file: "widow", find: widow::find_widows },
    Rule { code: Code::PageOrphan, file: "widow", find: widow::find_orphans },
    Rule { code: Code::PageTitleBreak, file: "title_break", find: title_break::find },
    Rule { code: Code::PageHyphens, file: "hyphens", find: hyphens::find },
    Rule { code: Code::PageWordSpace, file: "word_space", find: word_space::find },
    Rule { code: Code::PageMeasure, file: "measure", find: measure::find },
    Rule { code: Code::PageBaseline, file: "baseline_grid", find: baseline_grid::find },
];
