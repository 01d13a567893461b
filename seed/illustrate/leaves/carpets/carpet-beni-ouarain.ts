import { stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { teaGlass, teapot } from "../../parts/tea.ts"
import { beniOuarain } from "../../parts/weave/beni-ouarain.ts"
import type { Variants } from "../../scene.ts"
import { close, floor, shop, wall } from "./settings.ts"

const tea = [stand(teapot(colour.brass), 560, 800, 0.85), stand(teaGlass(), 400, 810, 0.8)]

export const variants: Variants = [
  wall(beniOuarain("b1"), "clay"),
  floor(beniOuarain("b2", { columns: 3 }), "sage", ...tea),
  shop(
    beniOuarain("b3"),
    [beniOuarain("b4"), beniOuarain("b5", { columns: 3 }), beniOuarain("b6")],
    "indigo",
  ),
  close(beniOuarain("b7", { columns: 3, open: true }), "lime"),
]
