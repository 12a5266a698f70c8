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
    Rule { code: Code::PageSpread, find: spread::find },
    Rule { code: Code::PageOverfull, find: overfull::find },
    Rule { code: Code::PageSafeArea, find: safe_area::find },
    Rule { code: Code::PageContrast, find: contrast::find },
    Rule { code: Code::PageTextSize, find: text_size::find },
    Rule { code: Code::PageEmptyColumn, find: empty_column::find },
    Rule { code: Code::PageStrandedHeading, find: stranded_heading::find },
    Rule { code: Code::PageWidow, find: widow::find_widows },
    Rule { code: Code::PageOrphan, find: widow::find_orphans },
    Rule { code: Code::PageTitleBreak, find: title_break::find },
    Rule { code: Code::PageHyphens, find: hyphens::find },
    Rule { code: Code::PageWordSpace, find: word_space::find },
    Rule { code: Code::PageMeasure, find: measure::find },
    Rule { code: Code::PageBaseline, find: baseline_grid::find },
];
