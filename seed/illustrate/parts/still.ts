import { darken, lighten } from "../canvas/colour.ts"
import { vessel } from "../canvas/revolve.ts"
import { path, stroke } from "../canvas/svg.ts"
import { put, still, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

/** A copper alembic: belly, tall head, and the long beak down to the receiver. About 360 tall, 420 wide. */
export const alembic = (c: string = colour.copper): Thing => {
  const belly = vessel({
    profile: [
      [0, 104],
      [0, 104],
      [20, 128],
      [90, 140],
      [150, 96],
      [170, 84],
      [178, 90],
      [184, 90],
    ],
    colour: c,
    gloss: 0.6,
    decor: (s) => stroke(s.ring(40), darken(c, 0.3), 4) + stroke(s.ring(150), darken(c, 0.3), 5),
  })
  const head = vessel({
    profile: [
      [0, 84],
      [0, 84],
      [40, 96],
      [100, 74],
      [150, 28],
      [176, 22],
      [176, 22],
    ],
    colour: lighten(c, 0.08),
    gloss: 0.6,
  })
  const beak = "M-14 -352C60 -400 140 -330 240 -150L226 -142C130 -300 60 -356 6 -330Z"
  const receiver = vessel({
    profile: [
      [0, 44],
      [0, 44],
      [20, 58],
      [80, 50],
      [116, 22],
      [150, 20],
      [150, 20],
    ],
    colour: "#d9dccf",
    gloss: 0.6,
    inside: "#d9dccf",
    decor: (s) => path(s.band(0, 62), "#e3c9b8"),
  })
  return together([
    put(receiver, 244, 0),
    belly,
    put(head, 0, -180),
    still(path(beak, darken(c, 0.14)) + stroke("M0 -346C70 -380 140 -312 230 -150", lighten(c, 0.4), 5)),
    { art: "", shade: `<path d="${beak}"/>` },
  ])
}
