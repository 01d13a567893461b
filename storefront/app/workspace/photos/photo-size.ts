/** The longest side of a photo that leaves the phone, and how heavy it may be. */
export const LONGEST_SIDE = 1600
export const HEAVIEST_BYTES = 400 * 1024

type Size = { width: number; height: number }

/** The size at which a photo is sent: its longest side at most `longest`, its shape kept, never enlarged. */
export const fittedSize = ({ width, height }: Size, longest = LONGEST_SIDE): Size => {
  const scale = Math.min(1, longest / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** One try at making a photo light: how large and how finely drawn. */
export type Attempt = Size & { quality: number }

const QUALITIES = [0.82, 0.7, 0.58]
const SHRINKS = [1, 0.8, 0.64, 0.5]

/** The tries in their order: coarser first, then smaller; the last is light enough for any photograph. */
export const attempts = (original: Size): Attempt[] =>
  SHRINKS.flatMap((shrink) => {
    const size = fittedSize(original, Math.round(LONGEST_SIDE * shrink))
    return QUALITIES.map((quality) => ({ ...size, quality }))
  })
