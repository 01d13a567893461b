import { document } from "./canvas/svg.ts"
import { withShadows, type Thing } from "./canvas/thing.ts"
import { grounds, type GroundName } from "./grounds/index.ts"
import { palettes, type Palette, type PaletteName } from "./palettes.ts"

/** One variant of a leaf's picture: where it is set, and what stands there. */
export type Scene = {
  ground: GroundName
  palette: PaletteName
  things: (setting: Palette) => readonly Thing[]
  /** Light, cloth or leaves in front of everything. */
  over?: string
}

export const drawScene = (name: string, { ground, palette, things, over = "" }: Scene) => {
  const setting = palettes[palette]
  const front = withShadows(things(setting), setting.ink, setting.shadow)
  return document(grounds[ground](setting, name) + front + over)
}

/** The four variants of a leaf. */
export type Variants = readonly [Scene, Scene, Scene, Scene]

/** A family's leaves, by their slug in the taxonomy. */
export type Leaves = Record<string, Variants>

export const scene = (ground: GroundName, palette: PaletteName, ...things: readonly Thing[]): Scene => ({
  ground,
  palette,
  things: () => things,
})
