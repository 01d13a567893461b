import { darken, lighten } from "../../canvas/colour.ts"
import { vessel } from "../../canvas/revolve.ts"
import { path, stroke } from "../../canvas/svg.ts"
import { still, type Thing, together } from "../../canvas/thing.ts"

export const wateringCan = (c: string): Thing =>
  together([
    still(
      stroke("M110 -170C230 -180 220 -20 100 -40", darken(c, 0.24), 20) +
        path("M-100 -60L-270 -220 -252 -240 -96 -120Z", darken(c, 0.14)) +
        path("M-296 -216L-238 -262 -262 -270 -310 -234Z", lighten(c, 0.2)) +
        path("M-100 -78L-256 -226 -252 -234 -98 -100Z", lighten(c, 0.3)),
    ),
    vessel({
      profile: [
        [0, 112],
        [0, 112],
        [10, 118],
        [170, 104],
        [190, 96],
        [196, 96],
      ],
      colour: c,
      gloss: 0.6,
      inside: darken(c, 0.2),
      decor: (s) => [34, 140].map((h) => stroke(s.ring(h), darken(c, 0.24), 5)).join(""),
    }),
    {
      art: stroke("M-70 -196C-60 -300 60 -300 70 -196", c, 17),
      shade:
        '<path d="M-100 -60L-310 -234 -252 -260 -96 -120Z"/><path d="M100 -160C230 -180 220 -20 100 -40Z"/>',
    },
  ])
