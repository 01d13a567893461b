import { hang, lay, stand } from "../../canvas/thing.ts"
import { bag, belt, satchel } from "../../parts/leather/bags.ts"
import { pouf, poufAbove } from "../../parts/leather/pouf.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene("niche", "sage", stand(pouf("#b5632f", "#8a451f", "#ecd9ae"), 490, 860, 1.55)),
  scene("bare", "lime", hang(satchel("#8a4a22", "#5f3018"), 500, 470, 1.3)),
  scene("mat", "indigo", lay(poufAbove(330, "#c8803a", "#e6cf9e", "#8a451f"), 500, 500, 1.12)),
  scene(
    "dado",
    "clay",
    stand(bag("#3d5a4a", "#23372d", "#d9b87a"), 370, 850, 1.45),
    lay(belt("#5f3018"), 760, 880, 1.1, 0, 8),
  ),
]
