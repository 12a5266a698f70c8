//! Look-up tables of a profile, `mft1`, `mft2`, `mAB` and `mBA` (ICC.1:2022,
//! 10.10 to 10.13): curves, a table of many dimensions, curves.

use moxcms::{
    DataColorSpace, LutDataType, LutMultidimensionalType, LutStore, LutType, LutWarehouse,
};

use super::{
    curve::{Curve, cell},
    lab::{self, Lab},
};

/// As many channels as the widest has; those beyond are 0.
pub(super) type Channels = [f64; 4];

#[derive(Debug)]
pub(super) struct Table {
    stages: Vec<Stage>,
    pcs: Encoding,
}

#[derive(Debug)]
enum Stage {
    Curves(Vec<Curve>),
    Matrix([[f64; 3]; 3], [f64; 3]),
    Nodes(Nodes),
}

#[derive(Debug)]
struct Nodes {
    counts: Vec<usize>,
    outputs: usize,
    values: Vec<f32>,
}

/// How the connection space is written in 0–1.
#[derive(Debug, Clone, Copy)]
enum Encoding {
    Lab,
    /// 16 bits of version 2, with 65,280 for L\* 100.
    LabOld,
    Xyz,
}

impl Table {
    /// `None` for one that is not of this shape: what a broken profile has.
    pub(super) fn new(
        lut: &LutWarehouse,
        pcs: DataColorSpace,
        inputs: usize,
        outputs: usize,
        is_to_pcs: bool,
    ) -> Option<Self> {
        let (stages, is_old) = match lut {
            LutWarehouse::Lut(lut) => (old_stages(lut)?, lut.lut_type == LutType::Lut16),
            LutWarehouse::Multidimensional(lut) => (stages(lut, is_to_pcs)?, false),
        };
        let pcs = match pcs {
            DataColorSpace::Lab if is_old => Encoding::LabOld,
            DataColorSpace::Lab => Encoding::Lab,
            DataColorSpace::Xyz => Encoding::Xyz,
            _ => return None,
        };
        let fits = stages.iter().try_fold(inputs, |width, stage| match stage {
            Stage::Curves(curves) => (curves.len() == width).then_some(width),
            Stage::Matrix(..) => (width == 3).then_some(3),
            Stage::Nodes(nodes) => (nodes.counts.len() == width).then_some(nodes.outputs),
        });
        (fits == Some(outputs)).then_some(Self { stages, pcs })
    }

    pub(super) fn to_lab(&self, device: Channels) -> Lab {
        let [x, y, z, _] = self.run(device);
        match self.pcs {
            Encoding::Lab => [x * 100.0, y * 255.0 - 128.0, z * 255.0 - 128.0],
            Encoding::LabOld => {
                let wide = |v: f64| v * 65535.0 / 256.0 - 128.0;
                [x * 65535.0 / 652.8, wide(y), wide(z)]
            }
            Encoding::Xyz => lab::of_xyz([x, y, z].map(|v| v * (1.0 + 32767.0 / 32768.0))),
        }
    }

    pub(super) fn of_lab(&self, lab: Lab) -> Channels {
        let [l, a, b] = lab;
        let [x, y, z] = match self.pcs {
            Encoding::Lab => [l / 100.0, (a + 128.0) / 255.0, (b + 128.0) / 255.0],
            Encoding::LabOld => {
                let narrow = |v: f64| (v + 128.0) * 256.0 / 65535.0;
                [l * 652.8 / 65535.0, narrow(a), narrow(b)]
            }
            Encoding::Xyz => lab::to_xyz(lab).map(|v| v / (1.0 + 32767.0 / 32768.0)),
        };
        self.run([x, y, z, 0.0])
    }

    fn run(&self, channels: Channels) -> Channels {
        self.stages.iter().fold(channels, |v, stage| match stage {
            Stage::Curves(curves) => {
                let mut out = v;
                for (v, curve) in out.iter_mut().zip(curves) {
                    *v = curve.at(*v);
                }
                out
            }
            Stage::Matrix(matrix, bias) => {
                let [x, y, z] = lab::times(matrix, [v[0], v[1], v[2]]);
                [x + bias[0], y + bias[1], z + bias[2], 0.0]
            }
            Stage::Nodes(nodes) => nodes.at(v),
        })
    }
}

impl Nodes {
    fn new(counts: Vec<usize>, outputs: usize, values: Vec<f32>) -> Option<Self> {
        let size = counts.iter().try_fold(outputs, |size, count| size.checked_mul(*count))?;
        let fits = (1..=4).contains(&counts.len()) && (1..=4).contains(&outputs);
        let is_whole = fits && size > 0 && values.len() >= size;
        is_whole.then_some(Self { counts, outputs, values })
    }

    /// Multilinear, as LittleCMS and moxcms have it where the axes are L\*a\*b\*.
    fn at(&self, v: Channels) -> Channels {
        let mut cells = [(0, 0.0); 4];
        for (i, count) in self.counts.iter().enumerate() {
            cells[i] = cell(*count, v[i]);
        }
        let mut out = [0.0; 4];
        for corner in 0..1_usize << self.counts.len() {
            let mut index = 0;
            let mut weight = 1.0;
            for (axis, count) in self.counts.iter().enumerate() {
                let (node, part) = cells[axis];
                let is_far = corner >> axis & 1 == 1;
                weight *= if is_far { part } else { 1.0 - part };
                index = index * count + (node + usize::from(is_far)).min(count - 1);
            }
            if weight > 0.0 {
                let node = &self.values[index * self.outputs..][..self.outputs];
                for (out, value) in out.iter_mut().zip(node) {
                    *out += weight * f64::from(*value);
                }
            }
        }
        out
    }
}

fn stages(lut: &LutMultidimensionalType, is_to_pcs: bool) -> Option<Vec<Stage>> {
    let curves = |curves: &[moxcms::ToneReprCurve]| -> Option<Option<Stage>> {
        if curves.is_empty() {
            return Some(None);
        }
        Some(Some(Stage::Curves(curves.iter().map(Curve::new).collect::<Option<_>>()?)))
    };
    let nodes = match &lut.clut {
        Some(values) => {
            let inputs = usize::from(lut.num_input_channels);
            let counts = lut.grid_points.get(..inputs)?.iter().map(|n| usize::from(*n)).collect();
            let outputs = usize::from(lut.num_output_channels);
            Some(Stage::Nodes(Nodes::new(counts, outputs, numbers(values))?))
        }
        None => None,
    };
    let matrix = Some(Stage::Matrix(lut.matrix.v, lut.bias.v)).filter(|_| !lut.m_curves.is_empty());
    let [a, m, b] = [curves(&lut.a_curves)?, curves(&lut.m_curves)?, curves(&lut.b_curves)?];
    let order = if is_to_pcs { [a, nodes, m, matrix, b] } else { [b, matrix, m, nodes, a] };
    Some(order.into_iter().flatten().collect())
}

fn old_stages(lut: &LutDataType) -> Option<Vec<Stage>> {
    let inputs = usize::from(lut.num_input_channels);
    let outputs = usize::from(lut.num_output_channels);
    let counts = vec![usize::from(lut.num_clut_grid_points); inputs];
    let curves = |table: &LutStore, entries: u16, channels: usize| {
        let numbers = numbers(table);
        let entries = usize::from(entries);
        let is_whole = entries > 0 && channels > 0 && numbers.len() >= entries * channels;
        is_whole.then(|| {
            let wide =
                |curve: &[f32]| Curve::Samples(curve.iter().map(|v| f64::from(*v)).collect());
            Stage::Curves(numbers.chunks_exact(entries).take(channels).map(wide).collect())
        })
    };
    Some(vec![
        curves(&lut.input_table, lut.num_input_table_entries, inputs)?,
        Stage::Nodes(Nodes::new(counts, outputs, numbers(&lut.clut_table))?),
        curves(&lut.output_table, lut.num_output_table_entries, outputs)?,
    ])
}

fn numbers(store: &LutStore) -> Vec<f32> {
    match store {
        LutStore::Store8(bytes) => bytes.iter().map(|v| f32::from(*v) / 255.0).collect(),
        LutStore::Store16(words) => words.iter().map(|v| f32::from(*v) / 65535.0).collect(),
    }
}
