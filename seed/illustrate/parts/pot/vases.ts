import { darken } from "../../canvas/colour.ts"
import { stroke } from "../../canvas/svg.ts"
import { type Thing, together } from "../../canvas/thing.ts"
import { turn, type Ware } from "./ware.ts"

export const vase = (ware: Ware) =>
  turn(
    [
      [0, 62],
      [0, 62],
      [16, 66],
      [110, 132],
      [200, 118],
      [270, 62],
      [310, 54],
      [340, 70],
      [346, 70],
    ],
    ware,
  )

export const tallJar = (ware: Ware) =>
  turn(
    [
      [0, 74],
      [0, 74],
      [60, 112],
      [190, 142],
      [280, 104],
      [316, 70],
      [336, 74],
      [346, 82],
      [346, 82],
    ],
    ware,
  )

const ear = (x: number, top: number, bottom: number, out: number, c: string, weight: number): Thing => {
  const d = `M${x} ${-top}C${x + out} ${-top - 10} ${x + out} ${-bottom} ${x} ${-bottom}`
  return {
    art: stroke(d, darken(c, 0.2), weight) + stroke(d, c, weight * 0.55),
    shade: `<path d="${d}L${x - 4} ${-bottom - 14}C${x + out * 0.7} ${-bottom - 10} ${x + out * 0.7} ${-top + 8} ${x} ${-top + 16}Z"/>`,
  }
}

export const jug = (ware: Ware): Thing =>
  together([
    ear(66, 280, 160, 96, ware.colour, 24),
    turn(
      [
        [0, 84],
        [0, 84],
        [50, 126],
        [130, 140],
        [210, 96],
        [260, 60],
        [310, 58],
        [330, 72],
        [334, 72],
      ],
      ware,
    ),
  ])

export const amphora = (ware: Ware): Thing =>
  together([
    ear(-60, 290, 190, -88, ware.colour, 22),
    ear(60, 290, 190, 88, ware.colour, 22),
    turn(
      [
        [0, 60],
        [0, 60],
        [60, 110],
        [150, 146],
        [230, 108],
        [280, 58],
        [320, 54],
        [340, 70],
        [344, 70],
      ],
      ware,
    ),
  ])
