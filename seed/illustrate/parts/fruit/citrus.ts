import { darken, lighten, mix } from "../../canvas/colour.ts"
import { blob, closedSmooth, polar } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { circle, path } from "../../canvas/svg.ts"
import { put, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { leaf } from "../plant.ts"
import { ball, shaded } from "../shaded.ts"

export const clementine = (c = "#dd7d1c", withLeaf = true): Thing => {
  const r = seeded("zest")
  const pores = upTo(18).map(() => circle(r.wobble(40), r.wobble(36), 1.8, darken(c, 0.2)))
  const body = ball(52, c, pores.join(""), 0.9)
  const stalk = circle(0, -34, 6, colour.leaf)
  return {
    art: body.art + (withLeaf ? put(leaf(74, 30, colour.leaf, -24), 2, -36).art : "") + stalk,
    shade: body.shade,
  }
}

/** A cut fruit seen on its face: `parts` segments between pale walls. */
export const slice = (r: number, skin: string, flesh: string, parts = 9): Thing => {
  const wedge = (i: number) => {
    const a = (360 / parts) * i
    const gap = 8
    return closedSmooth([
      polar(r * 0.14, a + 180 / parts),
      polar(r * 0.72, a + gap),
      polar(r * 0.82, a + 180 / parts),
      polar(r * 0.72, a + 360 / parts - gap),
    ])
  }
  const wedges = upTo(parts).map((i) => path(wedge(i), i % 2 ? flesh : lighten(flesh, 0.14)))
  return {
    art: circle(0, 0, r, skin) + circle(0, 0, r * 0.92, mix(flesh, "#fff0d8", 0.72)) + wedges.join(""),
    shade: `<circle r="${r}"/>`,
  }
}

export const lemon = (c = "#dfb63a", turn = 0): Thing => {
  const r = seeded("lemon")
  const pores = upTo(14).map(() => circle(r.wobble(40), r.wobble(26), 1.8, darken(c, 0.2)))
  return shaded(
    blob("-66 0, -54 -8, -34 -34, 0 -42, 34 -34, 54 -8, 66 0, 54 8, 34 34, 0 42, -34 34, -54 8"),
    c,
    44,
    turn,
    pores.join(""),
  )
}
