import { star } from "../../canvas/curve.ts"
import { circle, path } from "../../canvas/svg.ts"
import { hang, type Thing } from "../../canvas/thing.ts"
import { scene } from "../../scene.ts"

export const starMotif = (c: string) => (x: number, y: number) =>
  path(star(8, 17, 8, -90, x, y), c) + circle(x, y + 39, 4, c)

export const robeScene = (
  ground: "bare" | "hung" | "niche",
  palette: Parameters<typeof scene>[1],
  robe: Thing,
  y = 260,
) => scene(ground, palette, hang(robe, 500, y, 0.98))
