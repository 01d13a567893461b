import { darken, lighten, mix } from "../canvas/colour.ts"
import { upTo } from "../canvas/random.ts"
import { filled, vessel, type Profile, type Surface } from "../canvas/revolve.ts"
import { path, stroke } from "../canvas/svg.ts"
import { together, type Thing } from "../canvas/thing.ts"

/** Coils of palm sewn round: rows of stitches that follow the form. */
export const coiled = (c: string, rows: number, accent?: string) => (surface: Surface) => {
  const h = surface.height / rows
  return upTo(rows)
    .map((row) => {
      const [low, high] = [row * h, (row + 1) * h]
      const stitches = upTo(20).map((i) => {
        const turn = -1.5 + i * 0.157 + (row % 2) * 0.078
        const [[x1, y1], [x2, y2]] = [surface.on(turn, low), surface.on(turn + 0.05, high)]
        return `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`
      })
      const tone = row % 2 ? c : lighten(c, 0.16)
      return (
        path(surface.band(low, high + 1), tone) +
        stroke(stitches.join(""), darken(tone, 0.16), 2.6) +
        (accent ? dyed(surface, row, low, high, accent) : "") +
        stroke(surface.ring(low), darken(c, 0.28), 2.4)
      )
    })
    .join("")
}

const dyed = (surface: Surface, row: number, low: number, high: number, accent: string) =>
  upTo(7)
    .map((i) => {
      const centre = -1.5 + i * 0.5
      const half = 0.05 + (row % 6 < 3 ? row % 6 : 5 - (row % 6)) * 0.075
      return path(surface.patch(centre - half, centre + half, low, high), accent)
    })
    .join("")

/** Over and under: a woven check that narrows towards the sides as the form turns away. */
export const plaited =
  (c: string, rows = 9, columns = 22) =>
  (surface: Surface) => {
    const h = surface.height / rows
    const cell = 3.14 / columns
    return upTo(rows)
      .flatMap((row) =>
        upTo(columns)
          .filter((i) => (i + row) % 2)
          .map((i) =>
            path(
              surface.patch(-1.57 + i * cell, -1.57 + (i + 1) * cell, row * h, (row + 1) * h),
              darken(c, 0.17),
            ),
          ),
      )
      .join("")
  }

const round = (w: number, h: number): Profile => [
  [0, w * 0.72],
  [0, w * 0.72],
  [h * 0.3, w * 0.9],
  [h * 0.7, w],
  [h, w * 0.98],
  [h, w * 0.98],
]

export const basketOf = (w: number, h: number, contents: string, c = "#c79a5b"): Thing =>
  filled(
    {
      profile: round(w, h),
      colour: c,
      tilt: 0.26,
      decor: (s) =>
        plaited(c)(s) +
        path(s.band(h * 0.88, h), lighten(c, 0.2)) +
        stroke(s.ring(h * 0.88), darken(c, 0.3), 4),
    },
    () => contents,
  )

export type Coiled = {
  profile: Profile
  colour: string
  rows: number
  accent?: string
  open?: boolean
  tilt?: number
}

export const coiledForm = ({ profile, colour: c, rows, accent, open = true, tilt = 0.26 }: Coiled): Thing =>
  vessel({
    profile,
    colour: c,
    tilt,
    decor: coiled(c, rows, accent),
    ...(open ? { inside: mix(c, "#3a2219", 0.3) } : {}),
  })

/** A cord handle arching between two points of a rim. */
export const handle = (w: number, rise: number, y: number, c: string, weight = 16): Thing =>
  together([
    {
      art:
        stroke(
          `M${-w} ${y}C${-w * 0.9} ${y - rise * 1.3} ${w * 0.9} ${y - rise * 1.3} ${w} ${y}`,
          c,
          weight,
        ) +
        stroke(
          `M${-w + 3} ${y - 4}C${-w * 0.9} ${y - rise * 1.3 + 4} ${w * 0.9} ${y - rise * 1.3 + 4} ${w - 3} ${y - 4}`,
          lighten(c, 0.3),
          weight * 0.3,
        ),
      shade: `<path d="M${-w} ${y}C${-w * 0.9} ${y - rise * 1.3} ${w * 0.9} ${y - rise * 1.3} ${w} ${y}L${w - 16} ${y}C${w * 0.8} ${y - rise * 1.15} ${-w * 0.8} ${y - rise * 1.15} ${-w + 16} ${y}Z"/>`,
    },
  ])
