import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { findPhysicalSide } from "../no-physical-sides.mjs"

describe("a physical side in the storefront", () => {
  it("is found in classes and in styles", () => {
    const physical = [
      "flex ml-4",
      "sm:pr-2",
      "-left-1",
      "text-right",
      "rounded-tl-lg",
      "border-l",
      "float-left",
    ]
    for (const text of [...physical, "margin-left: 4px", "a { text-align: right }", "right: 0"]) {
      assert.ok(findPhysicalSide(text), text)
    }
  })

  it("is not seen in logical classes, in words, or where the direction is named", () => {
    const logical = [
      "ms-4 pe-2 text-start start-0",
      "rtl:placeholder:text-right",
      "the right price",
      "left",
      "mx-4",
    ]
    for (const text of [
      ...logical,
      "text-align: start",
      "overflow-x-auto",
      "copyright: 2026",
      "pl",
      "border-lime",
    ]) {
      assert.equal(findPhysicalSide(text), undefined, text)
    }
  })
})
