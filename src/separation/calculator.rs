//! PostScript calculator functions (ISO 32000-1, 7.10.5).

const MOST_STACK: usize = 256;
const DEEPEST: usize = 64;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Program(Vec<Step>);

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Number(f64),
    Operator(String),
    /// Done if the number before it is not nought; the other otherwise.
    Choice(Program, Program),
}

impl Program {
    pub(super) fn read(code: &[u8]) -> Option<Self> {
        let code = String::from_utf8_lossy(code);
        let lines = code.lines().map(|line| line.split('%').next().unwrap_or_default());
        let spaced = lines.collect::<Vec<_>>().join(" ").replace('{', " { ").replace('}', " } ");
        let mut words = spaced.split_ascii_whitespace();
        (words.next()? == "{").then_some(())?;
        block(&mut words, DEEPEST)
    }

    /// What stands on the stack in the end, the last on top.
    pub(super) fn run(&self, inputs: &[f64]) -> Option<Vec<f64>> {
        let mut stack = inputs.to_vec();
        self.perform(&mut stack)?;
        Some(stack)
    }

    fn perform(&self, stack: &mut Vec<f64>) -> Option<()> {
        for step in &self.0 {
            match step {
                Step::Number(number) => stack.push(*number),
                Step::Operator(name) => operate(name, stack)?,
                Step::Choice(yes, no) => {
                    let chosen = if stack.pop()? == 0.0 { no } else { yes };
                    chosen.perform(stack)?;
                }
            }
            (stack.len() <= MOST_STACK).then_some(())?;
        }
        Some(())
    }
}

fn block<'t>(words: &mut impl Iterator<Item = &'t str>, depth: usize) -> Option<Program> {
    let deeper = depth.checked_sub(1)?;
    let mut steps = Vec::new();
    let mut blocks = Vec::new();
    loop {
        match words.next()? {
            "}" => return blocks.is_empty().then_some(Program(steps)),
            "{" => blocks.push(block(words, deeper)?),
            "if" => steps.push(Step::Choice(blocks.pop()?, Program(Vec::new()))),
            "ifelse" => {
                let no = blocks.pop()?;
                steps.push(Step::Choice(blocks.pop()?, no));
            }
            word => steps.push(match word.parse() {
                Ok(number) => Step::Number(number),
                Err(_) => Step::Operator(word.to_owned()),
            }),
        }
    }
}

fn operate(name: &str, stack: &mut Vec<f64>) -> Option<()> {
    match name {
        "pop" => return stack.pop().map(|_| ()),
        "dup" => stack.push(*stack.last()?),
        "exch" => {
            let (first, second) = (stack.pop()?, stack.pop()?);
            stack.extend([first, second]);
        }
        "copy" => {
            let from = stack.len().checked_sub(1)?.checked_sub(whole(*stack.last()?)?)?;
            stack.pop();
            (stack.len() <= MOST_STACK).then(|| stack.extend_from_within(from..))?;
        }
        "index" => {
            let from = stack.len().checked_sub(2)?.checked_sub(whole(*stack.last()?)?)?;
            let value = stack[from];
            *stack.last_mut()? = value;
        }
        "roll" => {
            let turns = stack.pop()?;
            let many = whole(stack.pop()?)?;
            let from = stack.len().checked_sub(many)?;
            if many > 0 {
                stack[from..].rotate_right(whole(turns.rem_euclid(many as f64))?);
            }
        }
        "true" => stack.push(1.0),
        "false" => stack.push(0.0),
        name => {
            let last = stack.pop()?;
            let value = match one(name, last) {
                Some(value) => value,
                None => two(name, stack.pop()?, last)?,
            };
            stack.push(value);
        }
    }
    Some(())
}

fn one(name: &str, value: f64) -> Option<f64> {
    Some(match name {
        "abs" => value.abs(),
        "ceiling" => value.ceil(),
        "cos" => value.to_radians().cos(),
        "cvi" | "truncate" => value.trunc(),
        "cvr" => value,
        "floor" => value.floor(),
        "ln" => value.ln(),
        "log" => value.log10(),
        "neg" => -value,
        "not" => f64::from(value == 0.0),
        "round" => (value + 0.5).floor(),
        "sin" => value.to_radians().sin(),
        "sqrt" => value.sqrt(),
        _ => return None,
    })
}

fn two(name: &str, first: f64, second: f64) -> Option<f64> {
    Some(match name {
        "add" => first + second,
        "sub" => first - second,
        "mul" => first * second,
        "div" => first / second,
        "idiv" => (first.trunc() / second.trunc()).trunc(),
        "mod" => first % second,
        "exp" => first.powf(second),
        "atan" => first.atan2(second).to_degrees().rem_euclid(360.0),
        "eq" => f64::from(first == second),
        "ne" => f64::from(first != second),
        "gt" => f64::from(first > second),
        "ge" => f64::from(first >= second),
        "lt" => f64::from(first < second),
        "le" => f64::from(first <= second),
        "and" => bits(first, second, |first, second| first & second)?,
        "or" => bits(first, second, |first, second| first | second)?,
        "xor" => bits(first, second, |first, second| first ^ second)?,
        "bitshift" => {
            let by = second as i32;
            let value = first as i32;
            f64::from(if by < 0 {
                value.checked_shr(by.unsigned_abs()).unwrap_or(0)
            } else {
                value.checked_shl(by.unsigned_abs()).unwrap_or(0)
            })
        }
        _ => return None,
    })
}

fn bits(first: f64, second: f64, by: fn(i32, i32) -> i32) -> Option<f64> {
    let is_whole = first.fract() == 0.0 && second.fract() == 0.0;
    is_whole.then(|| f64::from(by(first as i32, second as i32)))
}

fn whole(value: f64) -> Option<usize> {
    (value >= 0.0 && value < MOST_STACK as f64).then_some(value as usize)
}

#[cfg(test)]
mod tests {
    use super::Program;

    fn run(code: &str, inputs: &[f64]) -> Option<Vec<f64>> {
        Program::read(code.as_bytes())?.run(inputs)
    }

    #[test]
    fn programs_run_as_postscript_does() {
        assert_eq!(run("{ 2 mul exch 1 add }", &[3.0, 4.0]), Some(vec![8.0, 4.0]));
        assert_eq!(run("{ 3 1 roll }", &[1.0, 2.0, 3.0]), Some(vec![3.0, 1.0, 2.0]));
        assert_eq!(run("{3 -1 roll}", &[1.0, 2.0, 3.0]), Some(vec![2.0, 3.0, 1.0]));
        assert_eq!(run("{ 1 index 2 copy }", &[5.0, 6.0]), Some(vec![5.0, 6.0, 5.0, 6.0, 5.0]));
        assert_eq!(run("{ dup 0.5 le { pop 1 } { 2 mul } ifelse }", &[0.4]), Some(vec![1.0]));
        assert_eq!(run("{ dup 0.5 le { pop 1 } { 2 mul } ifelse }", &[0.75]), Some(vec![1.5]));
        assert_eq!(run("{ 0 exch 0 gt { 7 add } if } % end", &[1.0]), Some(vec![7.0]));
        assert_eq!(run("{ -1 0 atan }", &[]), Some(vec![270.0]));
        assert_eq!(run("{ 3 gt 2 3 lt and not }", &[4.0]), Some(vec![0.0]));
    }

    #[test]
    fn programs_that_cannot_run_say_nothing() {
        for code in ["", "{", "{ pop }", "{ 1 unknown }", "{ 9 index }", "{ if }", "{ { } }"] {
            assert_eq!(run(code, &[]), None, "{code}");
        }
        assert_eq!(
            run("{ 2 copy 4 copy 8 copy 16 copy 32 copy 64 copy 128 copy 200 copy }", &[1.0, 1.0]),
            None
        );
    }
}
