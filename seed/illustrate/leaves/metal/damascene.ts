import { hang, lay, stand } from "../../canvas/thing.ts"
import { damascened, damascenedPlate } from "../../parts/metal/damascene.ts"
import { scene, type Variants } from "../../scene.ts"

export const steelBox = damascened(
  [
    [0, 150],
    [0, 150],
    [14, 156],
    [120, 156],
    [128, 150],
    [150, 120],
    [164, 30],
    [172, 18],
    [186, 22],
    [196, 0],
  ],
  0.26,
)

export const steelVase = damascened(
  [
    [0, 70],
    [0, 70],
    [20, 76],
    [120, 138],
    [220, 110],
    [290, 46],
    [350, 40],
    [372, 62],
    [380, 62],
  ],
  0.2,
  true,
)

export const variants: Variants = [
  scene("niche", "saffron", stand(steelVase, 500, 860, 1.75)),
  scene("bare", "blush", hang(damascenedPlate(390), 500, 500, 1)),
  scene("dado", "lime", stand(steelBox, 370, 840, 1.55), stand(steelVase, 760, 880, 0.95)),
  scene(
    "cloth",
    "clay",
    lay(damascenedPlate(270), 380, 380, 1.06, 0, 16),
    lay(damascenedPlate(170), 740, 740, 1.06, 0, 14),
  ),
]
