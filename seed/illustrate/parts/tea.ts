import { darken, lighten } from "../canvas/colour.ts"
import { vessel, type Surface } from "../canvas/revolve.ts"
import { upTo } from "../canvas/random.ts"
import { ellipse, fade, path, stroke } from "../canvas/svg.ts"
import { put, still, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

const engraving = (c: string, low: number, high: number) => (s: Surface) => {
  const petals = upTo(9).map((i) => {
    const turn = -1.5 + i * 0.375
    const [[x0, y0], [x1, y1], [x2, y2]] = [s.on(turn, low), s.on(turn + 0.19, high), s.on(turn + 0.375, low)]
    return `M${x0} ${y0}Q${x1} ${y1} ${x2} ${y2}`
  })
  return (
    stroke(petals.join(""), darken(c, 0.34), 3.4) +
    stroke(s.ring(low), darken(c, 0.34), 3) +
    stroke(s.ring(high + 6), darken(c, 0.34), 3)
  )
}

/** The teapot: a round belly on three feet, a tall pointed lid, a spout like a neck. About 300 tall. */
export const teapot = (c: string = colour.silver): Thing => {
  const belly = vessel({
    profile: [
      [0, 46],
      [0, 46],
      [14, 62],
      [60, 104],
      [110, 108],
      [160, 76],
      [186, 60],
      [196, 64],
      [196, 64],
    ],
    colour: c,
    tilt: 0.18,
    gloss: 0.7,
    decor: engraving(c, 84, 140),
  })
  const lid = vessel({
    profile: [
      [0, 62],
      [0, 62],
      [16, 58],
      [48, 34],
      [84, 12],
      [90, 6],
      [98, 16],
      [108, 16],
      [118, 5],
      [126, 0],
    ],
    colour: c,
    tilt: 0.18,
    gloss: 0.6,
  })
  const spout = "M92 -86C140 -92 134 -160 176 -196L196 -186C168 -146 176 -62 86 -44Z"
  const spoutLight = "M96 -84C142 -92 138 -160 178 -194L184 -191C150 -152 152 -84 98 -74Z"
  const grip = "M-94 -150C-196 -176 -196 -34 -92 -52"
  const feet = [-34, 34].map((x) => path(`M${x - 12} -6l6 18h12l6 -18Z`, darken(c, 0.3))).join("")
  return {
    art:
      feet +
      stroke(grip, darken(c, 0.3), 20) +
      stroke(grip, c, 13) +
      stroke("M-98 -150C-186 -170 -186 -60 -150 -50", lighten(c, 0.6), 4) +
      path(spout, darken(c, 0.16)) +
      path(spoutLight, lighten(c, 0.5)) +
      belly.art +
      put(lid, 0, -194).art,
    shade:
      belly.shade +
      put(lid, 0, -194).shade +
      `<path d="${spout}"/><path d="M-94 -150C-196 -176 -196 -34 -92 -52L-96 -70C-160 -60 -160 -150 -96 -134Z"/>`,
  }
}

/** A small tea glass with a gilt band. */
export const teaGlass = (tea = "#b9822c", band: string = colour.emerald): Thing => {
  const profile = [
    [0, 34],
    [0, 34],
    [60, 40],
    [118, 52],
    [118, 52],
  ] as const
  const outer = vessel({ profile, colour: "#dfe3d8", tilt: 0.22 })
  return together([
    { art: `<g opacity=".9">${outer.art}</g>`, shade: outer.shade },
    still(
      vessel({
        profile: [
          [0, 32],
          [0, 32],
          [56, 38],
          [90, 44],
          [90, 44],
        ],
        colour: tea,
        tilt: 0.22,
        decor: (s) => path(s.column(0.3, 0.9), lighten(tea, 0.45)),
      }).art + ellipse(0, -90, 44, 9.6, lighten(tea, 0.4)),
    ),
    still(
      stroke("M-50 -104Q0 -84 50 -104", colour.brass, 5) +
        stroke("M-44 -72Q0 -52 44 -72", band, 10, fade(0.9)) +
        stroke("M-32 -20L-44 -98", "#fff6e2", 5, fade(0.8)) +
        stroke("M-52 -118Q0 -96 52 -118", "#f3ede0", 3),
    ),
  ])
}

/** A brass mortar with its pestle. */
export const mortar = (c: string = colour.brass): Thing => {
  const cup = vessel({
    profile: [
      [0, 66],
      [0, 66],
      [12, 66],
      [20, 48],
      [34, 50],
      [70, 62],
      [130, 78],
      [142, 88],
      [150, 88],
    ],
    colour: c,
    tilt: 0.22,
    gloss: 0.7,
    inside: darken(c, 0.2),
    decor: (s) =>
      stroke(s.ring(56), darken(c, 0.3), 4) +
      stroke(s.ring(64), darken(c, 0.3), 3) +
      stroke(s.ring(112), darken(c, 0.3), 4),
  })
  const pestle = (y: number) =>
    stroke(`M-6 ${y}L70 -266`, darken(c, 0.28), 24) +
    stroke(`M-10 ${y}L64 -264`, c, 14) +
    stroke(`M-12 ${y}L60 -262`, lighten(c, 0.5), 4) +
    `<circle cx="72" cy="-270" r="22" fill="${c}"/><circle cx="66" cy="-276" r="8" fill="${lighten(c, 0.6)}"/>`
  return {
    art:
      cup.art +
      `<clipPath id="mortar"><path d="M-300 -400H300V-150H74A88 20 0 0 1 -74 -140H-300Z"/></clipPath><g clip-path="url(#mortar)">${pestle(-130)}</g>`,
    shade: cup.shade + `<path d="M-16 -150L56 -280 96 -280 30 -150Z"/>`,
  }
}
