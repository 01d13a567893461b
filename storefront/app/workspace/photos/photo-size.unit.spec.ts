import fc from "fast-check"
import { attempts, fittedSize, LONGEST_SIDE } from "./photo-size"

describe("a photo's size before it leaves the phone", () => {
  it("fits its longest side into 1600 pixels", () => {
    expect(fittedSize({ width: 4000, height: 3000 })).toEqual({ width: 1600, height: 1200 })
    expect(fittedSize({ width: 3000, height: 4000 })).toEqual({ width: 1200, height: 1600 })
  })

  it("leaves a small photo as it is", () =>
    expect(fittedSize({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 }))

  it("keeps a very narrow picture at least a pixel wide", () =>
    expect(fittedSize({ width: 1, height: 50_000 })).toEqual({ width: 1, height: 1600 }))

  it("keeps the shape and never enlarges", () => {
    const side = fc.integer({ min: 16, max: 20_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fittedSize({ width, height })
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(LONGEST_SIDE)
        expect(fitted.width).toBeLessThanOrEqual(width)
        expect(Math.abs(fitted.width - (fitted.height * width) / height)).toBeLessThanOrEqual(
          1 + width / height,
        )
      }),
    )
  })

  it("is tried coarser before smaller", () => {
    const tries = attempts({ width: 4000, height: 3000 })
    expect(tries[0]).toEqual({ width: 1600, height: 1200, quality: 0.82 })
    expect(tries[1]).toEqual({ width: 1600, height: 1200, quality: 0.7 })
    expect(tries.at(-1)).toEqual({ width: 800, height: 600, quality: 0.58 })
  })
})
