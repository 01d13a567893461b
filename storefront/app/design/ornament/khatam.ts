/**
 * The eight-pointed star (khatam) of the zellige: two squares turned on each other. Stars whose points touch
 * leave crosses between them; the two tile the plane.
 */
const INNER = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8)

const rounded = (value: number): number => Math.round(value * 100) / 100

/** The 16 corners of a star around (x, y) whose points reach `radius`. */
export const khatamCorners = (x: number, y: number, radius: number): [number, number][] =>
  Array.from({ length: 16 }, (_, corner) => {
    const reach = corner % 2 === 0 ? radius : radius * INNER
    const angle = (corner * Math.PI) / 8
    return [rounded(x + reach * Math.cos(angle)), rounded(y + reach * Math.sin(angle))]
  })

/** The star as an SVG path. */
export const khatamPath = (x: number, y: number, radius: number): string =>
  `M${khatamCorners(x, y, radius)
    .map(([px, py]) => `${px} ${py}`)
    .join("L")}Z`
