import { darken, lighten } from "../canvas/colour.ts"
import { vessel } from "../canvas/revolve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { circle, clip, ellipse, path, rect, stroke } from "../canvas/svg.ts"
import { ellipsePath } from "../canvas/curve.ts"
import { put, still, together, type Thing } from "../canvas/thing.ts"
import { shaded } from "./shaded.ts"

/** A ball of wool about 60 units in radius; its strands cross. */
export const yarnBall = (c: string, seed = "wool"): Thing => {
  const r = seeded(seed)
  const wind = (turn: number) =>
    `<g transform="rotate(${turn})">${upTo(7)
      .map((i) =>
        stroke(
          `M${-62 + i * 4} ${-50 + i * 16}Q0 ${-66 + i * 20 + r.wobble(4)} ${62 - i * 4} ${-50 + i * 16}`,
          i % 2 ? darken(c, 0.16) : lighten(c, 0.2),
          3.6,
        ),
      )
      .join("")}</g>`
  return shaded(
    ellipsePath(0, 0, 60, 60),
    c,
    60,
    0,
    clip(ellipsePath(0, 0, 60, 60), wind(-24) + clip(ellipsePath(20, 14, 42, 48), wind(58))),
  )
}

/** A reel of thread, standing. */
export const spool = (c: string, w = 46, h = 120): Thing =>
  together([
    vessel({
      profile: [
        [0, w],
        [0, w],
        [14, w],
        [14, w * 0.8],
      ],
      colour: "#b9834c",
    }),
    put(
      vessel({
        profile: [
          [0, w * 0.84],
          [0, w * 0.84],
          [h - 28, w * 0.84],
          [h - 28, w * 0.84],
        ],
        colour: c,
        decor: (s) =>
          upTo(9)
            .map((i) => stroke(s.ring(6 + i * ((h - 36) / 9)), darken(c, 0.2), 3))
            .join(""),
      }),
      0,
      -14,
    ),
    put(
      vessel({
        profile: [
          [0, w],
          [0, w],
          [14, w],
          [14, w],
        ],
        colour: "#b9834c",
        inside: "#8a5a30",
      }),
      0,
      -(h - 14),
    ),
  ])

/** A hank of dyed wool hanging from the origin. */
export const hank = (c: string, long = 380, w = 84): Thing => {
  const d = `M${-w * 0.34} 0C${-w * 0.8} ${long * 0.3} ${-w * 0.7} ${long * 0.8} ${-w * 0.4} ${long}Q0 ${long + 34} ${w * 0.4} ${long}C${w * 0.7} ${long * 0.8} ${w * 0.8} ${long * 0.3} ${w * 0.34} 0Q0 -26 ${-w * 0.34} 0Z`
  const strands = upTo(9).map((i) => {
    const u = (i - 4) / 4
    return stroke(
      `M${u * w * 0.3} -6C${u * w * 0.74} ${long * 0.3} ${u * w * 0.66} ${long * 0.8} ${u * w * 0.36} ${long + 8}`,
      i % 2 ? darken(c, 0.16) : lighten(c, 0.18),
      4,
    )
  })
  return {
    art:
      path(d, c) +
      clip(d, strands.join("") + rect(w * 0.16, -40, w, long + 100, "#1d1a33", 'opacity=".16"')) +
      rect(-w * 0.42, 26, w * 0.84, 20, lighten(c, 0.5)),
    shade: `<path d="${d}"/>`,
  }
}

export const needle = (long: number, turn: number): Thing =>
  put(
    {
      art: path(`M0 0L${long} -3V3Z`, "#c3c6c4") + ellipse(16, 0, 9, 2.4, "#3b424c"),
      shade: `<path d="M0 -2L${long} -3V3L0 2Z"/>`,
    },
    0,
    0,
    1,
    turn,
  )

/** Cloth scissors, open, seen from above; about 320 long. */
export const scissors = (turn = 0): Thing => {
  const blade = (t: number, c: string) =>
    `<g transform="rotate(${t})">${path("M0 -10L200 -4 216 2 0 14Z", c)}${stroke("M-8 4L-84 34", "#2c2f36", 16)}<ellipse cx="-116" cy="46" rx="44" ry="30" fill="none" stroke="#2c2f36" stroke-width="15" transform="rotate(-20 -116 46)"/></g>`
  const art =
    blade(-14, "#aeb2b2") +
    `<g transform="scale(1 -1)">${blade(-14, "#cdd0ce")}</g>` +
    circle(0, 0, 9, "#6b6f72")
  return put({ art, shade: '<path d="M-150 -70L216 30 216 -30 -150 70Z" opacity=".8"/>' }, 0, 0, 1, turn)
}

/** A wooden embroidery hoop with its cloth and work. */
export const hoop = (r: number, cloth: string, work: string): Thing => ({
  art:
    circle(0, 0, r, "#a9713f") +
    circle(0, 0, r - 14, "#c99a62") +
    circle(0, 0, r - 22, cloth) +
    clip(ellipsePath(0, 0, r - 22, r - 22), work) +
    rect(-20, -r - 26, 40, 34, "#8f5a34") +
    circle(0, -r - 26, 11, "#c7963a"),
  shade: `<circle r="${r}"/>`,
})

export const knittingNeedles: Thing = still(
  [
    [-1, "#b9834c"],
    [1, "#c99a62"],
  ]
    .map(
      ([s, c]) =>
        stroke(`M${Number(s) * -30} 60L${Number(s) * 90} -230`, String(c), 13) +
        circle(Number(s) * 92, -236, 16, String(c)),
    )
    .join(""),
)
