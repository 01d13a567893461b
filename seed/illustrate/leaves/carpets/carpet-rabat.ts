import { rabat } from "../../parts/weave/rabat.ts"
import type { Variants } from "../../scene.ts"
import { close, floor, terrace, wall } from "./settings.ts"

export const variants: Variants = [
  wall(rabat("p1"), "sage"),
  terrace(rabat("p2", "#a5433a"), "blush"),
  floor(rabat("p3", "#27406e", "#8e2430"), "clay"),
  close(rabat("p4"), "umber", 1000, 0, -210),
]
