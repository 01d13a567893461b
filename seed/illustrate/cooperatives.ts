import { document } from "./canvas/svg.ts"
import { hang, stand, withShadows, type Thing } from "./canvas/thing.ts"
import { disc, parapet, runner, zelligeDado } from "./grounds/rhythm.ts"
import { niche, table, wall, window, type Frame } from "./grounds/wall.ts"
import { countryside } from "./grounds/countryside.ts"
import type { Family, Item } from "./banners/family.ts"
import { families } from "./banners/index.ts"
import { palettes, type Palette } from "./palettes.ts"

const FRAME: Frame = { w: 1600, h: 900, horizon: 600 }

type Layout = {
  ground: (p: Palette, seed: string) => string
  places: readonly (readonly [x: number, y: number])[]
  grow: number
}

/** Three ways to set a cooperative's wares in a wide picture. */
const layouts: readonly [Layout, Layout, Layout] = [
  {
    ground: (p, seed) =>
      wall(p, FRAME, seed) +
      [320, 800, 1280].map((x) => niche(p, FRAME, x, 400, 84)).join("") +
      table(p, FRAME),
    places: [
      [320, 760],
      [800, 790],
      [1280, 770],
    ],
    grow: 1.16,
  },
  {
    ground: (p, seed) =>
      wall(p, FRAME, seed) +
      window(p, FRAME, 300, 20, 190) +
      window(p, FRAME, 1000, 20, 190) +
      zelligeDado(p, FRAME, 150) +
      table(p, FRAME),
    places: [
      [220, 740],
      [520, 800],
      [820, 750],
      [1100, 810],
      [1390, 760],
    ],
    grow: 1,
  },
  {
    ground: (p, seed) =>
      wall(p, FRAME, seed) +
      disc(p, 1180, 300, 230) +
      parapet(p, FRAME, 56) +
      table(p, FRAME) +
      runner(p, FRAME, 782),
    places: [
      [300, 730],
      [650, 760],
      [1000, 735],
      [1330, 760],
    ],
    grow: 1.06,
  },
]

const HANGING_FROM = 110

const setDown = (item: Item, [x, y]: readonly [number, number], grow: number): Thing =>
  item.hangs ? hang(item.thing, x, HANGING_FROM, item.scale) : stand(item.thing, x, y, item.scale * grow)

const drawBanner = (family: Family, layout: Layout, seed: string, turn: number) => {
  const { items, outdoors = false } = family
  const setting = palettes[family.settings[turn] ?? "lime"]
  const ground = outdoors ? countryside(setting, FRAME, seed) : layout.ground(setting, seed)
  const things = layout.places.flatMap((place, i) => {
    const item = items[(i + turn) % items.length]
    return item ? [setDown(item, place, layout.grow)] : []
  })
  return document(ground + withShadows(things, setting.ink, setting.shadow), FRAME.w, FRAME.h)
}

/** Three wide pictures for each family of the taxonomy, by the family's slug. */
export const cooperativeBanners = (): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(families).map(([name, family]) => [
      name,
      layouts.map((layout, i) => drawBanner(family, layout, `${name}-${i}`, i)),
    ]),
  )
