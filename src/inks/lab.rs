//! CIE L\*a\*b\* and XYZ under D50, the profile connection space (ICC.1:2022,
//! 6.3.4), and sRGB (IEC 61966-2-1) adapted to D50 (Bradford).

/// L\* 0 to 100, a\* and b\* around 0.
pub(super) type Lab = [f64; 3];
pub(super) type Xyz = [f64; 3];

const D50: Xyz = [0.964_202_88, 1.0, 0.824_905_4];

/// Linear sRGB to XYZ under D50; its rows add up to `D50`.
const FROM_SRGB: [[f64; 3]; 3] = [
    [0.436_065_67, 0.385_147_09, 0.142_990_12],
    [0.222_488_4, 0.716_873_17, 0.060_638_43],
    [0.013_916_02, 0.097_076_42, 0.713_912_96],
];

pub(super) fn of_xyz(xyz: Xyz) -> Lab {
    let [x, y, z] = [0, 1, 2].map(|i| {
        let ratio = xyz[i] / D50[i];
        if ratio > 216.0 / 24389.0 { ratio.cbrt() } else { (24389.0 / 27.0 * ratio + 16.0) / 116.0 }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

pub(super) fn to_xyz([l, a, b]: Lab) -> Xyz {
    let y = (l + 16.0) / 116.0;
    let root = [y + a / 500.0, y, y - b / 200.0];
    [0, 1, 2].map(|i| {
        let t = root[i];
        let ratio = if t > 6.0 / 29.0 { t * t * t } else { (116.0 * t - 16.0) * 27.0 / 24389.0 };
        ratio * D50[i]
    })
}

/// The plain distance of 1976.
pub(super) fn distance(a: Lab, b: Lab) -> f64 {
    let [l, x, y] = [0, 1, 2].map(|i| a[i] - b[i]);
    (l * l + x * x + y * y).sqrt()
}

pub(super) fn of_srgb(rgb: [f64; 3]) -> Lab {
    of_xyz(times(&FROM_SRGB, rgb.map(srgb_to_linear)))
}

/// The nearest that sRGB has, channel by channel.
pub(super) fn xyz_to_srgb(xyz: Xyz) -> [f64; 3] {
    times(&inverse(&FROM_SRGB), xyz).map(linear_to_srgb)
}

pub(super) fn srgb_to_linear(v: f64) -> f64 {
    if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
}

pub(super) fn linear_to_srgb(v: f64) -> f64 {
    let v = v.clamp(0.0, 1.0);
    if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 }
}

/// Moves XYZ so that the darkest that a device has becomes black, and white
/// stays (ISO 18619, 4.3.6, with a neutral black point of luminance `black`).
pub(super) fn from_black(xyz: Xyz, black: f64) -> Xyz {
    let scale = 1.0 / (1.0 - black);
    [0, 1, 2].map(|i| (xyz[i] - black * D50[i]) * scale)
}

pub(super) fn times(matrix: &[[f64; 3]; 3], v: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
}

fn inverse(m: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
    let minor = |r: usize, c: usize| {
        let [r1, r2] = [(r + 1) % 3, (r + 2) % 3];
        let [c1, c2] = [(c + 1) % 3, (c + 2) % 3];
        m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1]
    };
    let determinant: f64 = (0..3).map(|c| m[0][c] * minor(0, c)).sum();
    [0, 1, 2].map(|r| [0, 1, 2].map(|c| minor(c, r) / determinant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn srgb_goes_through_lab_and_back() {
        for rgb in [[1.0, 1.0, 1.0], [0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.2, 0.5, 0.8]] {
            let back = xyz_to_srgb(to_xyz(of_srgb(rgb)));
            assert!((0..3).all(|i| (rgb[i] - back[i]).abs() < 1e-9), "{rgb:?} {back:?}");
        }
        assert!(distance(of_srgb([1.0; 3]), [100.0, 0.0, 0.0]) < 0.01);
        // ColorChecker-like reference, computed with LittleCMS 2.14.
        assert!(distance(of_srgb([1.0, 0.0, 0.0]), [54.29, 80.81, 69.89]) < 0.05);
    }
}
