import { darken } from "../../canvas/colour.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, path } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { type Decor, turn, type Ware } from "./ware.ts"

/** A lidded pot, as for butter or soup. */
export const tureen = (ware: Ware, lidDecor?: Decor): Thing => {
  const lid = vessel({
    profile: [
      [0, 150],
      [0, 150],
      [20, 146],
      [80, 100],
      [110, 40],
      [116, 18],
      [132, 26],
      [146, 22],
      [152, 0],
    ],
    colour: ware.colour,
    tilt: 0.22,
    gloss: ware.gloss ?? 0.45,
    ...(lidDecor ? { decor: lidDecor } : {}),
  })
  return together([
    turn(
      [
        [0, 84],
        [0, 84],
        [14, 88],
        [60, 144],
        [130, 154],
        [136, 154],
      ],
      ware,
    ),
    put(lid, 0, -132),
  ])
}

/** The tagine: a shallow dish and its tall cone. */
export const tagine = (dish: Ware, cone: Ware, knob = dish.colour): Thing => {
  const base = turn(
    [
      [0, 150],
      [0, 150],
      [14, 158],
      [70, 204],
      [84, 206],
      [84, 206],
    ],
    dish,
    0.2,
  )
  const lid = vessel({
    profile: [
      [0, 188],
      [0, 188],
      [26, 170],
      [120, 96],
      [220, 44],
      [246, 34],
      [256, 30],
    ],
    colour: cone.colour,
    tilt: 0.2,
    gloss: cone.gloss ?? 0.4,
    ...(cone.decor ? { decor: cone.decor } : {}),
  })
  const top = vessel({
    profile: [
      [0, 30],
      [0, 30],
      [18, 44],
      [34, 46],
      [42, 40],
      [42, 40],
    ],
    colour: knob,
    tilt: 0.24,
    inside: knob,
    gloss: 0.3,
  })
  return together([base, put(lid, 0, -80), put(top, 0, -330)])
}

/** A clay brazier with its coals. */
export const brazier = (c: string): Thing =>
  together([
    vessel({
      profile: [
        [0, 96],
        [0, 96],
        [12, 84],
        [50, 74],
        [90, 110],
        [150, 150],
        [156, 150],
      ],
      colour: c,
      tilt: 0.26,
      inside: "#3a2219",
      decor: (s) => path(s.band(84, 94), darken(c, 0.2)),
    }),
    still(
      [-70, -30, 14, 56, -46, 0, 40]
        .map(
          (x, i) =>
            circle(x, -156 + (i % 3) * 12, 22, i % 2 ? "#2b1c1a" : "#3d2a26") +
            circle(x - 4, -160 + (i % 3) * 12, 9, i % 2 ? "#d2561f" : "#e88a2c"),
        )
        .join(""),
    ),
  ])
