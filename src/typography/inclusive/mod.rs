use super::prose::Run;

pub fn recognise(_runs: &mut Vec<Run>) {}
