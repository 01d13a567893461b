import { hang, lay, stand } from "../../canvas/thing.ts"
import { fibula, fibulaPair } from "../../parts/metal/fibula.ts"
import { bracelet, earring, necklace } from "../../parts/metal/jewellery.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene("bare", "clay", hang(fibulaPair(), 500, 430, 1.12)),
  scene("hung", "indigo", hang(necklace(440, 280), 500, 190, 1.3)),
  scene("cloth", "saffron", lay(fibula(), 500, 590, 1.5, -8, 16)),
  scene(
    "dado",
    "lime",
    stand(bracelet(), 330, 840, 1.4),
    stand(bracelet("#a9aeb0"), 690, 880, 1.15),
    hang(earring(), 690, 330, 1.1),
  ),
]
