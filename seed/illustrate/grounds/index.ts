import { rect } from "../canvas/svg.ts"
import type { Palette } from "../palettes.ts"
import { disc, parapet, roundMat, runner, wovenCloth, zelligeDado, zelligeFloor } from "./rhythm.ts"
import { niche, SQUARE, table, wall, window } from "./wall.ts"

/** Everything behind the things of a picture. The first six have a table to stand on; the rest are seen from above. */
export const grounds = {
  niche: (p: Palette, seed: string) => wall(p, SQUARE, seed) + niche(p, SQUARE) + table(p, SQUARE),
  window: (p: Palette, seed: string) => wall(p, SQUARE, seed) + window(p, SQUARE) + table(p, SQUARE),
  dado: (p: Palette, seed: string) => wall(p, SQUARE, seed) + zelligeDado(p, SQUARE) + table(p, SQUARE),
  disc: (p: Palette, seed: string) => wall(p, SQUARE, seed) + disc(p, 500, 430, 350) + table(p, SQUARE),
  runner: (p: Palette, seed: string) =>
    wall(p, SQUARE, seed) + window(p, SQUARE, 520, -80, 250) + table(p, SQUARE) + runner(p, SQUARE),
  parapet: (p: Palette, seed: string) =>
    wall(p, SQUARE, seed) + disc(p, 690, 260, 150) + parapet(p, SQUARE) + table(p, SQUARE),
  hung: (p: Palette, seed: string) =>
    wall(p, SQUARE, seed) + disc(p, 500, 440, 380) + runner({ ...p, table: p.wall }, SQUARE, 880),
  plain: (p: Palette, seed: string) => wall(p, SQUARE, seed) + table(p, SQUARE),
  bare: (p: Palette, seed: string) => wall(p, SQUARE, seed),
  floor: (p: Palette) => zelligeFloor(p, SQUARE),
  cloth: (p: Palette) => wovenCloth(p, SQUARE),
  mat: (p: Palette, seed: string) => wall({ ...p, wall: p.table }, SQUARE, seed) + roundMat(p, 500, 500, 440),
  board: (p: Palette) =>
    [0, 1, 2, 3].map((i) => rect(0, i * 250, 1000, 250, i % 2 ? p.table : p.wall)).join(""),
} satisfies Record<string, (p: Palette, seed: string) => string>

export type GroundName = keyof typeof grounds
