import { type Profile, vessel } from "../../canvas/revolve.ts"
import { put, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { glass, type Glass } from "./glass.ts"
import { cap, cork } from "./lids.ts"

export const bottleProfile = (h: number, w: number): Profile => [
  [0, w * 0.94],
  [0, w * 0.94],
  [h * 0.04, w],
  [h * 0.5, w],
  [h * 0.6, w * 0.92],
  [h * 0.71, w * 0.4],
  [h * 0.78, w * 0.33],
  [h * 0.95, w * 0.31],
  [h * 0.95, w * 0.38],
  [h, w * 0.38],
  [h, w * 0.38],
]

export const jarProfile = (h: number, w: number): Profile => [
  [0, w * 0.9],
  [0, w * 0.9],
  [h * 0.06, w],
  [h * 0.74, w],
  [h * 0.86, w * 0.9],
  [h * 0.9, w * 0.8],
  [h, w * 0.8],
  [h, w * 0.8],
]

export type Filled = Omit<Glass, "profile"> & { h?: number; w?: number }

export const bottle = ({ h = 430, w = 84, ...rest }: Filled, stopper: Thing = cork(w * 0.32, 46)): Thing =>
  together([put(stopper, 0, -h + 12), glass({ profile: bottleProfile(h, w), level: 0.66, ...rest })])

export const jar = (
  { h = 240, w = 112, ...rest }: Filled,
  lid: Thing = cap(w * 0.86, 44, colour.brass),
): Thing => together([glass({ profile: jarProfile(h, w), level: 0.84, ...rest }), put(lid, 0, -h + 4)])

/** A small dropper or spray bottle for care oils. */
export const dropper = ({ h = 230, w = 62, ...rest }: Filled, top: string = colour.umber): Thing => {
  const bulb = vessel({
    profile: [
      [0, w * 0.42],
      [0, w * 0.42],
      [34, w * 0.42],
      [34, w * 0.3],
      [44, w * 0.24],
      [92, w * 0.26],
      [106, w * 0.14],
      [108, 0],
    ],
    colour: top,
  })
  const shoulders: Profile = [
    [0, w * 0.94],
    [0, w * 0.94],
    [h * 0.03, w],
    [h * 0.72, w],
    [h * 0.88, w * 0.6],
    [h * 0.92, w * 0.4],
    [h, w * 0.4],
    [h, w * 0.4],
  ]
  return together([glass({ profile: shoulders, level: 0.72, ...rest }), put(bulb, 0, -h + 8)])
}
