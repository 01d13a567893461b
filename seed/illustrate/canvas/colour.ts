/** Colours are sRGB hex strings; mixing and shading happen in OKLab, where equal steps look equal. */
type Lab = readonly [lightness: number, a: number, b: number]

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const toGamma = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055)
const channel = (hex: string, from: number) => toLinear(parseInt(hex.slice(from, from + 2), 16) / 255)

const toLab = (hex: string): Lab => {
  const [r, g, b] = [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const hexOf = (c: number) =>
  Math.round(Math.min(1, Math.max(0, toGamma(Math.max(0, c)))) * 255)
    .toString(16)
    .padStart(2, "0")

const toHex = ([L, a, b]: Lab) => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const r = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const g = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  return `#${hexOf(r)}${hexOf(g)}${hexOf(blue)}`
}

/** `share` 0 gives `from`, 1 gives `to`. */
export const mix = (from: string, to: string, share: number) => {
  const [a, b] = [toLab(from), toLab(to)]
  return toHex([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share])
}

const SUNLIGHT = "#ffe9bd"
const SHADE = "#1d1a33"

/** Light is warm and shade is cool: both shift the hue, as they do on a wall at four in the afternoon. */
export const lighten = (colour: string, share: number) => mix(colour, SUNLIGHT, share)
export const darken = (colour: string, share: number) => mix(colour, SHADE, share)

export type Tones = { light: string; base: string; dark: string; deep: string }

export const tones = (base: string): Tones => ({
  light: lighten(base, 0.3),
  base,
  dark: darken(base, 0.24),
  deep: darken(base, 0.45),
})
